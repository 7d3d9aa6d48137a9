package tree

import (
	"entente/loaders/text"
	"entente/schema"
)

// apposedRelative reads "X, a territory it continues to occupy", "X, a group Peru arms": the noun behind the comma says what X
// is, and what follows says more of it. A parser takes such a noun for an adverbial of the verb.
func (t *Tree) apposedRelative(n int) {
	if t.Tokens[n].UPOS != "NOUN" || n+2 >= len(t.Tokens) || n < 3 {
		return
	}
	c := t.atArticle(n)
	if c < 2 || t.Tokens[c-1].Text != "," || t.Tokens[c].UPOS != "DET" || !t.Nominal(c-2) || t.temporal(n) {
		return
	}
	s := t.bareSubject(n + 1)
	if s < 0 {
		return
	}
	v, up := t.Tokens[s].Head, c-2
	if m := t.Mention(up); m >= 0 {
		up = t.MentionHead(m)
	}
	if v < s || !t.Verbal(v) || !t.Is(s, "nsubj") || up < 0 || t.Tokens[v].Head < 0 || t.Tokens[v].Head == n && t.Mention(up) < 0 || t.Within(up, v) {
		return
	}
	before := [2]text.Token{t.Tokens[n], t.Tokens[v]}
	t.Tokens[n].Head, t.Tokens[n].Rel = up, "appos"
	t.Tokens[v].Head, t.Tokens[v].Rel = n, "acl:relcl"
	if t.loops(n) || t.loops(v) {
		t.Tokens[n], t.Tokens[v] = before[0], before[1]
	}
}

// bareSubject returns the head of the subject that begins at a token and has its finite verb right behind it; -1 if none does.
func (t *Tree) bareSubject(s int) int {
	last := s
	switch m := t.Mention(s); {
	case subjectForms[t.Tokens[s].Lower]:
	case m >= 0 && t.S.Mentions[m].First == s && t.S.Mentions[m].Use != text.ByDemonym && (t.S.Mentions[m].Kind == schema.State || t.S.Mentions[m].Kind == schema.Organization):
		s, last = t.MentionHead(m), t.S.Mentions[m].Last
	default:
		return -1
	}
	for v := last + 1; v < len(t.Tokens); v++ {
		if finiteTag(&t.Tokens[v]) {
			return s
		}
		if t.Tokens[v].UPOS != "ADV" {
			break
		}
	}
	return -1
}

// temporal tells whether a noun is a span of time: "a year it spent abroad".
func (t *Tree) temporal(n int) bool { return lapses[t.Tokens[n].Lemma] }

var subjectForms = text.Set("it they he she we")

// agreeing hangs "ask" of "agreed on a pact in which both renounce force and ask X to mediate" on the verb of its own form:
// what is coordinated with a past is no plain form.
func (t *Tree) agreeing(i int) {
	h := t.Tokens[i].Head
	if !t.Is(i, "conj") || h < 0 || h > i || !t.Verbal(i) || !t.Verbal(h) || t.Tokens[i].XPOS != "VB" && t.Tokens[i].XPOS != "VBP" || t.Tokens[h].XPOS != "VBD" && t.Tokens[h].XPOS != "VBZ" {
		return
	}
	if t.below(i, "nsubj", "aux", "cop") >= 0 || i > 0 && t.Tokens[i-1].XPOS != "CC" {
		return
	}
	for v := i - 2; v > h; v-- {
		if !t.Verbal(v) || !finiteTag(&t.Tokens[v]) {
			continue
		}
		if t.Tokens[v].XPOS == "VBP" && t.Is(v, "acl:relcl", "ccomp") && t.Within(v, h) {
			t.Tokens[i].Head = v
		}
		return
	}
}

// listedBehind makes an apposition of the names behind "by its neighbours, A and B": a noun that is no predicate has no subject.
func (t *Tree) listedBehind(i int) {
	h := t.Tokens[i].Head
	if !t.Is(i, "nsubj", "obj", "iobj") || h < 0 || h > i || t.Mention(i) < 0 || t.Tokens[h].UPOS != "NOUN" || t.Mention(h) >= 0 || t.below(h, "cop") >= 0 {
		return
	}
	if f := t.S.Mentions[t.Mention(i)].First; f < 2 || t.Tokens[f-1].Text != "," || f-2 != h {
		return
	}
	t.Tokens[i].Rel = "appos"
}

