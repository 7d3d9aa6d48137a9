package split

import (
	"regexp"
	"strings"

	"entente/loaders/text"
)

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
		if strings.HasSuffix(strings.ToLower(word), "s") && (next >= s.end || s.source[next] == ' ') && s.source[end] != '`' {
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
	case strings.HasPrefix(rest, "'") || strings.HasPrefix(rest, "`"):
		return 1
	case strings.HasPrefix(rest, "’"):
		return len("’")
	}
	return 0
}

// parts emits a word that is written together out of two: "cannot", "2bn".
func (s *scanner) parts(start, end int, tight bool) bool {
	word := s.source[start:end]
	at := contracted[strings.ToLower(word)]
	if isDigit(word[0]) {
		if n := strings.LastIndexAny(word, "0123456789") + 1; n < len(word) && units[strings.ToLower(word[n:])] {
			at = n
		}
	}
	if at == 0 {
		return false
	}
	s.emit(start, start+at, tight)
	s.emit(start+at, end, true)
	s.at = end
	return true
}

// contracted are words that count as two, with the length of the first.
var contracted = map[string]int{"cannot": 3, "gonna": 3, "gotta": 3, "wanna": 3}

// units may follow a number without a space.
var units = text.Set("tn bn mn m k am pm km kg mm cm nm ft mph kph mw gw kw kwh hp gb mb kb tb lb lbs oz hrs hr mins min secs sec ha b")

// address reads an address of the web or of mail as one token. It looks only where such a
// one may begin: after a space or an opening bracket.
func (s *scanner) address(tight bool) bool {
	if tight && !strings.ContainsAny(s.out[len(s.out)-1].Text, "(<[\"“:") {
		return false
	}
	rest := s.source[s.at:min(s.end, s.at+maxAddress)]
	if n := strings.IndexAny(rest, " \t\n\r\u00a0<>()[]\"“”"); n >= 0 {
		rest = rest[:n]
	}
	rest = strings.TrimRight(rest, ".,;:!?'’")
	if len(rest) < 5 || !strings.Contains(rest, ".") || !addresses.MatchString(rest) {
		return false
	}
	s.emit(s.at, s.at+len(rest), tight)
	s.at += len(rest)
	return true
}

const maxAddress = 300

var addresses = regexp.MustCompile(`(?i)^(?:https?://|ftp://|www\.)\S+$|^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$|^@?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|gov|edu|mil|int|info|biz|co\.[a-z]{2}|ac\.[a-z]{2}|gov\.[a-z]{2}|uk|ru|ir|cn|de|fr|eu|ca|au|in|tv|io|html?|pdf|docx?|xlsx?|jpe?g|png|gif|txt|zip)(?:/\S*)?$`)
