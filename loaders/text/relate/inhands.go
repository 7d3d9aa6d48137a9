package relate

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// inHands sets right whom a pronoun means of whom some state is told to dispose: "X's minister said that B had been given asylum. Y,
// which must extradite him, …" means B and not the minister, of whom nothing of the kind has been told.
func (d *document) inHands(r *rule, targets found) found {
	if r.typ == schema.Expels && len(targets.parties) == 1 && len(targets.tokens) == 1 && d.t.Tokens[targets.tokens[0]].XPOS == "PRP" && d.r.Kind(targets.parties[0].Entity) == schema.State && d.extraditing(targets.tokens[0]) {
		return found{} // no state is extradited
	}
	if !custodial[r.typ] && r.typ != schema.Expels && r.typ != schema.GrantsAsylumTo || len(targets.parties) != 1 || len(targets.tokens) != 1 || d.t.Tokens[targets.tokens[0]].XPOS != "PRP" {
		return targets
	}
	person := targets.parties[0].Entity
	if d.r.Kind(person) != schema.Person || !d.serves(person) {
		return targets
	}
	other := -1
	for k := len(d.claims) - 1; k >= 0; k-- {
		c := &d.claims[k]
		if !custodial[c.Type] && c.Type != schema.Expels && c.Type != schema.GrantsAsylumTo {
			continue
		}
		if c.Target == person {
			return targets
		}
		if other < 0 && c.Start >= d.r.Trees[max(d.n-3, 0)].S.Start && d.r.Kind(c.Target) == schema.Person {
			other = c.Target
		}
	}
	if other < 0 {
		return targets
	}
	return found{parties: []text.Party{{Entity: other, Anchor: targets.parties[0].Anchor, Words: targets.parties[0].Words}}, tokens: targets.tokens, far: true}
}

// serves tells whether somebody has an office in a state, or in one that the text does not name.
func (d *document) serves(person int) bool {
	if of, ok := d.r.Links.Office(person); ok {
		return d.r.Kind(of) == schema.State
	}
	for _, u := range d.unowned {
		if d.r.Trees[u.sentence].S.Mentions[u.mention].Entity == person {
			return stateOffice(u.role) || strings.HasSuffix(u.role, "senator") || strings.HasSuffix(u.role, "spokesman") || strings.HasSuffix(u.role, "spokeswoman")
		}
	}
	return false
}

// willNot tells of something denied that is yet to come: "will not let X go", "said it would not let X go", "vowed not to let X go".
func (d *document) willNot(v int) bool {
	for _, k := range d.t.Kids(v) {
		if !d.t.Is(k, "aux") {
			continue
		}
		switch w := d.t.Tokens[k].Lower; w {
		case "will", "shall", "wo", "would", "'ll", "’ll": // "X, who will not let him leave" tells of what X does
			h := d.t.Head(v)
			return h >= 0 && (d.t.Is(v, "ccomp") || d.t.Is(v, "conj") && d.t.Is(h, "ccomp"))
		}
	}
	h := d.t.Head(v)
	return h >= 0 && d.t.Is(v, "xcomp") && promising[d.t.Tokens[h].Lemma]
}

// extraditing tells whether a pronoun is the object of a verb that only people can be.
func (d *document) extraditing(i int) bool {
	h := d.t.Head(i)
	return h >= 0 && (d.t.Tokens[h].Lemma == "extradite" || d.t.Tokens[h].Lemma == "repatriate")
}
