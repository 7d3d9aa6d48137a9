package tree

// captiveAside reads "held a Greek engineer, Nikos Pappas, hostage" and "took A and B hostage": what stands between
// names who is held, and "hostage" is what they are held as, not the head or one of them all.
func (t *Tree) captiveAside(i int) {
	if !captiveWords[t.Tokens[i].Lower] || i < 3 || !t.Is(i, "obj", "conj", "appos") {
		return
	}
	v := t.Tokens[i].Head
	for v >= 0 && v < i && t.Nominal(v) && t.Is(v, "conj", "appos", "obj") {
		v = t.Tokens[v].Head
	}
	if v < 0 || v >= i || !taking[t.Tokens[v].Lemma] {
		return
	}
	aside, o := t.Tokens[i-1].Lower == ",", i-1
	if t.Tokens[i].Head == v {
		if o = t.firstHeld(v, i); o == i-1 {
			return // "took X hostage"
		}
	}
	if o < 0 || !aside && (!t.Nominal(o) || t.Tokens[o].Head == v) {
		return
	}
	if t.Nominal(o) && t.Tokens[o].Head == i {
		t.standFor(o, i)
	} else if !aside {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = v, "xcomp"
}

// firstHeld finds the noun before the first comma or "and" between the verb and the word for a captive.
func (t *Tree) firstHeld(v, i int) int {
	for c := v + 1; c < i; c++ {
		if w := t.Tokens[c].Lower; w == "," || w == "and" {
			if t.Nominal(c-1) && t.Tokens[c-1].Head == i {
				return c - 1
			}
			return -1
		}
	}
	return i - 1
}

// standFor puts a word where another stood, with all that was below it; a second noun there explains the first.
func (t *Tree) standFor(o, i int) {
	t.Tokens[o].Head, t.Tokens[o].Rel = t.Tokens[i].Head, t.Tokens[i].Rel
	for k := 0; k < i; k++ {
		if t.Tokens[k].Head != i || k == o || t.Is(k, "punct") {
			continue
		}
		if t.Tokens[k].Head = o; k > o && t.Nominal(k) && !t.Is(k, "conj") {
			t.Tokens[k].Rel = "appos"
		}
	}
}
