package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// cabinets are what a leader's government is called: "the Reagan Administration".
var cabinets = text.Set("administration government cabinet regime junta presidency")

// cabinets gives the governments that are called by a leader's name to their states.
func (d *document) cabinets(months []int) {
	for m := range d.t.S.Mentions {
		x := &d.t.S.Mentions[m]
		if x.ID != "" || x.Kind != schema.Organization {
			continue
		}
		last := x.Last - 1 // "Reagan Administration" is one name
		if !cabinets[d.t.Tokens[x.Last].Lower] {
			if last = x.Last; x.Last+1 >= len(d.t.Tokens) || !cabinets[d.t.Tokens[x.Last+1].Lower] {
				continue
			}
		}
		if last < x.First {
			continue
		}
		if state, ok := d.led(d.r.Links.Words(d.t.S, x.First, last), months); ok && d.r.Kind(state) == schema.State {
			d.r.Links.SetOrgan(x.Entity, state)
		}
	}
}

// led returns the state that a leader of a name led in one of the months, else ever.
func (d *document) led(name string, months []int) (int, bool) {
	for _, month := range months {
		if state, ok := d.r.Links.LeaderNamed(name, "", month); ok {
			return state, true
		}
	}
	return d.r.Links.Surname(name)
}
