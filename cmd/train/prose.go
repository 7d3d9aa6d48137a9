package main

import (
	"slices"

	"entente/loaders/text"
	"entente/loaders/text/parse"
	"entente/loaders/text/pos"
)

// reversed mirrors sentences, so that a parser trained on them goes from right to left.
func reversed(sentences [][]text.Token) [][]text.Token {
	out := make([][]text.Token, len(sentences))
	for i, s := range sentences {
		out[i] = mirror(s)
	}
	return out
}

func mirror(s []text.Token) []text.Token {
	out := slices.Clone(s)
	slices.Reverse(out)
	for i := range out {
		if out[i].Head >= 0 {
			out[i].Head = len(out) - 1 - out[i].Head
		}
	}
	return out
}

// prose picks sentences that are whole.
func prose(sentences [][]text.Token) (out [][]text.Token) {
	for _, s := range sentences {
		if len(s) >= 6 && len(s) <= 60 && s[0].Capital() && s[len(s)-1].Text == "." {
			out = append(out, s)
		}
	}
	return out
}

// agreed analyses sentences with two parsers, of which one reads backwards, and keeps what
// both say; other heads are unknown. Sentences of which little is left are dropped.
func agreed(sentences [][]text.Token, tagger *pos.Tagger, forwards, backwards *parse.Parser) (out [][]text.Token) {
	for _, s := range sentences {
		s = slices.Clone(s)
		tagger.Tag(s)
		forwards.Parse(s)
		other := mirror(s)
		backwards.Parse(other)
		other = mirror(other)
		same := 0
		for i := range s {
			if s[i].Head == other[i].Head && s[i].Rel == other[i].Rel {
				same++
			} else {
				s[i].Head = parse.Unknown
			}
		}
		if same*10 >= len(s)*7 {
			out = append(out, s)
		}
	}
	return out
}
