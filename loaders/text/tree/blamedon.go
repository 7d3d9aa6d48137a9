package tree

// blamedOn hangs Y of "blamed the raid on X on Y" on the verb: of two phrases with "on" the first is the raid's.
func (t *Tree) blamedOn(i int) {
	o := t.Tokens[i].Head
	if o < 1 || o > i || !t.Is(i, "nmod", "conj") || !t.Is(o, "obj", "nmod") {
		return
	}
	c := t.below(i, "case")
	if c < 2 || c > i || t.Tokens[c].Lower != "on" {
		return
	}
	v := t.Tokens[o].Head
	for steps := 0; v >= 0 && !t.Verbal(v) && steps < 3; steps++ {
		v = t.Tokens[v].Head
	}
	if v < 0 || v > o || t.Tokens[v].Lemma != "blame" {
		return
	}
	for k := v + 1; k < c; k++ {
		if t.Tokens[k].Lower == "on" {
			t.Tokens[i].Head, t.Tokens[i].Rel = v, "obl"
			return
		}
	}
}
