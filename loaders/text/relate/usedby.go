package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// userOf resolves who has the arms that a noun tells of, and the verb that tells it, the noun itself where it has an owner: "Y's
// X-made tanks", "X-made jets of Y's air force", "X-supplied drones were shown in Y".
func (d *document) userOf(i int) (int, found) {
	for _, x := range d.t.NounTails(i) {
		if x.Prep == "of" && x.Via == i {
			if f := d.at(x.Noun, text.Acting|text.NewName); len(f.parties) == 1 && d.r.Kind(f.parties[0].Entity) != schema.Person {
				return i, f
			}
		}
	}
	if k := d.t.Child(i, "nmod:poss"); k >= 0 {
		return i, d.at(k, text.Acting|text.NewName)
	}
	v := d.t.Governor(i)
	if v < 0 || !d.t.Verbal(v) {
		return -1, found{}
	}
	lemma := d.t.Tokens[v].Lemma
	switch {
	case d.t.Passive(v) && d.t.Subject(v) == i && (lemma == "show" || lemma == "display" || lemma == "parade" || lemma == "unveil" || lemma == "exhibit"):
		for _, x := range d.t.Tails(v) {
			if tree.Listed("in,at,through", x.Prep) && d.t.Mention(x.Noun) >= 0 {
				return v, d.at(x.Noun, text.Acting|text.Territory)
			}
		}
		return v, found{parties: d.r.Dateline(), tokens: []int{v}}
	case d.t.Passive(v) && d.t.Subject(v) == i && usingVerbs[lemma]:
		return v, d.at(d.t.Agent(v), text.Acting|text.NewName)
	case (lemma == "join" || lemma == "enter") && d.t.Subject(v) == i && d.t.Object(v) > v:
		return v, d.at(d.t.Object(v), text.Acting)
	case usingVerbs[lemma] && !d.t.Passive(v):
		return v, d.subject(v, text.Acting|text.NewName)
	}
	return -1, found{}
}
