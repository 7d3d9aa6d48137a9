package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// Complaints are often told in the passive, without by whom: "X protested that its airspace had been violated", "Y charged that its
// villages had been shelled", after the sentence before has told who was there.

var (
	complainRule = rule{name: "complain of what was done to it"}
	wrongedRule  = rule{name: "done to who complains"}
)

// complained claims whom somebody complains of, and what of.
func (d *document) complained(v int) {
	lemma := d.t.Tokens[v].Lemma
	typ := complaining[lemma]
	c := d.t.Child(v, "ccomp")
	if typ == 0 && !reporting(lemma) || lemma == "deny" || c < v || d.t.Passive(v) || !d.t.Verbal(c) || !d.t.Passive(c) || d.t.Agent(c) >= 0 || d.own(c) != schema.Asserted {
		return
	}
	act := d.wrong(c)
	who := d.subject(v, text.Acting)
	if act == 0 || len(who.parties) != 1 || d.r.Kind(who.parties[0].Entity) != schema.State || !d.sufferedBy(d.t.Subject(c), who.parties[0].Entity) {
		return
	}
	self := who.parties[0]
	by, ok := d.wrongdoerBefore(v, self.Entity)
	if !ok {
		return
	}
	m, says, ok := d.mood(v, who.parties)
	if !ok || m != schema.Asserted {
		return
	}
	if typ != 0 {
		d.emit(claim{rule: complainRule.of(typ), source: self, target: text.Party{Entity: by}, anchor: v, tokens: append([]int{c}, who.tokens...), modality: m, says: says, theme: -1})
	}
	d.emit(claim{rule: wrongedRule.of(act), source: text.Party{Entity: by}, target: text.Party{Entity: self.Entity}, anchor: c, tokens: []int{c}, modality: schema.Alleged, says: refs(who.parties), theme: -1})
}

// wrong tells which wrong a passive tells of its subject, 0 if none.
func (d *document) wrong(c int) schema.RelationType {
	s := d.t.Subject(c)
	if s < 0 {
		return 0
	}
	switch lemma := d.t.Tokens[c].Lemma; {
	case trespassing[lemma] && (d.isThing(s, "@airspace", false) || d.isThing(s, "@sovereignty", false) || d.isThing(s, "@border", false) || d.t.Tokens[s].Lemma == "territory" || d.t.Tokens[s].Lemma == "soil"):
		return schema.Violates
	case complaintBlows[lemma]:
		return schema.Attacks
	}
	return 0
}

// sufferedBy tells whether a noun stands for a state or for something or somebody of its own: "it", "its airspace", "two of its
// posts", "the territory of its country".
func (d *document) sufferedBy(s, state int) bool {
	if s < 0 {
		return false
	}
	first, last := d.t.Extent(s)
	for k := first; k <= last && k < first+8; k++ {
		if tree.Listed("it,its,his,her,their,they,our,we", d.t.Tokens[k].Lower) {
			return true
		}
	}
	return text.Holds(d.owner(s, text.Acting).parties, state)
}

// wrongdoerBefore returns the state that has wronged another: of which the sentences before tell a blow or a gift that was not asked
// for, else the only other that this sentence names, or the one before.
func (d *document) wrongdoerBefore(v, self int) (int, bool) {
	before := d.t.Tokens[v].Start
	c, ok := d.lastOf(intruding, func(c *text.Claim) bool {
		return c.Modality != schema.Negated && c.Modality != schema.Hypothetical && c.Source != self && d.r.Kind(c.Source) == schema.State && c.Anchor < before && (d.suffers(c, self) || d.r.Kind(c.Target) != schema.State)
	})
	if ok {
		return c.Source, true
	}
	return d.soleOther(self)
}

// soleOther returns the only other state that this sentence names, or else the one before.
func (d *document) soleOther(self int) (int, bool) {
	for back := 0; back <= 1 && d.n-back >= 0; back++ {
		s := d.r.Trees[d.n-back].S
		if s.Paragraph+1 < d.t.S.Paragraph {
			break
		}
		other := -1
		for m := range s.Mentions {
			x := &s.Mentions[m]
			if x.Kind != schema.State || x.Entity == self {
				continue
			}
			if other >= 0 && other != x.Entity {
				return 0, false
			}
			other = x.Entity
		}
		if other >= 0 {
			return other, true
		}
	}
	return 0, false
}

var (
	complaining    = map[string]schema.RelationType{"protest": schema.ProtestsAgainst, "complain": schema.Accuses, "charge": schema.Accuses, "allege": schema.Accuses}
	trespassing    = text.Set("violate breach infringe penetrate invade cross overfly intrude enter trample transgress")
	complaintBlows = text.Set("attack shell bomb strike hit raid storm beat kill assault torpedo strafe ambush bombard rocket fire shoot ransack torch")
	intruding      = types(schema.Attacks, schema.Invades, schema.Violates, schema.Occupies, schema.SeizesAssetsOf, schema.ProvidesAidTo, schema.DeploysForcesTo, schema.Detains, schema.Abducts, schema.Expels)
)

// complainedOf tells of a wrong of which somebody complains: that it was done he says.
func (d *document) complainedOf(v int) bool {
	h := d.t.Head(v)
	return h >= 0 && d.t.Is(v, "ccomp") && complaining[d.t.Tokens[h].Lemma] != 0
}
