package tree

// byMeans hangs "by mining its ports" of "ruled that X had broken the law by mining its ports" on what X did, and not on the verb that
// tells of it.
func (t *Tree) byMeans(i int) {
	u := t.Tokens[i].Head
	if t.Tokens[i].XPOS != "VBG" || u < 0 || u > i || !t.Is(i, "advcl", "conj") || !t.Verbal(u) {
		return
	}
	m := t.below(i, "mark", "case")
	if m < 0 || m > i || t.Tokens[m].Lower != "by" {
		return
	}
	c := t.below(u, "ccomp")
	if c < u || c > m || t.below(c, "nsubj", "nsubj:pass") < 0 {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = c, "advcl"
}
