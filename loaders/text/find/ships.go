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
		if w != "," && w != "and" && w != "the" && !tokens[i].Capital() && tokens[i].Class != text.Number {
			return false
		}
	}
	return false
}

// carrier tells of "the aircraft carrier X", "the carrier X Y": no airline of that name.
func carrier(tokens []text.Token, first, last int) bool {
	if first < 2 || tokens[first-1].Lower != "carrier" || companyWords[tokens[last].Lower] || organizationWord(tokens[last].Lower) {
		return false
	}
	return tokens[first-2].Lower == "aircraft" || freights[tokens[first-2].Lower] || first < last && tokens[first+1].Class != text.Hyphen && tokens[first-2].Lower == "the"
}

// freights stand before "carrier" and make a ship of it, and no airline: "the bulk carrier X".
var freights = text.Set("bulk ore gas lng lpg car vehicle livestock crude cement grain coal chemical product fruit timber troop")

// hullNumber returns the last token of a ship's name with the number behind it: "Al Badri 1", but not "the Sonja 3 days later".
func hullNumber(tokens []text.Token, last int) int {
	i := last + 1
	if i >= len(tokens) || tokens[i].Class != text.Number || len(tokens[i].Text) > 3 || !isDigit(tokens[i].Text) || tokens[i].Tight {
		return last
	}
	if i+1 < len(tokens) && (tokens[i+1].Class == text.Noun || tokens[i+1].Class == text.Number || tokens[i+1].Class == text.Adjective) {
		return last
	}
	return i
}
