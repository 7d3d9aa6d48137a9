package tree

// saidInside hangs "it said" of "the arms which, it said, X had sold" on the verb of the relative clause: that, and not the main
// clause, is what somebody says.
func (t *Tree) saidInside(p int) {
	if !t.Is(p, "parataxis") || !t.Verbal(p) || t.below(p, "nsubj") < 0 {
		return
	}
	first := t.below(p, "nsubj")
	for first > 0 && t.Tokens[first-1].Head == t.below(p, "nsubj") && t.Tokens[first-1].UPOS != "PUNCT" {
		first--
	}
	if m := t.Mention(first); m >= 0 {
		first = min(first, t.S.Mentions[m].First)
	}
	if first < 2 || t.Tokens[first-1].Text != "," || first > p {
		return
	}
	w := first - 2
	switch t.Tokens[w].Lower {
	case "which", "that", "who", "whom", "where":
	default:
		return
	}
	v := t.Tokens[w].Head
	if v <= p || !t.Verbal(v) || !t.Is(v, "acl") || t.Within(v, p) || t.Tokens[p].Head == v {
		return
	}
	t.Tokens[p].Head = v
}

// underAnd hangs "withdrawal" of "agreed on a truce and on the withdrawal of X" on the noun with the same preposition, where the parser
// hung it on the conjunction.
func (t *Tree) underAnd(i int) {
	h := t.Tokens[i].Head
	if h < 1 || h > i || t.Tokens[h].UPOS != "CCONJ" || t.Tokens[i].UPOS != "NOUN" && t.Mention(i) < 0 {
		return
	}
	c := t.below(i, "case")
	for k := h - 1; c >= 0 && k > 0 && k > h-16; k-- {
		d := t.below(k, "case")
		if d < 0 || d > k || t.Tokens[d].Lower != t.Tokens[c].Lower || !t.Is(k, "obl", "nmod") || t.Within(k, i) {
			continue
		}
		t.Tokens[i].Head, t.Tokens[i].Rel = k, "conj"
		t.Tokens[h].Head, t.Tokens[h].Rel = i, "cc"
		return
	}
}
