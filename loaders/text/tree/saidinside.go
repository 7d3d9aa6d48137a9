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
	if c < 0 && h > 1 && t.Tokens[h-1].Text == "," {
		t.joinAfter(i, h)
	}
}

// joinAfter hangs what stands behind ", and" on the subject before, where the verb comes later ("A, which left, and B, which stayed, have
// met"), or on the object of the verb before ("welcomed the decision of A, and the measures of B").
func (t *Tree) joinAfter(i, h int) {
	partner := -1
	for k := h - 1; k >= 0; k-- {
		v := t.Tokens[k].Head
		if t.Is(k, "nsubj") && v > i && t.Mention(k) >= 0 && t.Mention(i) >= 0 && t.below(k, "acl:relcl") >= 0 {
			partner = k
			break
		}
		if t.Is(k, "obj") && v >= 0 && v < k && t.Verbal(v) && (t.Tokens[v].Head < 0 || t.finite(v)) && t.Mention(i) < 0 && t.Mention(k) < 0 && t.Tokens[k].UPOS == "NOUN" && !t.Is(v, "acl") {
			partner = k
			break
		}
	}
	if partner < 0 || t.Within(partner, i) {
		return
	}
	for v := range t.Tokens { // "…, and the ministers left": a clause of its own
		if t.Tokens[v].Head == i && t.Verbal(v) && finiteTag(&t.Tokens[v]) && !t.Is(v, "acl") {
			return
		}
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = partner, "conj"
	t.Tokens[h].Head, t.Tokens[h].Rel = i, "cc"
}

// alsoSubject reads "A, which deals with B, and C, which deals with D, have met": C is no more of those that A deals with.
func (t *Tree) alsoSubject(i int) {
	m, h := t.Mention(i), t.Tokens[i].Head
	if m < 0 || h < 0 || h > i || !t.Is(i, "conj", "nmod", "nmod:unmarked", "obl:unmarked") {
		return
	}
	f, l := t.S.Mentions[m].First, t.S.Mentions[m].Last
	for f > 0 && t.Tokens[f-1].UPOS == "DET" {
		f--
	}
	if f < 3 || t.Tokens[f-1].Lower != "and" || t.Tokens[f-2].Text != "," || l+2 >= len(t.Tokens) || t.Tokens[l+1].Text != "," || !relativeWords[t.Tokens[l+2].Lower] {
		return
	}
	r := h
	for steps := 0; r >= 0 && steps < 8 && !t.Is(r, "acl:relcl"); steps++ {
		r = t.Tokens[r].Head
	}
	if r < 0 || t.Tokens[r].Head < 0 {
		return
	}
	s := t.Tokens[r].Head
	if v := t.Tokens[s].Head; !t.Is(s, "nsubj") || v < i || t.Mention(s) < 0 {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = s, "conj"
}

// lastOfList hangs "X's president" of "by A and B, X's president," on B: one office has one bearer.
func (t *Tree) lastOfList(i int) {
	h := t.Tokens[i].Head
	if !t.Is(i, "appos") || t.Tokens[i].XPOS != "NN" || !bearing[t.Tokens[i].Lemma] || h < 0 || h > i || t.Mention(h) < 0 {
		return
	}
	c := i
	for c > h && t.Tokens[c].Text != "," {
		c--
	}
	if c <= h+1 || t.Mention(c-1) < 0 {
		return
	}
	k := t.MentionHead(t.Mention(c - 1))
	if k == h || t.S.Mentions[t.Mention(c-1)].Kind != t.S.Mentions[t.Mention(h)].Kind || !t.Is(k, "conj") || t.Within(k, i) {
		return
	}
	for u, steps := k, 0; u >= 0 && steps < 8; u, steps = t.Tokens[u].Head, steps+1 {
		if u == h {
			t.Tokens[i].Head = k
			return
		}
	}
}
