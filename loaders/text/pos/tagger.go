// Package pos gives the tokens of a sentence their Penn Treebank tag, their universal part
// of speech and their lemma.
//
// The tagger is a greedy averaged perceptron that goes from left to right and decides both
// tags at once. Of close calls it tells the runner-up too, since what decides often stands to
// the right ("rebels seized the port", "rebels seized by"), and the parser sees that.
package pos

import (
	"sync"

	"entente/loaders/text"
	"entente/loaders/text/learn"
)

// Tag is what the tagger decides of a word.
type Tag struct {
	XPOS string // Penn Treebank
	UPOS string // Universal Dependencies
}

// Tagger tags sentences. It is safe for concurrent use.
type Tagger struct {
	tags     []Tag
	lexicon  lexicon
	clusters *learn.Clusters
	table    *learn.Table
	lemmas   *lemmas
	close    int32     // a lead in the score, in 64ths, up to which a runner-up is told
	memory   sync.Pool // of *scratch
}

// scratch is the memory of one call.
type scratch struct {
	views    []view
	tags     []int
	features []uint32
	scores   []int32
}

// Tag sets the XPOS, UPOS and Lemma of every token of a sentence. Its time is linear in the
// number of tokens.
func (t *Tagger) Tag(tokens []text.Token) {
	s, _ := t.memory.Get().(*scratch)
	if s == nil {
		s = &scratch{}
	}
	defer t.memory.Put(s)
	s.views = t.look(tokens, s.views)
	t.pass(s, tokens)
	reclose(tokens)
	for i := range tokens {
		tokens[i].Lemma = t.lemmas.of(tokens[i].Text, Tag{tokens[i].XPOS, tokens[i].UPOS})
	}
}

// pass tags from left to right.
func (t *Tagger) pass(s *scratch, tokens []text.Token) {
	s.tags = s.tags[:0]
	for i := range tokens {
		tag, other := s.views[i+before].fixed, -1
		if tag < 0 {
			s.features = features(s.features[:0], s.views, i+before, last(s.tags, 1), last(s.tags, 2))
			tag, other = s.best(t.table, s.features, t.close)
		}
		s.tags = append(s.tags, tag)
		tokens[i].XPOS, tokens[i].UPOS, tokens[i].Alt = t.tags[tag].XPOS, t.tags[tag].UPOS, t.other(tag, other)
	}
}

// other is the XPOS of a runner-up, "" if it is that of the tag too.
func (t *Tagger) other(tag, other int) string {
	if other < 0 || t.tags[other].XPOS == t.tags[tag].XPOS {
		return ""
	}
	return t.tags[other].XPOS
}

// best is the class of the highest score, and the second if it comes so close, else -1.
func (s *scratch) best(table *learn.Table, features []uint32, near int32) (best, second int) {
	if len(s.scores) < table.Classes() {
		s.scores = make([]int32, table.Classes())
	}
	scores := s.scores[:table.Classes()]
	clear(scores)
	table.Score(features, scores)
	best, second = highest(scores), -1
	for i, v := range scores {
		if i != best && v >= scores[best]-near && (second < 0 || v > scores[second]) {
			second = i
		}
	}
	return best, second
}

func highest[N int32 | float32](scores []N) int {
	best := 0
	for i, v := range scores {
		if v > scores[best] {
			best = i
		}
	}
	return best
}

// last is one plus the nth tag from the end, 0 before the sentence.
func last(tags []int, n int) uint64 {
	if n > len(tags) {
		return 0
	}
	return uint64(tags[len(tags)-n] + 1)
}
