package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// evictor resolves who gives somebody time to leave, or throws him out, where a passive does not tell: the state with which that
// of the expelled has just fallen out ("X broke off relations with Y. Y's diplomats were given a week to pack").
func (d *document) evictor(v int, r *rule, targets found) found {
	if r.typ != schema.Expels || !d.t.Passive(v) || d.t.Child(v, "obl:agent") >= 0 || len(targets.tokens) == 0 || d.hasTail(v, "from") || d.hasTail(v, "out of") || d.abroad(v) {
		return found{}
	}
	home := d.r.Possessor(d.n, targets.tokens[0])
	if len(home) == 0 {
		home = targets.parties
	}
	if len(home) != 1 || d.r.Kind(home[0].Entity) != schema.State {
		return found{}
	}
	c, ok := d.lastOf(fallenOut, func(c *text.Claim) bool {
		return c.Modality == schema.Asserted && (c.Source == home[0].Entity || c.Target == home[0].Entity) && d.r.Kind(c.Source) == schema.State
	})
	if !ok {
		return found{}
	}
	other := c.Source
	if other == home[0].Entity {
		other = c.Target
	}
	if d.r.Kind(other) != schema.State {
		return found{}
	}
	return found{parties: []text.Party{{Entity: other}}, tokens: []int{v}}
}

var fallenOut = types(schema.CutsRelationsWith, schema.Expels)
