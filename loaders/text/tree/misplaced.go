package tree

import (
	"entente/loaders/text"
	"entente/schema"
)

// misplaced mends what hangs in the wrong place.
func (t *Tree) misplaced() {
	for i := range t.Tokens {
		t.cased(i)
		t.deadline(i)
		t.bearers(i)
		t.relisted(i)
		t.modal(i)
		t.itsOwn(i)
		t.grantee(i)
		t.peoples(i)
		t.havePast(i)
		t.strayOf(i)
		t.theThree(i)
		t.calledOn(i)
	}
}

// cased makes an oblique of a noun with a preposition that the parser took for a clause: "said no to X's offer".
func (t *Tree) cased(i int) {
	h := t.Tokens[i].Head
	if h < 0 || h > i || !t.Is(i, "ccomp") || t.Tokens[i].UPOS != "NOUN" && t.Tokens[i].UPOS != "PROPN" || t.below(i, "cop", "nsubj") >= 0 {
		return
	}
	if c := t.below(i, "case"); c > h && c < i && t.Tokens[c].UPOS == "ADP" {
		t.Tokens[i].Rel = "obl"
	}
}

// deadline makes an object of the time that somebody is given: "were given 48 hours to leave".
func (t *Tree) deadline(i int) {
	v := t.Tokens[i].Head
	if v < 0 || v > i || i-v > 3 || !t.Is(i, "obl:unmarked") || !terms[t.Tokens[i].Lemma] || i+2 >= len(t.Tokens) || t.Tokens[i+1].Lower != "to" || t.Tokens[i+2].XPOS != "VB" {
		return
	}
	if l := t.Tokens[v].Lemma; l == "give" || l == "allow" || l == "grant" {
		t.Tokens[i].Rel = "obj"
	}
}

var terms = text.Set("hour day week month minute")

// bearers hangs "Premier of Y" of "X, Premier of Y, the minister of Z has left" on the name before it: an office
// without an article is an apposition, and the subject comes behind it.
func (t *Tree) bearers(i int) {
	v := t.Tokens[i].Head
	if !t.Is(i, "nsubj") || v < i || i < 2 || t.Tokens[i].XPOS == "NNS" || t.mention[i] >= 0 || !bearing[t.Tokens[i].Lemma] && !bearing[t.Tokens[i].Lower] {
		return
	}
	first := i
	for first > 0 && t.Tokens[first-1].Head == i && t.Tokens[first-1].UPOS != "PUNCT" {
		first--
	}
	if first < 2 || t.Tokens[first].UPOS == "DET" || t.Tokens[first-1].Text != "," || t.mention[first-2] < 0 {
		return
	}
	h := t.MentionHead(t.mention[first-2])
	if t.Within(h, i) {
		return
	}
	s := t.lostSubject(i, v)
	if s < 0 {
		return
	}
	t.Tokens[s].Head, t.Tokens[s].Rel = v, t.Tokens[i].Rel
	t.Tokens[i].Head, t.Tokens[i].Rel = h, "appos"
}

// relisted makes a list of "A, registered in X, and B": B goes with A, which is of its kind, and not with X.
func (t *Tree) relisted(i int) {
	m, h := t.mention[i], t.Tokens[i].Head
	if m < 0 || h < 0 || h > i || !t.Is(i, "conj") || t.mention[h] < 0 || t.MentionHead(m) != i {
		return
	}
	x := &t.S.Mentions[t.mention[h]]
	if x.Kind != schema.State && x.Kind != schema.Place || t.S.Mentions[m].Kind == x.Kind || t.Tokens[x.Last+1].Text != "," {
		return
	}
	v := t.Tokens[h].Head
	if v < 1 || !t.Is(h, "obl", "nmod") || !t.Is(v, "acl") && !t.Is(v, "appos") || t.Tokens[v].Head < 0 {
		return
	}
	a := t.Tokens[v].Head
	if k := t.mention[a]; k >= 0 && t.S.Mentions[k].Kind == t.S.Mentions[m].Kind && t.S.Mentions[k].Last < v {
		t.Tokens[i].Head = a
	}
}

