package find

import (
	"entente/loaders/text"
	"entente/schema"
)

// airline reads "Air" before the name of a state as the firm that flies its flag: "Air Zambia", but not "Air Force".
func airline(tokens []text.Token, found []text.Mention, next, i int) (text.Mention, bool) {
	if tokens[i].Text != "Air" || next >= len(found) || found[next].First != i+1 || found[next].Kind != schema.State || found[next].Use != text.ByName {
		return text.Mention{}, false
	}
	return text.Mention{First: i, Last: found[next].Last, Entity: -1, Kind: schema.Organization, Subkind: schema.Company, Sure: true}, true
}

// maneuver returns the last token of the name of an exercise, which is no party: "Exercise Cobra Gold"; i if none begins there.
func maneuver(tokens []text.Token, i int) int {
	if tokens[i].Text != "Exercise" && tokens[i].Text != "Exercises" {
		return i
	}
	last := i
	for last+1 < len(tokens) && last < i+4 && tokens[last+1].Capital() && tokens[last+1].Class == text.Name {
		last++
	}
	return last
}
