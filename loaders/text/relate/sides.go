package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

var (
	againstRule = &rule{name: "be against", typ: schema.Opposes}
	favourRule  = &rule{name: "be in favour of", typ: schema.Supports}
)

// sided reads "X is against Y's plan" and "X is in favour of it", where the noun is the predicate.
func (d *document) sided(i int) {
	if d.t.Child(i, "cop") < 0 {
		return
	}
	r := againstRule
	switch d.t.Case(i) {
	case "against":
	case "in favour of", "in favor of":
		r = favourRule
	default:
		return
	}
	d.nounClaims(i, r, d.subject(i, sourceWant(r.typ)), d.at(i, targetWant(r.typ)), i)
}

// companions are those whom the subject of a verb joins in what it does: "X joined Y in voting against".
func (d *document) companions(v int, want text.Want) found {
	h := d.t.Head(v)
	if h < 0 || d.t.Tokens[h].Lemma != "join" || d.t.Tokens[v].XPOS != "VBG" || d.t.Case(v) != "in" || d.t.Passive(h) {
		return found{}
	}
	return d.at(d.t.Object(h), want)
}
