package refer

import (
	"entente/loaders/text"
	"entente/schema"
)

// author resolves "we" outside quotation marks: who says so in the same sentence, else the
// body in whose name a statement is written.
func (d *Document) author(n, i int) []text.Party {
	t := d.Trees[n]
	for v := t.Governor(i); v >= 0; v = t.Head(v) {
		teller := t.Child(v, "parataxis")
		if h := t.Head(v); t.Is(v, "ccomp") && h >= 0 {
			teller = h
		}
		if teller < 0 || !saying[t.Tokens[teller].Lemma] {
			continue
		}
		s := t.Subject(teller)
		if s < 0 || firstPerson[t.Tokens[s].Lower] {
			continue
		}
		return d.bodies(d.one(n, s, text.Acting|text.NewName))
	}
	return d.issuer(n)
}

// issuer is the state or body whose ministry or government is the first subject of a text, and
// so the one that issues it.
func (d *Document) issuer(n int) []text.Party {
	for k := 0; k <= min(n, 1); k++ {
		t := d.Trees[k]
		for i := range t.Tokens {
			if !t.Is(i, "nsubj", "nsubj:pass") {
				continue
			}
			if firstPerson[t.Tokens[i].Lower] {
				break
			}
			if out := d.one(k, i, text.Acting|text.NewName); len(out) == 1 && d.official(out[0]) {
				return d.bodies(out)
			}
			return nil
		}
	}
	return nil
}

// official tells whether a party acts through a body of its government.
func (d *Document) official(p text.Party) bool {
	if len(p.By) == 0 || p.By[0].Entity < 0 || d.Kind(p.Entity) != schema.State {
		return false
	}
	by := d.Links.Entities[p.By[0].Entity]
	return by.Kind == schema.Organization && by.Subkind == schema.GovernmentBody
}

var firstPerson = text.Set("we i")
