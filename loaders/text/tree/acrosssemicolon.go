package tree

// acrossSemicolon parts "X said A; Y said B", where the parser takes the first half for what Y said.
func (t *Tree) acrossSemicolon(i int) {
	h := t.Tokens[i].Head
	if !t.Is(i, "ccomp") || h < i || !t.Verbal(i) || t.below(i, "nsubj", "nsubj:pass") < 0 {
		return
	}
	s := t.below(h, "nsubj")
	if s < i || s > h {
		return
	}
	first := s
	for first > i && t.Tokens[first-1].Head == s {
		first--
	}
	if t.Tokens[first-1].Text != ";" {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = t.Tokens[h].Head, t.Tokens[h].Rel
	t.Tokens[h].Head, t.Tokens[h].Rel = i, "conj"
}
