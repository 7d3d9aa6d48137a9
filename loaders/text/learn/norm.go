package learn

import (
	"strings"
	"unicode/utf8"
)

// Norm folds a word for look-up: lower case, numbers by their shape, one form for every
// kind of double quotation mark, apostrophe and dash.
func Norm(word string) string {
	if isLower(word) {
		return word
	}
	word = strings.ToLower(word)
	if same, ok := marks[word]; ok {
		return same
	}
	if strings.ContainsAny(word, "0123456789") {
		return number(word)
	}
	if strings.Contains(word, "’") {
		return strings.ReplaceAll(word, "’", "'")
	}
	return word
}

func isLower(word string) bool {
	for i := 0; i < len(word); i++ {
		if c := word[i]; c < 'a' || c > 'z' {
			return false
		}
	}
	return true
}

// number folds a word with digits: "1992" and "75,000" are words of their own kind,
// other digits become 0.
func number(word string) string {
	plain := strings.IndexFunc(word, func(r rune) bool { return (r < '0' || r > '9') && r != ',' && r != '.' }) < 0
	switch {
	case plain && len(word) == 4 && !strings.ContainsAny(word, ",."):
		return "#year"
	case plain:
		return "#number"
	}
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return '0'
		}
		return r
	}, word)
}

var marks = map[string]string{
	"“": `"`, "”": `"`, "``": `"`, "''": `"`, "«": `"`, "»": `"`, "„": `"`,
	"’": "'", "‘": "'", "`": "'", "–": "--", "—": "--", "…": "...",
}

// Suffix is the last n letters of a word; of a shorter one the whole, marked.
func Suffix(word string, n int) string {
	at := len(word)
	for ; n > 0; n-- {
		if at == 0 {
			return "^" + word
		}
		_, size := utf8.DecodeLastRuneInString(word[:at])
		at -= size
	}
	return word[at:]
}

// Prefix is the first n letters of a word; of a shorter one the whole, marked.
func Prefix(word string, n int) string {
	at := 0
	for ; n > 0; n-- {
		if at == len(word) {
			return word + "$"
		}
		_, size := utf8.DecodeRuneInString(word[at:])
		at += size
	}
	return word[:at]
}
