package tree

import "entente/loaders/text"

// saidAnd joins "called" of "X said Y was harbouring rebels and called on it to stop" to "said": what goes on with "was" would go on with
// another participle.
func (t *Tree) saidAnd(i int) {
	h := t.Tokens[i].Head
	if h < 0 || h > i || t.Tokens[i].XPOS != "VBD" && t.Tokens[i].XPOS != "VBN" || !t.Is(i, "conj") || !t.Is(h, "ccomp") || t.Tokens[h].XPOS != "VBG" || !uponSaying[t.Tokens[i].Lemma] || t.below(i, "nsubj", "aux", "aux:pass") >= 0 || t.below(h, "aux") < 0 {
		return
	}
	if v := t.Tokens[h].Head; v >= 0 && v < h && t.Tokens[v].XPOS == "VBD" && t.Verbal(v) {
		t.Tokens[i].Head, t.Tokens[i].XPOS = v, "VBD"
	}
}

// uponSaying are verbs of what one says or does upon what one says of another.
var uponSaying = text.Set("call urge demand vow threaten warn ask order promise condemn summon recall expel accuse insist appeal pledge")
