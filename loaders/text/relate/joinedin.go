package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// joinedIn reads "Jamaica took part in the American invasion of Grenada", "Hungary joined in Germany's attack on Yugoslavia": whose the
// attack was did it too, and did it whether the other came along or not.
func (d *document) joinedIn(i int) {
	h := d.t.Head(i)
	if h < 0 || !d.t.Is(i, "obl", "obj", "nmod") || d.t.Is(i, "obj") && d.t.Tokens[h].Lemma != "join" || d.unreal(i) != schema.Asserted {
		return
	}
	if !companions[d.t.Tokens[h].Lemma] || d.t.Is(i, "obl", "nmod") && !tree.Listed("in,of,from", d.t.Case(i)) || d.own(h) != schema.Asserted && d.own(h) != schema.Negated {
		return
	}
	for _, r := range d.rules.nouns[d.t.Tokens[i].Lemma] {
		if !warring[r.typ] || r.source != "owner" || !d.nounFits(i, r) {
			continue
		}
		who := found{parties: d.r.Doer(d.n, i), tokens: []int{i}}
		if !d.fits(r, who, true) || shares(who.parties, d.subject(h, text.Acting).parties) {
			return
		}
		whom, _ := d.nounSlot(i, r.target, targetWant(r.typ), r, false)
		if d.fits(r, whom, false) {
			d.across(claim{rule: r, anchor: i, tokens: append([]int{i}, who.tokens...), modality: schema.Asserted, theme: i}, who, whom)
			return
		}
	}
}

var (
	// companions are verbs of doing with others what these do.
	companions = text.Set("take join participate assist help engage involve play fly fight serve part withdraw abstain")
	warring    = types(schema.Attacks, schema.Invades, schema.Occupies, schema.Embargoes, schema.Sanctions)
)
