package tree

import "entente/loaders/text"

// negatived reads "Nor has X left", "Never had X attacked Y", "Neither is X a member": behind a word that denies, the
// auxiliary stands before the subject.
func (t *Tree) negatived() {
	if len(t.Tokens) < 4 || !fronting[t.Tokens[0].Lower] {
		return
	}
	switch {
	case t.Tokens[1].Lemma == "have":
		t.frontedPerfect()
	case t.Tokens[1].Lemma == "be":
		t.frontedCopula()
	}
}

var fronting = text.Set("nor neither never seldom rarely scarcely hardly")

// frontedPerfect makes the participle the verb of "Nor has X left", where the parser took "has" for it.
func (t *Tree) frontedPerfect() {
	if t.Tokens[1].Head >= 0 {
		return
	}
	v := -1
	for k := 3; k < len(t.Tokens) && v < 0; k++ {
		if x := t.Tokens[k].XPOS; t.Tokens[k].Head == 1 && t.Tokens[k].UPOS == "VERB" && (x == "VBN" || x == "VBD") {
			v = k
		}
	}
	s := t.below(1, "obj", "iobj")
	if v < 0 || s < 0 || s > v {
		return
	}
	for k := range t.Tokens {
		if t.Tokens[k].Head == 1 && k != v {
			t.Tokens[k].Head = v
		}
	}
	t.Tokens[v].Head, t.Tokens[v].Rel, t.Tokens[v].XPOS = -1, "root", "VBN"
	t.Tokens[1].Head, t.Tokens[1].Rel = v, "aux"
	t.Tokens[s].Rel = "nsubj"
	t.Tokens[0].Rel = "advmod"
}

// frontedCopula makes the noun the predicate of "Nor is X a member", where the parser took it for an apposition.
func (t *Tree) frontedCopula() {
	s := t.below(1, "nsubj")
	if t.Tokens[1].Head >= 0 || s < 2 {
		return
	}
	p := t.below(s, "appos")
	if p < s || t.below(p, "det") < 0 {
		return
	}
	for k := range t.Tokens {
		if t.Tokens[k].Head == 1 && k != s {
			t.Tokens[k].Head = p
		}
	}
	t.Tokens[p].Head, t.Tokens[p].Rel = -1, "root"
	t.Tokens[s].Head, t.Tokens[1].Head, t.Tokens[1].Rel = p, p, "cop"
	t.Tokens[0].Head, t.Tokens[0].Rel = p, "advmod"
}
