package find

import (
	"entente/loaders/text"
	"entente/schema"
)

// formal makes states of the solemn names that are built of a people's name, which no list has in
// full: "the Turkish Republic", "the Hungarian People's Republic". A name that goes on with "of" is
// another's: "the Turkish Republic of Northern Cyprus". So it is where the kind stands before the name: "the Republic of Hungary".
func formal(tokens []text.Token, found []text.Mention) {
	for n := range found {
		m := &found[n]
		if m.Kind == schema.State && m.Use == text.ByName {
			if first := polityOf(tokens, m.First); first >= 0 && (n == 0 || found[n-1].Last < first) {
				m.First = first
			}
		}
		if m.Kind != schema.State || m.Use != text.ByDemonym {
			continue
		}
		last := polity(tokens, m.Last+1)
		if last < 0 || n+1 < len(found) && found[n+1].First <= last || last+1 < len(tokens) && (tokens[last+1].Lower == "of" || tokens[last+1].Capital()) {
			continue
		}
		m.Last, m.Use = last, text.ByName
	}
}

// polityOf returns where "the Republic of X", "the Socialist Republic of X" begins before the name of X, -1 if nowhere.
func polityOf(tokens []text.Token, name int) int {
	of := name - 1
	if of > 0 && tokens[of].Lower == "the" {
		of--
	}
	first := of - 1
	if first < 0 || tokens[of].Lower != "of" || !polities[tokens[first].Lower] || !tokens[first].Capital() {
		return -1
	}
	for first > 0 && tokens[first-1].Capital() && (regimes[tokens[first-1].Lower] || tokens[first-1].Lower == "united" || tokens[first-1].Lower == "people's") {
		first--
	}
	return first
}

// polity returns where the words for a kind of state end that begin at i, -1 if none do.
func polity(tokens []text.Token, i int) int {
	for ; i < len(tokens); i++ {
		t := &tokens[i]
		switch {
		case t.Capital() && polities[t.Lower]:
			return i
		case t.Capital() && regimes[t.Lower], genitive(t):
		default:
			return -1
		}
	}
	return -1
}

var (
	polities = text.Set("republic kingdom empire confederation federation principality commonwealth sultanate realm crown")
	// regimes stand before such a word and tell how the state is ruled.
	regimes = text.Set("people peoples democratic socialist federal islamic arab soviet federative popular")
)
