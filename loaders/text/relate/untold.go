package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// untold finds to whom something is given, or whither troops are sent, where the clause does not tell: to whom others were told to
// give before ("A lent C a million. B gave two"), whom one is at odds with ("and stopped its aid"), who has asked for the troops.
func (d *document) untold(v int, r *rule, sources found) found {
	if sources.empty() || !d.t.Verbal(v) || d.t.Passive(v) && r.typ != schema.DeploysForcesTo {
		return found{}
	}
	switch {
	case r.typ == schema.DeploysForcesTo:
		if f := d.inviter(v, sources); !f.empty() {
			return f
		}
		return d.landfall(v, sources)
	case r.typ != schema.ProvidesAidTo && r.typ != schema.LendsTo || r.object == "" && !d.lendsSum(v, r) || len(sources.parties) != 1 || !d.givenToNobody(v):
		return found{}
	case r.means == schema.Negated:
		if f := d.atOddsWith(sources.parties[0].Entity); !f.empty() {
			return f
		}
		return d.aggressor(sources.parties[0].Entity)
	}
	c, ok := d.lastOf(types(schema.ProvidesAidTo, schema.LendsTo), func(c *text.Claim) bool {
		return c.Modality != schema.Negated && c.Source != sources.parties[0].Entity && c.Target != sources.parties[0].Entity && c.Anchor < d.t.Tokens[v].Start
	})
	if !ok {
		if f := d.guestOf(sources.parties[0].Entity); !f.empty() {
			return f
		}
		if r.object == "@help" {
			return found{}
		}
		return d.needy(sources)
	}
	if d.r.Kind(c.Target) == schema.Group {
		return found{}
	}
	return found{parties: []text.Party{{Entity: c.Target}}}
}

// lendsSum tells of "will lend $90 million", where nobody is named to whom.
func (d *document) lendsSum(v int, r *rule) bool {
	o := d.t.Child(v, "obj")
	return r.name == "lend" && o > v && (d.isThing(o, "@money", false) || d.isThing(o, "@loan", false))
}

// guestOf returns the state whose visit to a giver the sentences before tell, or that has met him: it is he to whom is given.
func (d *document) guestOf(giver int) found {
	c, ok := d.lastOf(together, func(c *text.Claim) bool {
		return c.Modality == schema.Asserted && (c.Target == giver || c.Type != schema.Visits && c.Source == giver)
	})
	if !ok {
		return found{}
	}
	guest := c.Source
	if guest == giver {
		guest = c.Target
	}
	if d.r.Kind(guest) != schema.State {
		return found{}
	}
	return found{parties: []text.Party{{Entity: guest}}}
}

// givenToNobody tells whether no phrase of a verb of giving could tell to whom.
func (d *document) givenToNobody(v int) bool {
	if d.t.Child(v, "iobj") >= 0 {
		return false
	}
	for _, x := range d.t.Tails(v) {
		if tree.Listed("to,for,into,towards,toward", x.Prep) && x.Noun > v && !d.temporal(x.Noun) {
			return false
		}
	}
	return true
}

// inviter resolves at whose invitation or request troops are sent.
func (d *document) inviter(v int, sources found) found {
	for _, x := range d.t.Tails(v) {
		if x.Prep != "at" || !inviting[d.t.Tokens[x.Noun].Lemma] {
			continue
		}
		who := d.r.Doer(d.n, x.Noun)
		for _, y := range d.t.NounTails(x.Noun) {
			if y.Prep == "of" && y.Via == x.Noun {
				who = d.at(y.Noun, text.Acting).parties
			}
		}
		if len(who) == 1 && d.r.Kind(who[0].Entity) == schema.State && !shares(who, sources.parties) {
			return found{parties: who, tokens: []int{x.Noun}}
		}
	}
	return found{}
}

var inviting = text.Set("invitation request behest bidding")
