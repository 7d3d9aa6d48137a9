package tree

// linkedTo makes the main verb of "broke" in "Hackers linked to X's Y broke into Z", which the parser took for a clause that hangs on the participle.
func (t *Tree) linkedTo(i int) {
	h := t.Tokens[i].Head
	if !t.Is(i, "advcl", "ccomp", "xcomp") || t.Tokens[i].XPOS != "VBD" || h < 1 || h > i || !t.Is(h, "acl") || t.Tokens[h].XPOS != "VBN" || t.Tokens[h+1].Lower != "to" || t.Tokens[h+1].Head != i {
		return
	}
	r, s := t.Tokens[h].Head, t.below(i, "nsubj")
	if r < 0 || r > h || !t.Nominal(r) || t.Tokens[r].Head >= 0 || t.below(r, "cop") >= 0 || s < h || s > i {
		return
	}
	for k := range t.Tokens {
		if t.Tokens[k].Head == r && k > i {
			t.Tokens[k].Head = i
		}
	}
	t.Tokens[h+1].Head, t.Tokens[h+1].Rel = s, "case"
	t.Tokens[s].Head, t.Tokens[s].Rel = h, "obl"
	t.Tokens[r].Head, t.Tokens[r].Rel = i, "nsubj"
	t.Tokens[i].Head, t.Tokens[i].Rel = -1, "root"
}

// tiedTo makes the main verb of "hacked" in "A group tied to X's army hacked Y", which the parser took for a second one beside "tied".
func (t *Tree) tiedTo(i int) {
	h := t.Tokens[i].Head
	if !t.Is(i, "conj") || t.Tokens[i].XPOS != "VBD" || h < 1 || h > i || t.Tokens[h].XPOS != "VBN" || t.Tokens[h].Head >= 0 || t.Tokens[h+1].Lower != "to" {
		return
	}
	s := t.below(h, "nsubj", "nsubj:pass")
	if s != h-1 || t.below(h, "aux", "aux:pass") >= 0 || t.below(i, "cc", "nsubj", "nsubj:pass") >= 0 {
		return
	}
	for k := h + 1; k < i; k++ {
		if w := t.Tokens[k].Text; w == "," || t.Tokens[k].UPOS == "CCONJ" {
			return
		}
	}
	for k := range t.Tokens {
		if t.Tokens[k].Head == h && k > i {
			t.Tokens[k].Head = i
		}
	}
	t.Tokens[s].Head, t.Tokens[s].Rel = i, "nsubj"
	t.Tokens[h].Head, t.Tokens[h].Rel = s, "acl"
	t.Tokens[i].Head, t.Tokens[i].Rel = -1, "root"
}
