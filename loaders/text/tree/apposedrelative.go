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
