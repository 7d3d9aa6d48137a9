package tree

// joinedName reads "against A, the founder of X, and against B": a name with "and" before it is one more of the list, and no apposition to
// what is said of the one before.
func (t *Tree) joinedName(i int) {
	h := t.Tokens[i].Head
	if !t.Is(i, "appos") || h < 1 || h > i || t.Mention(i) < 0 || t.Mention(h) >= 0 {
		return
	}
	c := t.below(i, "cc")
	if c < h || c > i || t.Tokens[c].Lower != "and" || t.Tokens[c-1].Text != "," {
		return
	}
	k := h
	for k > 0 && t.Tokens[k].Text != "," {
		k--
	}
	if k < 1 || t.Mention(k-1) < 0 {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = t.MentionHead(t.Mention(k-1)), "conj"
	if t.Is(h, "obl:agent", "obl", "obj") && t.below(h, "case") < 0 { // what is said of the one before
		t.Tokens[h].Head, t.Tokens[h].Rel = t.MentionHead(t.Mention(k-1)), "appos"
	}
}
