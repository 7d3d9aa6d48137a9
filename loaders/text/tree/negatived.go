package tree

import "entente/loaders/text"

// negatived reads "Nor has X left", "Never had X attacked Y", "Neither is X a member": behind a word that denies, the
// auxiliary stands before the subject.
func (t *Tree) negatived() {
	if len(t.Tokens) < 4 {
		return
	}
	switch at := t.auxAfterNo(); {
	case at > 0 && t.Tokens[at].Lemma == "have":
		t.frontedPerfect(at)
	case at > 0 && t.Tokens[at].Lemma == "be":
		t.frontedPassive(at)
	case !fronting[t.Tokens[0].Lower]:
	case t.Tokens[1].Lemma == "have":
		t.frontedPerfect(1)
	case t.Tokens[1].Lemma == "be":
		t.frontedCopula()
	}
}

var (
	fronting = text.Set("nor neither never seldom rarely scarcely hardly")
	// noOccasion are nouns that deny a clause behind "at no", "under no", "in no".
	noOccasion = text.Set("time point stage circumstances moment account condition way case")
)

// auxAfterNo returns the auxiliary that stands behind "At no time", "Under no circumstances", -1 if the sentence does not
// begin so.
func (t *Tree) auxAfterNo() int {
	if len(t.Tokens) < 7 || !contains("at,under,on,in,by", t.Tokens[0].Lower) || t.Tokens[1].Lower != "no" || !noOccasion[t.Tokens[2].Lower] {
		return -1
	}
	if w := &t.Tokens[3]; w.Lemma == "have" || w.Lemma == "be" {
		return 3
	}
	return -1
}

// frontedPassive makes the participle the verb of "At no time were troops sent", where the parser took what stands before
// "were" for the predicate.
func (t *Tree) frontedPassive(at int) {
	r := t.root(-1)
	v := -1
	for k := at + 2; k < len(t.Tokens) && v < 0 && t.Tokens[k].UPOS != "PUNCT"; k++ {
		if t.Tokens[k].XPOS == "VBN" && t.Tokens[k].UPOS == "VERB" {
			v = k
		}
	}
	if v < 0 || r == v || r < 0 {
		return
	}
	s := t.Tokens[v].Head
	if r != 2 && r != s || s < at || s > v || t.Tokens[s].UPOS != "NOUN" && t.mention[s] < 0 {
		return
	}
	for k := range t.Tokens {
		if t.Tokens[k].Head == r && k > v || k == at {
			t.Tokens[k].Head = v
		}
	}
	t.Tokens[v].Head, t.Tokens[v].Rel = -1, "root"
	t.Tokens[at].Rel = "aux:pass"
	t.Tokens[s].Head, t.Tokens[s].Rel = v, "nsubj:pass"
	t.Tokens[2].Head, t.Tokens[2].Rel = v, "obl"
}

// frontedPerfect makes the participle the verb of "Nor has X left", where the parser took "has" for it.
func (t *Tree) frontedPerfect(at int) {
	if t.Tokens[at].Head >= 0 {
		return
	}
	v := -1
	for k := at + 2; k < len(t.Tokens) && v < 0; k++ {
		if x := t.Tokens[k].XPOS; t.Tokens[k].Head == at && t.Tokens[k].UPOS == "VERB" && (x == "VBN" || x == "VBD") {
			v = k
		}
	}
	if v < 0 {
		v = t.takenForAdjective(at)
	}
	s := t.below(at, "obj", "iobj", "nsubj")
	if x := t.below(max(v, 0), "nsubj"); x > at && x < v {
		s = x
	}
	if s < 0 && v >= 0 {
		s = t.below(v, "nsubj")
	}
	if v < 0 || s < 0 || s > v {
		return
	}
	for k := range t.Tokens {
		if t.Tokens[k].Head == at && k != v {
			t.Tokens[k].Head = v
		}
	}
	t.Tokens[v].Head, t.Tokens[v].Rel, t.Tokens[v].XPOS = -1, "root", "VBN"
	t.Tokens[at].Head, t.Tokens[at].Rel = v, "aux"
	t.Tokens[s].Rel = "nsubj"
	if t.below(v, "aux:pass") >= 0 {
		t.Tokens[s].Rel = "nsubj:pass"
	}
	if at == 1 {
		t.Tokens[0].Rel = "advmod"
	}
}

// takenForAdjective returns the participle of "At no point had X sold arms" where the parser made one phrase of all that stands behind
// "had", and takes that apart; -1 if there is none.
func (t *Tree) takenForAdjective(at int) int {
	n := t.below(at, "obj")
	for k := at + 2; k < n; k++ {
		s := k - 1
		if t.Tokens[k].XPOS != "VBN" || t.Tokens[k].Head != n || !t.Is(k, "amod") || t.mention[s] < 0 || t.Tokens[s].Head != n {
			continue
		}
		t.Tokens[k].Head = at
		t.Tokens[n].Head = k
		t.Tokens[s].Head, t.Tokens[s].Rel = k, "nsubj"
		return k
	}
	return -1
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

// inverted reads "Also listed is A": the participle is the verb, A its subject.
func (t *Tree) inverted(i int) {
	if i+2 >= len(t.Tokens) || i > 1 || t.Tokens[i].XPOS != "VBN" || t.Tokens[i+1].Lemma != "be" || i == 1 && t.Tokens[0].Lower != "also" && t.Tokens[0].Lower != "now" {
		return
	}
	r := t.root(-1)
	if x := t.Tokens[i+1].Head; r == i && x > i+1 && t.Tokens[x].Head == i && t.Is(x, "obl", "obj", "parataxis", "ccomp") && t.Nominal(x) {
		t.Tokens[x].Rel = "nsubj:pass"
		t.Tokens[i+1].Head, t.Tokens[i+1].Rel = i, "aux:pass"
		return
	}
	if r <= i+1 || t.Tokens[i].Head != r || t.Tokens[i+1].Head != r || !t.Nominal(r) {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = -1, "root"
	t.Tokens[r].Head, t.Tokens[r].Rel = i, "nsubj:pass"
	t.Tokens[i+1].Head, t.Tokens[i+1].Rel = i, "aux:pass"
}
