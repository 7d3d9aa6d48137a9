package tree

// votedTo mends "voted 13 to none to impose an embargo": the infinitive is what was voted, not what the number is for.
func (t *Tree) votedTo(i int) {
	if t.Tokens[i].XPOS != "VB" || i < 4 || t.Tokens[i-1].Lower != "to" || !t.Is(i, "acl", "advcl", "xcomp") {
		return
	}
	h := t.Tokens[i].Head
	if h >= 0 && h < i && t.Tokens[h].Lemma == "vote" && t.Verbal(h) && t.Is(i, "advcl") && t.below(i, "nsubj") < 0 {
		t.Tokens[i].Rel = "xcomp" // "voted unanimously to impose"
		return
	}
	if h < 0 || h > i || t.Verbal(h) || t.Tokens[h].UPOS != "NUM" && t.Tokens[h].Lower != "none" && t.Tokens[h].Lower != "nil" && t.Tokens[h].Lower != "zero" && t.Tokens[h].Lemma != "vote" && t.Tokens[h].Lemma != "abstention" {
		return
	}
	for k := h - 1; k >= 0 && k > h-9; k-- {
		if t.Verbal(k) && t.Tokens[k].Lemma == "vote" {
			t.Tokens[i].Head, t.Tokens[i].Rel = k, "xcomp"
			return
		}
	}
}
