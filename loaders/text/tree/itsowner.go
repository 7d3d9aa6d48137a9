package tree

// itsOwner hangs "its" on the noun right behind it where the parser hung the noun on "its": "recalled its Ambassador".
func (t *Tree) itsOwner(i int) {
	k := i + 1
	if t.Tokens[i].XPOS != "PRP$" || k >= len(t.Tokens) || t.Tokens[k].Head != i || !t.Nominal(k) {
		return
	}
	t.Tokens[k].Head, t.Tokens[k].Rel = t.Tokens[i].Head, t.Tokens[i].Rel
	t.rehang(i, k)
	t.Tokens[i].Head, t.Tokens[i].Rel = k, "nmod:poss"
}
