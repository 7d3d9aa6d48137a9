package find

import (
	"strings"
	"unicode"

	"entente/loaders/text"
)

// descriptive tells whether a name of the gazetteer says in common words what a body does ("UN nuclear
// watchdog", "war crimes tribunal in The Hague"): of two words or more the first or the last is small.
func descriptive(name string) bool {
	words := strings.Fields(name)
	if len(words) < 2 {
		return false
	}
	first, last := []rune(words[0])[0], []rune(words[len(words)-1])[0]
	return unicode.IsLower(first) && words[0] != "al" || unicode.IsLower(last)
}

// owned tells whether what describes a body belongs to a state, so that the body is one of its own: "the
// French nuclear watchdog", "Japan's nuclear watchdog". What belongs to the United Nations is the body itself.
func owned(tokens []text.Token, i int) bool {
	k := i - 1
	if k >= 0 && genitive(&tokens[k]) {
		return k == 0 || !ofTheWorld[plain(tokens[k-1].Lower)]
	}
	return k > 0 && tokens[k].Capital() && !ofTheWorld[plain(tokens[k].Lower)]
}

var ofTheWorld = text.Set("un nations world")
