package find

import (
	"strings"

	"entente/loaders/text"
)

// titledTogether tells whether a name stands behind "and" and another one to both of which a title in the plural belongs: "Presidents X and Y".
func titledTogether(tokens []text.Token, first int) bool {
	if first < 3 || tokens[first-1].Lower != "and" || !tokens[first].Capital() {
		return false
	}
	for k := first - 2; k >= 0 && k > first-6; k-- {
		t := &tokens[k]
		if !t.Capital() || t.Lower == "of" || t.Lower == "and" {
			return false
		}
		if w := strings.TrimSuffix(t.Lower, "s"); w != t.Lower && k < first-2 && roles[w] {
			return true
		}
	}
	return false
}
