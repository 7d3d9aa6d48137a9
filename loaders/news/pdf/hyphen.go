package pdf

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// beforeBreak returns a line as it stands before the next: with a space, without the hyphen of a word that was divided, or, where the hyphen is the word's own, with nothing.
// It is the word's own before a capital or a figure, and where the text has the word with it elsewhere and not without.
func beforeBreak(l, next string, whole map[string]bool) string {
	cut := strings.TrimRight(l, "-\u2010\u00ad")
	l, soft := strings.ReplaceAll(l, "\u00ad", ""), strings.HasSuffix(l, "\u00ad")
	r, _ := utf8.DecodeLastRuneInString(cut)
	if len(cut) >= len(l) && !soft || cut == "" || !unicode.IsLetter(r) && !unicode.IsDigit(r) {
		return l + " "
	}
	if soft {
		return strings.ReplaceAll(cut, "\u00ad", "")
	}
	first, _ := utf8.DecodeRuneInString(next)
	if !unicode.IsLower(first) || !unicode.IsLetter(r) {
		return l
	}
	head := strings.ToLower(cut[strings.LastIndexAny(cut, " \t")+1:])
	head = strings.TrimLeft(head, `"'“‘([`)
	tail, _, _ := strings.Cut(strings.ToLower(next), " ")
	tail = strings.Trim(tail, `.,;:!?"'”’“‘()[]`)
	if whole[head+"-"+tail] && !whole[head+tail] || slices.Contains(ownHyphen, head) {
		return l
	}
	return strings.ReplaceAll(cut, "\u00ad", "")
}

// ownHyphen are beginnings of words that are hardly ever written without a hyphen.
var ownHyphen = []string{"self", "ex", "vice", "so", "well", "long", "short", "high", "low", "half", "far", "near", "post", "cross", "then", "would"}
