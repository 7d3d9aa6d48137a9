package find

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// described gives a name the kind that the words around it tell: "the bank X", "X, the supermarket group", "X, a separatist movement",
// "X, which".
func described(tokens []text.Token, m *text.Mention) {
	switch {
	case m.Last+1 < len(tokens) && partyNouns[tokens[m.Last+1].Text] && m.Kind != schema.Vessel && (m.Kind != schema.Person || !m.Sure) && definite(tokens, m.First):
		m.Kind, m.Subkind, m.Sure = schema.Organization, partyKinds[tokens[m.Last+1].Text], true // "the ruling Nur Otan party"
	case beside(tokens, m, bandNouns) || m.First == m.Last && strings.ToUpper(tokens[m.First].Text) == tokens[m.First].Text && m.First > 0 && bandNouns[tokens[m.First-1].Lower]:
		m.Kind, m.Subkind, m.Sure = schema.Organization, schema.ArmedGroup, true
	case m.First > 0 && firmNouns[tokens[m.First-1].Lower], m.First > 1 && tokens[m.First-1].Lower == "house" && merchants[tokens[m.First-2].Lower], beside(tokens, m, firmNouns) && !(m.Kind == schema.Person && m.First < m.Last && beside(tokens, m, traders)):
		m.Kind, m.Subkind, m.Sure = schema.Organization, schema.Company, true
	case m.First > 0 && tokens[m.First-1].Lower == "the" && m.Last+1 < len(tokens) && calledFirm[tokens[m.Last+1].Lower] && !tokens[m.Last+1].Capital():
		m.Kind, m.Subkind, m.Sure = schema.Organization, schema.Company, true // "the Zorvan airline"
	case m.First > 0 && tokens[m.First-1].Lower == "the" && m.Last+1 < len(tokens) && tokens[m.Last+1].Text == "group" && m.Kind != schema.Person:
		m.Kind, m.Sure = schema.Organization, true // "the Zorvan group"
	case m.Kind == schema.Person && !m.Sure && theirFirm(tokens, m):
		m.Kind, m.Subkind, m.Sure = schema.Organization, schema.Company, true
	case m.ID == "" && !m.Sure && (m.Kind == schema.Person || m.Kind == schema.Organization) && heldInShares(tokens, m):
		m.Kind, m.Subkind, m.Sure = schema.Organization, schema.Company, true
	case m.Kind == schema.Person && m.Last+2 < len(tokens) && tokens[m.Last+1].Text == "," && tokens[m.Last+2].Lower == "which" && !(m.First > 1 && tokens[m.First-1].Lower == "of" && tokens[m.First-2].Capital()): // "the Front of X, which"
		m.Kind, m.Subkind = schema.Organization, schema.Other
	}
}

// definite tells whether "the" or somebody's name stands before a name, but for words in small letters between.
func definite(tokens []text.Token, first int) bool {
	for i := first - 1; i >= 0 && i > first-7; i-- {
		switch t := &tokens[i]; {
		case t.Lower == "the" || t.Class == text.Genitive || possessive[t.Lower]:
			return true
		case t.Class != text.Adjective && t.Class != text.Noun && t.Class != text.Hyphen && t.Class != text.Verb && t.Class != text.Adverb:
			return false
		}
	}
	return false
}

var (
	// partyNouns stand behind the name of a party or an armed group.
	partyNouns = text.Set("party movement militia faction guerrillas")
	partyKinds = map[string]schema.Subkind{"party": schema.Party, "movement": schema.Other, "faction": schema.Other, "militia": schema.ArmedGroup, "guerrillas": schema.ArmedGroup}
)

// theirFirm tells a name between commas behind somebody's firm: "his airline, X,".
func theirFirm(tokens []text.Token, m *text.Mention) bool {
	if m.First < 3 || tokens[m.First-1].Text != "," || !firmNouns[tokens[m.First-2].Lower] || traders[tokens[m.First-2].Lower] || m.Last+1 < len(tokens) && tokens[m.Last+1].Class != text.Punctuation && tokens[m.Last+1].Class != text.Comma {
		return false
	}
	w := &tokens[m.First-3]
	return w.Class == text.Genitive || possessive[w.Lower]
}

