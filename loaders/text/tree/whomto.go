package tree

import "entente/loaders/text"

// whomTo hangs "whom" of "X, whom it wants Y to extradite" on the infinitive: who is wanted to do it is Y.
func (t *Tree) whomTo(v int) {
	if !t.Is(v, "acl:relcl") || !desiring[t.Tokens[v].Lemma] {
		return
	}
	who, other, to := -1, -1, t.below(v, "xcomp", "advcl", "ccomp")
	for k := range t.Tokens {
		if t.Tokens[k].Head != v || !t.Is(k, "obj", "iobj", "nsubj") {
			continue
		}
		switch w := t.Tokens[k].Lower; {
		case k < v && (w == "whom" || w == "which" || w == "who" || w == "that"):
			who = k
		case k > v && t.Is(k, "obj", "iobj"):
			other = k
		}
	}
	if who < 0 || other < 0 || to < other || t.Tokens[to].XPOS != "VB" || t.below(to, "obj") >= 0 {
		return
	}
	t.Tokens[who].Head, t.Tokens[who].Rel = to, "obj"
}

var desiring = text.Set("want ask urge press beg tell order expect persuade force pressure allow let require")
