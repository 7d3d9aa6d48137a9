package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// unwilling reads what tells of a refusal without the word: "B would not", "did not oblige", "would not hear of it", after somebody
// has asked B for something.
func (d *document) unwilling(v int) {
	lemma := d.t.Tokens[v].Lemma
	switch {
	case yielding[lemma] && d.bareVerb(v), lemma == "hear" && d.ofIt(v) && d.t.Tokens[max(v-1, 0)].Lower != "did" && d.clauseEnds(v+3) && !d.hasTail(v, "until"):
		if d.own(v) != schema.Negated {
			return
		}
	case lemma == "have" && d.t.Object(v) > v && d.t.Tokens[d.t.Object(v)].Lower == "none" && d.ofIt(v):
	default:
		return
	}
	d.spurned(v, d.subject(v, text.Acting))
}

// ofIt tells whether "of it" stands right behind a verb or its object.
func (d *document) ofIt(v int) bool {
	for k := v + 1; k+1 < len(d.t.Tokens) && k < v+3; k++ {
		if d.t.Tokens[k].Lower == "of" && (d.t.Tokens[k+1].Lower == "it" || d.t.Tokens[k+1].Lower == "this" || d.t.Tokens[k+1].Lower == "that") {
			return true
		}
	}
	return false
}

// curtly reads an auxiliary that ends a clause with "not": "the Chancellor would not". The token is the auxiliary.
func (d *document) curtly(i int) {
	if !omitting[d.t.Tokens[i].Lower] || i == 0 || !d.shortened(i+1) {
		return
	}
	denied := false
	for k := i + 1; k < len(d.t.Tokens) && k < i+3; k++ {
		denied = denied || negations[d.t.Tokens[k].Lower]
	}
	if u := d.t.Tokens[i-1].UPOS; !denied || u != "NOUN" && u != "PROPN" && u != "PRON" {
		return
	}
	at := i - 1
	if m := d.t.Mention(at); m >= 0 {
		at = d.t.MentionHead(m)
	}
	d.spurned(i, d.at(at, text.Acting))
}

// spurned claims that somebody rejects who asked him last.
func (d *document) spurned(v int, who found) {
	if len(who.parties) != 1 {
		return
	}
	x := who.parties[0]
	c, ok := d.lastOf(types(schema.Urges), func(c *text.Claim) bool {
		return c.Modality == schema.Asserted && c.Target == x.Entity && d.r.Kind(c.Source) != schema.Group
	})
	if !ok {
		return
	}
	d.emit(claim{rule: refusedRule, source: x, target: text.Party{Entity: c.Source}, anchor: v, tokens: who.tokens, modality: schema.Asserted, theme: -1})
}

var yielding = text.Set("oblige comply budge yield relent listen bow bend consent agree accept")
