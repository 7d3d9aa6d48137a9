package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// someOfIt reads a verb of giving or getting whose object only counts what the clause before has named: "A sold B tanks. C sold none",
// "D got none", "E sent some as well".
func (d *document) someOfIt(v int) {
	o := d.t.Object(v)
	lemma := d.t.Tokens[v].Lemma
	gives, gets := handing[lemma], obtaining[lemma]
	if o < 0 || o < v || !gives && !gets || !counting[d.t.Tokens[o].Lower] || d.t.Passive(v) || d.t.Child(o, "nmod") >= 0 || d.t.Child(v, "iobj") >= 0 {
		return
	}
	for _, x := range d.t.Tails(v) {
		if d.t.Mention(x.Noun) >= 0 {
			return // to another
		}
	}
	who, m, says, ok := d.loneDoer(v)
	if !ok {
		return
	}
	if w := d.t.Tokens[o].Lower; w == "none" || w == "nothing" {
		if m != schema.Asserted && m != schema.Negated {
			return
		}
		m = schema.Negated
	}
	c, ok := d.lastOf(passedOn, func(c *text.Claim) bool {
		return c.Modality == schema.Asserted && c.Anchor < d.t.Tokens[v].Start && !text.Holds(who.parties, c.Source) && !text.Holds(who.parties, c.Target)
	})
	if !ok {
		return
	}
	from, to := text.Party{Entity: c.Source}, text.Party{Entity: c.Target}
	if gives != bought[c.Type] {
		from = who.parties[0]
	} else {
		to = who.parties[0]
	}
	d.emit(claim{rule: followedRule.of(c.Type), source: from, target: to, anchor: v, tokens: who.tokens, modality: m, says: says, theme: -1})
}

var (
	handing   = text.Set("sell send give supply provide deliver lend contribute offer ship donate")
	obtaining = text.Set("get receive buy obtain take")
	counting  = text.Set("none some any nothing more")
	passedOn  = types(schema.ImportsMunitionsFrom, schema.ImportsFrom, schema.ProvidesAidTo, schema.LendsTo, schema.DeploysForcesTo, schema.Pays)
)
