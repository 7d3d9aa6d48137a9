package find

import (
	"entente/loaders/text"
	"entente/schema"
)

// facilities makes places of names that stand before what is built or lies there: "the Kasane Falls dam", "the Luzamba diamond mine",
// "Mombero port", "the Tessaly valley". The noun is part of the name.
func facilities(sentences []text.Sentence) {
	for i := range sentences {
		s := &sentences[i]
		for k := range s.Mentions {
			m := &s.Mentions[k]
			if passportFree[s.Tokens[m.Last].Lower] && m.Last+1 < len(s.Tokens) && (s.Tokens[m.Last+1].Lower == "area" || s.Tokens[m.Last+1].Lower == "zone") {
				m.Last, m.ID, m.Name, m.Kind, m.Subkind, m.Sure = m.Last+1, "", "", schema.Organization, schema.Intergovernmental, true
				continue
			}
			if end := baseEnd(s.Tokens, m.Last); end > 0 && m.Use == text.BySeat && m.Kind == schema.State {
				m.Last = end // "Damascus International Airport"
				swallowed(s, m.First, end)
				break
			}
			if !siteName(s.Tokens, m) {
				continue
			}
			if end := baseEnd(s.Tokens, m.Last); end > 0 {
				first := m.First
				placed(m, end)
				swallowed(s, first, end)
				break
			}
			if portOf(s.Tokens, m) {
				m.First -= 2
				placed(m, m.Last)
				continue
			}
			if end := siteEnd(s.Tokens, m); end > 0 {
				if end == m.Last+1 && (seatsOfPeople[s.Tokens[end].Lower] || leads(s.Tokens, end)) {
					end = m.Last // "Mombero town", "the Mombero district court"
				}
				placed(m, end)
				continue
			}
			if k+1 < len(s.Mentions) && pairedSites(s.Tokens, m, &s.Mentions[k+1]) {
				placed(m, m.Last)
				placed(&s.Mentions[k+1], s.Mentions[k+1].Last)
			}
		}
	}
}

// passportFree are names of areas that states join.
var passportFree = text.Set("schengen")

// placed makes a mention that of a place which no list holds.
func placed(m *text.Mention, end int) {
	m.Last, m.ID, m.Name, m.Kind, m.Subkind, m.Use, m.Sure = end, "", "", schema.Place, 0, text.ByName, true
}

// siteName tells whether a mention may be the name of a place before the noun that says what is there: an unknown name, or a town's.
func siteName(tokens []text.Token, m *text.Mention) bool {
	if m.First > 0 && tokens[m.First-1].Class == text.Name && tokens[m.First-1].Lower != "the" && tokens[m.First-1].XPOS != "JJ" {
		return false
	}
	switch {
	case m.Of != "" || m.First == m.Last && (passportFree[tokens[m.First].Lower] || attributes[tokens[m.First].Lower] || tokens[m.First].Class == text.Adjective):
		return false
	case m.ID != "":
		return m.Kind == schema.Place && m.Use == text.ByName
	case m.Kind == schema.Person:
		return m.First < m.Last
	case m.Kind == schema.Place:
		return true
	}
	return m.Kind == schema.Organization && (!m.Sure || m.Subkind == 0)
}

// siteEnd returns the noun behind a name that says what is there, 0 if none does.
func siteEnd(tokens []text.Token, m *text.Mention) int {
	end := facilityEnd(tokens, m.Last+1)
	if end == 0 && m.ID == "" {
		end = groundEnd(tokens, m.Last+1)
	}
	if end == 0 || !bareSites[tokens[end].Lower] && !theBefore(tokens, m.First) {
		return 0
	}
	return end
}

// airBase tells the name of a base by its last words: "Ream Naval Base", "Air Base 201".
func airBase(run []text.Token) bool {
	k := len(run) - 1
	if k > 0 && isDigit(run[k].Text) {
		k--
	}
	return k > 0 && run[k].Lower == "base" && forces[run[k-1].Lower]
}

// baseEnd returns the last token of the capitalized words behind a name that make a base or an airport of it: "Udeid Air Base"; 0 if none
// do.
func baseEnd(tokens []text.Token, last int) int {
	i := last + 1
	for i < len(tokens) && tokens[i].Capital() && (forces[tokens[i].Lower] || tokens[i].Lower == "international") {
		i++
	}
	if i == last+1 || i >= len(tokens) || !tokens[i].Capital() || tokens[i].Lower != "base" && tokens[i].Lower != "airport" && tokens[i].Lower != "airfield" {
		return 0
	}
	return i
}

// swallowed drops the mentions within a longer one that begins at a token.
func swallowed(s *text.Sentence, first, end int) {
	out := s.Mentions[:0]
	for _, x := range s.Mentions {
		if x.First == first || x.First > end || x.Last < first {
			out = append(out, x)
		}
	}
	s.Mentions = out
}

var forces = text.Set("air naval military army navy force marine submarine")

// portOf tells whether "port of" stands before the name of a town: what is owned or struck is the port.
func portOf(tokens []text.Token, m *text.Mention) bool {
	f := m.First
	return f > 1 && tokens[f-1].Lower == "of" && portWords[tokens[f-2].Lower] && !tokens[f-2].Capital() && (m.Last+1 == len(tokens) || tokens[m.Last+1].Class != text.Genitive)
}

var portWords = text.Set("port seaport")

