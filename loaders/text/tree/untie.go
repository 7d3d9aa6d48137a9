package tree

// untie cuts cycles of heads, which two mends of one sentence may have made between them: whoever follows the heads must come to an
// end. What is cut hangs on the root.
func (t *Tree) untie() {
	root := -1
	for i := range t.Tokens {
		if t.Tokens[i].Head < 0 {
			root = i
			break
		}
	}
	seen := make([]int, len(t.Tokens)) // the token from which one was first reached, plus one
	for i := range t.Tokens {
		for k := i; k >= 0; k = t.Tokens[k].Head {
			if seen[k] == i+1 {
				t.Tokens[k].Head, t.Tokens[k].Rel = root, "dep"
				if root < 0 {
					root, t.Tokens[k].Rel = k, "root"
				}
				break
			}
			if seen[k] != 0 {
				break
			}
			seen[k] = i + 1
		}
	}
}