// heldInShares tells a name behind what only a firm is: "60 percent of X", "a stake in X", "owns X".
func heldInShares(tokens []text.Token, m *text.Mention) bool {
	if m.First < 2 || m.Last+1 < len(tokens) && (tokens[m.Last+1].Class == text.Genitive || tokens[m.Last+1].Class == text.Noun) {
		return false
	}
	before, noun := tokens[m.First-1].Lower, tokens[m.First-2].Lower
	switch before {
	case "of":
		return noun == "percent" || noun == "%" || noun == "cent" || noun == "shares" || noun == "shareholders"
	case "in":
		return noun == "stake" || noun == "stakes" || noun == "shares" || noun == "shareholding" || noun == "shareholder"
	case "owns", "own":
		return m.First < m.Last
	}
	return false
}

var possessive = text.Set("his her its their our my")

// beside tells whether a noun of the set heads the apposition behind a name.
func beside(tokens []text.Token, m *text.Mention, nouns map[string]bool) bool {
	i := m.Last + 1
	if i+1 >= len(tokens) || tokens[i].Text != "," {
		return false
	}
	if w := tokens[i+1].Lower; w != "the" && w != "a" && w != "an" && !(i+2 < len(tokens) && tokens[i+1].Capital() && tokens[i+2].Class == text.Genitive) {
		return false
	}
	said := false
	for i += 2; i < len(tokens) && i < m.Last+9; i++ {
		switch {
		case tokens[i].Class == text.Genitive || tokens[i].XPOS == "POS":
			said = false // "the bank's chairman"
		case nouns[tokens[i].Lower] || tokens[i].Lower == "house" && nouns["firm"] && merchants[tokens[i-1].Lower]:
			said = true
		case said && bearer(tokens, i):
			return false // "a bank manager"
		}
		switch tokens[i].Class {
		case text.Adjective, text.Noun, text.Name, text.Hyphen, text.Genitive:
		case text.Verb:
			if tokens[i].Form != text.Participle {
				return said
			}
		default:
			return said
		}
	}
	return said
}

// bearer tells whether a word behind a noun for a body makes somebody of it: "bank manager", "rebel commander".
func bearer(tokens []text.Token, i int) bool {
	w := tokens[i].Lower
	return isRole(w) || roles[w] || staff[w]
}

// staff are people of a body who hold no office that a state has.
var staff = text.Set("editor reporter journalist correspondent columnist publisher secretary engineer accountant auditor adviser advisor consultant critic member supporter manager boss owner employee executive clerk tycoon magnate heir heiress worker veteran fighter figure ideologue sympathiser sympathizer recruiter financier fixer foreman trader dealer analyst economist lawyer spokesman president vice-president founder co-founder deputy number lieutenant warlord kingpin captain")

// bandNouns say of a name that it is a group under arms.
var bandNouns = text.Set("separatist separatists rebel rebels militant insurgent insurgents guerrilla guerrillas jihadist jihadists militia paramilitary paramilitaries cartel gang")

// calledFirm are nouns for firms behind a name.
var calledFirm = text.Set("airline bank brewery company firm conglomerate newspaper supermarket carmaker insurer")

// firmNouns say of a name that it is a firm.
var firmNouns = text.Set("concern monopoly carmaker automaker drugmaker chipmaker steelmaker planemaker brewer brewery distiller smelter telecom telecoms exporter importer distributor wholesaler publisher developer start-up oil-major giant multinational subsidiary cooperative company firm bank group manufacturer utility airline broker shipbuilder supplier conglomerate retailer insurer producer refiner miner operator contractor broadcaster newspaper charity foundation carrier lender corporation startup maker shipper arms-maker dealer supermarket refinery consortium")

// merchants are what houses are that are firms.
var merchants = text.Set("trading publishing banking auction finance brokerage commodity commodities merchant shipping fashion")

// traders are persons as often as firms.
var traders = text.Set("dealer broker trader contractor")
