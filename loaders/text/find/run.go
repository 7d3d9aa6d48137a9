package find

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// syllable tells whether a token is the small second part of a given name: "Jae-in", "Ki-moon".
func syllable(tokens []text.Token, j int) bool {
	t := &tokens[j]
	return t.Tight && len(t.Text) <= 5 && (!hyphenWords[t.Lower] || j >= 3 && tokens[j-3].Class == text.Name && !tokens[j-2].Tight && len(t.Text) <= 3) && t.Text == t.Lower && (t.Class != text.Verb || korean[t.Lower]) && j >= 2 && tokens[j-2].Class == text.Name && len(tokens[j-2].Text) <= 6 && (j+1 == len(tokens) || !tokens[j+1].Tight || tokens[j+1].Class != text.Hyphen)
}

var hyphenWords = text.Set("led made born based era run wide style like type held backed owned built class day year time plus to and or in by of for on up out made day new old")

// limit stops a run before a gazetteer name, unless the run is the name of a body.
func limit(tokens []text.Token, found []text.Mention, first, end int) int {
	for _, m := range found {
		if m.First <= first || m.First > end {
			continue
		}
		if prefix := tokens[first].Text; vesselWords[tokens[first].Lower] && strings.ToUpper(prefix) == prefix && m.First == first+1 {
			continue // "HMS Sheffield"
		}
		if m.Kind == schema.State && m.Use == text.ByDemonym && tokens[first].Lower == "first" && m.First == first+1 && m.Last < end {
			continue // "First American Bankshares"
		}
		if m.Kind == schema.State && m.Use == text.ByDemonym && banks[tokens[first].Lower] && m.Last < end {
			continue // "Banque Saudi Fransi"
		}
		if m.Kind == schema.State && m.Last < end && phrased(tokens, first, m.First+1) {
			continue // "Committee of Dutch Debts of Honour"
		}
		if m.Kind == schema.State && m.Last < end && m.First == m.Last && m.Use != text.ByDemonym && (givenNames[tokens[first].Lower] && m.First == first+1 || headed(tokens, m.Last+1, end)) {
			continue // "Carlos Washington Pastor", "Royal Netherlands Academy of Arts"
		}
		if organizationWord(tokens[end].Lower) || m.Kind != schema.State || m.First == m.Last && m.First > first && m.First == end && !roles[tokens[m.First-1].Lower] && m.Use != text.ByDemonym {
			if m.Kind == schema.State {
				continue
			}
		}
		return m.First - 1
	}
	return end
}

var banks = text.Set("bank banque banco banca")

// headed tells whether a word for a body stands in the run, before any "of".
func headed(tokens []text.Token, first, end int) bool {
	for i := first; i <= end && tokens[i].Capital(); i++ {
		if organizationWord(tokens[i].Lower) && !governmentWord(tokens[i].Lower) {
			return i+1 <= end && tokens[i+1].Lower == "of"
		}
	}
	return false
}

