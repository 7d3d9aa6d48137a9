package tree

import (
	"entente/loaders/text"
	"entente/schema"
)

// topic reads "agreements on fishing were signed": what stands behind the preposition says what the noun before is
// about, and is no clause.
func (t *Tree) topic(k int) {
	y, p := t.Tokens[k].Head, k-1
	if p < 0 || y < k || y > k+3 || !t.Is(k, "mark") || t.Tokens[k].Lower != "on" || t.Tokens[y].XPOS != "NN" && t.Tokens[y].XPOS != "NNS" {
		if v := y; p < 0 || v < k || !t.Is(k, "mark") || t.Tokens[k].Lower != "on" || !t.Is(v, "acl", "root") {
			return
		}
		y = k + 1
	}
	if u := t.Tokens[p].UPOS; u != "NOUN" && u != "PROPN" || y >= len(t.Tokens) || t.Tokens[y].UPOS != "NOUN" || !t.Is(y, "nsubj") {
		return
	}
	v := t.Tokens[y].Head
	if v < y || t.Tokens[v].UPOS != "VERB" {
		return
	}
	rel := t.Tokens[y].Rel
	t.Tokens[k].Head, t.Tokens[k].Rel = y, "case"
	t.Tokens[y].Head, t.Tokens[y].Rel = p, "nmod"
	if t.Tokens[v].Head == p {
		t.Tokens[v].Head, t.Tokens[v].Rel = t.Tokens[p].Head, t.Tokens[p].Rel
		t.Tokens[p].Head, t.Tokens[p].Rel = v, rel
	}
}

// opened takes A off the list of "In talks with A, B and C agreed": it ends the phrase that opens the sentence.
func (t *Tree) opened(run []int) []int {
	if len(run) < 3 || t.Tokens[0].UPOS != "ADP" && t.Tokens[0].UPOS != "SCONJ" && t.Tokens[0].XPOS != "VBG" {
		return run
	}
	v := t.S.Mentions[run[len(run)-1]].Last + 1
	for v < len(t.Tokens) && t.Tokens[v].UPOS == "ADV" {
		v++
	}
	if v >= len(t.Tokens) || !finiteTag(&t.Tokens[v]) {
		return run
	}
	for _, x := range t.S.Dates {
		if x.Last == t.S.Mentions[run[0]].First-1 {
			return run // "On 5 June A, B and C left"
		}
	}
	for i := 1; i < t.S.Mentions[run[0]].First; i++ {
		if finiteTag(&t.Tokens[i]) || t.Tokens[i].Text == "," {
			return run
		}
	}
	for t.Tokens[v].UPOS == "AUX" && t.Tokens[v].Head > v {
		v = t.Tokens[v].Head
	}
	b := t.MentionHead(run[1])
	before := t.Tokens[b]
	t.Tokens[b].Head, t.Tokens[b].Rel = v, "nsubj"
	if t.loops(b) {
		t.Tokens[b] = before
	}
	return run[1:]
}

// whileSubject reads "as A of Chad and B of Mali signed": what stands behind "as", right before a finite verb
// without a subject, is the subject.
func (t *Tree) whileSubject(k int) {
	y := t.Tokens[k].Head
	if t.Tokens[k].Lower != "as" || !t.Is(k, "case") || y < k || !t.Is(y, "obl") || t.Tokens[k].XPOS != "IN" {
		return
	}
	v := t.Tokens[y].Head
	if v < y || t.Tokens[v].UPOS != "VERB" || t.Tokens[v].XPOS != "VBD" && t.Tokens[v].XPOS != "VBP" || t.below(v, "nsubj") >= 0 {
		return
	}
	for i := y + 1; i < v; i++ {
		if t.Tokens[i].Head == v && t.Tokens[i].UPOS != "ADV" && t.Tokens[i].UPOS != "AUX" {
			return
		}
	}
	t.Tokens[y].Rel = "nsubj"
	t.Tokens[k].Head, t.Tokens[k].Rel = v, "mark"
}

