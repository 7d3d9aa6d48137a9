// Package press makes sentences as newspapers print them of states, with their trees: names, titles, organs and epithets with
// the verbs, prepositions and clauses that news is made of. A treebank of letters and blogs has few of them. What the
// sentences say is nonsense; how they are built is not. The relations are those of Universal Dependencies as the treebanks use them.
package press

import (
	"math/rand/v2"
	"strings"

	"entente/loaders/text"
)

// Sentences makes n sentences with XPOS, UPOS, Lemma, Head and Rel; the same for the same seed. Half of them have the form in which
// sentences reach the parser: a name is one word, times and asides are left out.
func Sentences(n int, seed uint64) [][]text.Token {
	m := &maker{r: rand.New(rand.NewPCG(seed, 2)), w: readLexicon()}
	var out [][]text.Token
	for i := 0; len(out) < n; i++ {
		m.bare, m.depth = i%2 == 1, 0
		if s := tidy(m.sentence().tokens()); len(s) <= longest {
			out = append(out, s)
		}
	}
	return out
}

// longest is how many tokens a sentence has at the most.
const longest = 45

// maker makes trees.
type maker struct {
	r     *rand.Rand
	w     *lexicon
	bare  bool // the form that the parser sees
	depth int
}

// chance is true once in n times.
func (m *maker) chance(n int) bool { return m.r.IntN(n) == 0 }

// words that stand for a choice among a few.
func (m *maker) one(list string) string { return pick(m.r, strings.Fields(list)) }

// plain tells that a phrase must be without what stands between commas.
func (m *maker) plain() bool { return m.bare || m.depth > 2 }

// tidy begins a sentence with a capital and takes out commas that meet.
func tidy(tokens []text.Token) []text.Token {
	var out []text.Token
	at := make([]int, len(tokens))
	for i := range tokens {
		at[i] = len(out)
		if tokens[i].Text == "," && (i+1 == len(tokens) || strings.Contains(",.;”", tokens[i+1].Text)) && !(i+1 < len(tokens) && tokens[i+1].Text == "”") {
			continue
		}
		out = append(out, tokens[i])
	}
	for i := range out {
		if out[i].Head >= 0 {
			out[i].Head = at[out[i].Head]
		}
	}
	if len(out) > 0 && out[0].UPOS != "PUNCT" && !(out[0].Lower == "which" || out[0].Lower == "who") {
		out[0].Text = strings.ToUpper(out[0].Text[:1]) + out[0].Text[1:]
	}
	return out
}
