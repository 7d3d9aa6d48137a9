package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// authority resolves who arrests, charges or sentences somebody where a passive does not tell: the state that has had
// the same person in its hands before, else, of a trial, the state where the text was written.
func (d *document) authority(v int, r *rule) found {
	if !custodial[r.typ] || !d.t.Passive(v) || d.t.Child(v, "obl:agent") >= 0 {
		return found{}
	}
	whom := d.slot(v, r.target, targetWant(r.typ), r, false)
	if whom.empty() {
		return found{}
	}
	for k := len(d.claims) - 1; k >= 0; k-- {
		c := &d.claims[k]
		if custodial[c.Type] && c.Modality == schema.Asserted && text.Holds(whom.parties, c.Target) && d.r.Kind(c.Source) == schema.State {
			return found{parties: []text.Party{{Entity: c.Source}}, tokens: []int{v}}
		}
	}
	here := d.r.Dateline()
	if r.typ != schema.Prosecutes || len(here) == 0 {
		return found{}
	}
	for m := range d.t.S.Mentions {
		if x := &d.t.S.Mentions[m]; x.Kind == schema.State && x.Use != text.ByDemonym && x.Entity != here[0].Entity {
			return found{} // "was tried in X"
		}
	}
	return found{parties: here, tokens: []int{v}}
}

// custodial are types by which a state has somebody in its hands.
var custodial = types(schema.Detains, schema.Prosecutes)
