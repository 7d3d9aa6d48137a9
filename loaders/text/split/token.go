package split

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"entente/loaders/text"
	"entente/schema/fold"
)

// Tokens cuts a span of the text into words, numbers and marks. Clitics ('s, n't) and
// the parts of hyphenated compounds are tokens of their own; abbreviations keep their
// full stop, "S-400" and "anti-piracy" stay whole.
func Tokens(source string, in text.Span) []text.Token {
	s := scanner{source: source, at: in.Start, end: in.End}
	tight := false
	for s.at < s.end {
		r, n := utf8.DecodeRuneInString(source[s.at:s.end])
		switch {
		case unicode.IsSpace(r) || r == 0 || r == 0xFEFF || r == '\u200b' || r == '\u00ad':
			s.at += n
			tight = false
			continue
		case isWord(r):
			s.word(tight)
		case strings.ContainsRune("$€£¥", r):
			s.amount(tight)
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
	end = s.acronym(start, end)
	end = s.number(start, end)
	end = s.hyphen(start, end)
	end = s.slash(start, end)
	if end < s.end && s.source[end] == '.' && (abbreviations[strings.ToLower(s.source[start:end])] || s.initial(start, end)) {
		end++
	}
	s.clitics(start, end, tight)
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
		if !prefixes[left] && !designation {
			return end
		}
		end = next
	}
	return end
}

// slash keeps "M/V" together.
func (s *scanner) slash(start, end int) int {
	if end-start == 1 && end+1 < s.end && s.source[end] == '/' && s.run(end+1) == end+2 {
		return end + 2
	}
	return end
}

// prefixes are written with a hyphen before a word, with which they are one.
var prefixes = set("know anti non co re pre ex self semi counter mid vice multi bi tri inter trans sub ultra al el an as ar ash at ad az ed")

// clitics emits a word, with 's, n't and the like as tokens of their own.
func (s *scanner) clitics(start, end int, tight bool) {
	word := s.source[start:end]
	if n := len(word); n > 2 && end < s.end && strings.EqualFold(word[n-1:], "n") {
		if m := apostrophe(s.source[end:s.end]); m > 0 && strings.HasPrefix(strings.ToLower(s.source[end+m:min(end+m+1, s.end)]), "t") && s.run(end+m) == end+m+1 {
			s.emit(start, end-1, tight)
			s.emit(end-1, end+m+1, true)
			s.at = end + m + 1
			return
		}
	}
	s.emit(start, end, tight)
	s.at = end
	m := apostrophe(s.source[end:s.end])
	if m == 0 {
		return
	}
	next := s.run(end + m)
	tail := strings.ToLower(s.source[end+m : next])
	switch tail {
	case "s", "re", "ve", "ll", "d", "m":
		s.emit(end, next, true)
		s.at = next
	case "":
		if strings.HasSuffix(strings.ToLower(word), "s") && (next >= s.end || s.source[next] == ' ') && s.source[end] != '"' {
			s.emit(end, next, true) // a plural possessor: "states' "
			s.at = next
		}
	default: // O'Neill, Sana'a
		if next-end-m > 0 && next-start < 64 {
			s.out = s.out[:len(s.out)-1]
			s.emit(start, next, tight)
			s.at = next
			if m := apostrophe(s.source[next:s.end]); m > 0 { // "Sana'a's"
				if end := s.run(next + m); strings.EqualFold(s.source[next+m:end], "s") {
					s.emit(next, end, true)
					s.at = end
				}
			}
		}
	}
}

// apostrophe returns the length of an apostrophe at the start of rest, else 0.
func apostrophe(rest string) int {
	switch {
	case strings.HasPrefix(rest, "'"):
		return 1
	case strings.HasPrefix(rest, "’"):
		return len("’")
	}
	return 0
}

// amount reads "$2.1bn" as one token.
func (s *scanner) amount(tight bool) {
	start := s.at
	_, n := utf8.DecodeRuneInString(s.source[start:s.end])
	end := start + n
	if end < s.end && isDigit(s.source[end]) {
		end = s.number(end, s.run(end))
	}
	s.emit(start, end, tight)
	s.at = end
}

// mark reads a run of the same mark, or one.
func (s *scanner) mark(tight bool) {
	start := s.at
	r, n := utf8.DecodeRuneInString(s.source[start:s.end])
	end := start + n
	if r == '.' || r == '-' {
		for end < s.end && s.source[end] == byte(r) {
			end++
		}
	}
	s.emit(start, end, tight)
	s.at = end
}
