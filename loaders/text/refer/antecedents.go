package refer

import (
	"entente/loaders/text"
	"entente/schema"
)

// alsoGiven resolves to whom something is given by the object of the clause before: "A armed B and C gave it missiles".
func (d *Document) alsoGiven(n, i, own int, fits func([]text.Party) []text.Party) []text.Party {
	t := d.Trees[n]
	if own < 0 || !t.Is(i, "iobj", "obj") || !t.Is(own, "conj", "parataxis") || t.Head(own) < 0 || t.Child(own, "nsubj") < 0 || d.depth > 4 {
		return nil
	}
	before, here := t.Tokens[t.Head(own)].Lemma, t.Tokens[own].Lemma
	if t.Is(i, "obj") && !(punishing[before] && pursuing[here]) && !(helping[before] && helping[here]) {
		return nil
	}
	o := t.Child(t.Head(own), "obj", "iobj")
	if o < 0 || o > own || t.Passive(t.Head(own)) {
		return nil
	}
	return fits(d.Parties(n, o, text.Acting|text.NewName))
}

// helping is what several may do to one for its good.
var helping = text.Set("arm support back finance fund supply aid help train equip shelter sell lend give provide subsidise subsidize bankroll assist recognise recognize protect sponsor feed rearm")

// sameAgain resolves an object by the pronoun that is one in the clause before, whose subject is another: "A had opposed it,
// and B threatened to veto it".
func (d *Document) sameAgain(n, i, own int, fits func([]text.Party) []text.Party) []text.Party {
	t := d.Trees[n]
	if own < 0 || !t.Is(i, "obj", "iobj", "obl") || d.depth > 4 {
		return nil
	}
	top := own
	for steps := 0; steps < 3 && t.Is(top, "xcomp") && t.Child(top, "nsubj") < 0 && t.Head(top) >= 0; steps++ {
		top = t.Head(top)
	}
	u := t.Head(top)
	if u < 0 || u > top || !t.Is(top, "conj", "parataxis") || t.Child(top, "nsubj") < 0 {
		return nil
	}
	for _, k := range t.Kids(u) {
		if k < top && t.Is(k, "obj", "iobj", "obl") && t.Tokens[k].Lower == t.Tokens[i].Lower && t.Tokens[k].UPOS == "PRON" {
			return fits(d.Parties(n, k, text.Acting))
		}
	}
	return nil
}

// lifter returns the verb of "lift the embargo (clamped) on it": who lifts it is not who bears it; -1 if it is none.
func (d *Document) lifter(n, i, own int) int {
	t := d.Trees[n]
	noun := t.Head(i)
	if t.Is(i, "nsubj") {
		return -1 // "the embargo that it had placed on X"
	}
	if own >= 0 && t.Is(own, "acl") {
		noun = t.Head(own)
	}
	if noun < 0 || !burdens[t.Tokens[noun].Lemma] || t.Is(i, "nmod:poss") {
		return -1
	}
	return t.Governor(noun)
}

// sued resolves whom "accusing it of" means behind "lodged a claim against X", "expelled X's envoy", "sued X in Paris".
func (d *Document) sued(n, i, own int, fits func([]text.Party) []text.Party) []text.Party {
	t := d.Trees[n]
	if own < 0 || !t.Is(i, "obj") || !accusing[t.Tokens[own].Lemma] || t.Tokens[own].XPOS != "VBG" || t.Head(own) < 0 || d.depth > 4 {
		return nil
	}
	v := t.Head(own)
	if !t.Verbal(v) {
		v = t.Governor(v)
	}
	if v < 0 || !t.Verbal(v) || v > own {
		return nil
	}
	for _, x := range t.Tails(v) {
		if x.Prep == "against" && x.Noun < own {
			if out := fits(d.Parties(n, x.Noun, text.Acting)); len(out) > 0 {
				return out
			}
		}
	}
	o := t.Object(v)
	if o < 0 || o > own || t.Passive(v) {
		return nil
	}
	if t.Tokens[i].Lower == "them" { // "expelled five Libyans, accusing them of spying"
		if list := d.Parties(n, o, text.Collective|text.CountFirst); len(list) == 1 && d.Kind(list[0].Entity) == schema.Group {
			return fits(list)
		}
	}
	if out := fits(d.Parties(n, o, text.Acting)); len(out) > 0 {
		return out
	}
	return fits(d.Possessor(n, o))
}

// oneself returns the subject that "itself" means: "sold a tenth of itself to X"; -1 if it is no reflexive in its place.
func (d *Document) oneself(n, i int) int {
	t := d.Trees[n]
	if t.Tokens[i].Lower != "itself" || !t.Is(i, "obj", "iobj", "obl", "nmod") || d.depth > 4 {
		return -1
	}
	v := t.Governor(i)
	if v < 0 || !t.Verbal(v) || t.Passive(v) {
		return -1
	}
	return t.Subject(v)
}

// toldBeside resolves an object by the relative clause of the subject: "A, which had ruled B, begged it for money".
func (d *Document) toldBeside(n, i, own int, fits func([]text.Party) []text.Party) []text.Party {
	t := d.Trees[n]
	if own < 0 || !t.Is(i, "obj", "iobj", "obl") && !(t.Is(i, "nmod") && t.Case(i) != "of") || !t.Verbal(own) {
		return nil
	}
	s := t.Subject(own)
	if s < 0 || s > own {
		return nil
	}
	if a := t.Child(s, "acl"); a > s && a < own && t.Passive(a) { // "X, accused by Y, signed an accord with it"
		if k := t.Agent(a); k >= 0 && t.Mention(k) >= 0 {
			if out := fits(d.Parties(n, k, text.Acting)); len(out) > 0 {
				return out
			}
		}
	}
	r := t.Child(s, "acl:relcl")
	if r < s || r > own || !t.Verbal(r) {
		return nil
	}
	for _, k := range []int{t.Child(r, "nsubj"), t.Child(r, "iobj"), t.Child(r, "obj")} {
		if k < 0 || t.Mention(k) < 0 {
			continue
		}
		if out := fits(d.Parties(n, k, text.Acting)); len(out) > 0 {
			return out
		}
	}
	return nil
}

// parallel resolves an object by the sentence before, where the same verb had one: "the Fund
// lent X money. A lent it more."
func (d *Document) parallel(n, i, own int, fits func([]text.Party) []text.Party) []text.Party {
	t := d.Trees[n]
	if own < 0 || n == 0 || !t.Is(i, "obj", "iobj", "obl") || !t.Verbal(own) {
		return nil
	}
	before := d.Trees[n-1]
	for v := range before.Tokens {
		if !before.Verbal(v) || before.Tokens[v].Lemma != t.Tokens[own].Lemma {
			continue
		}
		for _, k := range before.Kids(v) {
			if before.Is(k, "obj", "iobj", "obl") {
				if out := fits(d.Parties(n-1, k, text.Acting)); len(out) > 0 {
					return out
				}
			}
		}
	}
	return nil
}
