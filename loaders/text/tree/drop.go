package tree

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// dropNames keeps one word of each name.
func dropNames(s *text.Sentence, drop []bool) {
	for m := range s.Mentions {
		x := &s.Mentions[m]
		head := nameHead(s, x)
		for i := x.First; i <= x.Last; i++ {
			drop[i] = i != head
		}
		t := &s.Tokens[head]
		if x.Use != text.ByDemonym {
			t.UPOS = "PROPN"
			if t.XPOS != "NNPS" || x.Kind != 0 {
				t.XPOS = "NNP"
			}
		} else if t.UPOS != "ADJ" && t.UPOS != "PROPN" && t.UPOS != "NOUN" {
			t.UPOS, t.XPOS = "ADJ", "JJ"
		}
	}
}

// nameHead is the word that stands for a name: its last before "of", else its last.
func nameHead(s *text.Sentence, m *text.Mention) int {
	for i := m.First + 1; i <= m.Last; i++ {
		switch s.Tokens[i].Lower {
		case "of", "for", "on", "in":
			return i - 1
		}
	}
	return m.Last
}

// dropDates leaves out times, but not "Thursday's".
func dropDates(s *text.Sentence, drop []bool) {
	for _, d := range s.Dates {
		if d.Last+1 < len(s.Tokens) && (s.Tokens[d.Last+1].XPOS == "POS" || s.Tokens[d.Last+1].Tight && s.Tokens[d.Last+1].Text == "-") {
			continue
		}
		if d.Last-d.First+1 >= len(s.Tokens)-2 || overlaps(s, d.First, d.Last) || between(s, d) {
			continue
		}
		for i := d.First; i <= d.Last+partOfDay(s.Tokens, d.Last+1); i++ {
			drop[i] = true
		}
	}
	for i := range s.Tokens {
		if n := calendar(s.Tokens, i); n > 0 && !drop[i] && !(i+n < len(s.Tokens) && s.Tokens[i+n].XPOS == "POS") && !overlaps(s, i, i+n-1) {
			for k := i; k < i+n; k++ {
				drop[k] = true
			}
		}
		if w := s.Tokens[i].Lower; (w == "here" || w == "formally" || w == "however") && i > 0 && s.Tokens[i].XPOS == "RB" {
			drop[i] = true
		}
	}
}

// calendar returns how many tokens from i on name a day that nothing fixes: "on Tuesday", "last week".
func calendar(tokens []text.Token, i int) int {
	w := tokens[i].Lower
	if days[w] {
		return 1 + partOfDay(tokens, i+1)
	}
	if i+1 >= len(tokens) {
		return 0
	}
	next := tokens[i+1].Lower
	switch {
	case w == "on" && days[next], w == "for" && (next == "years" || next == "months" || next == "decades" || next == "weeks" || next == "now"):
		return 2 + partOfDay(tokens, i+2)
	case (w == "in" || w == "since" || w == "until") && months[next] && tokens[i+1].Capital(): // of no known year
		return 2
	case w == "at" && i+2 < len(tokens) && (next == "the" || next == "that" || next == "this" || next == "one") && (tokens[i+2].Lower == "time" || tokens[i+2].Lower == "moment") && (i+3 == len(tokens) || !timed[tokens[i+3].Lower]):
		return 3
	case w == "in" && next == "recent" && i+2 < len(tokens) && (tokens[i+2].Lower == "years" || tokens[i+2].Lower == "months" || tokens[i+2].Lower == "weeks" || tokens[i+2].Lower == "days"):
		return 3
	case w == "one" && next == "day":
		return 2
	case w == "at":
		return hour(tokens, i)
	case w == "that" && (next == "day" || next == "week" || next == "month" || next == "year" || next == "night" || next == "morning" || next == "afternoon" || next == "evening" || next == "summer" || next == "winter"):
		return 2
	case w == "last" || w == "this" || w == "next" || w == "late" || w == "early":
		switch next {
		case "week", "month", "year", "night", "weekend", "morning", "evening", "afternoon", "spring", "summer", "autumn", "winter":
			if i > 0 && (tokens[i-1].XPOS == "IN" || tokens[i-1].XPOS == "DT") {
				return 0
			}
			return 2
		}
	}
	return 0
}

// partOfDay returns 1 where "night" or the like stands at a token, behind a day and before no noun that it would
// modify, else 0.
func partOfDay(tokens []text.Token, i int) int {
	if i >= len(tokens) || !partsOfDay[tokens[i].Lower] {
		return 0
	}
	if i+1 < len(tokens) && (tokens[i+1].UPOS == "NOUN" || tokens[i+1].Tight && tokens[i+1].Text == "-") {
		return 0
	}
	return 1
}

