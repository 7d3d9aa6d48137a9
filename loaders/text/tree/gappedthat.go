package tree

// gappedThat reads "A maintains that it was shelled; B, that its outposts were bombed": what B says hangs beside what A says, where the
// parser makes a subject of B and hangs the clause on it, or makes it one of the clause. The token is B.
func (t *Tree) gappedThat(i int) {
	m := t.Mention(i)
	if i < 3 || m < 0 || t.MentionHead(m) != i || !t.Is(i, "nsubj", "conj", "obj", "obl", "dep", "parataxis", "appos") {
		return
	}
	first := t.S.Mentions[m].First
	if first == 0 {
		return
	}
	if w := t.Tokens[first-1].Lower; w != ";" && w != "and" && w != "," {
		return
	}
	that := t.S.Mentions[m].Last + 1
	if that < len(t.Tokens) && t.Tokens[that].Text == "," {
		that++
	}
	if that+2 >= len(t.Tokens) || t.Tokens[that].Lower != "that" {
		return
	}
	w := t.Tokens[that].Head
	for w > that && !t.Verbal(w) && !t.Is(w, "root") && t.Tokens[that].Rel == "det" {
		w = t.Tokens[w].Head
	}
	v := t.saysThat(first)
	if w <= that || v < 0 || t.Within(v, w) || !t.Is(w, "acl", "ccomp", "conj", "advcl", "parataxis") {
		return
	}
	says := &t.Tokens[that] // the word stands for the verb that is left out
	says.UPOS, says.XPOS, says.Lemma, says.Head, says.Rel = "VERB", t.Tokens[v].XPOS, t.Tokens[v].Lemma, v, "conj"
	t.Tokens[w].Head, t.Tokens[w].Rel = that, "ccomp"
	t.Tokens[i].Head, t.Tokens[i].Rel = that, "nsubj"
}

// saysThat returns the last verb before a token that has a clause with "that" behind it, -1 if none has.
func (t *Tree) saysThat(before int) int {
	for v := before - 1; v >= 0; v-- {
		if !t.Verbal(v) || !takesThat[t.Tokens[v].Lemma] {
			continue
		}
		for c := v + 1; c < before; c++ {
			if t.Tokens[c].Head == v && t.Is(c, "ccomp") && t.below(c, "mark") > v {
				return v
			}
		}
	}
	return -1
}
