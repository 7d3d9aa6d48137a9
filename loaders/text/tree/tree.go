// Package tree reads parsed sentences: the children of a word, the extent of a phrase, who
// is the subject of a verb and what stands behind which preposition. It knows grammar and
// no names; who the parties are is for package refer to say.
//
// Relations are those of Universal Dependencies (universaldependencies.org).
package tree

import (
	"strings"

	"entente/loaders/text"
)

// Tree is a parsed sentence with its children indexed. It is made by New, and not changed
// after [Tree.Repair].
type Tree struct {
	S       *text.Sentence
	Tokens  []text.Token
	kids    []int // children of all tokens, grouped by head
	first   []int // where the children of a token begin in kids; one more than there are tokens
	mention []int // the mention that covers a token, -1 if none
	left    []int // first token of the phrase that a token heads
	right   []int // last token of it
	voices  []voice
}

// New mends the tree of a sentence and indexes it. One that was not parsed has no slips of the parser to mend: its
// names are put together, and its main clause is found.
func New(s *text.Sentence, parsed bool) *Tree {
	n := len(s.Tokens)
	t := &Tree{S: s, Tokens: s.Tokens, mention: make([]int, n), first: make([]int, n+1), kids: make([]int, 0, n), left: make([]int, n), right: make([]int, n)}
	for i := range t.mention {
		t.mention[i] = -1
	}
	for m := range s.Mentions {
		for i := s.Mentions[m].First; i <= s.Mentions[m].Last; i++ {
			t.mention[i] = m
		}
	}
	if parsed {
		t.Repair()
	} else {
		t.names()
		t.clauses() // whose subject opens the sentence
	}
	t.untie()
	t.index()
	t.voices = make([]voice, n)
	return t
}

// Flatten hangs all tokens on the first, for a part that is not worth parsing.
func Flatten(tokens []text.Token) {
	for i := range tokens {
		tokens[i].Head, tokens[i].Rel = 0, "dep"
	}
	if len(tokens) > 0 {
		tokens[0].Head, tokens[0].Rel = -1, "root"
	}
}

// index builds children and extents from the heads.
func (t *Tree) index() {
	n := len(t.Tokens)
	for i := range t.Tokens {
		if h := t.Tokens[i].Head; h >= 0 {
			t.first[h+1]++
		}
	}
	for i := 0; i < n; i++ {
		t.first[i+1] += t.first[i]
	}
	t.kids = t.kids[:t.first[n]]
	at := make([]int, n)
	copy(at, t.first[:n])
	for i := range t.Tokens {
		t.left[i], t.right[i] = i, i
		if h := t.Tokens[i].Head; h >= 0 {
			t.kids[at[h]] = i
			at[h]++
		}
	}
	for i := range t.Tokens {
		for h, steps := t.Tokens[i].Head, 0; h >= 0 && steps < n; h, steps = t.Tokens[h].Head, steps+1 {
			if t.left[h] <= i && t.right[h] >= i {
				break
			}
			t.left[h], t.right[h] = min(t.left[h], i), max(t.right[h], i)
		}
	}
}

// Kids returns the children of a token, in order.
func (t *Tree) Kids(i int) []int { return t.kids[t.first[i]:t.first[i+1]] }

// Head returns the head of a token, -1 of the root.
func (t *Tree) Head(i int) int { return t.Tokens[i].Head }

// Is tells whether a token's relation is one of those, subtypes included ("nsubj" is
// also "nsubj:pass").
func (t *Tree) Is(i int, rels ...string) bool {
	rel := t.Tokens[i].Rel
	for _, r := range rels {
		if rel == r || len(rel) > len(r) && rel[len(r)] == ':' && rel[:len(r)] == r {
			return true
		}
	}
	return false
}

// Child returns the first child with one of the relations, -1 if there is none.
func (t *Tree) Child(i int, rels ...string) int {
	for _, k := range t.Kids(i) {
		if t.Is(k, rels...) {
			return k
		}
	}
	return -1
}

// Extent returns the first and the last token of the phrase that a token heads.
func (t *Tree) Extent(i int) (first, last int) { return t.left[i], t.right[i] }

