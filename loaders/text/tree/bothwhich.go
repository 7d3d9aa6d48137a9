package tree

// bothWhich gives a relative clause two subjects: in "the island, which both A and B claim" the parser takes A and B for more of "which".
func (t *Tree) bothWhich(i int) {
	if t.Tokens[i].Lower != "both" || i < 1 || i+3 >= len(t.Tokens) || t.mention[i+1] < 0 {
		return
	}
	w := i - 1
	if x := t.Tokens[w].Lower; x != "which" && x != "whom" && x != "that" {
		return
	}
	v, a := t.Tokens[w].Head, t.MentionHead(t.mention[i+1])
	if v < a || !t.Verbal(v) || t.Tokens[a].Head != w && t.Tokens[a].Head != v {
		return
	}
	if o := t.below(v, "obj"); o > v && t.Tokens[o].Lower != "theirs" {
		return
	}
	t.Tokens[a].Head, t.Tokens[a].Rel = v, "nsubj"
	t.Tokens[w].Head, t.Tokens[w].Rel = v, "obj"
}

// theirsToo joins B of "between its troops and B's", "X's army and that of B": what B has is the same.
func (t *Tree) theirsToo(i int) {
	m := t.mention[i]
	if m < 0 || t.MentionHead(m) != i {
		return
	}
	first, last := t.S.Mentions[m].First, t.S.Mentions[m].Last
	if last+2 >= len(t.Tokens) || first < 3 || t.Tokens[last+1].XPOS != "POS" || t.Tokens[first-1].Lower != "and" {
		return
	}
	if next := &t.Tokens[last+2]; next.UPOS == "NOUN" || next.UPOS == "PROPN" || next.UPOS == "ADJ" || next.UPOS == "NUM" {
		return
	}
	n := first - 2
	if t.Tokens[n].UPOS != "NOUN" || t.below(n, "nmod:poss") < 0 || t.Tokens[i].Head == n {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = n, "conj"
	t.Tokens[first-1].Head, t.Tokens[first-1].Rel = i, "cc"
}
