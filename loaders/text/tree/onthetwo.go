package tree

// onTheTwo mends "called on the two to stop", where the parser finds no noun behind the article.
func (t *Tree) onTheTwo(i int) {
	if i < 3 || t.Tokens[i].XPOS != "CD" || t.Tokens[i-1].Lower != "the" || t.Tokens[i].Head != i-1 {
		return
	}
	v := t.Tokens[i-1].Head
	if v < 0 || v > i || !t.Verbal(v) {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = v, "obj"
	t.Tokens[i-1].Head, t.Tokens[i-1].Rel = i, "det"
	if on := i - 2; t.Tokens[on].Head == v && t.Tokens[on].UPOS == "ADP" {
		t.Tokens[on].Head, t.Tokens[on].Rel = i, "case"
		t.Tokens[i].Rel = "obl"
	}
	for k := i + 1; k < len(t.Tokens); k++ {
		if t.Tokens[k].Head == i && t.Verbal(k) {
			t.Tokens[k].Head = v
		}
	}
}
