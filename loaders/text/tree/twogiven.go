package tree

// twoGiven mends "gave U.S. diplomats 72 hours", where the parser makes three objects of two: the name only says whose the diplomats are.
func (t *Tree) twoGiven() {
	for i := 0; i+2 < len(t.Tokens); i++ {
		v := t.Tokens[i].Head
		if !t.Is(i, "iobj") || !t.Is(i+1, "obj") || t.Tokens[i+1].Head != v || t.Tokens[i].XPOS != "NNP" {
			continue
		}
		if x := t.Tokens[i+1].XPOS; x != "NNS" && x != "NN" && t.Tokens[i+1].Capital() {
			continue
		}
		for k := i + 2; k < len(t.Tokens) && k < i+8; k++ {
			if t.Is(k, "obj") && t.Tokens[k].Head == v {
				t.Tokens[i].Head, t.Tokens[i].Rel = i+1, "compound"
				t.Tokens[i+1].Rel = "iobj"
				break
			}
		}
	}
}
