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
// sentences, names a ministry or says that a statement follows, and one the state whose it is, or the capital that it is given in, which may be that of the dateline.
func issued(sentences []text.Sentence, home string) string {
	formal, id := false, ""
	for i := range sentences[:min(len(sentences), 4)] {
		s := &sentences[i]
		if len(s.Tokens) > 24 || s.Tokens[len(s.Tokens)-1].Text == "." && len(s.Tokens) > 2 {
			break
		}
		organ := -1
		for k := range s.Tokens {
			w := s.Tokens[k].Lower
			formal = formal || letterhead[w]
			if organs[w] {
				organ = k
			}
		}
		for _, m := range s.Mentions {
			if id != "" {
				break
			}
			switch {
			case m.Subkind == schema.GovernmentBody && strings.HasPrefix(m.Of, "state/") && (formal || m.First < 6):
				id, formal = m.Of, true // "Statement by the Ministry of Defence of X"
			case m.Kind == schema.State && m.Use == text.BySeat && len(s.Tokens) <= 14,
				m.Kind == schema.State && organ >= 0 && m.Use == text.ByName && m.First > organ && belongs(s.Tokens, m.First),
				m.Kind == schema.State && m.Use == text.ByName && len(s.Tokens) <= 14 && issuing(s.Tokens, m):
				id = m.ID
			}
		}
	}
	if !formal {
		return ""
	}
	if id != "" {
		return id
	}
	if id = sideOf(sentences); id != "" || !chancery(&sentences[0]) {
		return id
	}
	return home
}

// chancery tells whether a heading is no more than the name of a ministry, whose state the dateline below tells: "MINISTRY OF FOREIGN AFFAIRS".
func chancery(s *text.Sentence) bool {
	w := s.Tokens[0].Lower
	return len(s.Tokens) < 7 && s.Tokens[len(s.Tokens)-1].Text != "." && (w == "ministry" || w == "chancellery" || w == "government" || w == "presidency")
}

// sideOf returns the state that a ministry calls its own side without more: "the Chinese side has lodged a protest".
func sideOf(sentences []text.Sentence) string {
	for i := range sentences {
		s := &sentences[i]
		for _, m := range s.Mentions {
			if m.Kind == schema.State && m.Use == text.ByDemonym && m.Last+1 < len(s.Tokens) && s.Tokens[m.Last+1].Lower == "side" && m.First > 0 && s.Tokens[m.First-1].Lower == "the" {
				return m.ID
			}
		}
	}
	return ""
}

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

// belongs tells whether a state's name at a token says whose the ministry before it is: "Ministry of Defence, X", "MINISTRY OF DEFENCE OF X".
func belongs(tokens []text.Token, i int) bool {
	p := i - 1
	if p > 0 && tokens[p].Lower == "the" {
		p--
	}
	return p > 0 && (tokens[p].Text == "," || tokens[p].Lower == "of")
}

// organs are those that issue statements.
var organs = text.Set("ministry department government embassy chancellery presidency")

var letterhead = text.Set("spokesperson spokesman spokeswoman statement note declaration announcement embassy mission ministry department release communiqué communique chancellery chancery secretariat office bulletin")
