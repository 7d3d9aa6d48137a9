package relate

import "entente/schema"

// saidBad reads "X said the ruling was null and void", "X insists that Y is a puppet": who says that of another, or of its deed, condemns or
// rejects it.
func (d *document) saidBad(v int) {
	c := d.t.Child(v, "ccomp")
	if c < v || !saying[d.t.Tokens[v].Lemma] || d.t.Passive(v) || d.t.Verbal(c) || d.t.Child(c, "cop") < 0 {
		return
	}
	s := d.t.Subject(c)
	if s < 0 || d.t.Child(c, "expl") >= 0 || d.t.Tokens[s].UPOS == "PRON" {
		return
	}
	r := slurRule
	switch {
	case nullities[d.t.Tokens[c].Lemma]:
		r = voidRule
	case !d.reviled(c):
		return
	}
	if d.own(c) != schema.Asserted || d.own(v) != schema.Asserted {
		return
	}
	who, whom := d.subject(v, sourceWant(r.typ)), d.at(s, targetWant(r.typ))
	if who.empty() || whom.empty() || shares(who.parties, whom.parties) || shares(whom.parties, who.parties) {
		return
	}
	m, says, ok := d.mood(v, who.parties)
	if !ok {
		return
	}
	d.across(claim{rule: r, anchor: v, tokens: append(append([]int{c}, who.tokens...), whom.tokens...), modality: m, says: says, theme: -1}, who, whom)
}
