package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// What somebody denies is told in many ways that do not name it: "denied all involvement", "disclaimed responsibility", "protests its
// innocence", "which X has denied", "something X denies"; and nobody need have been accused: "Y was bombed. X denied any part in it".

// shrugsOff tells whether a verb says that somebody had no part in what was told or alleged before.
func (d *document) shrugsOff(v int) bool {
	o := d.t.Object(v)
	if o < 0 || d.t.Passive(v) || d.t.Child(v, "ccomp") >= 0 {
		return false
	}
	w := &d.t.Tokens[o]
	switch lemma := d.t.Tokens[v].Lemma; {
	case lemma == "protest" || lemma == "maintain" || lemma == "plead" || lemma == "profess" || lemma == "insist":
		return w.Lemma == "innocence" && o > v
	case !contesting[lemma] && lemma != "disclaim" && lemma != "disavow" && lemma != "repudiate":
		return false
	case o > v:
		return sharing[w.Lemma] && d.t.Child(o, "nmod:poss") < 0 && d.wholly(o)
	case d.t.Is(v, "acl:relcl") && o == d.t.Head(v):
		return allegations[w.Lemma] && d.t.Modified(o, "a,an") || w.Lower == "something" || d.whichAll(v)
	case w.Lower == "which":
		return d.whichAll(v)
	}
	return false
}

// wholly tells whether what is denied is not limited by what stands behind it, but to "it" or "the attack".
func (d *document) wholly(o int) bool {
	for _, k := range d.t.Kids(o) {
		if k > o && d.t.Is(k, "nmod", "acl") {
			return d.pointsBack(k) || d.inHisDeath(k)
		}
	}
	if h := d.t.Head(o); h >= 0 {
		for _, x := range d.t.Tails(h) {
			if x.Noun > o && (x.Prep == "in" || x.Prep == "for" || x.Prep == "with") && x.Via < 0 && !d.pointsBack(x.Noun) && !d.inHisDeath(x.Noun) {
				return false
			}
		}
	}
	return true
}

// inHisDeath tells "his death", "her murder", "their disappearance".
func (d *document) inHisDeath(i int) bool {
	p := d.t.Child(i, "nmod:poss")
	return p >= 0 && d.t.Tokens[p].XPOS == "PRP$" && d.isThing(i, "@demise", false)
}

// whichAll tells "…, which X denied" of the clause before, not of a noun that can be denied.
func (d *document) whichAll(v int) bool {
	for k := v - 1; k > 0 && k > v-8; k-- {
		if d.t.Tokens[k].Lower == "which" {
			return d.t.Tokens[k-1].Text == ","
		}
	}
	return false
}

// unsolved claims that who denies it has not done what was told to have been done to somebody by nobody in particular.
func (d *document) unsolved(v int, who found) {
	if len(who.parties) != 1 || d.t.Passive(v) {
		return
	}
	typ, victims := d.struckNear(v)
	for _, x := range victims {
		d.emit(claim{rule: contestedRule.of(typ), source: who.parties[0], target: text.Party{Entity: x.Entity}, anchor: v, tokens: who.tokens, modality: schema.Negated, says: refs(who.parties), theme: -1})
	}
}

// struckIn finds whom a sentence tells to have been attacked or abducted by it does not say whom.
func (d *document) struckIn(n, before int) (schema.RelationType, []text.Party) {
	here := d.n
	d.enter(n)
	for u := range d.t.Tokens {
		if n == here && u >= before || !d.t.Verbal(u) || !d.t.Passive(u) || d.t.Agent(u) >= 0 || d.own(u) != schema.Asserted {
			continue
		}
		for _, r := range d.rules.verbs[d.t.Tokens[u].Lemma] {
			if !ambushes[r.typ] || r.source != "agent" || !d.verbFits(u, r) {
				continue
			}
			if f := d.slot(u, r.target, wantOf(r), r, false); !f.empty() {
				return r.typ, f.parties
			}
		}
	}
	return 0, nil
}

var (
	sharing  = text.Set("involvement responsibility part role complicity hand connection guilt participation culpability")
	ambushes = types(schema.Attacks, schema.Cyberattacks, schema.Abducts)
)