// timed are words behind "at the time" that tell of which time.
var timed = text.Set("of when that the a his her its their to , . 's")

var months = text.Set("january february march april may june july august september october november december")

// hyphened tells whether "X-backed" begins at token i of a mention's end, and returns the
// token of the participle, else -1.
func hyphened(tokens []text.Token, last int) int {
	if last+3 >= len(tokens) || tokens[last+1].Text != "-" && tokens[last+1].Text != "–" || !tokens[last+1].Tight || !tokens[last+2].Tight {
		return -1
	}
	if w := tokens[last+2].Lower; !strings.HasSuffix(w, "ed") && w != "led" && w != "made" && w != "built" && w != "run" && w != "held" && w != "born" {
		return -1
	}
	return last + 2
}

// dropHyphened leaves out "X-backed" before a noun; Adopt hangs it on the noun.
func dropHyphened(s *text.Sentence, drop []bool) {
	for m := range s.Mentions {
		x := &s.Mentions[m]
		if p := hyphened(s.Tokens, x.Last); p >= 0 && (x.First == 0 || s.Tokens[x.First-1].Text != "-") {
			for i := x.First; i <= p; i++ {
				drop[i] = true
			}
		}
	}
}

// dropEpithets leaves out "war-torn", "cash-strapped" and the like before the name of a state.
func dropEpithets(s *text.Sentence, drop []bool) {
	for m := range s.Mentions {
		x := &s.Mentions[m]
		i := x.First - 3
		if x.Kind != schema.State || x.Use == text.ByDemonym || i < 1 || s.Tokens[i+1].Text != "-" || !s.Tokens[i+1].Tight || !s.Tokens[i+2].Tight || overlaps(s, i, i+2) {
			continue
		}
		if u := s.Tokens[i].UPOS; u != "NOUN" && u != "ADJ" && u != "ADV" {
			continue
		}
		switch t := &s.Tokens[i+2]; t.XPOS {
		case "VBN", "JJ", "VBG", "VBD":
			drop[i], drop[i+1], drop[i+2] = true, true, true
		}
	}
}

// dropAdverbs leaves out adverbs between an auxiliary and its verb: "has long relied on".
func dropAdverbs(s *text.Sentence, drop []bool) {
	for i := 1; i+1 < len(s.Tokens); i++ {
		t := &s.Tokens[i]
		if t.Lower == "alone" && s.Tokens[i+1].UPOS == "VERB" && finiteTag(&s.Tokens[i+1]) {
			drop[i] = true // "X alone stood by Y"
			continue
		}
		if solemn[t.Lower] {
			drop[i] = true
			continue
		}
		if linking[t.Lower] && s.Tokens[i-1].Lemma == "be" && i+2 < len(s.Tokens) && s.Tokens[i+1].Lower == "to" && s.Tokens[i+2].XPOS == "VB" {
			drop[i] = true // "is nevertheless to visit X"
			continue
		}
		if t.Lower == "once" && s.Tokens[i-1].Lemma == "be" && (opensNoun(&s.Tokens[i+1]) || s.Tokens[i+1].UPOS == "ADJ") {
			drop[i] = true // "was once the minister of X"
			continue
		}
		if lately[t.Lower] && t.Lower != "then" && s.Tokens[i-1].Lemma == "be" && i+2 < len(s.Tokens) && (opensNoun(&s.Tokens[i+1]) || s.Tokens[i+1].UPOS == "ADJ" || s.Tokens[i+1].UPOS == "NOUN") {
			drop[i] = true // "is currently X's biggest partner"
			continue
		}
		if t.UPOS != "ADV" || keptAdverbs[t.Lower] || s.Tokens[i-1].UPOS != "AUX" {
			continue
		}
		if next := &s.Tokens[i+1]; next.UPOS == "VERB" || next.UPOS == "AUX" || next.XPOS == "VBN" {
			drop[i] = true
		}
	}
}

// solemn are adverbs of deeds and notes, which say nothing of the verb.
var solemn = text.Set("herewith hereby thereby thereupon forthwith")

// linking are adverbs that say nothing of whether what "is to" happen will.
var linking = text.Set("nevertheless nonetheless now also soon shortly later thus therefore accordingly finally again likewise instead first then already")

