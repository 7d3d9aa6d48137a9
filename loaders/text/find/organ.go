package find

import (
	"entente/loaders/text"
	"entente/schema"
)

// organ turns the mention of a state into that of its organ, if the capitalized words
// after it name one: "Chilean Foreign Ministry".
func organ(tokens []text.Token, m *text.Mention, end int) bool {
	if m.Kind != schema.State || m.Use == text.BySeat || !governmentWord(tokens[end].Lower) && !seated(tokens, m.Last+1, end) || end-m.Last > 4 {
		return false
	}
	if ownBody(tokens, m.Last+1, end) { // "Nigerian Labour Congress"
		if tokens[m.Last+1].Class == text.Genitive {
			return false // "Colombia's National Liberation Army"
		}
		m.ID, m.Kind, m.Subkind, m.Use, m.Last, m.Sure, m.Name = "", schema.Organization, ownKind(tokens[end].Lower), text.ByName, end, true, ""
		return true
	}
	for i := m.Last + 1; i <= end; i++ {
		if isRole(tokens[i].Lower) && !seats[tokens[i].Lower] || tokens[i].Class == text.Hyphen {
			return false
		}
	}
	m.Of, m.ID, m.Kind, m.Subkind, m.Use, m.Last = m.ID, "", schema.Organization, schema.GovernmentBody, text.ByName, end
	m.Name = ""
	return true
}

// seated tells the name of an organ by who sits in it: "Council of Ministers", "House of Representatives".
func seated(tokens []text.Token, first, end int) bool {
	return end == first+2 && (organBody[tokens[first].Lower] || tokens[first].Lower == "house" || tokens[first].Lower == "bureau") && tokens[first+1].Lower == "of" && seats[tokens[end].Lower]
}

// seats are those who sit in organs, and what these see to.
var seats = text.Set("ministers state deputies representatives commons lords councillors investigation investigations appeal appeals justice prosecutors guardians")

// fighting are heads of the names of armed groups.
var fighting = text.Set("army forces force guard command")

// chanceries are always a state's: "Department of Commerce".
var chanceries = text.Set("department ministry embassy treasury")

// raised tells an army that by the other words of its name is of no state that is named: "Karo Freedom Army", but "Royal Army", "Third Army".
func raised(run []text.Token) bool {
	last := len(run) - 1
	if last == 0 || run[last].Lower != "army" && run[last].Lower != "forces" && run[last].Lower != "brigade" {
		return false
	}
	for i := range run[:last] {
		w := run[i].Lower
		if !regularArmies[w] && run[i].XPOS != "JJ" && run[i].Class != text.Number && run[i].Class != text.Hyphen {
			return true
		}
	}
	return false
}

var regularArmies = text.Set("royal national regular federal imperial republican red regular territorial reserve home standing armed defence defense self-defense security special air ground land naval military joint army northern southern eastern western central first second third fourth fifth sixth seventh eighth ninth tenth expeditionary")

// ownKind is the kind of a body, none of a state's, by its head.
func ownKind(head string) schema.Subkind {
	if fighting[head] {
		return schema.ArmedGroup
	}
	return schema.Other
}

// ownBody tells whether a word from first to last says that a body is none of its state's organs, though its head may be one's: "Labour Congress".
func ownBody(tokens []text.Token, first, last int) bool {
	if chanceries[tokens[first].Lower] || chanceries[tokens[last].Lower] {
		return false
	}
	for i := first; i <= last; i++ {
		w := tokens[i].Lower
		if privately[w] || (w == "labour" || w == "labor") && tokens[last].Lower == "congress" {
			return true
		}
	}
	return false
}

// domesticName tells whether a name, without that of a state beside it, is one that only an organ of some state has: "National Security Council",
// "Anti-Corruption Commission", "Council of Ministers".
func domesticName(tokens []text.Token, first, last int) bool {
	if last == first || !publicName(tokens, first, last) && !seated(tokens, first, last) {
		return false
	}
	told := seated(tokens, first, last)
	for i := first; i <= last; i++ {
		w := tokens[i].Lower
		if manyStates[w] || w == "special" {
			return false
		}
		told = told || statewide[w]
	}
	return told
}

var (
	// manyStates are words in the names of bodies of several states.
	manyStates = text.Set("international european africa african asia asian arab inter-american american world global regional united nations basin union caribbean gulf nordic baltic eurasian commonwealth interim joint permanent southern northern eastern western")
	// statewide are words in the names of organs that a state has one of.
	statewide = text.Set("national state federal supreme constitutional electoral election elections anti-corruption corruption revenue security intelligence prosecutor prosecution prosecutions prosecutors interior finance treasury home crimes fraud investigative investigation immigration customs border police drug drugs narcotics ethics audit ministers privy judicial legislative constituent tax central reserve attorney competition")
)
