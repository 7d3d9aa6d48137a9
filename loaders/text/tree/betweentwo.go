package tree

// betweenTwo mends "Relations between the two were broken off", which the parser reads as "relations, between which the two were
// broken off".
func (t *Tree) betweenTwo(i int) {
	t.parleyOfTwo(i)
	if i+4 >= len(t.Tokens) || t.Tokens[i].Head >= 0 || !t.Nominal(i) || t.Tokens[i+1].Lower != "between" {
		return
	}
	two := i + 2
	if t.Tokens[two].Lower == "the" {
		two++
	}
	if w := t.Tokens[two].Lower; w != "two" && w != "them" && w != "pair" && w != "both" {
		return
	}
	v := t.Tokens[two].Head
	if v <= two || v >= len(t.Tokens) || t.Tokens[v].Head != i || !t.Is(v, "acl", "nmod", "dep") || !t.Is(two, "nsubj") || !t.Verbal(v) {
		return
	}
	rel := t.Tokens[two].Rel
	t.Tokens[two].Head, t.Tokens[two].Rel = i, "nmod"
	for k := i + 1; k < two; k++ {
		t.Tokens[k].Head = two
	}
	t.Tokens[v].Head, t.Tokens[v].Rel = -1, "root"
	t.Tokens[i].Head, t.Tokens[i].Rel = v, rel
	for k := v + 1; k < len(t.Tokens); k++ {
		if t.Tokens[k].Head == i {
			t.Tokens[k].Head = v
		}
	}
}

// parleyOfTwo mends "A truce between the two was signed", where the parser makes subjects of both. The token is the number.
func (t *Tree) parleyOfTwo(i int) {
	v := t.Tokens[i].Head
	if i < 3 || t.Tokens[i].XPOS != "CD" || v <= i || !t.Verbal(v) || !t.Is(i, "nsubj") {
		return
	}
	between := i - 1
	if t.Tokens[between].Lower == "the" {
		between--
	}
	noun := between - 1
	if noun < 0 || t.Tokens[between].Lower != "between" || t.Tokens[noun].Head != v || !t.Is(noun, "nsubj") {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = noun, "nmod"
	t.Tokens[between].Head, t.Tokens[between].Rel = i, "case"
	if between+1 < i {
		t.Tokens[between+1].Head, t.Tokens[between+1].Rel = i, "det"
	}
}
