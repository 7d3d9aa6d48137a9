package find

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// bodyOf joins a body to the name after "of" that it belongs to: "Permanent Council of the
// Organization of American States" acts for that organization.
func bodyOf(tokens []text.Token, found []text.Mention, m text.Mention) text.Mention {
	if of := stateWithin(tokens, found, m); of != "" {
		m.Of, m.Subkind, m.Sure = of, schema.GovernmentBody, true
		return m
	}
	at := m.Last + 1
	if of := tokens[m.Last].Lower; of == "the" && m.Last > m.First && tokens[m.Last-1].Lower == "of" {
		m.Last, at = m.Last-2, m.Last-1
	} else if of == "of" {
		m.Last, at = m.Last-1, m.Last
	}
	if at+1 >= len(tokens) || tokens[at].Lower != "of" {
		return m
	}
	next := at + 1
	for next < len(tokens) && (tokens[next].Lower == "the" || tokens[next].Class == text.Adjective && !tokens[next].Capital()) {
		next++
	}
	for k := range found {
		if found[k].First != next || found[k].Kind != schema.State && found[k].Kind != schema.Organization && !(found[k].Kind == schema.Place && homely[tokens[m.Last].Lower]) || found[k].Use == text.ByDemonym {
			continue
		}
		last := tokens[m.Last].Lower
		if first := tokens[m.First].Lower; found[k].Kind != schema.Place && (organBody[last] || organBody[first]) {
			m.Last, m.Of, m.Subkind, m.Sure = found[k].Last, found[k].ID, schema.GovernmentBody, true
			if found[k].Of != "" && found[k].Kind == schema.Organization {
				m.Of = found[k].Of
			}
		} else if organizationWord(last) && !legalForm[last] && !trades[last] {
			m.Last, m.Sure = found[k].Last, true
		}
		return m
	}
	return m
}

// highest are words before the name of an organ that a state has but one of: "Supreme Court of Kenya".
var highest = text.Set("supreme constitutional national federal high central general people's")

// kinds are words of which kind a government is: "Imperial Government of Iran".
var kinds = text.Set("imperial royal provisional transitional interim revolutionary military caretaker coalition legitimate lawful")

// homely are bodies that are called after the place where they are: "Royal Bank of Scotland".
var homely = text.Set("bank university college museum port church orchestra bishopric exchange")

// stateWithin returns the state that a name of a body ends in: "Government of Canada", "Foreign Ministry of Peru".
func stateWithin(tokens []text.Token, found []text.Mention, m text.Mention) string {
	for k := range found {
		x := &found[k]
		if x.Last != m.Last || x.First < m.First+2 || x.Kind != schema.State || x.Use != text.ByName {
			continue
		}
		of := x.First - 1
		if tokens[of].Lower == "the" && of > m.First+1 {
			of--
		}
		if tokens[of].Lower == "of" && (organBody[tokens[m.First].Lower] || (highest[tokens[m.First].Lower] || portfolios[tokens[m.First].Lower] || kinds[tokens[m.First].Lower]) && organBody[tokens[of-1].Lower]) {
			return x.ID
		}
	}
	return ""
}

// compounded tells whether capitals behind the name of a state or a place make another
// name of it: "China Hydro", "Mekong Grid".
func compounded(tokens []text.Token, found []text.Mention, n, end int) bool {
	m := &found[n]
	if m.Kind != schema.State && m.Kind != schema.Place || m.Use != text.ByName || m.First != m.Last || end-m.Last > 2 || n+1 < len(found) && found[n+1].First <= end {
		return false
	}
	if m.First > 1 && tokens[m.First-1].Class == text.Preposition && isRole(tokens[m.First-2].Lower) {
		return false // "ambassador to Japan Jordan Smith"
	}
	if lower := tokens[m.First].Lower; strings.HasSuffix(lower, "s") && m.Kind == schema.State {
		return false
	}
	for i := m.Last + 1; i <= end; i++ {
		w := tokens[i].Lower
		if tokens[i].Class != text.Name || tokens[i].XPOS != "NNP" || isRole(w) || titles[w] || roles[w] || governmentWord(w) || calendar[w] || givenNames[w] || placeWords[w] || organizationWord(w) {
			return false
		}
	}
	return end > m.Last
}

// behindPortfolio returns where a name begins behind the words of a portfolio, a token after last
// if none does.
func behindPortfolio(tokens []text.Token, first, last int) int {
	for i := first; i <= last; i++ {
		w := tokens[i].Lower
		if portfolios[w] || departments[w] || isRole(w) || titles[w] || tokens[i].Class == text.Hyphen || w == "and" || w == "of" || w == "the" {
			continue
		}
		if !tokens[i].Capital() {
			break
		}
		return i
	}
	return last + 1
}

