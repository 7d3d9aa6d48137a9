package extract

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
	"entente/schema/gazetteer"
)

// home returns the id of the state in which a dateline lies, "" if it tells none: by the capital, by a
// town that the gazetteer knows, or by the name of the state behind the town ("TERMEZ, U.S.S.R., Feb. 15").
func (e *Extractor) home(source string, heads []text.Span, year int) string {
	for _, h := range heads {
		for _, part := range strings.FieldsFunc(h.In(source), func(r rune) bool { return strings.ContainsRune(",/()–—:\n", r) }) {
			place, _, _ := strings.Cut(part, " - ")
			place = strings.Trim(place, " -.")
			if place == "" || strings.ContainsAny(place, "0123456789") {
				continue
			}
			if id := e.state(place, year); id != "" {
				return id
			}
		}
	}
	return ""
}

// state returns the id of the state whose seat, town or name a word is in a year.
func (e *Extractor) state(name string, year int) string {
	for _, x := range e.gazetteer.BySeat(name) {
		if x.Kind == schema.State && holds(x, year) {
			return x.ID
		}
	}
	for _, x := range append(e.gazetteer.ByName(name), e.gazetteer.ByAlias(name)...) {
		if x.Kind == schema.Place {
			if up, ok := e.gazetteer.Entry(x.Parent); ok {
				x = up
			}
		}
		if x.Kind == schema.State && holds(x, year) {
			return x.ID
		}
	}
	return ""
}

// holds tells whether a state existed in a year; if the year is unknown, whether it exists.
func holds(x *gazetteer.Entry, year int) bool {
	if year == 0 {
		return x.To == 0
	}
	return (x.From == 0 || x.From <= year) && (x.To == 0 || year <= x.To)
}

// issued returns the id of the state whose ministry issues a text, "" if none does: one of the first lines, which are no
// sentences, names a ministry or says that a statement follows, and one the capital that it is given in.
func issued(sentences []text.Sentence) string {
	formal, id := false, ""
	for i := range sentences[:min(len(sentences), 4)] {
		s := &sentences[i]
		if len(s.Tokens) > 14 || s.Tokens[len(s.Tokens)-1].Text == "." {
			break
		}
		for k := range s.Tokens {
			formal = formal || letterhead[s.Tokens[k].Lower]
		}
		for _, m := range s.Mentions {
			if id == "" && m.Kind == schema.State && (m.Use == text.BySeat || m.Use == text.ByName && issuing(s.Tokens, m)) {
				id = m.ID
			}
		}
	}
	if !formal {
		return ""
	}
	return id
}

var letterhead = text.Set("ministry embassy mission department release communiqué communique chancellery chancery secretariat office bulletin")

// issuing tells whether a heading is no more than the name of a state, or that of its ministry or embassy: "Kingdom of Thailand",
// "Ministry of Foreign Affairs of Japan". A state named otherwise is what the text is about.
func issuing(tokens []text.Token, m text.Mention) bool {
	if m.Last != len(tokens)-1 {
		return false
	}
	i := m.First
	for i > 0 && (tokens[i-1].Lower == "the" || tokens[i-1].Lower == "of") {
		i--
	}
	if i == 0 {
		return true
	}
	switch tokens[0].Lower {
	case "ministry", "embassy", "government", "department", "mission", "permanent", "office", "chancellery":
		return true
	}
	return false
}
