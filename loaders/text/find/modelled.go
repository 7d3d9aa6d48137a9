package find

import (
	"strings"

	"entente/loaders/text"
)

// modelled tells weapons that go by their model: "six Hunters", "British Canberras".
func modelled(tokens []text.Token, i int) bool {
	if !text.Craft(tokens[i].Text) || i+1 < len(tokens) && tokens[i+1].Capital() && tokens[i+1].Class == text.Name {
		return false
	}
	return i > 0 && (tokens[i-1].Class == text.Number || tokens[i-1].Class == text.Adjective || !tokens[i-1].Capital() && tokens[i-1].Class == text.Noun || adjectival(tokens[i-1].Lower))
}

// adjectival tells the adjective of a country by its end: "British Canberras", but not "England Patriots".
func adjectival(w string) bool {
	for _, end := range []string{"ish", "an", "ese", "eli", "aqi", "udi", "iti", "mani", "ani", "ench", "utch", "viet", "reek", "wiss", "zech"} {
		if len(w) > len(end)+1 && strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}
