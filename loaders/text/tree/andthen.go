package tree

// andThen reads "was arrested by customs agents and later convicted by a court": a participle that the parser coordinated with who did
// the first deed tells the second one.
func (t *Tree) andThen(i int) {
	n := t.Tokens[i].Head
	if t.Tokens[i].XPOS != "VBN" || !t.Is(i, "conj") || n < 0 || n > i || !t.Nominal(n) || t.below(i, "cc") < 0 {
		return
	}
	v := t.Tokens[n].Head
	if v < 0 || v > n || !t.Is(n, "obl", "obl:agent", "nmod") || t.Tokens[v].XPOS != "VBN" || t.below(v, "aux:pass") < 0 {
		return
	}
	if t.below(i, "obl", "obl:agent", "xcomp") < i || t.below(i, "aux", "aux:pass", "nsubj", "nsubj:pass") >= 0 {
		return
	}
	t.Tokens[i].Head = v
}
