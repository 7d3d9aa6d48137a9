package tree

// numberIs mends "The two are both members of X", where the parser takes the number for one of the members.
func (t *Tree) numberIs(i int) {
	if i == 0 || i+2 >= len(t.Tokens) || t.Tokens[i].XPOS != "CD" || !t.Is(i, "nummod") || t.Tokens[i-1].Lower != "the" {
		return
	}
	h := t.Tokens[i].Head
	if h > i+1 && t.Tokens[i+1].Lemma == "be" && t.Tokens[i+1].Head == h && t.Is(i+1, "cop") {
		t.Tokens[i].Rel = "nsubj"
	}
}
