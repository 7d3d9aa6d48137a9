package tree

// sumApart parts a sum from the noun before it, to whom it is given: "lent X's government $2 billion", "lent the authorities in X $2 billion".
func (t *Tree) sumApart(s int) {
	k := s - 1
	if k < 1 || t.Tokens[s].Lemma != "dollar" || t.Tokens[s].Text == t.Tokens[s].Lower && len(t.Tokens[s].Text) > 3 || t.Tokens[k].Head != s && t.MentionFirst(k) == k || !t.Nominal(k) {
		return
	}
	if m := t.Mention(k); m >= 0 {
		k = t.MentionHead(m)
	}
	if t.Tokens[k].Head != s || !t.Is(k, "compound", "amod", "flat", "nmod:poss") {
		return
	}
	h, prep := t.Tokens[s].Head, -1
	for c := range k {
		if t.Tokens[c].Head == s && t.Is(c, "case") {
			prep = c
		}
	}
	switch {
	case h >= 0 && h < k && prep > h && t.Is(s, "nmod") && t.Tokens[h].Head >= 0 && giving[t.Tokens[t.Tokens[h].Head].Lemma] && t.Is(h, "obj", "iobj"):
		t.Tokens[k].Head, t.Tokens[k].Rel = h, "nmod"
		t.Tokens[prep].Head = k
		t.Tokens[s].Head, t.Tokens[s].Rel = t.Tokens[h].Head, "obj"
		t.Tokens[h].Rel = "iobj"
		return
	case h < 0 || h > k || prep >= 0 || !giving[t.Tokens[h].Lemma] || !t.Is(s, "obj"):
		return
	}
	t.Tokens[k].Head, t.Tokens[k].Rel = h, "iobj"
	if o := t.below(h, "iobj"); o >= 0 && o < k {
		t.Tokens[k].Head, t.Tokens[k].Rel = o, "appos" // "lent its neighbour X $2 billion"
	}
	for c := h + 1; c < k; c++ {
		if t.Tokens[c].Head == s {
			t.Tokens[c].Head = k
		}
	}
}
