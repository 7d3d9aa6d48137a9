package tree

// pastRelative reads "denounced A, whose troops hold B, and expelled its envoy": a comma closes the clause about A, and what
// follows "and" is of the main verb, where the parser hung it on the clause.
func (t *Tree) pastRelative(i int) {
	h := t.Tokens[i].Head
	if !t.Is(i, "conj") || h < 0 || h > i || t.Tokens[i].UPOS != "VERB" || !t.Is(h, "acl:relcl") || t.below(i, "nsubj", "nsubj:pass", "aux") >= 0 {
		return
	}
	and := t.below(i, "cc")
	noun := t.Tokens[h].Head
	if and < h || and > i || t.Tokens[and-1].Text != "," || noun < 0 || noun > h {
		return
	}
	open := noun + 1
	for open < h && !relatives[t.Tokens[open].Lower] {
		open++
	}
	if open == h || open < 2 || t.Tokens[open-1].Text != "," && t.Tokens[max(open-2, 0)].Text != "," {
		return
	}
	for k := open; k < and-1; k++ {
		if t.Tokens[k].Text == "," {
			return // a list of deeds
		}
	}
	v := t.Tokens[noun].Head
	for v >= 0 && !t.Verbal(v) {
		v = t.Tokens[v].Head
	}
	if v < 0 || v > noun || t.below(v, "nsubj", "nsubj:pass") < 0 || !t.finite(v) || t.Is(v, "acl", "acl:relcl") {
		return
	}
	if x := t.Tokens[i].XPOS; x != "VBD" && x != "VBN" && x != "VBZ" || (x == "VBZ") != t.present(v) {
		return
	}
	t.Tokens[i].Head = v
	if t.Tokens[i].XPOS == "VBN" {
		t.Tokens[i].XPOS = "VBD"
	}
}

// present tells whether a verb, or what carries its tense, is of the present.
func (t *Tree) present(v int) bool {
	if a := t.below(v, "aux"); a >= 0 {
		return t.Tokens[a].XPOS == "VBZ" || t.Tokens[a].XPOS == "VBP"
	}
	return t.Tokens[v].XPOS == "VBZ" || t.Tokens[v].XPOS == "VBP"
}
