package tree

// amongGovernments reads "six governments, X's and Y's among them": of the governments those of X and Y, which the names alone say as well.
func (t *Tree) amongGovernments(i int) {
	if t.Tokens[i].XPOS != "POS" || !t.Is(i, "case") || i == 0 || t.Mention(i-1) < 0 || i+1 >= len(t.Tokens) || t.Tokens[i+1].UPOS == "NOUN" {
		return
	}
	h := t.Tokens[i].Head
	for steps := 0; h >= 0 && t.Is(h, "conj") && t.Tokens[h].Head >= 0 && t.Tokens[h].Head < h && t.Mention(t.Tokens[h].Head) >= 0 && steps < 8; steps++ {
		h = t.Tokens[h].Head
	}
	if h < 0 || !t.Is(h, "appos", "nmod") || t.Mention(h) < 0 {
		return
	}
	if n := t.Tokens[h].Head; n >= 0 && n < h && t.Tokens[n].XPOS == "NNS" && t.Mention(n) < 0 {
		t.Tokens[i].Rel = "punct"
	}
}
