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

// joinedVerb reads "lost patience and voiced concern about X": a past form right before a bare noun that is joined to a verb is itself the verb.
func (t *Tree) joinedVerb(i int) {
	n := t.Tokens[i].Head
	if t.Tokens[i].XPOS != "VBD" && t.Tokens[i].XPOS != "VBN" || t.Tokens[i].UPOS != "VERB" || !t.Is(i, "amod") || n != i+1 || t.Tokens[n].UPOS != "NOUN" || !t.Is(n, "conj") {
		return
	}
	if v := t.Tokens[n].Head; v < 0 || v > i || t.Tokens[v].XPOS != "VBD" || t.Tokens[v].UPOS != "VERB" || t.below(n, "det", "nmod:poss") >= 0 {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = t.Tokens[n].Head, "conj"
	t.Tokens[n].Head, t.Tokens[n].Rel = i, "obj"
}

// oneAnother makes a pronoun of "each" in "fired on each other".
func (t *Tree) oneAnother(i int) {
	if w := &t.Tokens[i]; w.Lower == "each" && w.UPOS == "DET" && i+1 < len(t.Tokens) && t.Tokens[i+1].Lower == "other" && t.Tokens[i+1].Head == i {
		w.UPOS = "PRON"
	}
}
