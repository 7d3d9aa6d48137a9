package tree

// joinedParticiple mends "left under an accord brokered by X and signed by Y": what is signed by somebody is the accord, as what is
// brokered is, not who left.
func (t *Tree) joinedParticiple(i int) {
	if i < 3 || t.Tokens[i].XPOS != "VBN" || !t.Is(i, "conj") || t.below(i, "obl:agent") < i || t.below(i, "aux", "nsubj") >= 0 {
		return
	}
	h := t.Tokens[i].Head
	if h < 0 || h > i || !t.Verbal(h) || t.below(h, "aux:pass") >= 0 || t.Tokens[i-1].UPOS != "CCONJ" && t.Tokens[max(i-2, 0)].UPOS != "CCONJ" {
		return
	}
	for k := i - 2; k > h; k-- {
		if !t.Verbal(k) {
			continue
		}
		if t.Tokens[k].XPOS == "VBN" && t.Is(k, "acl") && t.below(k, "obl:agent") > k {
			t.Tokens[i].Head = k
		}
		return
	}
}
