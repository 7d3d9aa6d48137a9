package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// expeller resolves who gives somebody days to leave where only what was told before says it: "Kenya broke with Chad. The envoy has
// two weeks to leave", "Kenya nationalised Zorvan; its engineers were given a day to pack".
func (d *document) expeller(v int) found {
	s := d.t.Subject(v)
	if s < 0 {
		return found{}
	}
	theirs := append(d.at(s, text.Acting).parties, d.owner(s, text.Acting).parties...)
	if who, _, ok := d.rupture(s); ok {
		return found{parties: []text.Party{{Entity: who}}, tokens: []int{v}}
	}
	if len(theirs) == 0 {
		return found{}
	}
	for k := len(d.claims) - 1; k >= 0 && d.nearby(&d.claims[k]); k-- {
		c := &d.claims[k]
		if !affronts[c.Type] || c.Modality != schema.Asserted || c.Anchor >= d.t.Tokens[v].Start {
			continue
		}
		who := c.Source
		if c.Type == schema.CutsRelationsWith && text.Holds(theirs, who) {
			who = c.Target
		} else if !text.Holds(theirs, c.Target) {
			continue
		}
		if d.r.Kind(who) == schema.State && !text.Holds(theirs, who) {
			return found{parties: []text.Party{{Entity: who}}, tokens: []int{v}}
		}
	}
	return found{}
}

// envoyOf resolves whose envoy "the ambassador" is who has days to leave: that of the state with which another has just broken.
func (d *document) envoyOf(v int) found {
	s := d.t.Subject(v)
	if s < 0 {
		return found{}
	}
	if _, whom, ok := d.rupture(s); ok {
		return found{parties: []text.Party{{Entity: whom}}, tokens: []int{s}}
	}
	return found{}
}

// rupture returns who has just been told to break with whom, where "the ambassador" has nothing by it that says whose he is.
func (d *document) rupture(s int) (who, whom int, ok bool) {
	if !d.isThing(s, "@guests", false) || !d.definite(s) {
		return 0, 0, false
	}
	c, ok := d.lastOf(ruptures, func(c *text.Claim) bool {
		return c.Modality == schema.Asserted && d.r.Kind(c.Source) == schema.State && d.r.Kind(c.Target) == schema.State
	})
	if !ok {
		return 0, 0, false
	}
	return c.Source, c.Target, true
}

var ruptures = types(schema.CutsRelationsWith)

// affronts are types of what goes with an expulsion.
var affronts = types(schema.CutsRelationsWith, schema.SeizesAssetsOf, schema.Expels, schema.Sanctions, schema.Accuses, schema.AtWarWith)