// Within tells whether a token belongs to the phrase that another heads.
func (t *Tree) Within(i, head int) bool {
	for steps := 0; i >= 0 && steps <= len(t.Tokens); steps++ {
		if i == head {
			return true
		}
		i = t.Tokens[i].Head
	}
	return false
}

// Mention returns the mention that covers a token, -1 if none.
func (t *Tree) Mention(i int) int { return t.mention[i] }

// Case returns the preposition before a nominal, in small letters and with blanks between
// its words ("out of"), "" if there is none.
func (t *Tree) Case(i int) string {
	out := ""
	for _, k := range t.Kids(i) {
		if !t.Is(k, "case", "mark") || t.Tokens[k].XPOS == "POS" || k > i {
			continue
		}
		w := t.Tokens[k].Lower
		for _, f := range t.Kids(k) {
			if t.Is(f, "fixed") {
				w += " " + t.Tokens[f].Lower
			}
		}
		if out != "" {
			out += " "
		}
		out += w
	}
	return out
}

// Listed tells whether a preposition is one of a list divided by commas; of one with
// several words the last counts too.
func Listed(list, prep string) bool {
	if prep == "" {
		return false
	}
	if contains(list, prep) {
		return true
	}
	if i := strings.LastIndexByte(prep, ' '); i >= 0 {
		return contains(list, prep[i+1:]) && !reasons[prep[:strings.IndexByte(prep, ' ')]]
	}
	return false
}

// reasons open prepositions of several words whose last one means nothing by itself.
var reasons = text.Set("because instead according owing due thanks prior ahead regardless irrespective contrary")

func contains(list, word string) bool {
	for w := range strings.SplitSeq(list, ",") {
		if w == word {
			return true
		}
	}
	return false
}

// Conjuncts returns a token and what is coordinated with it by "and", "or" or commas, in order;
// what follows "but" or "not" is left out.
func (t *Tree) Conjuncts(i int) []int {
	out := []int{i}
	for n := 0; n < len(out) && len(out) < 60; n++ {
		for _, k := range t.Kids(out[n]) {
			if t.Is(k, "conj") && !t.contrasted(k) && !(t.Nominal(i) && t.Child(k, "cop", "nsubj") >= 0) {
				out = append(out, k)
			}
		}
	}
	return out
}

// FirstConjunct returns the token that heads the list in which one stands, else the token itself.
func (t *Tree) FirstConjunct(i int) int {
	for steps := 0; steps < 60 && t.Is(i, "conj") && t.Tokens[i].Head >= 0; steps++ {
		i = t.Tokens[i].Head
	}
	return i
}

func (t *Tree) contrasted(i int) bool {
	for _, k := range t.Kids(i) {
		if k > i {
			break
		}
		switch t.Tokens[k].Lower {
		case "nor":
			return !t.neither(k)
		case "but", "not", "yet", "than", "rather", "instead":
			return true
		}
	}
	return false
}

// neither tells whether "neither" stands shortly before a token.
func (t *Tree) neither(i int) bool {
	for k := i - 1; k >= 0 && k > i-12; k-- {
		if t.Tokens[k].Lower == "neither" {
			return true
		}
	}
	return false
}

// Verbal tells whether a token is a verb (auxiliaries apart).
func (t *Tree) Verbal(i int) bool { return t.Tokens[i].UPOS == "VERB" }

// Nominal tells whether a token is a noun, a name, a pronoun or a number.
func (t *Tree) Nominal(i int) bool {
	switch t.Tokens[i].UPOS {
	case "NOUN", "PROPN", "PRON", "NUM":
		return true
	}
	return t.mention[i] >= 0
}

// Modified tells whether a child of a token, before it, is one of the words of a list divided by commas.
func (t *Tree) Modified(i int, words string) bool {
	for _, k := range t.Kids(i) {
		if k < i && contains(words, t.Tokens[k].Lower) {
			return true
		}
	}
	return false
}

// Does tells whether a word is a past tense with a subject and an object: "ousted" of "the army ousted President X".
func (t *Tree) Does(i int) bool {
	return t.Tokens[i].XPOS == "VBD" && t.Tokens[i].UPOS == "VERB" && t.Child(i, "nsubj") >= 0 && t.Child(i, "obj") > i
}