// owned tells whether a mention stands behind a possessor, and possessive whether it is one: "Italy's A and
// Algeria's B" are A and B.
func (t *Tree) owned(m int) bool {
	f := t.S.Mentions[m].First
	return f > 0 && t.Tokens[f-1].XPOS == "POS"
}

func (t *Tree) possessive(m int) bool {
	l := t.S.Mentions[m].Last + 1
	return l < len(t.Tokens) && t.Tokens[l].XPOS == "POS"
}

// headed makes the list of a headline, "Chad, Niger sign accord": two states and a verb.
func (t *Tree) headed() {
	if len(t.S.Mentions) < 2 || t.S.Mentions[0].First != 0 || t.joint(0) != 1 {
		return
	}
	a, b := &t.S.Mentions[0], &t.S.Mentions[1]
	v := b.Last + 1
	if a.Kind != schema.State || b.Kind != schema.State || a.ID == b.ID || a.Use == text.ByDemonym || b.Use == text.ByDemonym || v >= len(t.Tokens) {
		return
	}
	if x := t.Tokens[v].XPOS; x != "VBP" && x != "VB" && x != "VBD" && x != "TO" && x != "MD" {
		return
	}
	x, y := t.MentionHead(0), t.MentionHead(1)
	if h := t.Tokens[y].Head; h > y && t.Is(y, "nsubj") && !t.Is(h, "parataxis") { // "A, B said, sold"
		t.Tokens[x].Head, t.Tokens[x].Rel = h, t.Tokens[y].Rel
		t.Tokens[y].Head, t.Tokens[y].Rel = x, "conj"
	}
}

// both reads "borders both A and B": A is no second verb.
func (t *Tree) both(k int) {
	h := t.Tokens[k].Head
	if t.Tokens[k].Lower != "both" || !t.Is(k, "cc") || h < k || !t.Is(h, "conj") || !t.Nominal(h) {
		return
	}
	if v := t.Tokens[h].Head; v >= 0 && v == k-1 && t.Tokens[v].UPOS == "VERB" {
		t.Tokens[h].Rel = "obj"
	}
}

// itself reads "Chad, itself at war, sent troops": the subject is Chad.
func (t *Tree) itself(k int) {
	switch t.Tokens[k].Lower {
	case "itself", "themselves", "himself", "herself":
	default:
		return
	}
	v := t.Tokens[k].Head
	if k < 2 || v < k || !t.Is(k, "nsubj") || t.Tokens[k-1].Text != "," || !t.Nominal(k-2) {
		return
	}
	p := k - 2
	if m := t.mention[p]; m >= 0 {
		p = t.MentionHead(m)
	}
	if t.Tokens[p].Head == v {
		t.Tokens[p].Rel, t.Tokens[k].Rel, t.Tokens[k].Head = t.Tokens[k].Rel, "appos", p
	}
}

// payee reads "paid the gang $2 million": the noun before the sum is who gets it.
func (t *Tree) payee(v int) {
	if t.Tokens[v].UPOS != "VERB" || !giving[t.Tokens[v].Lemma] || v+2 >= len(t.Tokens) {
		return
	}
	if t.Tokens[v+1].UPOS != "DET" && t.Tokens[v+1].XPOS != "PRP$" {
		return
	}
	i := v + 2
	for i < v+4 && i+1 < len(t.Tokens) && t.Tokens[i].UPOS == "ADJ" {
		i++
	}
	up := t.Tokens[i].Head
	if t.Tokens[i].UPOS != "NOUN" || t.mention[i] >= 0 || !t.Is(i, "compound", "nmod") || up != i+1 || t.Tokens[up].Head != v || !t.Is(up, "obj") {
		return
	}
	if t.Tokens[up].UPOS != "SYM" && t.Tokens[up].UPOS != "NUM" && t.Tokens[up].Lemma != "dollar" && t.Tokens[up].Text != "$" {
		return
	}
	for k := v + 1; k < i; k++ {
		if t.Tokens[k].Head == up {
			t.Tokens[k].Head = i
		}
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = v, "iobj"
}
