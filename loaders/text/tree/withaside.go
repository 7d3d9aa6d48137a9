package tree

// withAside hangs "with its seat in Y" of "X, with its seat in Y, was fined" on the name before it, where the parser hangs it on the verb.
func (t *Tree) withAside(i int) {
	v := t.Tokens[i].Head
	if v < i || t.Tokens[i].UPOS != "NOUN" || !t.Is(i, "obl") {
		return
	}
	c := t.below(i, "case")
	if c < 2 || t.Tokens[c].Lower != "with" || t.Tokens[c-1].Text != "," {
		return
	}
	m := t.Mention(c - 2)
	if m < 0 {
		return
	}
	h := t.MentionHead(m)
	if t.Tokens[h].Head != v || !t.Is(h, "nsubj", "nsubj:pass") {
		return
	}
	for k := i + 1; k < v; k++ {
		if t.Tokens[k].Text == "," {
			t.Tokens[i].Head, t.Tokens[i].Rel = h, "nmod"
			return
		}
	}
}

// oneAmong reads "A, one of the members of X, left" as what A is.
func (t *Tree) oneAmong(i int) {
	if t.Tokens[i].Lower != "one" || i < 2 || t.Tokens[i-1].Text != "," || i+1 >= len(t.Tokens) {
		return
	}
	if t.Is(i, "nmod") && t.Tokens[i].Head == i-2 {
		t.Tokens[i].Rel = "appos"
		return
	}
	m := t.Mention(i - 2)
	if m < 0 || t.Tokens[i+1].Lower != "of" || !t.Is(i, "ccomp", "dep", "advcl", "parataxis", "nsubj") || t.below(i, "cop") >= 0 {
		return
	}
	h := t.MentionHead(m)
	if v := t.Tokens[i].Head; v > i && t.Tokens[h].Head == v && t.Is(h, "nsubj", "nsubj:pass") {
		t.Tokens[i].Head, t.Tokens[i].Rel = h, "appos"
	}
}
