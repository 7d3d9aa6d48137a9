package tree

// countedOnes mends "A and B were among the eleven that voted no", "A was one of the four who left": a number with a relative clause is
// a noun, with its own preposition and article. The token is the number.
func (t *Tree) countedOnes(i int) {
	if t.Tokens[i].UPOS != "NUM" || i < 3 || i+2 >= len(t.Tokens) || t.Tokens[i-1].Lower != "the" {
		return
	}
	switch w := t.Tokens[i+1].Lower; {
	case w != "that" && w != "which" && w != "who":
	case t.Tokens[i-2].Lower == "of" && t.Tokens[i-3].Lower == "one" && t.Is(i, "flat", "fixed"):
		t.Tokens[i].Head, t.Tokens[i].Rel = i-3, "nmod"
		t.prepositioned(i)
	case t.Tokens[i-2].Lower == "among":
		v := t.Tokens[i+1].Head
		if v <= i || !t.Verbal(v) || !t.Is(i+1, "nsubj") {
			return
		}
		if t.Is(v, "acl") && t.Tokens[v].Head == i {
			t.Tokens[i].UPOS = "NOUN"
			return
		}
		for k := range i {
			if t.Tokens[k].Head == v {
				t.Tokens[k].Head = i
			}
		}
		t.Tokens[i].Head, t.Tokens[i].Rel = t.Tokens[v].Head, t.Tokens[v].Rel
		t.Tokens[v].Head, t.Tokens[v].Rel = i, "acl:relcl"
		t.Tokens[i+1].Rel = "nsubj"
		t.prepositioned(i)
	}
}

// prepositioned makes a noun of a number and hangs the preposition and the article right before on it.
func (t *Tree) prepositioned(i int) {
	t.Tokens[i].UPOS = "NOUN"
	t.Tokens[i-1].Head, t.Tokens[i-1].Rel = i, "det"
	t.Tokens[i-2].Head, t.Tokens[i-2].Rel = i, "case"
}
