package tree

// halved reads "buys half its gas from X": what is bought is the gas, not the half that a parser gives an object.
func (t *Tree) halved(i int) {
	h := t.Tokens[i].Head
	if h < 0 || h > i || !t.Is(i, "obj", "nmod", "dep") || t.Tokens[h].Lower != "half" && t.Tokens[h].Lower != "all" || !t.Is(h, "obj") || t.below(i, "nmod:poss") < 0 || t.below(i, "case") >= 0 {
		return
	}
	v := t.Tokens[h].Head
	for k := i + 1; k < len(t.Tokens); k++ {
		if t.Tokens[k].Head == h && t.Is(k, "nmod") {
			t.Tokens[k].Head, t.Tokens[k].Rel = v, "obl"
		}
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = v, "obj"
	t.Tokens[h].Head, t.Tokens[h].Rel = i, "det:predet"
}

// yearly hangs "from X" of "gets a million a year from X" on the verb: a year comes from nobody.
func (t *Tree) yearly(i int) {
	h := t.Tokens[i].Head
	if h < 1 || !t.Is(i, "nmod") || !t.Is(h, "obl:unmarked") || !timeUnits[t.Tokens[h].Lower] || t.Tokens[h-1].Lower != "a" {
		return
	}
	c := t.below(i, "case")
	if c < 0 || c < h || t.Tokens[c].Lower == "of" {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = t.Tokens[h].Head, "obl"
}