// pairedSites tells whether two names share a noun for what is there: "the Mutale and Kansoro mines".
func pairedSites(tokens []text.Token, a, b *text.Mention) bool {
	if b.First != a.Last+2 || tokens[a.Last+1].Lower != "and" || !siteName(tokens, b) || !theBefore(tokens, a.First) {
		return false
	}
	for i := b.Last + 1; i < len(tokens) && i < b.Last+4; i++ {
		w := tokens[i].Lower
		if tokens[i].Capital() {
			return false
		}
		if n := len(w); n > 4 && w[n-1] == 's' && (works[w[:n-1]] || grounds[w[:n-1]]) || w == "refineries" || w == "valleys" {
			return true
		}
		if !purposes[w] {
			return false
		}
	}
	return false
}

// theBefore tells whether an article or an owner stands shortly before a name, with nothing but what says more of the thing between:
// "the $2 billion X dam", "the rebel-held X valley", "its X refinery".
func theBefore(tokens []text.Token, first int) bool {
	for k := first - 1; k >= 0 && k > first-7; k-- {
		switch t := &tokens[k]; {
		case t.Lower == "the", t.Class == text.Genitive, possessive[t.Lower]:
			return true
		case t.Class == text.Adjective, t.Class == text.Hyphen, heldBy[t.Lower], isDigit(t.Text[:1]), t.Text == "$", t.Lower == "million", t.Lower == "billion", t.Text == "£", t.Text == "€":
		case k+1 < first && tokens[k+1].Class == text.Hyphen: // "the Russian-held X region"
		default:
			return false
		}
	}
	return false
}

// facilityEnd returns the noun for what is built, at a token or behind up to two words for what it is for, 0 if none stands there.
func facilityEnd(tokens []text.Token, i int) int {
	for n := 0; n < 4 && i < len(tokens); n++ {
		w := tokens[i].Lower
		if tokens[i].Capital() {
			return 0
		}
		if works[w] || n > 0 && purposeWorks[w] && purposes[tokens[i-1].Lower] || w == "field" && n > 0 && (tokens[i-1].Lower == "gas" || tokens[i-1].Lower == "oil") {
			if i+1 < len(tokens) && (tokens[i+1].Class == text.Hyphen || builders[tokens[i+1].Lower]) {
				return 0
			}
			return i
		}
		if w == "base" && n == 0 && i+2 < len(tokens) && baseIn[tokens[i+1].Lower] && tokens[i+2].Capital() {
			return i // "the Kossei base in X"
		}
		if !purposes[w] {
			return 0
		}
		i++
	}
	return 0
}

// groundEnd returns the noun for a stretch of land or water right behind a name, 0 if none stands there.
func groundEnd(tokens []text.Token, i int) int {
	if i < len(tokens) && tokens[i].Class == text.Adjective && compassWords[tokens[i].Lower] {
		i++
	}
	if i >= len(tokens) || tokens[i].Capital() || !grounds[tokens[i].Lower] && !seatsOfPeople[tokens[i].Lower] {
		return 0
	}
	if i+1 < len(tokens) && tokens[i+1].Class == text.Hyphen {
		return 0
	}
	return i
}

// leads tells whether a noun stands before another, whose place it says: "district court".
func leads(tokens []text.Token, i int) bool {
	return i+1 < len(tokens) && (builders[tokens[i+1].Lower] || tokens[i+1].Class == text.Noun)
}

var (
	works         = text.Set("railway railroad canal dam barrage mine mines colliery quarry refinery airport airbase airfield airstrip smelter oilfield gasfield pipeline shipyard dockyard reactor plant terminal port harbour harbor bridge tunnel crossing steelworks hospital prison jail cosmodrome spaceport causeway seaport waterworks motorway highway")
	purposeWorks  = text.Set("station base works mill factory facility complex site camp depot centre center field range yard project line link")
	purposes      = text.Set("hydroelectric hydropower hydro-electric hydro thermal power nuclear oil gas copper gold iron ore diamond coal uranium bauxite nickel cobalt cement steel pharmaceutical chemical petrochemical fertiliser fertilizer international military air naval army aluminium aluminum lithium zinc tin platinum enrichment container grain export lng fuel border deep-water deepwater refugee displacement training detention prison railway rail wind solar pumping desalination missile ammunition munitions weapons test sugar paper car tank aircraft drone manganese phosphate potash graphite tungsten rare earth earths coltan cassiterite wolframite emerald ruby jade salt limestone lignite helium thorium chrome chromite ferry cargo crude")
	builders      = text.Set("worker workers operator operators owner owners authority company manager staff union project council court governor police commander chief office mayor official officials team club cup derby")
	baseIn        = text.Set("in near at outside on")
	grounds       = text.Set("valley strip corridor glacier triangle plateau peninsula heights basin delta enclave exclave sector salient shoal reef atoll archipelago island islands islet islets isle region province district governorate prefecture oblast county area pass gorge canyon mountains hills desert oasis pocket bridgehead lagoon estuary")
	bareSites     = text.Set("airport airbase port harbour harbor seaport refinery prison hospital island islands region province district governorate prefecture oblast county valley crossing town city village atoll")
	seatsOfPeople = text.Set("town city village township")
	compassWords  = text.Set("border coastal mountain northern southern eastern western")
	heldBy        = text.Set("giant held occupied controlled run owned based built rebel government army")
)
