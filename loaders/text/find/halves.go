package find

import (
	"slices"
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// halves marks "the North" and "the South" in a text that speaks of one state whose name begins so: "North Korea … the
// North". The other half may be named by that alone.
func (f *Finder) halves(sentences []text.Sentence) {
	named := map[string]*text.Mention{}
	country := ""
	for i := range sentences {
		for m := range sentences[i].Mentions {
			x := &sentences[i].Mentions[m]
			if x.Kind != schema.State {
				continue
			}
			half, land, _ := strings.Cut(strings.ToLower(x.Name), " ")
			if half != "north" && half != "south" || !divided[land] {
				continue
			}
			if y, seen := named[half]; seen && y.ID != x.ID {
				return
			}
			named[half], country = x, land
		}
	}
	if len(named) == 0 {
		return
	}
	for _, half := range [...]string{"north", "south"} {
		if named[half] == nil {
			named[half] = f.state(half, country)
		}
	}
	for i := range sentences {
		for t := 1; t < len(sentences[i].Tokens); t++ {
			half(&sentences[i], t, named)
		}
	}
}

// state returns a mention of the state of some words, which the text may not have named, nil if the gazetteer has none.
func (f *Finder) state(words ...string) *text.Mention { return f.entry(schema.State, words...) }

// entry makes a mention of an entry of some kind by its name.
func (f *Finder) entry(kind schema.Kind, words ...string) *text.Mention {
	for k := range f.byFirst[words[0]] {
		p := &f.byFirst[words[0]][k]
		if e := p.entry; slices.Equal(p.words, words) && e.Kind == kind && p.use == text.ByName {
			return &text.Mention{ID: e.ID, Kind: e.Kind, Subkind: e.Subkind, Name: e.Name, Sure: true, Entity: -1}
		}
	}
	return nil
}

// divided are lands whose parts are called so: the south of Africa is not.
var divided = text.Set("korea vietnam yemen sudan")

// half adds the mention of a half at a token, if it is one.
func half(s *text.Sentence, t int, named map[string]*text.Mention) {
	tok := &s.Tokens[t]
	of := named[tok.Lower]
	if of == nil || !tok.Capital() || s.Tokens[t-1].Lower != "the" || t+1 < len(s.Tokens) && (s.Tokens[t+1].Capital() || s.Tokens[t+1].Text == "-" || s.Tokens[t+1].Lower == "of" && t+2 < len(s.Tokens) && s.Tokens[t+2].Capital()) {
		return
	}
	at, _ := slices.BinarySearchFunc(s.Mentions, t, func(m text.Mention, t int) int { return m.First - t })
	if at > 0 && s.Mentions[at-1].Last >= t || at < len(s.Mentions) && s.Mentions[at].First == t && s.Mentions[at].ID != "" {
		return
	}
	m := *of
	m.First, m.Last, m.Entity, m.Use = t, t, -1, text.ByName
	if at < len(s.Mentions) && s.Mentions[at].First == t {
		s.Mentions[at] = m
		return
	}
	s.Mentions = slices.Insert(s.Mentions, at, m)
}
