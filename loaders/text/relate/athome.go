package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// athome resolves "at home", "in his own country" of what is done to a person to the state that he serves, or is a citizen of.
func (d *document) athome(v int) found {
	at := -1
	for _, k := range d.t.Kids(v) {
		if c := d.t.Case(k); d.t.Tokens[k].Lower == "home" && c == "at" || c == "in" && homeland[d.t.Tokens[k].Lemma] && d.t.Modified(k, "his,her,their") {
			at = k
		}
	}
	if at < 0 {
		return found{}
	}
	for _, p := range d.subject(v, 0).parties {
		if d.r.Kind(p.Entity) != schema.Person {
			continue
		}
		if of, ok := d.state(p.Entity); ok {
			return found{parties: []text.Party{{Entity: of, Anchor: d.t.Tokens[at].Start}}, tokens: []int{at}}
		}
	}
	return found{}
}

// state returns the state in which a person holds an office, else that of which the text has called him a citizen.
func (d *document) state(person int) (int, bool) {
	if of, ok := d.r.Links.Office(person); ok && d.r.Kind(of) == schema.State {
		return of, true
	}
	for _, c := range d.claims {
		if c.Type == schema.CitizenOf && c.Source == person {
			return c.Target, true
		}
	}
	return 0, false
}

var homeland = text.Set("country homeland")
