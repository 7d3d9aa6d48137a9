package find

import (
	"slices"
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// halves marks "the North" and "the South" in a text that names one state whose name begins so: "North Korea … the North".
func halves(sentences []text.Sentence) {
	named := map[string]*text.Mention{}
	for i := range sentences {
		for m := range sentences[i].Mentions {
			x := &sentences[i].Mentions[m]
			if x.Kind != schema.State || x.Use != text.ByName {
				continue
			}
			half, land, _ := strings.Cut(strings.ToLower(x.Name), " ")
			if half != "north" && half != "south" || !divided[land] {
				continue
			}
			if y, seen := named[half]; seen && y.ID != x.ID {
				return
			}
			named[half] = x
		}
	}
	if len(named) == 0 {
		return
	}
	for i := range sentences {
		for t := 1; t < len(sentences[i].Tokens); t++ {
			half(&sentences[i], t, named)
		}
	}
}

// divided are lands whose parts are called so: the south of Africa is not.
var divided = text.Set("korea vietnam yemen sudan")

// half adds the mention of a half at a token, if it is one.
func half(s *text.Sentence, t int, named map[string]*text.Mention) {
	tok := &s.Tokens[t]
	of := named[tok.Lower]
	if of == nil || !tok.Capital() || s.Tokens[t-1].Lower != "the" || t+1 < len(s.Tokens) && (s.Tokens[t+1].Capital() || s.Tokens[t+1].Text == "-") {
		return
	}
	at, _ := slices.BinarySearchFunc(s.Mentions, t, func(m text.Mention, t int) int { return m.First - t })
	if at > 0 && s.Mentions[at-1].Last >= t || at < len(s.Mentions) && s.Mentions[at].First == t && s.Mentions[at].ID != "" {
		return
	}
	m := *of
	m.First, m.Last, m.Entity = t, t, -1
	if at < len(s.Mentions) && s.Mentions[at].First == t {
		s.Mentions[at] = m
		return
	}
	s.Mentions = slices.Insert(s.Mentions, at, m)
}
