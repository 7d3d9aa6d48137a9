package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// recalledOver resolves whence an ambassador is called home where only the reason is told: the state that has done what made it happen,
// "recalled its ambassador after Israeli commandos boarded a ship".
func (d *document) recalledOver(v int, r *rule, sources found) found {
	if r.typ != schema.CutsRelationsWith || !d.t.Verbal(v) || sources.empty() || d.t.Object(v) < 0 || !d.isThing(d.t.Object(v), "@envoy", false) {
		return found{}
	}
	for _, k := range d.t.Kids(v) {
		if k < v || !d.t.Is(k, "advcl") || !d.t.Verbal(k) || d.own(k) != schema.Asserted {
			continue
		}
		if m := d.t.Child(k, "mark"); m < 0 || d.t.Tokens[m].Lower != "after" && d.t.Tokens[m].Lower != "because" && d.t.Tokens[m].Lower != "when" {
			continue
		}
		f := d.subject(k, text.Acting)
		if f.empty() || len(f.parties) > 1 || d.r.Kind(f.parties[0].Entity) != schema.State || len(without(f.parties, sources.parties)) == 0 {
			continue
		}
		return f
	}
	return found{}
}
