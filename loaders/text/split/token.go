package split

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"entente/loaders/text"
	"entente/schema/fold"
)

// Tokens cuts a span of the text into words, numbers and marks, as the English treebanks of
// Universal Dependencies do: clitics ('s, n't), the parts of hyphenated compounds, currency
// signs and units are tokens of their own ("$", "2.1", "bn"); abbreviations keep their full
// stop, "anti-piracy" and addresses of the web stay whole. Unlike there, names such as
// "S-400" and "al-Rashid" stay whole too.
func Tokens(source string, in text.Span) []text.Token {
	s := scanner{source: source, at: in.Start, end: in.End}
	tight := false
	for s.at < s.end {
		r, n := utf8.DecodeRuneInString(source[s.at:s.end])
		switch {
		case unicode.IsSpace(r) || r == 0 || r == 0xFEFF || r == '\u200b' || r == '\u00ad' || unicode.Is(unicode.Bidi_Control, r):
			s.at += n
			tight = false
			continue
		case s.address(tight):
		case isWord(r):
			s.word(tight)
		default:
			s.mark(tight)
		}
		tight = true
	}
	return s.out
}

type scanner struct {
	source  string
	at, end int
	out     []text.Token
}

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }

func (s *scanner) emit(start, end int, tight bool) {
	if start >= end {
		return
	}
	word := s.source[start:end]
	s.out = append(s.out, text.Token{Span: text.Span{Start: start, End: end}, Text: word, Lower: lower(word), Tight: tight})
}

// lower folds a word; words beyond any sensible length are left alone.
func lower(word string) string {
	if len(word) > 64 {
		return word
	}
	for i := 0; i < len(word); i++ {
		if word[i] >= 0x80 {
			if k := fold.Key(word); k != "" && !strings.Contains(k, " ") {
				return k
			}
			break
		}
	}
	return strings.ToLower(word)
}

// run returns the end of the letters and digits from i on.
func (s *scanner) run(i int) int {
	for i < s.end {
		r, n := utf8.DecodeRuneInString(s.source[i:s.end])
		if !isWord(r) {
			return i
		}
		i += n
	}
	return i
}

// word reads one word with what belongs to it.
func (s *scanner) word(tight bool) {
	start := s.at
	end := s.run(start)
	if n := s.currency(start, end); n > 0 {
		s.emit(start, start+n, tight)
		start, tight = start+n, true
	}
	end = s.acronym(start, end)
	end = s.number(start, end)
	end = s.hyphen(start, end)
	end = s.joined(start, end)
	if s.parts(start, end, tight) {
		return
	}
	if end < s.end && s.source[end] == '.' && (abbreviations[strings.ToLower(s.source[start:end])] && !s.refusal(start, end) || s.initial(start, end)) {
		end++
	}
	s.clitics(start, end, tight)
}

// refusal tells whether "no" before a stop is the word, not "No." before a number.
func (s *scanner) refusal(start, end int) bool {
	if strings.ToLower(s.source[start:end]) != "no" {
		return false
	}
	at := end + 1
	for at < s.end && s.source[at] == ' ' {
		at++
	}
	return at >= s.end || s.source[at] < '0' || s.source[at] > '9'
}

// initial tells whether a single capital letter is followed by a stop: "A. K. Antony".
func (s *scanner) initial(start, end int) bool {
	r, n := utf8.DecodeRuneInString(s.source[start:end])
	return n == end-start && unicode.IsUpper(r) && end+1 < s.end
}

// acronym reads on over "S." after "U.".
func (s *scanner) acronym(start, end int) int {
	_, n := utf8.DecodeRuneInString(s.source[start:end])
	if n != end-start {
		return end
	}
	for end+1 < s.end && s.source[end] == '.' {
		r, m := utf8.DecodeRuneInString(s.source[end+1 : s.end])
		if !unicode.IsLetter(r) || s.run(end+1) != end+1+m {
			break
		}
		end += 1 + m
		if end < s.end && s.source[end] == '.' && (end+1 >= s.end || s.run(end+1) == end+1) {
			return end + 1
		}
	}
	return end
}

