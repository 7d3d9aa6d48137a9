package parse

import (
	"entente/loaders/text"
	"entente/loaders/text/learn"
)

// A past form that has no auxiliary is finite or a participle, and what tells is often far
// off: "rebels supplied by Chad left", "rebels supplied Chad". A tagger errs, and a wrong form
// costs the clause its verb. So such a sentence is parsed both ways, and a perceptron that
// sees both trees chooses.

// maxReadings bounds how often a sentence is parsed again.
const maxReadings = 4

// reread decides on the doubtful verbs of parsed tokens, whose tree has a score.
func (p *Parser) reread(s *scratch, tokens []text.Token, score int) {
	left := maxReadings
	for i := range tokens {
		if left == 0 {
			return
		}
		if !doubtful(tokens, i) {
			continue
		}
		left--
		s.other = flipped(s.other, tokens, i)
		other := p.along(s, s.other, s.trail, i)
		c := choice{tokens, s.other, i, other - score}
		s.features = c.features(s.features[:0], p)
		scores := [decisions]int32{}
		p.verbs.Score(s.features, scores[:])
		if scores[flip]+benefit > scores[keep] {
			copy(tokens, s.other)
			score = other
			s.trail, s.tried = s.tried, s.trail
		}
	}
}

// benefit is added to the score of a change, in 64ths, since most choices of training are to
// keep, and a verb lost costs more than one too many.
const benefit = 2 * learn.Scale

// The classes of the perceptron.
const (
	keep = iota
	flip
	decisions
)

// pastForm tells whether a token may be doubtful, whatever its tree.
func pastForm(t text.Token) bool {
	return t.UPOS == "VERB" && (t.XPOS == "VBN" || t.XPOS == "VBD" && t.Alt == "VBN")
}

// doubtful tells whether token i may have the other past form.
func doubtful(tokens []text.Token, i int) bool {
	if !pastForm(tokens[i]) {
		return false
	}
	for j := max(i-10, 0); j < min(i+4, len(tokens)) && tokens[i].XPOS == "VBN"; j++ {
		if tokens[j].Head == i && (tokens[j].Rel == "aux" || tokens[j].Rel == "aux:pass") {
			return false
		}
	}
	return true
}

// flipped copies tokens and changes the form of token i.
func flipped(room, tokens []text.Token, i int) []text.Token {
	out := append(room[:0], tokens...)
	out[i].XPOS, out[i].Alt = "VBD", "VBN"
	if tokens[i].XPOS == "VBD" {
		out[i].XPOS, out[i].Alt = "VBN", "VBD"
	}
	return out
}
