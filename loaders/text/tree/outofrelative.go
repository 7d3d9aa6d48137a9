package tree

// outOfRelative ends a relative clause that tells of what had been before the deed goes on: "X thanked Y, whose spies had warned
// him, and accused Z". A verb in the plain past is the main clause's.
func (t *Tree) outOfRelative(i int) {
	r := t.Tokens[i].Head
	if i < 3 || !t.Is(i, "conj") || r < 0 || r > i || !t.Is(r, "acl:relcl") || !t.Verbal(i) || t.Tokens[i-1].Lower != "and" || t.Tokens[i-2].Text != "," {
		return
	}
	if x := t.Tokens[i].XPOS; x != "VBD" && x != "VBN" || t.below(i, "nsubj", "nsubj:pass", "aux", "aux:pass", "cop") >= 0 || !t.hadDone(r) {
		return
	}
	n := t.Tokens[r].Head
	if n < 0 || n > r || t.Tokens[n].Head < 0 {
		return
	}
	v := t.Tokens[n].Head
	if v > n || !t.Verbal(v) || t.Tokens[v].XPOS != "VBD" || !t.Is(n, "obj", "obl", "iobj") || n+1 >= len(t.Tokens) || t.Tokens[n+1].Text != "," {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].XPOS = v, "VBD"
	t.Tokens[i-1].Head, t.Tokens[i-1].Rel = i, "cc"
}

// hadDone tells whether a verb is a pluperfect.
func (t *Tree) hadDone(v int) bool {
	k := t.below(v, "aux")
	return k >= 0 && t.Tokens[k].Lower == "had" && t.Tokens[v].XPOS == "VBN"
}
