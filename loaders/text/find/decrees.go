package find

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// decrees makes legal instruments of regulations, orders and the like that have a number for a name: "Council Regulation (EU) No 833/2014",
// "Executive Order 13660", "Directive 2009/28/EC". What was taken for a name within them is none.
func decrees(s *text.Sentence) {
	for i := 0; i+1 < len(s.Tokens); i++ {
		if !s.Tokens[i].Capital() || !decreeWords[s.Tokens[i].Lower] {
			continue
		}
		last := numberEnd(s.Tokens, i+1)
		if last < 0 {
			continue
		}
		first := i
		for first > 0 && decreeMakers[s.Tokens[first-1].Lower] && s.Tokens[first-1].Capital() {
			first--
		}
		replaced(s, text.Mention{First: first, Last: last, Kind: schema.LegalInstrument, Name: spelledOut(s.Tokens[first : last+1]), Sure: true, Entity: -1})
		i = last
	}
}

// numberEnd returns the last token of a number such as "833/2014", "(EU) No 269/2014", "13660", "2009/28/EC", -1 if none stands there.
func numberEnd(tokens []text.Token, j int) int {
	if j+2 < len(tokens) && tokens[j].Text == "(" && tokens[j+2].Text == ")" && tokens[j+1].Capital() {
		j += 3
	}
	if j+1 < len(tokens) && (tokens[j].Lower == "no" || tokens[j].Lower == "no." || tokens[j].Lower == "number") {
		j++
		if tokens[j].Text == "." && j+1 < len(tokens) {
			j++
		}
	}
	if j >= len(tokens) || !isDigit(tokens[j].Text[:1]) || len(tokens[j].Text) < 2 {
		return -1
	}
	if len(tokens[j].Text) == 4 && (j+1 == len(tokens) || tokens[j+1].Text != "/") && (tokens[j].Text[:2] == "19" || tokens[j].Text[:2] == "20") {
		return -1 // "the Decree of" a year
	}
	for j+2 < len(tokens) && tokens[j+1].Text == "/" && tokens[j+2].Tight && tokens[j+1].Tight {
		j += 2
	}
	return j
}

// replaced puts a mention in the place of those that it overlaps.
func replaced(s *text.Sentence, m text.Mention) {
	out := s.Mentions[:0:0]
	put := false
	for _, x := range s.Mentions {
		if x.Last < m.First {
			out = append(out, x)
			continue
		}
		if !put {
			out = append(out, m)
			put = true
		}
		if x.First > m.Last {
			out = append(out, x)
		}
	}
	if !put {
		out = append(out, m)
	}
	s.Mentions = out
}

// spelledOut joins tokens as the text has them.
func spelledOut(tokens []text.Token) string {
	var b strings.Builder
	for i := range tokens {
		if i > 0 && !tokens[i].Tight {
			b.WriteByte(' ')
		}
		b.WriteString(tokens[i].Text)
	}
	return b.String()
}

var (
	decreeWords  = text.Set("regulation directive order decree ordinance proclamation decision")
	decreeMakers = text.Set("council executive presidential commission implementing delegated emergency government cabinet supreme royal")
)