// dropMoney makes one noun of a sum: "US$200 million", "EUR 60 million".
func dropMoney(s *text.Sentence, drop []bool) {
	for i := 0; i+1 < len(s.Tokens); i++ {
		if abbreviated(s.Tokens, i) {
			s.Tokens[i].XPOS, s.Tokens[i].UPOS, s.Tokens[i].Lemma, drop[i+1] = "CD", "NUM", "million", true
		}
		if !sum(s.Tokens, i) {
			continue
		}
		t := &s.Tokens[i]
		t.XPOS, t.UPOS, t.Lemma = "NNS", "NOUN", "dollar"
		for end := sumEnd(s.Tokens, i); i+1 < end; {
			i++
			drop[i] = true
		}
	}
}

// abbreviated tells the word for a million or more that a stop shortens: "3,000m. marks", "5 bn. francs".
func abbreviated(tokens []text.Token, i int) bool {
	w := tokens[i].Lower
	return i > 0 && i+2 < len(tokens) && (w == "m" || w == "bn" || w == "mn") && tokens[i-1].XPOS == "CD" && tokens[i+1].Text == "." && tokens[i+2].Lower == tokens[i+2].Text && tokens[i+2].UPOS == "NOUN"
}

// dropWorth leaves out what something costs, behind it: "a deal worth over $2bn with X", "a contract valued at €30m with X".
func dropWorth(s *text.Sentence, drop []bool) {
	for i := 1; i+2 < len(s.Tokens); i++ {
		before := &s.Tokens[i-1]
		from, k := i, i+1
		switch w := s.Tokens[i].Lower; {
		case w == "worth" || w == "costing" || w == "totalling" || w == "totaling" || w == "exceeding":
		case (w == "valued" || w == "estimated") && s.Tokens[k].Lower == "at":
			k++
		default:
			continue
		}
		if before.Text == "," && i > 1 {
			from, before = i-1, &s.Tokens[i-2]
		}
		if before.UPOS != "NOUN" && before.UPOS != "PROPN" {
			continue
		}
		for k < len(s.Tokens) && drop[k] {
			k++
		}
		if !sum(s.Tokens, k) {
			continue
		}
		k = sumEnd(s.Tokens, k)
		if k < len(s.Tokens) && s.Tokens[k].Lower == "of" {
			continue
		}
		for ; from < k; from++ {
			drop[from] = true
		}
	}
}

// sum tells a currency before a number: "$600".
func sum(tokens []text.Token, i int) bool {
	return i+1 < len(tokens) && currency(&tokens[i]) && (tokens[i+1].XPOS == "CD" || digit(tokens[i+1].Text))
}

// sumEnd returns the token behind a sum whose currency stands at i.
func sumEnd(tokens []text.Token, i int) int {
	for i++; i < len(tokens) && (tokens[i].XPOS == "CD" || digit(tokens[i].Text) || sums[tokens[i].Lower]); i++ {
	}
	return i
}

func currency(t *text.Token) bool {
	return strings.ContainsAny(t.Text, "$€£¥") && !digit(t.Text) || text.Currency(t.Text)
}

func digit(w string) bool { return w[0] >= '0' && w[0] <= '9' }

// dropOpening leaves out "But" and "And" at the start of a sentence.
func dropOpening(s *text.Sentence, drop []bool) {
	for i := 0; i < len(s.Tokens) && i < 2; i++ {
		switch s.Tokens[i].Lower {
		case "but", "and", "yet", "so", "nor":
			drop[i] = s.Tokens[i].XPOS == "CC"
			return
		case "\"", "“":
		default:
			return
		}
	}
}

