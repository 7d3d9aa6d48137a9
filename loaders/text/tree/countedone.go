package tree

// countedOne mends "on one entity, the X Foundation", where the parser hangs the name on the verb without a preposition.
func (t *Tree) countedOne(i int) {
	m := t.Mention(i)
	if m < 0 || !t.Is(i, "obl", "obj", "dep", "appos") || t.below(i, "case") >= 0 {
		return
	}
	first := t.S.Mentions[m].First
	if first > 0 && t.Tokens[first-1].Lower == "the" {
		first--
	}
	if first < 3 || t.Tokens[first-1].Text != "," {
		return
	}
	noun := first - 2
	if t.Tokens[noun].UPOS != "NOUN" || t.Tokens[noun].Head == i || t.below(noun, "nummod") < 0 || t.Mention(noun) >= 0 {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = noun, "appos"
}

// countedBeside mends "sanctions on nine persons and one firm", where the parser puts the firm beside the sanctions.
func (t *Tree) countedBeside(i int) {
	if !t.Is(i, "conj") || t.Tokens[i].UPOS != "NOUN" || t.below(i, "nummod") < 0 || t.below(i, "case") >= 0 {
		return
	}
	h := t.Tokens[i].Head
	if h < 0 || h > i || t.below(h, "nummod") >= 0 {
		return
	}
	for k := i - 1; k > h; k-- {
		if t.Tokens[k].UPOS == "CCONJ" && k > h+1 && t.Tokens[k-1].Head == h && t.Is(k-1, "nmod") && t.below(k-1, "nummod") >= 0 {
			t.Tokens[i].Head = k - 1
			return
		}
	}
}
