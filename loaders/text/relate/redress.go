package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

var redressRule = &rule{name: "demand redress", typ: schema.Urges}

// redress reads "demanded an apology", "wants compensation" of somebody who has been wronged: it is asked of who did it.
func (d *document) redress(v int) {
	o := d.t.Object(v)
	if !demandingWords[d.t.Tokens[v].Lemma] || o < v || d.t.Passive(v) || !d.isThing(o, "@redress", false) || d.t.Child(o, "nmod:poss") >= 0 {
		return
	}
	for _, x := range d.t.Tails(v) {
		if tree.Listed("from,of,by,to,on,for", x.Prep) && d.t.Mention(x.Noun) >= 0 {
			return
		}
	}
	who := d.subject(v, text.Acting)
	if len(who.parties) != 1 || d.own(v) == schema.Negated {
		return
	}
	self := who.parties[0].Entity
	c, ok := d.lastOf(galling, func(c *text.Claim) bool {
		return c.Modality == schema.Asserted && c.Source != self && d.r.Kind(c.Source) == schema.State && d.suffers(c, self)
	})
	if ok {
		d.answer(v, redressRule, who, c.Source)
	}
}

// gotOne reads "it got one", "none has come", "one was offered" of what was asked for before: what was only wished for then has
// happened, or has not.
func (d *document) gotOne(v int) {
	word := -1
	switch lemma := d.t.Tokens[v].Lemma; {
	case obtaining[lemma] && !d.t.Passive(v):
		word = d.t.Child(v, "obj")
	case coming[lemma] && !d.t.Passive(v), offering[lemma] && d.t.Passive(v):
		word = d.t.Subject(v)
	}
	if word < 0 || d.t.Tokens[word].Lower != "one" && d.t.Tokens[word].Lower != "none" || d.t.Child(word, "nmod", "acl") >= 0 {
		return
	}
	m := d.own(v)
	if d.t.Tokens[word].Lower == "none" {
		m = schema.Negated
	}
	if m != schema.Asserted && m != schema.Negated {
		return
	}
	c, ok := d.lastOf(wished, func(c *text.Claim) bool { return c.Modality == schema.Hypothetical })
	if !ok {
		return
	}
	d.emit(claim{rule: declinedRule.of(c.Type), source: text.Party{Entity: c.Source}, target: text.Party{Entity: c.Target}, anchor: v, tokens: []int{word}, modality: m, theme: -1})
}

var (
	demandingWords = text.Set("demand want seek request claim")
	coming         = text.Set("come arrive follow")
	offering       = text.Set("offer give make send issue tender grant")
	wished         = types(schema.ApologizesTo, schema.LendsTo, schema.ProvidesAidTo, schema.ImportsMunitionsFrom)
)
