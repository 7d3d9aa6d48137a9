// Package fold reduces names to what they are compared by. Every index of names and
// every id that is made from a name goes through it, so that a name is found again
// however its accents, capitals and punctuation are written.
package fold

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Key returns the form under which a name is looked up: compatibility forms and marks
// of Latin, Greek, Cyrillic, Hebrew and Arabic script removed, lower case, apostrophes
// and the full stops of an acronym dropped ("U.S." is "us"), all other punctuation and
// space one space each, trimmed. Other scripts are kept as they are, composed. It is
// idempotent, and empty where s holds no letter or digit.
func Key(s string) string {
	if plain(s) {
		return s
	}
	return norm.NFC.String(words(norm.NFKD.String(s)))
}

// plain tells whether s is its own key: lower-case ASCII words with single spaces.
func plain(s string) bool {
	for i := 0; i < len(s); i++ {
		c := s[i]
		inner := i > 0 && i < len(s)-1 && s[i-1] != ' '
		if !(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == ' ' && inner) {
			return false
		}
	}
	return true
}

// words folds decomposed text letter by letter.
func words(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	gap, run := false, 0 // run counts the letters of the word so far
	for i, r := range s {
		switch {
		case isMark(r) || isApostrophe(r):
		case r == '.' && run == 1 && letterAt(s, i+1):
			run = 0 // inside an acronym: neither kept nor a gap
		case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.M, r):
			if gap && b.Len() > 0 {
				b.WriteByte(' ')
			}
			if gap {
				gap, run = false, 0
			}
			run++
			writeLetter(&b, r)
		default:
			gap = true
		}
	}
	return b.String()
}

// letterAt tells whether a letter stands at byte i of s.
func letterAt(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsLetter(r)
}

// writeLetter writes r in lower case, spelling out letters that Unicode does not decompose.
func writeLetter(b *strings.Builder, r rune) {
	r = unicode.ToLower(r)
	switch r {
	case 'ł':
		b.WriteByte('l')
	case 'ø':
		b.WriteByte('o')
	case 'đ', 'ð':
		b.WriteByte('d')
	case 'ı':
		b.WriteByte('i')
	case 'ß':
		b.WriteString("ss")
	case 'æ':
		b.WriteString("ae")
	case 'œ':
		b.WriteString("oe")
	case 'þ':
		b.WriteString("th")
	default:
		b.WriteRune(r)
	}
}

// isMark tells the marks that are dropped: accents, Hebrew points, Arabic vowel signs.
// Marks of other scripts are part of their words.
func isMark(r rune) bool {
	switch {
	case r < 0x300:
		return false
	case r <= 0x36F, r >= 0x1AB0 && r <= 0x1AFF, r >= 0x1DC0 && r <= 0x1DFF, r >= 0x20D0 && r <= 0x20FF, r >= 0xFE20 && r <= 0xFE2F:
		return true
	case r >= 0x591 && r <= 0x5C7:
		return unicode.Is(unicode.Mn, r)
	case r >= 0x610 && r <= 0x61A, r >= 0x64B && r <= 0x65F, r == 0x670, r == 0x640:
		return true
	}
	return false
}

func isApostrophe(r rune) bool {
	switch r {
	case '\'', '’', '‘', '`', 'ʻ', 'ʼ', 'ʿ', 'ʾ', '´', 'ʹ':
		return true
	}
	return false
}

// maxSlug is the length of the longest slug.
const maxSlug = 48

// Slug returns the part of an id that is made from a name: [a-z0-9-], at most 48 bytes,
// without a hyphen at either end, "x" where nothing of the name is left.
func Slug(s string) string {
	var b strings.Builder
	gap := false
	for _, r := range Key(s) {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
			if gap && b.Len() > 0 {
				b.WriteByte('-')
			}
			gap = false
			b.WriteRune(r)
		} else {
			gap = true
		}
	}
	slug := b.String()
	if len(slug) > maxSlug {
		slug = strings.TrimRight(slug[:maxSlug], "-")
	}
	if slug == "" {
		return "x"
	}
	return slug
}
