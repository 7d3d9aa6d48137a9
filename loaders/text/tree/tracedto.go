package tree

import "entente/loaders/text"

// tracedTo hangs on the verb whom something is laid to: in "attributed the attack on its parliament to X" neither the attack nor the
// parliament is to X.
func (t *Tree) tracedTo(i int) {
	if !t.Is(i, "nmod") {
		return
	}
	c := t.below(i, "case")
	if c < 2 || c > i || t.Tokens[c].Lower != "to" {
		return
	}
	v := t.Tokens[i].Head
	for steps := 0; v >= 0 && steps < 4 && !t.Verbal(v); steps++ {
		if !t.Is(v, "nmod", "obj", "nsubj:pass", "obl", "conj") || v > i {
			return
		}
		v = t.Tokens[v].Head
	}
	if v >= 0 && v < i && t.Verbal(v) && layingTo[t.Tokens[v].Lemma] {
		t.Tokens[i].Head, t.Tokens[i].Rel = v, "obl"
	}
}

// layingTo are verbs that say to whom or what something is owed or belongs.
var layingTo = text.Set("attribute ascribe trace impute liken credit")
