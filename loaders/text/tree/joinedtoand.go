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

// andLost joins to the subject what stands behind "and" before the verb and was taken for a phrase of it: "the president of X, A, and the
// leader of Y, B, signed".
func (t *Tree) andLost(i int) {
	v := t.Tokens[i].Head
	if v <= i || !t.Is(i, "obl") || t.Tokens[i].UPOS != "NOUN" || t.below(i, "case") >= 0 || !t.Verbal(v) {
		return
	}
	c, s := t.below(i, "cc"), t.below(v, "nsubj")
	if c < 1 || c > i || t.Tokens[c].Lower != "and" || s < 0 || s > c || t.Within(i, s) {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = s, "conj"
}
