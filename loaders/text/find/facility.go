package find

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// facilities makes places of names that stand before what is built there: "the Kasane Falls dam", "the Luzamba diamond mine". The noun is
// part of the name.
func facilities(sentences []text.Sentence) {
	for i := range sentences {
		s := &sentences[i]
		for k := range s.Mentions {
			m := &s.Mentions[k]
			if m.ID != "" || m.First == 0 || m.Kind != schema.Person && m.Kind != schema.Organization || m.Kind == schema.Person && m.First == m.Last || m.Sure && m.Kind == schema.Organization && m.Subkind != 0 {
				continue
			}
			if w := s.Tokens[m.First-1].Lower; w != "the" && s.Tokens[m.First-1].Class == text.Name {
				continue
			}
			if end := facilityEnd(s.Tokens, m.Last+1); end > 0 && theBefore(s.Tokens, m.First) {
				m.Last, m.Kind, m.Subkind, m.Sure = end, schema.Place, 0, true
			}
		}
	}
}

// theBefore tells whether an article stands shortly before a name, with nothing but what says more of the thing between: "the $2 billion X dam".
func theBefore(tokens []text.Token, first int) bool {
	for k := first - 1; k >= 0 && k > first-7; k-- {
		switch t := &tokens[k]; {
		case t.Lower == "the":
			return true
		case t.Class == text.Adjective && !t.Capital(), t.Lower == "giant", isDigit(t.Text[:1]), t.Text == "$", t.Lower == "million", t.Lower == "billion", t.Text == "-", t.Text == "£", t.Text == "€":
		default:
			return false
		}
	}
	return false
}

// facilityEnd returns the noun for what is built, at a token or behind up to two words for what it is for, 0 if none stands there.
func facilityEnd(tokens []text.Token, i int) int {
	for n := 0; n < 3 && i < len(tokens); n++ {
		w := tokens[i].Lower
		switch {
		case tokens[i].Capital():
			return 0
		case works[w], w == "field" && n > 0 && (tokens[i-1].Lower == "gas" || tokens[i-1].Lower == "oil"), w == "port" && n == 0:
			if i+1 < len(tokens) && (tokens[i+1].Class == text.Hyphen || builders[tokens[i+1].Lower]) {
				return 0
			}
			return i
		case !purposes[w]:
			return 0
		}
		i++
	}
	return 0
}

var (
	works    = text.Set("railway railroad canal dam mine refinery airport airbase airfield smelter oilfield gasfield pipeline shipyard reactor plant")
	purposes = text.Set("hydroelectric hydropower hydro-electric power nuclear oil gas copper gold iron ore diamond coal uranium bauxite nickel cobalt cement steel pharmaceutical chemical fertiliser fertilizer international military air aluminium aluminum lithium zinc tin platinum")
	builders = text.Set("worker workers operator operators owner owners authority company manager staff union project")
)

// carrier tells of "the aircraft carrier X", "the carrier X Y": no airline of that name.
func carrier(tokens []text.Token, first, last int) bool {
	if first < 2 || tokens[first-1].Lower != "carrier" || companyWords[tokens[last].Lower] || organizationWord(tokens[last].Lower) {
		return false
	}
	return tokens[first-2].Lower == "aircraft" || first < last && tokens[first+1].Class != text.Hyphen && tokens[first-2].Lower == "the"
}

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
