package measure

import (
	"fmt"
	"strings"

	"entente/loaders/text"
)

// Trees are the scores of a parser: heads, and heads with universal relations, of all
// tokens and of those that are no punctuation.
type Trees struct {
	Heads, Labelled         Share
	WordHeads, WordLabelled Share
	Relations               map[string]*Pair // by universal relation
}

// Pair counts arcs of one relation.
type Pair struct{ Gold, Got, Both int }

// F1 is the harmonic mean of precision and recall, in percent.
func (p Pair) F1() float64 { return 200 * float64(p.Both) / float64(max(p.Gold+p.Got, 1)) }

// Add counts a sentence.
func (t *Trees) Add(gold, got []text.Token) {
	if t.Relations == nil {
		t.Relations = map[string]*Pair{}
	}
	for i := range gold {
		g, h := &gold[i], &got[i]
		head := g.Head == h.Head
		both := head && universal(g.Rel) == universal(h.Rel)
		t.Heads.add(head)
		t.Labelled.add(both)
		if g.UPOS != "PUNCT" {
			t.WordHeads.add(head)
			t.WordLabelled.add(both)
		}
		t.pair(g.Rel).Gold++
		t.pair(h.Rel).Got++
		if both {
			t.pair(g.Rel).Both++
		}
	}
}

func (t *Trees) pair(rel string) *Pair {
	rel = universal(rel)
	if t.Relations[rel] == nil {
		t.Relations[rel] = &Pair{}
	}
	return t.Relations[rel]
}

func universal(rel string) string {
	plain, _, _ := strings.Cut(rel, ":")
	return plain
}

func (t Trees) String() string {
	return fmt.Sprintf("without punctuation UAS %.2f LAS %.2f, all tokens UAS %.2f LAS %.2f",
		t.WordHeads.Percent(), t.WordLabelled.Percent(), t.Heads.Percent(), t.Labelled.Percent())
}
