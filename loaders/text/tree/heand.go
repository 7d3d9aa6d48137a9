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

// ofWhichMembers makes the noun the head of "of which both are members", where the parser took "which" for what the members are. The
// token is "which".
func (t *Tree) ofWhichMembers(i int) {
	if i < 1 || t.Tokens[i].Lower != "which" || !t.Is(i, "acl:relcl") || t.Tokens[i-1].UPOS != "ADP" || t.Tokens[i-1].Head != i {
		return
	}
	for n := i + 3; n < len(t.Tokens) && n < i+12; n++ {
		if t.Tokens[n].Head != i || !t.Is(n, "nsubj") || t.Tokens[n].UPOS != "NOUN" {
			continue
		}
		if cop := t.below(n, "cop"); cop > i && t.below(n, "nsubj") > i {
			t.Tokens[n].Head, t.Tokens[n].Rel = t.Tokens[i].Head, "acl:relcl"
			t.Tokens[i].Head, t.Tokens[i].Rel = n, "obl"
		}
		return
	}
}
