package tree

import "entente/loaders/text"

// heAnd makes one subject of "he and President X", "he and X's president": the parser takes the second for another subject of the verb, or
// the pronoun for a word before it. The token is the pronoun.
func (t *Tree) heAnd(i int) {
	if i+2 >= len(t.Tokens) || !subjectPronouns[t.Tokens[i].Lower] || t.Tokens[i+1].Lower != "and" {
		return
	}
	if h := t.Tokens[i].Head; t.Is(i, "compound") && h > i && t.Is(h, "nsubj") {
		owner := t.below(i, "conj")
		if owner < 0 || t.below(owner, "case") < 0 {
			return
		}
		t.Tokens[i].Head, t.Tokens[i].Rel = t.Tokens[h].Head, t.Tokens[h].Rel
		t.Tokens[h].Head, t.Tokens[h].Rel = i, "conj"
		t.Tokens[owner].Head, t.Tokens[owner].Rel = h, "nmod:poss"
		t.Tokens[i+1].Head, t.Tokens[i+1].Rel = h, "cc"
		return
	}
	v := t.Tokens[i].Head
	if v <= i || !t.Is(i, "nsubj") || t.below(i, "conj") >= 0 {
		return
	}
	for k := i + 2; k < v; k++ {
		if t.Tokens[k].Text == "," && k < i+4 {
			return
		}
		if t.Tokens[k].Head == v && t.Is(k, "nsubj") {
			t.Tokens[k].Head, t.Tokens[k].Rel = i, "conj"
			t.Tokens[i+1].Head, t.Tokens[i+1].Rel = k, "cc"
			return
		}
	}
}

var subjectPronouns = text.Set("he she they it we")

// inWhich hangs "during which X signed it" on the noun before the preposition, where the parser hangs it on the verb above. The token is
// "which".
func (t *Tree) inWhich(i int) {
	if i < 3 || t.Tokens[i].Lower != "which" || t.Tokens[i-1].UPOS != "ADP" || t.Tokens[i-2].UPOS != "NOUN" {
		return
	}
	w := t.Tokens[i].Head
	if w <= i || !t.Verbal(w) || !t.Is(w, "advcl", "conj", "parataxis", "ccomp") || t.Tokens[w].Head >= i-1 || t.Within(i-2, w) {
		return
	}
	t.Tokens[w].Head, t.Tokens[w].Rel = i-2, "acl:relcl"
}
