package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// evictor resolves who gives somebody time to leave, or throws him out, and who has entered a land's airspace, where a passive does not
// tell: the state with which that of the expelled, or the injured one, has just fallen out ("X broke off relations with Y. Y's diplomats
// were given a week to pack", "X shot down a fighter of Y. Its airspace had been violated").
func (d *document) evictor(v int, r *rule, targets found) found {
	expels := r.typ == schema.Expels
	if !expels && r.typ != schema.Violates || !d.t.Passive(v) || d.t.Child(v, "obl:agent") >= 0 || len(targets.tokens) == 0 || d.hasTail(v, "out of") || expels && (d.hasTail(v, "from") || d.abroad(v)) {
		return found{}
	}
	home := d.homeOf(targets)
	if expels {
		if f := d.postedTo(targets, home); !f.empty() {
			return f
		}
	}
	if home < 0 {
		if !expels {
			return found{}
		}
		return d.lastSource(chargings, func(c *text.Claim) bool {
			return c.Modality == schema.Asserted && d.r.Kind(c.Source) == schema.State && (d.r.Kind(targets.parties[0].Entity) == schema.Group || c.Target == targets.parties[0].Entity)
		})
	}
	c, ok := d.lastOf(fallenOut, func(c *text.Claim) bool {
		return c.Modality == schema.Asserted && (d.landOf(c.Source, c, -1) == home && d.landOf(c.Target, c, home) >= 0 || d.landOf(c.Target, c, -1) == home && d.landOf(c.Source, c, home) >= 0)
	})
	if !ok {
		return found{}
	}
	other := d.landOf(c.Source, &c, home)
	if other < 0 {
		other = d.landOf(c.Target, &c, home)
	}
	return found{parties: []text.Party{{Entity: other}}, tokens: []int{v}}
}

// homeOf returns the state of those to whom something is done, -1 if it is not told.
func (d *document) homeOf(targets found) int {
	list := d.r.Possessor(d.n, targets.tokens[0])
	if len(list) == 0 {
		list = targets.parties
	}
	if len(list) != 1 {
		return -1
	}
	switch x := list[0].Entity; d.r.Kind(x) {
	case schema.State:
		return x
	case schema.Person:
		if of, ok := d.state(x); ok {
			return of
		}
	}
	return -1
}

// postedTo resolves where an envoy serves of whom the last sentences have told: "the Chadian ambassador to X spoke of war. He was asked
// to leave".
func (d *document) postedTo(targets found, home int) found {
	n, before := d.n, targets.tokens[0]
	defer d.enter(n)
	for back := 0; back <= 2 && n-back >= 0; back++ {
		d.enter(n - back)
		for i := len(d.t.Tokens) - 1; i >= 0; i-- {
			if d.t.Mention(i) >= 0 || back == 0 && i >= before || !d.isThing(i, "@guests", false) {
				continue
			}
			if f := d.posting(i, text.Acting); len(f.parties) == 1 && d.r.Kind(f.parties[0].Entity) == schema.State && d.sentFrom(i, targets, home) {
				return found{parties: f.parties}
			}
		}
	}
	return found{}
}

// postedAt resolves who sends those home whom a word means: where they serve, or, of agents, who has accused their state.
func (d *document) postedAt(i int) found {
	if i < 0 {
		return found{}
	}
	targets := d.at(i, text.Acting|text.Individual|text.Collective|text.CountFirst)
	if targets.empty() {
		return found{}
	}
	if f := d.postedTo(targets, d.homeOf(targets)); !f.empty() || d.t.Tokens[i].UPOS == "PRON" {
		return f
	}
	return d.lastSource(chargings, func(c *text.Claim) bool {
		return c.Modality == schema.Asserted && d.r.Kind(c.Source) == schema.State
	})
}

// sentFrom tells whether an envoy is one of those to whom something is done, or serves their state.
func (d *document) sentFrom(envoy int, targets found, home int) bool {
	if home >= 0 {
		if from := d.r.Possessor(d.n, envoy); len(from) > 0 {
			return from[0].Entity == home
		}
	}
	for _, k := range append(d.t.Kids(envoy), d.t.Head(envoy)) {
		if k >= 0 && d.t.Mention(k) >= 0 && d.t.Is(envoy, "appos") == (k == d.t.Head(envoy)) && text.Holds(targets.parties, d.t.S.Mentions[d.t.Mention(k)].Entity) {
			return true
		}
	}
	whom := d.r.Parties(d.n, envoy, text.Individual|text.Collective|text.CountFirst)
	return len(whom) == 1 && text.Holds(targets.parties, whom[0].Entity)
}

var (
	fallenOut = types(schema.CutsRelationsWith, schema.Expels, schema.Accuses, schema.ProtestsAgainst, schema.Attacks, schema.SpiesOn, schema.Violates, schema.Threatens, schema.SeizesAssetsOf, schema.Detains, schema.Sanctions, schema.Condemns)
	// chargings are types of what a state does to others before it throws their people out.
	chargings = types(schema.Accuses, schema.ProtestsAgainst, schema.Expels, schema.Detains, schema.CutsRelationsWith, schema.Condemns, schema.Prosecutes, schema.Sanctions)
)
