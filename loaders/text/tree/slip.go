package tree

// slips mends small misreadings around one word.
func (t *Tree) slips(i int) {
	t.hyphened(i)
	t.perfect(i)
	t.between(i)
}

// hyphened reads "dropped bunker-busting bombs": a participle behind a hyphen says of what kind
// the noun is, and has no object of its own.
func (t *Tree) hyphened(i int) {
	if i < 2 || !t.Tokens[i].Tight || t.Tokens[i-1].Text != "-" || t.Tokens[i].UPOS != "VERB" || t.Tokens[i].XPOS != "VBG" && t.Tokens[i].XPOS != "VBN" {
		return
	}
	v, o := t.Tokens[i].Head, t.below(i, "obj")
	if v < 0 || v > i || o < i || o > i+4 || !t.Is(i, "advcl", "acl", "xcomp", "conj") || t.Tokens[v].UPOS != "VERB" {
		return
	}
	for k := range t.Tokens {
		if t.Tokens[k].Head == i && k > o {
			t.Tokens[k].Head = v
		}
	}
	t.Tokens[o].Head, t.Tokens[i].Head, t.Tokens[i].Rel = v, o, "amod"
}

// perfect undoes the passive of "is to have withdrawn": the auxiliary right before the verb
// tells the voice.
func (t *Tree) perfect(i int) {
	if i == 0 || t.Tokens[i].XPOS != "VBN" || t.Tokens[i-1].Lower != "have" || t.Tokens[i-1].Head != i {
		return
	}
	for k := range t.Tokens[:i] {
		if t.Tokens[k].Head == i && t.Tokens[k].Rel == "nsubj:pass" {
			t.Tokens[k].Rel = "nsubj"
		}
	}
}

// between joins B of "between A and B spread" to A where the parser took it for the subject of
// what follows.
func (t *Tree) between(i int) {
	a := t.Tokens[i].Head
	if t.Tokens[i].Lower != "between" || a < i || !t.Is(i, "case") || t.below(a, "conj") >= 0 {
		return
	}
	for and := a + 1; and+1 < len(t.Tokens) && and < a+4; and++ {
		if t.Tokens[and].Lower != "and" {
			continue
		}
		v := t.Tokens[and].Head
		for b := and + 1; v >= 0 && b < v && b < and+8; b++ {
			if t.Tokens[b].Head == v && t.Is(b, "nsubj") {
				t.Tokens[b].Head, t.Tokens[b].Rel, t.Tokens[and].Head = a, "conj", b
				return
			}
		}
		return
	}
}
