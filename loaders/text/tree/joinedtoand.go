package tree

// joinedToAnd hangs "firm" of "accused X and its firm Y" on X, where the parser hung it on the "and".
func (t *Tree) joinedToAnd(i int) {
	c := t.Tokens[i].Head
	if !t.Is(i, "conj") || c < 1 || c > i || t.Tokens[c].UPOS != "CCONJ" || !t.Nominal(i) || !t.Nominal(c-1) {
		return
	}
	first := c - 1
	if m := t.Mention(first); m >= 0 {
		first = t.MentionHead(m)
	}
	if t.Within(first, i) {
		return
	}
	t.Tokens[i].Head = first
	t.Tokens[c].Head, t.Tokens[c].Rel = i, "cc"
}
