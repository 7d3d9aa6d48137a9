package tree

// countedToo joins Y of "killed seven of the gunmen and twenty Y" to the number, where the parser took Y for more of those of whom the seven
// are some.
func (t *Tree) countedToo(i int) {
	h := t.Tokens[i].Head
	if !t.Is(i, "conj") || h < 0 || h > i || !t.Is(h, "nmod") || t.below(i, "nummod") < 0 {
		return
	}
	n, c := t.Tokens[h].Head, t.below(h, "case")
	if n < 0 || n > h || t.Tokens[n].UPOS != "NUM" || c < 0 || t.Tokens[c].Lower != "of" || !t.Is(n, "obj", "nsubj", "nsubj:pass") {
		return
	}
	t.Tokens[i].Head = n
}
