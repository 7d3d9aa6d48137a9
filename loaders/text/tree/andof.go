package tree

import "entente/loaders/text"

// andOf reads "accused X of having strangled its economy and of doing the bidding of Y": with the same preposition, what stands behind
// "and" is one more of what stands before it.
func (t *Tree) andOf(i int) {
	if t.Tokens[i].XPOS != "VBG" {
		return
	}
	m := t.below(i, "mark")
	if m < 2 || m > i || !markedOf[t.Tokens[m].Lower] {
		return
	}
	c := m - 1
	if t.Tokens[c].UPOS != "CCONJ" || t.Tokens[i].Head != c {
		return
	}
	for g := c - 1; g > 0; g-- {
		k := t.below(g, "mark")
		if k < 0 || k > g || t.Tokens[k].Lower != t.Tokens[m].Lower || t.Tokens[g].UPOS != "VERB" {
			continue
		}
		t.Tokens[i].Head, t.Tokens[i].Rel = g, "conj"
		t.Tokens[c].Head, t.Tokens[c].Rel = i, "cc"
		return
	}
}

var markedOf = text.Set("of for with over")
