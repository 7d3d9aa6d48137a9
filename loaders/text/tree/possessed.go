package tree

// possessed undoes the auxiliary in "has dual British and Iranian nationality", "does brisk business with X": nothing verbal follows, so that to have
// or to do is what is told, and the noun what is had or done.
func (t *Tree) possessed(i int) {
	n, lemma := t.Tokens[i].Head, t.Tokens[i].Lemma
	if (lemma == "have" || lemma == "do") && n >= 0 && n == i-1 && t.Is(i, "parataxis") && t.Tokens[n].Head < 0 && t.Mention(n) >= 0 && t.below(i, "obj") > i {
		t.Tokens[i].Head, t.Tokens[i].Rel, t.Tokens[i].UPOS = -1, "root", "VERB" // "X did business with Y", read as two things beside each other
		t.Tokens[n].Head, t.Tokens[n].Rel = i, "nsubj"
		return
	}
	if lemma != "have" && lemma != "do" || n <= i || !t.Is(i, "aux") && !(lemma == "do" && t.Is(i, "cop")) || t.Tokens[n].UPOS != "NOUN" || t.Tokens[n].Head >= 0 {
		return
	}
	s, cop := t.below(n, "nsubj"), t.below(n, "cop")
	if s < 0 || s > i || cop >= 0 && cop != i || t.below(n, "case", "mark") >= 0 {
		return
	}
	for k := i + 1; k < n; k++ {
		if t.Tokens[k].UPOS == "VERB" || t.Tokens[k].UPOS == "AUX" || t.Tokens[k].UPOS == "PUNCT" {
			return
		}
	}
	t.Tokens[i].Head, t.Tokens[i].Rel, t.Tokens[i].UPOS = -1, "root", "VERB"
	t.Tokens[n].Head, t.Tokens[n].Rel = i, "obj"
	t.Tokens[s].Head = i
}
