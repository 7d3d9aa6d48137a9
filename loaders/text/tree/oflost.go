package tree

// ofLost hangs "X's son" of "is the wife of X's son Y" on the wife: "of" is a preposition, and no adverb with a noun below it.
func (t *Tree) ofLost(i int) {
	p := t.Tokens[i].Head
	if p < 1 || p > i || t.Tokens[p].Lower != "of" || !t.Nominal(i) || !t.Is(p, "advmod", "dep", "case") || t.Tokens[p].Head != p-1 || !t.Nominal(p-1) {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = p-1, "nmod"
	t.Tokens[p].Head, t.Tokens[p].Rel = i, "case"
}