// itsOwn hangs "its owner" of "sanctions on A and its owner" on A, right before the conjunction, and not on the noun
// above.
func (t *Tree) itsOwn(i int) {
	h := t.Tokens[i].Head
	if h < 0 || h > i || !t.Is(i, "conj") || t.Tokens[i].UPOS != "NOUN" || t.Tokens[h].UPOS != "NOUN" && t.Tokens[h].UPOS != "VERB" {
		return
	}
	p := t.below(i, "nmod:poss")
	if p < 2 || t.Tokens[p].XPOS != "PRP$" || t.Tokens[p-1].Lower != "and" || t.mention[p-2] < 0 {
		return
	}
	a := t.MentionHead(t.mention[p-2])
	if a > h && t.Tokens[a].Head == h && t.Is(a, "nmod", "obj") && t.below(i, "nsubj", "cop") < 0 {
		t.Tokens[i].Head = a
	}
}

// grantee reads "granted the colonel asylum": the noun before what is granted is who gets it.
func (t *Tree) grantee(i int) {
	o := i + 1
	if o >= len(t.Tokens) || t.Tokens[i].Head != o || !t.Is(i, "compound", "nmod") || t.Tokens[i].UPOS != "NOUN" || !refuges[t.Tokens[o].Lemma] || !t.Is(o, "obj") {
		return
	}
	v := t.Tokens[o].Head
	if v < 0 || v != i-2 || !giving[t.Tokens[v].Lemma] && t.Tokens[v].Lemma != "deny" && t.Tokens[v].Lemma != "refuse" || t.Tokens[i-1].UPOS != "DET" && t.Tokens[i-1].XPOS != "PRP$" {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel, t.Tokens[i-1].Head = v, "iobj", i
}

var refuges = text.Set("asylum refuge sanctuary shelter citizenship protection")

// peoples reads "his Ugandan and Rwandan counterparts": the first adjective is no noun of its own.
func (t *Tree) peoples(n int) {
	a := t.Tokens[n].Head
	if a < 0 || a > n || !t.Is(n, "conj") || t.Tokens[n].UPOS != "NOUN" || t.mention[n] >= 0 || t.mention[a] < 0 || t.S.Mentions[t.mention[a]].Use != text.ByDemonym || t.Tokens[a].XPOS == "NNPS" {
		return
	}
	and := t.S.Mentions[t.mention[a]].Last + 1
	if and+1 >= n || t.Tokens[and].Lower != "and" || t.mention[and+1] < 0 || t.S.Mentions[t.mention[and+1]].Use != text.ByDemonym || t.Tokens[and+1].Head != n {
		return
	}
	for k := range t.Tokens {
		if t.Tokens[k].Head == a && k != n && k != and {
			t.Tokens[k].Head = n
		}
	}
	t.Tokens[n].Head, t.Tokens[n].Rel = t.Tokens[a].Head, t.Tokens[a].Rel
	t.Tokens[a].Head, t.Tokens[a].Rel = n, "amod"
}

// havePast makes the verb of "has broken with both" and "has today imposed", where the parser took "has" for it.
func (t *Tree) havePast(v int) {
	h := t.Tokens[v].Head
	if h < 0 || t.Tokens[v].XPOS != "VBN" && t.Tokens[v].XPOS != "VBD" || t.Tokens[h].Lemma != "have" || !t.haveBefore(h, v) || !t.Is(v, "obj", "xcomp", "ccomp", "acl", "advcl") || t.Tokens[h].XPOS == "VBG" {
		return
	}
	for k := range t.Tokens {
		if t.Tokens[k].Head == h && k != v {
			t.Tokens[k].Head = v
			if t.Is(k, "obj") && k > h && k < v {
				t.Tokens[k].Rel = "nsubj" // "Nor have the rebels signed it"
			}
		}
	}
	t.Tokens[v].Head, t.Tokens[v].Rel = t.Tokens[h].Head, t.Tokens[h].Rel
	t.Tokens[h].Head, t.Tokens[h].Rel, t.Tokens[v].UPOS, t.Tokens[v].XPOS = v, "aux", "VERB", "VBN"
}

// haveBefore tells whether nothing but adverbs and times stands between "have" and a participle ("has today imposed"), or behind
// "nor" the subject ("Nor have the rebels signed it").
func (t *Tree) haveBefore(have, v int) bool {
	if v < have {
		return false
	}
	inverted := have == 1 && (t.Tokens[0].Lower == "nor" || t.Tokens[0].Lower == "neither")
	for k := have + 1; k < v; k++ {
		if t.Is(k, "advmod", "obl:unmarked") && t.Tokens[k].UPOS != "PUNCT" {
			continue
		}
		s := t.below(v, "nsubj")
		if o := t.below(have, "obj"); inverted && s < 0 && o > have && o < v {
			s = o
		}
		if !inverted || s < 0 || s > v || !t.Within(k, v) && !t.Within(k, s) {
			return false
		}
	}
	return true
}

// strayOf hangs X of "the holdings of X" on the noun, where the parser made a phrase of its own of "of".
func (t *Tree) strayOf(i int) {
	h := t.Tokens[i].Head
	if i == 0 || t.Tokens[i].Lower != "of" || h != i-1 || t.Is(i, "case", "mark", "fixed", "flat", "compound") || t.Tokens[h].UPOS != "NOUN" {
		return
	}
	k := t.below(i, "obj", "obl", "nmod")
	if k < i {
		return
	}
	t.Tokens[k].Head, t.Tokens[k].Rel = h, "nmod"
	t.Tokens[i].Head, t.Tokens[i].Rel = k, "case"
}

// theThree makes the subject of "The three urged X", where the parser made the number a modifier of the verb.
func (t *Tree) theThree(i int) {
	v := t.Tokens[i].Head
	if i < 1 || v != i+1 || t.Tokens[i].UPOS != "NUM" || !t.Is(i, "nummod") || !finiteTag(&t.Tokens[v]) || t.Tokens[i-1].Lower != "the" || t.below(v, "nsubj") >= 0 {
		return
	}
	t.Tokens[i].Rel, t.Tokens[i-1].Head = "nsubj", i
}

// calledOn hangs "the two" of "called on the two to leave" on the verb, where the parser cut "on" off from it.
func (t *Tree) calledOn(i int) {
	v := t.Tokens[i].Head
	if i == 0 || v != i-1 || t.Tokens[i].Lower != "on" && t.Tokens[i].Lower != "upon" || t.Tokens[v].Lemma != "call" || t.Is(i, "case", "mark") {
		return
	}
	for k := i + 1; k < len(t.Tokens) && k < i+8; k++ {
		u := t.Tokens[k].Head
		if u > k && t.Is(k, "nsubj") && t.Tokens[u].XPOS == "VB" && t.Tokens[u].Head == v {
			t.Tokens[k].Head, t.Tokens[k].Rel = v, "obl"
			t.Tokens[i].Head, t.Tokens[i].Rel = k, "case"
			return
		}
	}
}

// modal makes the verb of "the two will resume talks", where the parser took it for the first half of the noun
// behind it.
func (t *Tree) modal(v int) {
	n := t.Tokens[v].Head
	if t.Tokens[v].XPOS != "VB" || n != v+1 || !t.Is(v, "compound", "amod") || v < 2 || t.Tokens[v-1].XPOS != "MD" || t.Tokens[v-1].Head != v {
		return
	}
	s := t.below(v, "nsubj")
	if s < 0 {
		s = t.below(n, "nsubj")
	}
	if s < 0 || s > v {
		return
	}
	t.Tokens[v].Head, t.Tokens[v].Rel, t.Tokens[v].UPOS = t.Tokens[n].Head, t.Tokens[n].Rel, "VERB"
	if h := t.Tokens[v].Head; h >= 0 && t.Is(v, "nmod", "obj", "obl", "nsubj", "appos") { // of the sentence, not of a noun
		if r := t.root(-1); r >= 0 && t.Tokens[r].UPOS != "VERB" {
			t.Tokens[r].Head, t.Tokens[r].Rel = v, "obl"
			t.Tokens[v].Head, t.Tokens[v].Rel = -1, "root"
		}
	}
	t.Tokens[n].Head, t.Tokens[n].Rel = v, "obj"
	t.Tokens[s].Head, t.Tokens[s].Rel = v, "nsubj"
}

// lostSubject finds the noun that the parser took for an apposition within the phrase at i, with a comma right
// before it and its article: the subject of v.
func (t *Tree) lostSubject(i, v int) int {
	for k := i + 1; k < v; k++ {
		if !t.Is(k, "appos") || t.Tokens[k].UPOS != "NOUN" && t.Tokens[k].UPOS != "PROPN" || !t.Within(k, i) {
			continue
		}
		f := k
		for f > i && t.Tokens[f-1].Head == k && t.Tokens[f-1].UPOS != "PUNCT" {
			f--
		}
		if f > i+1 && t.Tokens[f-1].Text == "," && t.Tokens[f].UPOS == "DET" {
			return k
		}
	}
	return -1
}
