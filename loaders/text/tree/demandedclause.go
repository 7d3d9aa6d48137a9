package tree

// demandedClause makes "a truce was vetoed" the main clause of "A resolution demanding a truce was vetoed", where the parser takes it for
// what is demanded: the resolution has no other verb.
func (t *Tree) demandedClause(i int) {
	g := i + 1
	if g+2 >= len(t.Tokens) || t.Tokens[g].XPOS != "VBG" || t.Tokens[g].Head != i || !t.Is(g, "acl") || !nominal(&t.Tokens[i]) {
		return
	}
	up := t.Tokens[i].Head
	if up >= 0 && !(t.Is(i, "obj") && takesThat[t.Tokens[up].Lemma] && up < i) || t.below(i, "cop", "nsubj") >= 0 {
		return
	}
	c := t.below(g, "ccomp")
	if c < g || !t.finite(c) || t.markOf(c) != "" {
		return
	}
	s := t.below(c, "nsubj")
	if s < g || s > c || t.Tokens[s].XPOS == "PRP" {
		return
	}
	rel := t.Tokens[s].Rel
	t.Tokens[s].Head, t.Tokens[s].Rel = g, "obj"
	t.Tokens[c].Head, t.Tokens[c].Rel = up, t.Tokens[i].Rel
	if up >= 0 {
		t.Tokens[c].Rel = "ccomp"
	}
	for k := c + 1; k < len(t.Tokens); k++ {
		if t.Tokens[k].Head == i {
			t.Tokens[k].Head = c
		}
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = c, rel
}
