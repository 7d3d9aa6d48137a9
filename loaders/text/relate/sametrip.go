package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

var sameTripRule = &rule{name: "make the same journey", typ: schema.Visits}

// sameTrip reads "X flew to Y in May. Z made the same journey in June": whither is told by the journey of which the text has told last.
func (d *document) sameTrip(v int) {
	o := d.t.Child(v, "obj")
	if o < v || !tripping[d.t.Tokens[v].Lemma] || d.t.Passive(v) || !outings[d.t.Tokens[o].Lemma] || !d.modified(o, "same,similar,identical,selfsame") {
		return
	}
	who := d.subject(v, text.Acting)
	if len(who.parties) != 1 || d.phraseBehind(v, "to,in") || d.phraseBehind(o, "to,in") {
		return
	}
	c, ok := d.lastOf(types(schema.Visits), func(c *text.Claim) bool {
		return c.Modality != schema.Negated && c.Source != who.parties[0].Entity && c.Target != who.parties[0].Entity
	})
	if !ok {
		return
	}
	if m, says, ok := d.mood(v, who.parties); ok {
		d.emit(claim{rule: sameTripRule, source: who.parties[0], target: text.Party{Entity: c.Target}, anchor: v, tokens: who.tokens, modality: m, says: says, theme: -1})
	}
}

var (
	tripping = text.Set("make take undertake repeat do")
	outings  = text.Set("trip journey visit pilgrimage tour flight")
)
