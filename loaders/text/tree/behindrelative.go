package tree

import (
	"strings"

	"entente/loaders/text"
)

// behindRelative hangs "for relief" of "asked the bank, whose members include X, for relief" on the verb before the clause that the
// commas enclose, and not on a word inside it.
func (t *Tree) behindRelative(i int) {
	c := t.below(i, "case")
	if c < 4 || c > i || t.Tokens[c-1].Text != "," || !t.Is(i, "obl", "nmod") || !returning[t.Tokens[c].Lower] {
		return
	}
	r := t.Tokens[i].Head
	for steps := 0; r >= 0 && r < c && !t.Is(r, "acl:relcl") && steps < 8; steps++ {
		r = t.Tokens[r].Head
	}
	if r < 0 || r > c || !t.Is(r, "acl:relcl") {
		return
	}
	n := t.Tokens[r].Head
	if n < 0 || n > r || !t.Is(n, "obj", "obl", "iobj") {
		return
	}
	v := t.Tokens[n].Head
	open := n + 1
	for open < r && t.Tokens[open].Text != "," {
		open++
	}
	if v < 0 || v > n || !t.Verbal(v) || open+1 >= len(t.Tokens) || !relativeWords[t.Tokens[open+1].Lower] && t.Tokens[open+1].UPOS != "ADP" {
		return
	}
	for k := open + 1; k < c-1; k++ {
		if t.Tokens[k].Text == "," {
			return // a list inside the clause
		}
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = v, "obl"
}

// returning are prepositions with which the main clause goes on.
var returning = text.Set("for from to with against over")

// calledSo reads "called Gaddafi reckless": the word behind the name is what somebody is called, not what the name is of.
func (t *Tree) calledSo(i int) {
	v := t.Tokens[i].Head
	if i < 2 || v < 0 || v > i-2 || !t.Is(i, "obj", "xcomp") || t.Tokens[i].Capital() || !judgements[t.Tokens[v].Lemma] || !endsAsAdjective(t.Tokens[i].Lower) {
		return
	}
	m := t.Mention(i - 1)
	if m < 0 || t.S.Mentions[m].First <= v || t.S.Mentions[m].Use == text.ByDemonym || i+1 < len(t.Tokens) && t.Nominal(i+1) {
		return
	}
	o := t.MentionHead(m)
	if t.Tokens[o].Head != i || !t.Is(o, "compound", "flat", "amod", "nsubj", "nmod") {
		return
	}
	t.Tokens[o].Head, t.Tokens[o].Rel = v, "obj"
	a := &t.Tokens[i]
	a.UPOS, a.XPOS, a.Class, a.Rel = "ADJ", "JJ", text.Adjective, "xcomp"
}

// endsAsAdjective tells a word that by its ending is an adjective.
func endsAsAdjective(w string) bool {
	for _, end := range [...]string{"less", "ful", "ous", "ible", "able", "ive", "ish"} {
		if strings.HasSuffix(w, end) && len(w) > len(end)+2 {
			return true
		}
	}
	return false
}
