package refer

import (
	"entente/loaders/text"
	"entente/schema"
)

// suited narrows whom "its" and "their" may mean by what is possessed: frontiers and navies are of states, charters and
// shares of bodies. What is called "she" is a state.
func (d *Document) suited(n, i int, fits func([]text.Party) []text.Party) func([]text.Party) []text.Party {
	t := d.Trees[n]
	h := t.Head(i)
	she := feminine[t.Tokens[i].Lower]
	if h < 0 || !she && !t.Is(i, "nmod:poss") && !t.Is(i, "nmod") {
		return fits
	}
	head := t.Tokens[h].Lemma
	var kind schema.Kind
	switch {
	case she:
		kind = schema.State
	case t.Tokens[i].Rel == "nmod":
		if !portions[head] {
			return fits
		}
		kind = schema.Organization
	case ofState[head], head == "minister" && t.Modified(h, "prime,foreign,defence,defense,interior,finance,information"):
		kind = schema.State
	case ofBody[head], head == "executive" && t.Modified(h, "chief"):
		kind = schema.Organization
	default:
		return fits
	}
	return func(list []text.Party) []text.Party {
		out := fits(list)
		for _, x := range out {
			if d.Kind(x.Entity) != kind {
				return nil
			}
		}
		return out
	}
}

var (
	// portions are what one holds of a firm: "holds 77 per cent of it".
	portions = text.Set("cent percent % stake share half third quarter fifth majority")
	ofState  = text.Set("neighbour neighbor border frontier capital king queen premier airspace coast coastline independence constitution citizen national soil navy embassy consulate monarch emir sultan compatriot countryman")
	ofBody   = text.Set("shareholder share charter secretary-general subsidiary shareholding headquarters stock")
)

// sameAsOwner resolves an object by the possessive in its subject: "Its neighbour has sent it aircraft".
func (d *Document) sameAsOwner(n, i, own int, fits func([]text.Party) []text.Party) []text.Party {
	t := d.Trees[n]
	if own < 0 || !t.Is(i, "obj", "iobj", "obl") || t.Tokens[i].Lower != "it" && t.Tokens[i].Lower != "them" || d.depth > 4 {
		return nil
	}
	s := t.Subject(own)
	if s < 0 || s > i || t.Within(i, s) {
		return nil
	}
	p := t.Child(s, "nmod:poss")
	if p < 0 || t.Tokens[p].Lower != map[string]string{"it": "its", "them": "their"}[t.Tokens[i].Lower] {
		return nil
	}
	return fits(d.antecedent(n, p, t.Tokens[p].Lower == "their"))
}
