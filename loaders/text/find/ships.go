package find

import (
	"strings"

	"entente/loaders/text"
)

// amongShips tells whether a name stands in a list of ships: "the tankers A, B and C".
func amongShips(tokens []text.Token, first int) bool {
	for i := first - 1; i >= 0 && i > first-16; i-- {
		w := tokens[i].Lower
		if s := strings.TrimSuffix(w, "s"); s != w && vesselWords[s] {
			return true
		}
		if w != "," && w != "and" && !tokens[i].Capital() && tokens[i].Class != text.Number {
			return false
		}
	}
	return false
}