// number reads on over the groups of "75,000" and "2.1bn".
func (s *scanner) number(start, end int) int {
	if c := s.source[start]; c < '0' || c > '9' {
		return end
	}
	for end+1 < s.end && (s.source[end] == ',' || s.source[end] == '.') && isDigit(s.source[end+1]) {
		end = s.run(end + 1)
	}
	return end
}

// currency returns how many letters a word begins with that are a currency before a sum: "Rs3.5bn", "DM400".
func (s *scanner) currency(start, end int) int {
	n := 0
	for start+n < end && n < 4 && !isDigit(s.source[start+n]) && s.source[start+n] < 0x80 {
		n++
	}
	if start+n < end && isDigit(s.source[start+n]) && text.Currency(s.source[start:start+n]) {
		return n
	}
	return 0
}

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

// hyphen reads on over a hyphen that does not divide: after a prefix ("anti-piracy") and
// in a type designation ("S-400").
func (s *scanner) hyphen(start, end int) int {
	for end+1 < s.end && s.source[end] == '-' {
		next := s.run(end + 1)
		if next == end+1 {
			return end
		}
		left := strings.ToLower(s.source[start:end])
		designation := end-start <= 4 && !isDigit(s.source[start]) && isDigit(s.source[end+1])
		if !prefixes[left] && !designation && !compoundVerbs[left][strings.ToLower(s.source[end+1:next])] {
			return end
		}
		end = next
	}
	return end
}

// joined keeps "M/V" and "R&D" together, and the "US$" of an amount.
func (s *scanner) joined(start, end int) int {
	if end-start == 1 && end+1 < s.end && s.source[end] == '/' && s.run(end+1) == end+2 {
		return end + 2
	}
	if next := end + 1; next < s.end && s.source[end] == '&' && end-start <= 3 && upper(s.source[start:end]) {
		if n := s.run(next); n > next && n-next <= 3 && upper(s.source[next:n]) {
			return n
		}
	}
	if end+1 < s.end && s.source[end] == '$' && end-start <= 3 && upper(s.source[start:end]) && isDigit(s.source[end+1]) {
		return end + 1
	}
	return end
}

func upper(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < 'A' || s[i] > 'Z' {
			return false
		}
	}
	return s != ""
}

// prefixes are written with a hyphen before a word, with which they are one.
var prefixes = text.Set("know anti non co re pre pro ex e semi counter mid vice multi bi tri inter intra trans sub over cross post pan mini micro neo ultra al el an as ar ash at ad az ed")

// compoundVerbs are the pasts of verbs that are written with a hyphen, by what stands before it: "carpet-bombed Yemen". A
// tagger that sees them in two takes the second half for a participle of nothing.
var compoundVerbs = map[string]map[string]bool{
	"carpet":  text.Set("bombed"),
	"dive":    text.Set("bombed"),
	"fire":    text.Set("bombed"),
	"petrol":  text.Set("bombed"),
	"machine": text.Set("gunned"),
	"court":   text.Set("martialled martialed"),
	"test":    text.Set("fired launched flown"),
	"air":     text.Set("dropped lifted"),
	"black":   text.Set("listed"),
	"strong":  text.Set("armed"),
	"cold":    text.Set("shouldered"),
	"bank":    text.Set("rolled"),
	"hand":    text.Set("delivered picked"),
	"rubber":  text.Set("stamped"),
	"strip":   text.Set("searched"),
	"force":   text.Set("fed marched"),
	"fast":    text.Set("tracked"),
	"bad":     text.Set("mouthed"),
	"stage":   text.Set("managed"),
	"gate":    text.Set("crashed"),
}

// mark reads a run of the same mark, or of exclamation and question marks, or one.
func (s *scanner) mark(tight bool) {
	start := s.at
	r, n := utf8.DecodeRuneInString(s.source[start:s.end])
	end := start + n
	if run := runs[r]; run != "" {
		for end < s.end && strings.IndexByte(run, s.source[end]) >= 0 {
			end++
		}
	}
	s.emit(start, end, tight)
	s.at = end
}

// runs are the marks that may follow one without a space between.
var runs = map[rune]string{'.': ".", '-': "-", '!': "!?", '?': "!?", '*': "*", '=': "=", '_': "_", '~': "~", '$': "$"}
