package find

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
	"entente/schema/gazetteer"
)

// combining are the forms of demonyms before a hyphen: "Sino-Soviet", "Franco-German".
var combining = map[string]string{
	"state/cn": "sino", "state/fr": "franco", "state/gb": "anglo", "state/in": "indo", "state/ru": "russo", "state/gr": "greco", "state/tr": "turco",
	"state/it": "italo", "state/es": "hispano", "state/pt": "luso", "state/jp": "nippo", "state/pl": "polono", "state/fi": "finno", "state/hu": "hungaro",
}

// addCombining indexes the combining form of a state, if it has one.
func (f *Finder) addCombining(e *gazetteer.Entry) {
	if form := combining[e.ID]; form != "" {
		f.byFirst[form] = append(f.byFirst[form], pattern{words: []string{form}, entry: e, use: text.ByDemonym, combining: true, rank: 2})
	}
}

// combines tells whether a hyphen and another demonym follow a token.
func (f *Finder) combines(tokens []text.Token, i, year int) bool {
	if i+2 >= len(tokens) || tokens[i+1].Text != "-" && tokens[i+1].Text != "–" {
		return false
	}
	next, _ := f.longest(tokens, i+2, year)
	return next != nil && next.use == text.ByDemonym && next.entry.Kind == schema.State
}

// compound tells whether what reads like the name of a company but for a hyphen stands before a noun: "Anglo-American forces".
func compound(tokens []text.Token, first, last int, e *gazetteer.Entry) bool {
	if e.Subkind != schema.Company || last+1 >= len(tokens) || tokens[last+1].Class != text.Noun || strings.Contains(e.Name, "-") {
		return false
	}
	for i := first; i <= last; i++ {
		if strings.Contains(tokens[i].Text, "-") {
			return true
		}
	}
	return false
}