// runEnd returns the last token of the run of capitalized words that begins at i, -1 if none does.
func runEnd(tokens []text.Token, i int) int {
	if !nameWord(tokens, i) {
		return -1
	}
	end := i
	for j := i + 1; j < len(tokens); j++ {
		t := &tokens[j]
		switch {
		case nameWord(tokens, j):
			end = j
		case t.Class == text.Number && isDigit(t.Text) && (instrumentWord(tokens[end].Lower) || tokens[end].Lower == "office" || tokens[end].Lower == "base" || tokens[end].Lower == "unit" || tokens[end].Lower == "order") && end == j-1:
			return j
		case t.Class == text.Hyphen && t.Text == "-" && j+1 < len(tokens) && (tokens[j+1].Capital() || linked(tokens[j+1].Text)):
		case t.Class == text.Hyphen && tied(tokens, j), links[t.Lower] && tokens[j-1].Class == text.Hyphen && tied(tokens, j-1): // "Zia-ul-Haq"
		case linked(t.Text) && j > 0 && tokens[j-1].Class == text.Hyphen: // "Hezb-e-Wahdat"
			end = j
		case t.Class == text.Hyphen && t.Text == "-" && j+1 < len(tokens) && end == j-1 && syllable(tokens, j+1):
			end = j + 1 // "Jae-in"
		case t.Class == text.Genitive && j+1 < len(tokens) && end == j-1 && tokens[j+1].Capital() && (peoples[tokens[j+1].Lower] || len(t.Text) == 1 && organizationWord(tokens[j+1].Lower) && strings.HasSuffix(tokens[end].Text, "s")):
		case t.Text == "&" && end == j-1 && j+1 < len(tokens) && nameWord(tokens, j+1): // "Harrow & Finch"
		case t.Text == "+" && t.Tight && end == j-1, smallForms[t.Lower] && t.Lower == t.Text && end == j-1 && tokens[end].Class != text.Hyphen: // "Orbis+ Group plc"
			end = j
		case legalForm[t.Lower] && len(t.Text) > 1 && strings.ToUpper(t.Text) == t.Text && end == j-1: // "Nord Minerals AS", whatever the tagger takes "AS" for
			end = j
		case t.Text == "I" && end == j-1 && j+1 < len(tokens) && legalForm[tokens[j+1].Lower]: // "Corvax Trading I B.V."
		case (t.Lower == "a" || t.Lower == "an") && tokens[j-1].Lower == "for" && end == j-2 && j+1 < len(tokens) && tokens[j+1].Capital(): // "Alliance for a Free X"
		case particles[t.Lower] && goesOn(tokens, j+1): // "von der Leyen", "Zia ul-Haq"
		case bound(tokens, end, j):
		case (t.Lower == "of" || t.Lower == "for" || t.Lower == "and" || t.Lower == "on" || t.Lower == "the" || t.Lower == "against") && joins(tokens, i, end, j):
		default:
			return end
		}
	}
	return end
}

// joins tells whether "of" and the like continue the name of a body: "Bank of the Levant".
func joins(tokens []text.Token, first, end, j int) bool {
	if end != j-1 && tokens[j].Lower != "the" {
		return false
	}
	if tokens[j].Lower == "and" && (twofold(tokens, j) || tradePair(tokens, j) || twoAims(tokens, first, j)) {
		return true
	}
	if tokens[j].Lower == "for" && j+2 < len(tokens) && tokens[j+2].Lower == "to" {
		return false // "a call by the Committee for Peru to leave"
	}
	word := tokens[min(j-1, end)].Lower
	if legalForm[word] && !ventures[word] || tokens[j].Lower == "of" && j-first > 1 && trades[word] {
		return false // "Corvax NV of Belgium", "Corvax Mining of Belgium"
	}
	head := organizationWord(word) && !strings.HasSuffix(word, ".") || (word == "centre" || word == "center") && tokens[j].Lower == "for" || instrumentWord(word) || (tokens[j].Lower == "of" || tokens[j].Lower == "for") && phrased(tokens, first, j)
	if !head || j+1 >= len(tokens) {
		return false
	}
	if tokens[j].Lower == "and" {
		if (legalForm[word] || firmEnds[word]) && !organizationWord(tokens[j+1].Lower) {
			return false // "Delta Holdings and Omega Trading"
		}
		if j+2 < len(tokens) && governmentWord(word) && governmentWord(tokens[j+2].Lower) {
			return false // "the Finance Ministry and Foreign Ministry"
		}
		return j+2 < len(tokens) && tokens[j+1].Capital() && organizationWord(tokens[j+2].Lower)
	}
	return tokens[j+1].Capital() || (tokens[j+1].Lower == "the" || tokens[j].Lower == "for" && (tokens[j+1].Lower == "a" || tokens[j+1].Lower == "an")) && j+2 < len(tokens) && tokens[j+2].Capital()
}

// ventures are words for a company that go on with "of": "Oil Corporation of X".
var ventures = text.Set("company corporation co co. corp corp.")

// phrased tells whether the run from first to before j is the name of a body that tells its
// aim: "Committee of Dutch Debts", "Movement for the Self-Determination".
func phrased(tokens []text.Token, first, j int) bool {
	for i := first + 1; i+1 < j; i++ {
		if w := tokens[i].Lower; w == "of" || w == "for" {
			head := tokens[i-1].Lower
			return organizationWord(head) && !legalForm[head] && (!governmentWord(head) || w == "for" && fighting[head]) && head != "council" && head != "office"
		}
	}
	return false
}

// trades end the name of a firm: what follows "of" is where it sits.
var trades = text.Set("mining minerals energy steel motors airlines airways petroleum electronics aerospace aviation shipping chemicals pharmaceuticals systems technologies industries foods logistics telecom holdings enterprises investments trading resources")

