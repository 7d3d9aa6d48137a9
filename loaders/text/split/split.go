// Package split cuts a text into sentences and tokens. It never changes a byte: each
// sentence and token is a span of the stored text. Its work is linear in the length of
// the text.
package split

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"entente/loaders/text"
)

// MaxTokens is the length at which a run without a sentence end is cut.
const MaxTokens = 250

// Sentences splits the blocks of a text.
func Sentences(source string, blocks []text.Block) []text.Sentence {
	var out []text.Sentence
	asks := interviews(source, blocks)
	for n, b := range blocks {
		tokens := Tokens(source, b.Span)
		tokens = tokens[bullet(tokens):]
		tokens = tokens[label(tokens, asks):]
		for len(tokens) > 0 {
			end := sentenceEnd(tokens, b.Title)
			first, last := tokens[0], tokens[end-1]
			out = append(out, text.Sentence{
				Span:   text.Span{Start: first.Start, End: last.End},
				Tokens: tokens[:end:end], Paragraph: n, Title: b.Title,
			})
			tokens = tokens[end:]
		}
	}
	return out
}

// sentenceEnd returns the number of tokens of the first sentence.
func sentenceEnd(tokens []text.Token, title bool) int {
	for i := range tokens {
		if i+1 >= MaxTokens {
			return i + 1
		}
		if title || !closes(tokens, i) {
			continue
		}
		end := i + 1
		for end < len(tokens) && tokens[end].Tight && (isCloser(tokens[end].Text) || closesAfter(tokens, end)) {
			end++
		}
		if end == len(tokens) || opensSentence(tokens, i, end) {
			return end
		}
	}
	return len(tokens)
}

// closes tells whether token i can be the last word of a sentence.
func closes(tokens []text.Token, i int) bool {
	t := tokens[i].Text
	if strings.Trim(t, ".!?…") == "" {
		return true
	}
	// An abbreviation may end a sentence as well: "in the U.S."
	return len(t) > 1 && strings.HasSuffix(t, ".") && endsSentence(tokens, i)
}

// endsSentence tells of an abbreviation with a stop whether a new sentence follows.
func endsSentence(tokens []text.Token, i int) bool {
	if i+1 >= len(tokens) || titleWords[tokens[i].Lower] || len(tokens[i].Text) == 2 {
		return false
	}
	next := tokens[i+1]
	if next.Lower == "under" && i+2 < len(tokens) && tokens[i+2].Text == "Secretary" {
		return false // "the U.S. Under Secretary of State"
	}
	return next.Capital() && (starters[next.Lower] || begun(tokens, i, next.Text))
}

// begun tells whether the name that an abbreviation ends begins with a word, which then opens the next sentence: "… sold it to Orvex
// Trading Ltd. Orvex …".
func begun(tokens []text.Token, i int, word string) bool {
	for k := i - 1; k >= 0 && k > i-6 && tokens[k].Capital(); k-- {
		if tokens[k].Text == word {
			return true
		}
	}
	return false
}

func isCloser(s string) bool {
	return s == `"` || s == "”" || s == "’" || s == "'" || s == ")" || s == "]" || s == "»"
}

// closesAfter tells of an opening quotation mark that it must be meant to close, since
// nothing follows on it.
func closesAfter(tokens []text.Token, i int) bool {
	return tokens[i].Text == "“" && (i+1 == len(tokens) || !tokens[i+1].Tight)
}

// opensSentence tells whether the token at next may begin a sentence.
func opensSentence(tokens []text.Token, stop, next int) bool {
	t := tokens[next]
	if t.Tight && next == stop+1 {
		return false // "No.5", "example.org"
	}
	r, _ := utf8.DecodeRuneInString(t.Text)
	if strings.HasSuffix(tokens[stop].Text, "…") || strings.HasSuffix(tokens[stop].Text, "..") {
		return unicode.IsUpper(r)
	}
	return !unicode.IsLower(r) && t.Text != ","
}

// titleWords never end a sentence.
var titleWords = text.Set("mr. mrs. ms. dr. prof. gen. col. lt. sgt. capt. maj. sen. rep. gov. adm. st. rev. hon. no. nos. vs. m. messrs. brig. amb. pres. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. e.g. i.e. cf.")

// starters are words that begin a sentence after an abbreviation.
var starters = text.Set("the a an in on at it he she they we i but and this that these those its his her their after before when while if as for with by from under there here what who how why last one two three both each some many no not since meanwhile however")

// abbreviations keep their full stop.
var abbreviations = text.Set("mr mrs ms dr prof gen col lt sgt capt maj sen rep gov adm st rev hon no nos vs jan feb mar apr jun jul aug sep sept oct nov dec inc corp ltd co bros messrs brig amb pres e.g i.e cf etc jr sr approx dept est govt intl bn mn")