// firstOfList makes one list of "on the other side A, B and C have armed D", of which the parser took the first for a subject apart.
func (t *Tree) firstOfList(i int) {
	v := t.Tokens[i].Head
	m := t.Mention(i)
	if v < i || m < 0 || !t.Is(i, "nsubj") || t.Is(i, "nsubj:outer") {
		return
	}
	k := t.S.Mentions[m].Last + 1
	if k+1 >= len(t.Tokens) || t.Tokens[k].Text != "," {
		return
	}
	for k++; k < len(t.Tokens) && t.Tokens[k].UPOS == "DET"; k++ {
	}
	if k >= len(t.Tokens) || t.Mention(k) < 0 || t.Mention(k) == m {
		return
	}
	b := t.MentionHead(t.Mention(k))
	if t.Tokens[b].Head != v || !t.Is(b, "nsubj") {
		return
	}
	c := -1
	for x := range t.Tokens { // the list goes on
		if t.Tokens[x].Head == b && t.Is(x, "conj") {
			c = x
		}
	}
	if c < 0 {
		return
	}
	t.Tokens[b].Head, t.Tokens[b].Rel = i, "conj"
}

// ofTheList hangs "which had co-sponsored it" behind "A, B and C," on the head of the list, if the verb does not say that only one is meant.
func (t *Tree) ofTheList(v int) {
	h := t.Tokens[v].Head
	if !t.Is(v, "acl:relcl") || h < 0 || h > v || t.Mention(h) < 0 || !t.Is(h, "conj") {
		return
	}
	first := t.FirstConjunct(h)
	r := v - 1
	for r > h && !relativeWords[t.Tokens[r].Lower] {
		r--
	}
	if r < h+2 || t.Tokens[r-1].Text != "," || t.Tokens[r].Head != v || !t.Is(r, "nsubj") || t.Mention(r-2) < 0 || t.Mention(first) < 0 {
		return
	}
	last := t.MentionHead(t.Mention(r - 2))
	if last != h && !(t.Is(last, "conj") && (t.Tokens[last].Head == first || t.Tokens[last].Head == h)) {
		return
	}
	for k := r + 1; k <= v; k++ {
		if x := &t.Tokens[k]; finiteTag(x) {
			if x.XPOS == "VBZ" || x.Lower == "was" {
				t.Tokens[v].Head = last
				return
			}
			t.Tokens[v].Head = first
			return
		}
	}
}

