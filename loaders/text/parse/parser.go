// Package parse builds the dependency tree of a tagged sentence, after Universal
// Dependencies.
//
// The parser is greedy and arc-hybrid (Kuhlmann, Gómez-Rodríguez and Satta 2011): it goes
// once from left to right, and at each step a perceptron chooses to shift the next word, or to
// hang the word on top of the stack under its right or left neighbour with a relation. It is
// trained with a dynamic oracle and exploration (Goldberg and Nivre 2013), so that it knows
// how to go on after a mistake of its own. The features are those of Zhang and Nivre (2011)
// and others about prepositions and word clusters.
package parse

import (
	"slices"
	"sync"

	"entente/loaders/text"
	"entente/loaders/text/learn"
)

// MaxTokens is the length of the pieces into which a longer run of tokens is cut. The roots
// of later pieces hang under that of the first, as parataxis.
const MaxTokens = 400

// Parser parses sentences. It is safe for concurrent use.
type Parser struct {
	labels   []string
	table    *learn.Table
	verbs    *learn.Table // decides between two readings; nil reads once
	clusters *learn.Clusters
	memory   sync.Pool // of *scratch
}

// scratch is the memory of one call.
type scratch struct {
	words    words
	state    state
	features []uint32
	scores   []int32
	other    []text.Token
	trail    []step // of the tree that stands
	tried    []step // of the last one
}

// step is an action that was taken, with its score.
type step struct {
	action action
	score  int32
}

// Parse sets the Head and Rel of every token of a sentence whose tokens have XPOS and UPOS,
// and may correct an XPOS between VBD and VBN. Whatever the tokens, the result is a tree with
// one root, whose Rel is "root". Its time is linear in the number of tokens.
func (p *Parser) Parse(tokens []text.Token) {
	s, _ := p.memory.Get().(*scratch)
	if s == nil {
		s = &scratch{scores: make([]int32, p.table.Classes())}
	}
	defer p.memory.Put(s)
	if len(tokens) <= MaxTokens {
		p.read(s, tokens)
		return
	}
	first := -1
	for start := 0; start < len(tokens); start += MaxTokens {
		piece := tokens[start:min(start+MaxTokens, len(tokens))]
		root := start + p.read(s, piece)
		for i := range piece {
			piece[i].Head += start
		}
		if first >= 0 {
			tokens[root].Head, tokens[root].Rel = first, "parataxis"
		} else {
			first = root
			tokens[root].Head = -1
		}
	}
}

// read parses tokens, again for verbs that may have another form, and returns the root.
func (p *Parser) read(s *scratch, tokens []text.Token) (root int) {
	score := p.once(s, tokens)
	s.trail, s.tried = s.tried, s.trail
	if p.verbs != nil {
		p.reread(s, tokens, score)
	}
	for i := range tokens {
		if tokens[i].Head < 0 {
			root = i
		}
	}
	return root
}

// once parses tokens and returns the sum of the scores of all actions, in 64ths.
func (p *Parser) once(s *scratch, tokens []text.Token) (score int) {
	n := slices.IndexFunc(tokens, pastForm)
	if n < 0 {
		n = len(tokens)
	}
	return p.along(s, tokens, nil, n)
}

// along parses tokens as once does, but takes the steps of a trail unseen as long as token n, the first in which two readings
// may differ, is beyond what features see. So long, a step without a choice needs no score either.
func (p *Parser) along(s *scratch, tokens []text.Token, trail []step, n int) (score int) {
	s.words.read(tokens, p.clusters)
	s.state.reset(len(tokens))
	s.tried = s.tried[:0]
	for !s.state.done() {
		next := step{}
		switch alike := s.state.next+sight < n+1; {
		case alike && len(s.tried) < len(trail):
			next = trail[len(s.tried)]
		case !alike || !s.state.forced():
			next = p.choose(s)
		}
		score += int(next.score)
		s.state.apply(next.action)
		s.tried = append(s.tried, next)
	}
	for i := range tokens {
		n := s.state.nodes[i+1]
		rel := p.labels[n.label]
		switch {
		case int(n.head) == len(tokens)+1:
			tokens[i].Head, tokens[i].Rel = -1, "root"
			continue
		case rel == "root":
			rel = "parataxis"
		}
		tokens[i].Head, tokens[i].Rel = int(n.head)-1, rel
	}
	return score
}

// choose takes the best action in a state.
func (p *Parser) choose(s *scratch) step {
	s.features = features(s.features[:0], &s.state, &s.words)
	clear(s.scores)
	p.table.Score(s.features, s.scores)
	a := best(s.scores, s.state.allowed())
	return step{a, s.scores[a]}
}

// best is the allowed action of the highest score.
func best[N int32 | float32](scores []N, allowed [3]bool) action {
	found := action(-1)
	for a, v := range scores {
		if allowed[action(a).kind()] && (found < 0 || v > scores[found]) {
			found = action(a)
		}
	}
	return found
}
