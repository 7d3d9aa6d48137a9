package find

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// learn notes which names are those of vessels and of places, by the words beside them:
// "the Orlan Star, a tanker", "in Schiedam", "the town of Abu Qir". Of persons it notes the first names.
func (k *memory) learn(tokens []text.Token, found []text.Mention) {
	for n := range found {
		m := &found[n]
		if m.Kind == schema.Person && m.ID == "" && m.Last > m.First && m.Last-m.First < 3 && (familyFirst[tokens[m.First].Lower] || m.Sure && len(tokens[m.First].Text) > 3) {
			k.families[tokens[m.First].Text] = true
		}
		if m.Kind == schema.Person && m.ID == "" && m.Last == m.First+2 && len(tokens[m.First+1].Text) > 3 && tokens[m.First+1].Class == text.Name {
			k.families[tokens[m.First+1].Text] = true // "Carlos Rojas Alvarez", "Rojas" later on
		}
		if m.Kind == schema.Vessel && m.ID == "" {
			k.kinds[spelling(tokens, m)] = schema.Vessel // "HMS Argyll", "the Argyll" later on
		}
		if m.ID != "" || m.Sure || m.Kind == schema.LegalInstrument || k.persons[tokens[m.Last].Lower] {
			continue
		}
		if m.Kind == schema.Person && m.Last > m.First && tokens[m.Last].Class == text.Name && !attributes[tokens[m.Last].Lower] {
			k.surnames[tokens[m.Last].Text] = true
		}
		switch {
		case vesselBeside(tokens, m), k.ship && sailing(tokens, m):
			k.kinds[spelling(tokens, m)] = schema.Vessel
		case placeBeside(tokens, m), townTaken(tokens, found, n):
			if s := spelling(tokens, m); k.kinds[s] == 0 {
				k.kinds[s] = schema.Place
			}
		}
	}
}

// spelling is a name as the text writes it.
func spelling(tokens []text.Token, m *text.Mention) string {
	if m.First == m.Last {
		return tokens[m.First].Text
	}
	var b strings.Builder
	for i := m.First; i <= m.Last; i++ {
		b.WriteString(tokens[i].Text)
		b.WriteByte(' ')
	}
	return b.String()
}

// vesselBeside tells whether the words around a name say that it is a ship's: "aboard the X",
// "X, a Liberian-flagged tanker".
func vesselBeside(tokens []text.Token, m *text.Mention) bool {
	if m.First > 1 && tokens[m.First-1].Lower == "the" && tokens[m.First-2].Lower == "aboard" {
		return true
	}
	i := m.Last + 1
	if m.First == 0 || tokens[m.First-1].Lower != "the" || i+2 >= len(tokens) || tokens[i].Text != "," {
		return false
	}
	if w := tokens[i+1].Lower; w != "a" && w != "an" && w != "the" {
		return false
	}
	for i += 2; i < len(tokens) && i < m.Last+10; i++ {
		switch t := &tokens[i]; {
		case ships[t.Lower]:
			return true
		case t.Class == text.Verb && t.Form != text.Participle, t.Text == ",", t.Class == text.Preposition:
			return false
		}
	}
	return false
}

// sailing tells whether a name of several words with "the" before it may be that of the ship of
// which the text speaks: a person has no article.
func sailing(tokens []text.Token, m *text.Mention) bool {
	if m.Kind != schema.Person || m.First == m.Last || m.First == 0 || tokens[m.First-1].Lower != "the" || m.Last+1 >= len(tokens) {
		return false
	}
	next := &tokens[m.Last+1]
	return next.Class != text.Noun && next.Class != text.Name && next.Class != text.Adjective && next.Class != text.Genitive && next.Class != text.Hyphen
}

// shipIn tells whether a sentence speaks of "the ship".
func shipIn(tokens []text.Token) bool {
	for i := 1; i < len(tokens); i++ {
		if ships[tokens[i].Lower] && tokens[i-1].Lower == "the" {
			return true
		}
	}
	return false
}

// placeBeside tells whether the words before a name say that it is a place's.
func placeBeside(tokens []text.Token, m *text.Mention) bool {
	if m.First < 1 || strings.ToUpper(tokens[m.First].Text) == tokens[m.First].Text || m.Last-m.First > 2 {
		return false
	}
	before := tokens[m.First-1].Lower
	if m.First > 1 && (before == "of" || before == "city" || before == "town" || before == "village") {
		w := before
		if before == "of" {
			w = tokens[m.First-2].Lower
		}
		return towns[w]
	}
	if before != "in" && before != "near" && before != "outside" || m.First > 1 && trusting[tokens[m.First-2].Lemma] {
		return false
	}
	if m.Last+1 >= len(tokens) {
		return true
	}
	next := &tokens[m.Last+1]
	return next.Class != text.Genitive && !(next.Class == text.Noun && affairs[next.Lower]) // "in the Malik network"
}

// affairs are those of a person or a body behind whose name they stand.
var affairs = text.Set("network group family case affair trial team camp circle empire government administration regime cabinet clan murder scandal era years deal talks accounts companies company firm firms business faction inquiry investigation")

var (
	ships = text.Set("flagship schooner sloop liner cruiser gunboat minesweeper icebreaker dredger lighter barge launch ship vessel tanker freighter trawler boat yacht frigate destroyer submarine ferry carrier steamer bulker corvette warship")
	towns = text.Set("city town village port province district suburb hamlet settlement township municipality outskirts island")
	// trusting are words behind which "in" names no place.
	trusting = text.Set("take bring let usher confidence trust faith believe belief interest interested invest investment stake share shareholding holding involve involved engage participate participation partner role result interested confide disappointed succeed specialise specialize membership position job post")
)