// besideSpan takes a name out of a span of time: "the Ivory Coast six days later" is no days of the coast.
func (t *Tree) besideSpan(i int) {
	h, m := t.Tokens[i].Head, t.Mention(i)
	if h < i || m < 0 || !t.Is(i, "compound", "nmod:unmarked", "nmod") || !lapses[t.Tokens[h].Lemma] && t.Tokens[h].Lemma != "week" || h+1 >= len(t.Tokens) {
		return
	}
	if k := t.S.Mentions[m].Last + 1; k >= h || t.Tokens[k].UPOS != "NUM" && t.Tokens[k].UPOS != "DET" {
		return
	}
	switch t.Tokens[h+1].Lower {
	case "later", "earlier", "after", "before", "afterwards":
	default:
		return
	}
	v := t.Tokens[h].Head
	for steps := 0; v >= 0 && !t.Verbal(v) && steps < 6; steps++ {
		v = t.Tokens[v].Head
	}
	if v < 0 {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = v, "dep"
	for k := t.S.Mentions[m].First - 1; k >= 0 && k > t.S.Mentions[m].First-3; k-- {
		if t.Tokens[k].Head == h {
			t.Tokens[k].Head = i
		}
	}
}

// membersNamed puts the names behind "the members of the bloc, A, B and C" beside the members, where the parser took the body for
// the first of the list or for what is named.
func (t *Tree) membersNamed(i int) {
	h, m := t.Tokens[i].Head, t.Mention(i)
	if m < 0 || h < 1 || !t.Is(i, "appos", "conj", "nsubj", "obl:unmarked", "dep", "nmod:unmarked", "parataxis") || t.S.Mentions[m].Kind != schema.State || t.S.Mentions[m].Use == text.ByDemonym {
		return
	}
	f := t.S.Mentions[m].First
	for f > 0 && t.Tokens[f-1].UPOS == "DET" {
		f--
	}
	if f < 4 || !opensList[t.Tokens[f-1].Text] || h > i && t.Tokens[f-1].Text == "," {
		return
	}
	b := f - 2 // the body
	if x := t.Mention(b); x >= 0 {
		if t.S.Mentions[x].Kind != schema.Organization {
			return
		}
		b = t.S.Mentions[x].First
	}
	for b > 0 && (t.Tokens[b-1].UPOS == "DET" || t.Tokens[b-1].UPOS == "ADJ" || t.Tokens[b-1].XPOS == "PRP$") {
		b--
	}
	n := b - 2
	if b == f-1 && t.Tokens[f-2].XPOS == "NNS" {
		n = f - 2 // "its members, A and B"
	}
	if n < 0 || t.Tokens[n].XPOS != "NNS" || !belongs[t.Tokens[n].Lemma] || n != f-2 && t.Tokens[b-1].Lower != "of" || t.Within(n, i) {
		return
	}
	for k := range t.Tokens { // the rest of the list, if the body was taken for its head
		if k > i && t.Tokens[k].Head == h && t.Is(i, "conj") && t.Is(k, "conj") {
			t.Tokens[k].Head = i
		}
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = n, "appos"
}

var (
	opensList = text.Set(", ( – — : -")
	belongs   = text.Set("member state country nation signatory participant founder delegation")
)

// givenPassive reads "was promised help by X": the bare noun behind the verb is what is given.
func (t *Tree) givenPassive(i int) {
	v := t.Tokens[i].Head
	if !t.Is(i, "obl:unmarked") || v < 0 || v > i || i-v > 3 || t.Tokens[i].UPOS != "NOUN" || !t.Verbal(v) || !giving[t.Tokens[v].Lemma] || lapses[t.Tokens[i].Lemma] || t.Mention(i) >= 0 {
		return
	}
	if t.below(v, "aux:pass") >= 0 && t.below(v, "obj") < 0 && t.below(i, "case") < 0 {
		t.Tokens[i].Rel = "obj"
	}
}

// theOfficial makes an apposition of ", the Peruvian representative," right behind the name of a person.
func (t *Tree) theOfficial(i int) {
	if t.Tokens[i].UPOS != "NOUN" || t.Tokens[i].XPOS != "NN" || !bearing[t.Tokens[i].Lemma] || !t.Is(i, "obl", "obj", "dep", "nmod", "conj", "obl:unmarked") {
		return
	}
	c := i - 1
	for c > 1 && t.Tokens[c].Lower != "the" && (t.Tokens[c].UPOS == "ADJ" || t.Tokens[c].UPOS == "NOUN" || t.Tokens[c].UPOS == "PROPN" || t.Tokens[c].Text == "-") {
		c--
	}
	if c < 2 || t.Tokens[c].Lower != "the" || t.Tokens[c-1].Text != "," || t.Mention(c-2) < 0 || t.S.Mentions[t.Mention(c-2)].Kind != schema.Person {
		return
	}
	for k := range t.Tokens {
		if t.Tokens[k].Head == i && t.Is(k, "cc", "case", "nsubj", "cop") {
			return
		}
	}
	h := t.MentionHead(t.Mention(c - 2))
	if t.Within(h, i) {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = h, "appos"
}

// reducedAppos reads ", a group linked to X," behind a name: the noun says what that is, and the participle more of the noun.
func (t *Tree) reducedAppos(n int) {
	v := t.Tokens[n].Head
	if v > n && v <= n+2 && t.Is(n, "nsubj:pass") && t.Is(v, "acl", "appos") && t.Tokens[v].Head < n && t.Tokens[n].UPOS == "NOUN" && (v == n+1 || t.Tokens[n+1].UPOS == "ADV") && t.below(v, "aux:pass") < 0 {
		t.Tokens[n].Head, t.Tokens[n].Rel = t.Tokens[v].Head, "appos" // "X, a state already recognised by Y"
		t.Tokens[v].Head, t.Tokens[v].Rel = n, "acl"
		return
	}
	if v != n+1 || !t.Is(n, "nsubj") || t.Tokens[n].UPOS != "NOUN" || !t.Is(v, "appos") || t.Tokens[v].XPOS != "VBD" || v+1 >= len(t.Tokens) || t.Tokens[v+1].UPOS != "ADP" {
		return
	}
	if c := t.atArticle(n); t.Tokens[c].UPOS != "DET" || t.below(v, "obj", "aux") >= 0 {
		return
	}
	t.Tokens[n].Head, t.Tokens[n].Rel = t.Tokens[v].Head, "appos"
	t.Tokens[v].Head, t.Tokens[v].Rel, t.Tokens[v].XPOS = n, "acl", "VBN"
}