// nameWord tells whether a token may stand in a name.
func nameWord(tokens []text.Token, i int) bool {
	t := &tokens[i]
	if designator(t.Text) || models[t.Lower] || modelled(tokens, i) {
		return false
	}
	if !t.Capital() {
		if article, rest, ok := strings.Cut(t.Text, "-"); ok && (particles[article] || article == "as" || article == "ar" || article == "an") && rest != "" && rest[0] >= 'A' && rest[0] <= 'Z' {
			return i > 0 // "al-Rashid"
		}
		if elidedName(t.Text) {
			return i > 0 && tokens[i-1].Class == text.Name && !heights[tokens[i-1].Lower] // "Miguel d'Escoto"
		}
		return t.Class == text.Number && len(t.Text) < 6 && i > 0 && vesselWords[tokens[i-1].Lower]
	}
	if calendar[t.Lower] && !(givenMonths[t.Lower] && !(i > 0 && dayOf(tokens, i)) && i+1 < len(tokens) && tokens[i+1].Capital() && !calendar[tokens[i+1].Lower] && tokens[i+1].Class == text.Name) || strings.ContainsAny(t.Text, "$€£%") || text.Currency(t.Text) {
		return false
	}
	if i == 0 && len(t.Text) > 2 && isLetters(t.Text) && len(tokens) > 1 && strings.ToUpper(tokens[1].Text) != tokens[1].Text {
		return true // an acronym that opens a sentence
	}
	if i == 0 && len(tokens) > 1 && bound(tokens, 0, 1) {
		return true
	}
	switch t.Class {
	case text.Name, text.Other:
		return true
	case text.Adjective, text.Noun:
		return i > 0 || len(tokens) > 1 && (tokens[1].Class == text.Name || givenNames[t.Lower] && tokens[1].Text == "-" && tokens[1].Tight || t.Class == text.Noun && tokens[1].Class == text.Verb && tokens[1].Capital())
	case text.Verb:
		return i > 0 && tokens[i-1].Class != text.Quote
	case text.Number: // "the Three Rivers Front"
		return i > 0 && i+1 < len(tokens) && isLetters(strings.ToUpper(t.Text)) && tokens[i+1].Capital() && tokens[i+1].Class == text.Name && (tokens[i-1].Lower == "the" || tokens[i-1].Lower == "of")
	case text.Adverb:
		return t.Lower == "first" && i > 0 && i+1 < len(tokens) && tokens[i+1].Capital() // "First Meridian Bank"
	}
	return false
}

// models are weapons called after their maker, where they are many.
var models = text.Set("cessnas phantoms skyhawks canberras tornados eurofighters spitfires tupolevs antonovs migs scuds sukhois kalashnikovs katyushas gripens rafales exocets tomahawks stingers javelins leopards uzis kfirs iskanders chinooks mirages scud katyusha rafale gripen exocet atacms himars kalashnikov")

// goesOn tells whether a name goes on behind a particle, through a further one or a hyphen.
func goesOn(tokens []text.Token, j int) bool {
	for steps := 0; j < len(tokens) && steps < 2 && (particles[tokens[j].Lower] && !tokens[j].Capital() || tokens[j].Class == text.Hyphen); steps++ {
		j++
	}
	return j < len(tokens) && nameWord(tokens, j)
}

// elidedName tells the part of a name whose article has lost its vowel: "d'Estaing", "dell’Utri".
func elidedName(w string) bool {
	for _, prefix := range [...]string{"d'", "d’", "dell'", "dell’", "l'", "l’", "dall'", "dall’"} {
		if rest, ok := strings.CutPrefix(w, prefix); ok && rest != "" && rest[0] >= 'A' && rest[0] <= 'Z' {
			return true
		}
	}
	return false
}

// heights and the like stand before such a part in the names of places: "Alpe d'Huez".
var heights = text.Set("alpe alpes val côte cote bois île ile fort château chateau côtes cotes pointe cap mont corne lac")

// korean are parts of Korean given names that may be taken for verbs or the like.
var korean = text.Set("won hung hit put ran sung did see shot")

// tied tells whether a small word stands between the hyphen at j and another, behind which the name goes on: "Zia-ul-Haq".
func tied(tokens []text.Token, j int) bool {
	return j+3 < len(tokens) && links[tokens[j+1].Lower] && tokens[j+2].Class == text.Hyphen && tokens[j+3].Capital()
}
