package tree

// betweenTwo mends "Relations between the two were broken off", which the parser reads as "relations, between which the two were
// broken off".
func (t *Tree) betweenTwo(i int) {
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
