package tree

// gappedCharge mends "X accused A of doing this and B of doing that": B is the one who did that. The token is "and".
func (t *Tree) gappedCharge(i int) {
	m := -1
	if t.Tokens[i].Lower == "and" && i > 4 && i+3 < len(t.Tokens) {
		b := i + 1
		if t.Tokens[b].Lower == "the" {
			b++
		}
		m = t.Mention(b)
	}
	if m < 0 || t.S.Mentions[m].First > i+2 {
		return
	}
	of := t.S.Mentions[m].Last + 1
	if of+1 >= len(t.Tokens) || t.Tokens[of].Lower != "of" || t.Tokens[of+1].XPOS != "VBG" {
		return
	}
	v := i - 1
	for v > 0 && !(t.Verbal(v) && blaming[t.Tokens[v].Lemma]) {
		v--
	}
	o := t.below(v, "obj")
	if v == 0 || o < v || o > i || t.Tokens[o+1].Lower != "of" {
		return
	}
	done := t.below(v, "advcl", "acl", "xcomp")
	if done < o || done > i {
		return
	}
	h, g := t.MentionHead(m), of+1
	for g < len(t.Tokens)-1 && (t.Tokens[g].Lemma == "have" || t.Tokens[g].Lemma == "be") && t.Tokens[g+1].UPOS == "VERB" {
		t.Tokens[g].Head, t.Tokens[g].Rel = g+1, "aux"
		g++
	}
	t.Tokens[g].Head, t.Tokens[g].Rel = done, "conj"
	t.Tokens[h].Head, t.Tokens[h].Rel = g, "nsubj"
	t.Tokens[of].Head, t.Tokens[of].Rel = g, "mark"
	t.Tokens[i].Head, t.Tokens[i].Rel = g, "cc"
}
