package tree

// perfectGerunds reads "for having [materially assisted X]", where the parser took the participle
// for an adjective of what "having" has as its object.
func (t *Tree) perfectGerunds() {
	for h := 1; h+2 < len(t.Tokens); h++ {
		if t.Tokens[h].Lower != "having" || !t.Is(h, "advcl", "acl", "xcomp") {
			continue
		}
		v := h + 1
		for v+1 < len(t.Tokens) && t.Tokens[v].UPOS == "ADV" {
			v++
		}
		n := t.Tokens[v].Head
		if t.Tokens[v].XPOS != "VBN" || !t.Is(v, "amod") || n <= v || t.Tokens[n].Head != h || !t.Is(n, "obj") {
			continue
		}
		t.Tokens[v].Head, t.Tokens[v].Rel, t.Tokens[v].UPOS = t.Tokens[h].Head, t.Tokens[h].Rel, "VERB"
		for k := range t.Tokens {
			if t.Tokens[k].Head == h {
				t.Tokens[k].Head = v
			}
		}
		for k := h + 1; k < v; k++ {
			t.Tokens[k].Head, t.Tokens[k].Rel = v, "advmod"
		}
		t.Tokens[h].Head, t.Tokens[h].Rel, t.Tokens[h].UPOS = v, "aux", "AUX"
	}
}

// sharedGrounds joins the last of "for having helped, armed, or paid X" to the gerund before it:
// the parser took it for a second deed of the verb above.
func (t *Tree) sharedGrounds() {
	for v := 4; v < len(t.Tokens); v++ {
		h := t.Tokens[v].Head
		if h < 0 || h >= v || t.Tokens[v].XPOS != "VBN" && t.Tokens[v].XPOS != "VBD" || !t.Is(v, "conj") || !t.joined(v) || t.below(v, "nsubj") >= 0 {
			continue
		}
		if g := t.perfectBetween(h, v); g >= 0 {
			t.Tokens[v].Head, t.Tokens[v].XPOS = g, "VBN"
		}
	}
}

// joined tells whether "or" or "and" stands right before a word, but for adverbs.
func (t *Tree) joined(v int) bool {
	k := v - 1
	for k > 0 && t.Tokens[k].UPOS == "ADV" {
		k--
	}
	return k > 0 && (t.Tokens[k].Lower == "or" || t.Tokens[k].Lower == "and")
}

// perfectBetween returns the last participle with "having" under h that stands before v, -1 if
// there is none.
func (t *Tree) perfectBetween(h, v int) int {
	for g := v - 1; g > h; g-- {
		if t.Tokens[g].Lower != "having" || !t.Is(g, "aux") {
			continue
		}
		if up := t.Tokens[g].Head; up > g && up < v && t.Tokens[up].Head == h {
			return up
		}
		return -1
	}
	return -1
}