// fieldsEnd returns where the fields of a body end that its name lists: "Council on Energy, Environment and Water".
func fieldsEnd(tokens []text.Token, first, last int) int {
	if last-first < 2 || !departments[tokens[last].Lower] || tokens[last-1].Class != text.Preposition {
		return last
	}
	for j := last + 1; j+1 < len(tokens) && departments[tokens[j+1].Lower] && tokens[j+1].Capital(); j += 2 {
		switch {
		case tokens[j].Lower == "and":
			return j + 1
		case tokens[j].Text != ",":
			return last
		}
	}
	return last
}

// departments end the names of portfolios.
var departments = text.Set("affairs relations resources security industry cooperation integration development health energy defence defense trade interior policing order communications tourism environment planning agriculture water minerals mines petroleum labour labor science technology culture education services sanctions forces")

// twofold tells whether "and" at j joins the two fields of a body: "Academy of Arts and Sciences".
func twofold(tokens []text.Token, j int) bool {
	if j > 2 && j+1 < len(tokens) && aims[tokens[j-1].Lower] && aims[tokens[j+1].Lower] && (tokens[j-2].Lower == "of" || tokens[j-2].Lower == "for" || tokens[j-2].Lower == "on") && organizationWord(tokens[j-3].Lower) {
		return true // "Front for Democracy and Justice"
	}
	return j > 2 && j+1 < len(tokens) && tokens[j-2].Lower == "of" && sectored[tokens[j-3].Lower] && tokens[j-1].Capital() && tokens[j+1].Capital() && !organizationWord(tokens[j+1].Lower)
}

// twoAims tells whether "and" at j joins two words before the head of a body's name: "Unity and Progress Party".
func twoAims(tokens []text.Token, first, j int) bool {
	for i := first; i < j; i++ {
		if !aims[tokens[i].Lower] && !departments[tokens[i].Lower] {
			return false
		}
	}
	for i := j + 1; i < len(tokens) && i < j+4 && tokens[i].Capital(); i++ {
		if organizationWord(tokens[i].Lower) {
			return i > j+1
		}
	}
	return false
}

// aimed tells whether the words from first to last name a body by what it is for: "Popular Front for Justice".
func aimed(tokens []text.Token, first, last int) bool {
	for i := first + 1; i < last; i++ {
		if tokens[i].Lower == "for" && organizationWord(tokens[i-1].Lower) && aims[tokens[last].Lower] {
			return true
		}
	}
	return false
}

// aims are what bodies are called after that stand up for something.
var aims = text.Set("justice truth unity jihad democracy freedom peace reconciliation development equality solidarity progress reform renewal rights security cooperation co-operation independence dignity liberty change salvation liberation prosperity self-determination welfare labour labor stability reconstruction accountability transparency integrity reunification resistance restoration rebirth health education culture science technology industry commerce trade agriculture fisheries energy environment water food inquiry reparation reparations memory fairness tolerance human economic social national political cultural disarmament non-proliferation detention immigration citizenship federation ethics peoples conservation nature")

// tradePair tells whether "and" at j joins two trades in the name of a firm: "Golden Sun Import and Export Company", "Orvex Oil and Gas".
func tradePair(tokens []text.Token, j int) bool {
	return j > 1 && j+1 < len(tokens) && tokens[j-1].Capital() && tokens[j+1].Capital() && tradePairs[tokens[j-1].Lower] == tokens[j+1].Lower && tokens[j-2].Capital()
}

var tradePairs = map[string]string{"import": "export", "oil": "gas", "shipping": "trading", "trading": "shipping", "trade": "investment", "engineering": "construction", "industry": "trade", "food": "beverage", "science": "technology", "iron": "steel", "gold": "diamond", "mining": "metallurgy"}

var sectored = text.Set("academy ministry department institute committee commission school")

// firmEnds end the name of a company as a rule.
var firmEnds = text.Set("bank holdings holding trading shipping group airlines airways enterprises industries investments logistics technologies")

// legalForm ends the name of a company: what follows "of" is where it sits.
var legalForm = text.Set("se fze fzc fzco fz-llc dmcc l.l.c. ltd ltd. inc inc. llc plc gmbh ag sa co co. corp corp. limited incorporated company corporation bv b.v. nv n.v. s.a. s.p.a. spa s.r.l. srl a.g. oy ab a.s. as jsc pjsc ojsc ooo asa aps oyj sas sarl eurl s.r.o. sro zrt nyrt kg bvba sprl ltda pty tbk a/s sarlu sau sasu pte pvt fzco-llc")