// dropAbout leaves out what makes a number vague: "at least", "more than", "some".
func dropAbout(s *text.Sentence, drop []bool) {
	for i := 0; i+1 < len(s.Tokens); i++ {
		n := 0
		switch w := s.Tokens[i].Lower; w {
		case "at", "up", "more", "fewer", "less", "no":
			n = 2
			if next := s.Tokens[i+1].Lower; w == "no" && (next == "fewer" || next == "less") && i+3 < len(s.Tokens) && s.Tokens[i+2].Lower == "than" && s.Tokens[i+3].XPOS == "CD" {
				drop[i], drop[i+1], drop[i+2] = true, true, true // "no fewer than 100": that many
				s.Tokens[i].UPOS, s.Tokens[i].XPOS, s.Tokens[i].Lemma = "ADV", "RB", "as"
				continue
			}
			if next := s.Tokens[i+1].Lower; !(w == "at" && (next == "least" || next == "most") || w == "up" && next == "to" || next == "than") {
				continue
			}
		case "close", "upwards", "well", "as", "in": // "close on 500", "upwards of 40", "well over 100", "as many as 60", "in excess of 30"
			if n = inexact(s.Tokens, i); n == 0 {
				continue
			}
		case "all":
			if i+2 < len(s.Tokens) && s.Tokens[i+1].XPOS == "CD" && (s.Tokens[i+2].Lower == "of" || s.Tokens[i+2].UPOS == "NOUN") {
				drop[i] = true // "all seven of the gunmen"
			}
			continue
		case "just", "slightly", "marginally": // "just under 500"
			if n = inexact(s.Tokens, i); n == 0 && s.Tokens[i].Lower == "just" {
				n = 1
			}
		case "some", "about", "nearly", "almost", "around", "roughly", "approximately", "over", "only":
			if s.Tokens[i].Lower == "over" && contested(s.Tokens, i) {
				continue
			}
			n = 1
		default:
			continue
		}
		if i+n < len(s.Tokens) && (s.Tokens[i+n].XPOS == "CD" || sum(s.Tokens, i+n)) && !(i+n+1 < len(s.Tokens) && s.Tokens[i+n+1].Lower == "of") {
			for k := i; k < i+n; k++ {
				drop[k] = true
			}
		}
		if i+n+2 < len(s.Tokens) && s.Tokens[i+n].Lower == "a" && fractions[s.Tokens[i+n+1].Lower] && s.Tokens[i+n+2].Lower == "of" { // "about a third of"
			for k := i; k < i+n; k++ {
				drop[k] = true
			}
		}
	}
}

// inexact returns how many words before a number make it vague: "close on", "upwards of", "as many as", 0 if none do.
func inexact(tokens []text.Token, i int) int {
	if i+3 >= len(tokens) {
		return 0
	}
	next, third := tokens[i+1].Lower, tokens[i+2].Lower
	switch tokens[i].Lower {
	case "close":
		if next == "on" || next == "to" {
			return 2
		}
	case "upwards":
		if next == "of" {
			return 2
		}
	case "well", "just", "slightly", "marginally":
		if next == "over" || next == "above" || next == "under" || next == "below" {
			return 2
		}
		if (next == "more" || next == "less") && third == "than" {
			return 3
		}
	case "as":
		if (next == "many" || next == "few") && third == "as" {
			return 3
		}
	case "in":
		if next == "excess" && third == "of" {
			return 3
		}
	}
	return 0
}

var fractions = text.Set("third quarter fifth half tenth")

// between tells whether a date stands where its noun is needed: "the 1993 accord".
func between(s *text.Sentence, d text.Date) bool {
	if d.First > 0 && d.First == d.Last {
		x := s.Tokens[d.First-1].XPOS
		return x == "DT" || x == "JJ" || x == "PRP$" || x == "POS" || x == "IN" || x == "TO"
	}
	return false
}

func overlaps(s *text.Sentence, first, last int) bool {
	for _, m := range s.Mentions {
		if m.First <= last && first <= m.Last {
			return true
		}
	}
	return false
}

// dropBrackets leaves out short remarks in brackets.
func dropBrackets(s *text.Sentence, drop []bool) {
	for i := range s.Tokens {
		if s.Tokens[i].Text != "(" {
			continue
		}
		for j := i + 1; j < len(s.Tokens) && j < i+12; j++ {
			if s.Tokens[j].Text == ")" {
				if i > 0 || j+3 < len(s.Tokens) {
					for k := i; k <= j; k++ {
						drop[k] = true
					}
				}
				break
			}
		}
	}
}

// dropCommas leaves out commas that nothing stands before, or another comma.
func dropCommas(s *text.Sentence, drop []bool) {
	last := -1
	for i := range s.Tokens {
		if drop[i] {
			continue
		}
		if s.Tokens[i].Text == "," && (last < 0 && i > 0 || last >= 0 && s.Tokens[last].Text == "," && last < i-1) {
			drop[i] = true
			continue
		}
		last = i
	}
}

// contested tells whether a quarrel stands close before "over", which then says what it is about: "a dispute with X over three islands".
func contested(tokens []text.Token, over int) bool {
	for k := over - 1; k >= 0 && k > over-7; k-- {
		if disputes[tokens[k].Lower] {
			return true
		}
	}
	return false
}

var disputes = text.Set("dispute disputes row quarrel quarrels war wars feud conflict clash clashes talks negotiations wrangle argument disagreement standoff spat control sovereignty jurisdiction disputed quarrelled quarreled clashed")
