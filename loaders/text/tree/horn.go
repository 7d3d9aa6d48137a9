package tree

// hornNation hangs "Horn of Africa" on the noun behind it in "the Horn of Africa nation".
func (t *Tree) hornNation(i int) {
	if i+3 >= len(t.Tokens) || t.Tokens[i].Lower != "horn" || t.Tokens[i+1].Lower != "of" || t.Tokens[i+2].Lower != "africa" {
		return
	}
	noun := i + 3
	if x := t.Tokens[noun].XPOS; x != "NN" && x != "NNS" || t.Tokens[i].Head == noun {
		return
	}
	h, rel := t.Tokens[i].Head, t.Tokens[i].Rel
	for k := range t.Tokens {
		if k != noun && t.Tokens[k].Head == i {
			t.Tokens[k].Head = noun
		}
	}
	t.Tokens[noun].Head, t.Tokens[noun].Rel = h, rel
	t.Tokens[i].Head, t.Tokens[i].Rel = noun, "compound"
	t.Tokens[i+1].Head, t.Tokens[i+2].Head, t.Tokens[i+2].Rel = i+2, i, "nmod"
}
