package find

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// memory is what the sentences of one text teach about its names.
type memory struct {
	persons  map[string]bool        // last words of persons
	names    map[string]bool        // whole names that are sure to be names, folded
	ship     bool                   // the text speaks of "the ship"
	surnames map[string]bool        // last words of what may be persons, as written
	families map[string]bool        // first words of persons by which they may be called alone, as written
	kinds    map[string]schema.Kind // of names that words beside them tell: vessels and places
}

// names adds the runs of capitalized words that the gazetteer does not know. Runs that
// hold a gazetteer name and end in a word for an organization swallow it.
func names(tokens []text.Token, found []text.Mention, known *memory) []text.Mention {
	var out []text.Mention
	next := 0
	formal(tokens, found)
	for i := 0; i < len(tokens); i++ {
		for next < len(found) && found[next].First < i {
			next++
		}
		if m, ok := airline(tokens, found, next, i); ok {
			out = append(out, m)
			i = m.Last
			continue
		}
		if m, ok := romance(tokens, found, next, i); ok {
			out = append(out, m)
			i = m.Last
			continue
		}
		if last := maneuver(tokens, i); last > i {
			i = last
			continue
		}
		at := next < len(found) && found[next].First == i
		end := runEnd(tokens, i)
		if at && i > 0 && found[next].Last == i && found[next].Kind == schema.State && found[next].Use != text.ByDemonym && end == i+1 && isRole(tokens[i-1].Lower) && tokens[end].Class == text.Name && (next+1 >= len(found) || found[next+1].First > end) && !isRole(tokens[end].Lower) {
			out = append(out, text.Mention{First: i, Last: end, Entity: -1, Kind: schema.Person, Sure: true}) // "President Jordan Smith"
			known.persons[tokens[end].Lower] = true
			i = end
			continue
		}
		if at && end == i+1 && found[next].Last == i && (givenSeats[tokens[i].Lower] && found[next].Kind == schema.State || givenTown(tokens, &found[next])) && tokens[end].Class == text.Name && !organizationWord(tokens[end].Lower) && !instrumentWord(tokens[end].Lower) && !placeWords[tokens[end].Lower] && !occasions[tokens[end].Lower] && !isRole(tokens[end].Lower) && (next+1 >= len(found) || found[next+1].First > end) {
			out = append(out, text.Mention{First: i, Last: end, Entity: -1, Kind: schema.Person, Sure: true}) // "Sofia Petrova"
			known.persons[tokens[end].Lower] = true
			i = end
			continue
		}
		if at && end > found[next].Last && organ(tokens, &found[next], end) {
			out = append(out, found[next])
			i = end
			continue
		}
		if at && end > found[next].Last && compounded(tokens, found, next, end) {
			out = append(out, text.Mention{First: i, Last: end, Entity: -1, Kind: schema.Organization, Subkind: schema.Other})
			for next < len(found) && found[next].First <= end {
				next++
			}
			i = end
			continue
		}
		if at && (end <= found[next].Last || !swallows(tokens, found, next, end)) {
			out = append(out, found[next])
			i = found[next].Last
			continue
		}
		if end < 0 {
			continue
		}
		if end = limit(tokens, found, i, end); end > i && (tokens[end].Lower == "and" || tokens[end].Class == text.Hyphen) {
			end--
		}
		if portfolio(tokens, i) {
			if end+2 < len(tokens) && tokens[end+1].Lower == "and" && departments[tokens[end+2].Lower] && tokens[end+2].Capital() {
				i, end = end+2, limit(tokens, found, end+2, runEnd(tokens, end+2)) // "Minister of Foreign Affairs and Trade Jordan Smith"
			}
			if j := behindPortfolio(tokens, i, end); j <= end && end-j < 4 {
				out = append(out, text.Mention{First: j, Last: end, Entity: -1, Kind: schema.Person, Sure: true}) // "Secretary of State Jordan Smith"
				known.persons[tokens[end].Lower] = true
			}
			i = end
			continue
		}
		m, ok := name(tokens, i, end, known)
		if ok && m.Kind == schema.Organization {
			last := m.Last
			if m = bodyOf(tokens, found, m); m.Last > last {
				for next < len(found) && found[next].First <= m.Last {
					next++
				}
			}
		}
		if ok {
			if m.Kind == schema.Organization {
				m.Last = fieldsEnd(tokens, m.First, m.Last)
			}
			if n := len(out); m.Kind == schema.Organization && n > 0 && m.First > 1 && out[n-1].Last == m.First-2 && out[n-1].Kind == schema.Organization && len(tokens[m.First-1].Text) > 2 && isDigit(tokens[m.First-1].Text) {
				m.First-- // "UN 1636 Committee"
			}
			out = append(out, m)
			i = m.Last
		}
	}
	return out
}

// givenSeats are capitals, and states, whose names are those of persons as well.
var givenSeats = text.Set("sofia nursultan santiago jordan kingston")

// occasions are called after where they are held.
var occasions = text.Set("summit process plan talks format round initiative games festival open derby marathon stock exchange")

// beforeMonths are words before a month and hardly before a name: "In May Chad attacked Libya".
var beforeMonths = text.Set("in since until last next late early mid mid- during this")

// dayOf tells whether the word before a month makes a date of it: "in May", "3 May", "from May to June".
func dayOf(tokens []text.Token, i int) bool {
	before := &tokens[i-1]
	if beforeMonths[before.Lower] || isDigit(before.Text) && len(before.Text) < 3 {
		return true
	}
	return before.Lower == "to" && i > 3 && calendar[tokens[i-2].Lower] && tokens[i-3].Lower == "from"
}

// givenMonths are months that are first names too.
var givenMonths = text.Set("jan april may june august mar")

// designator tells the name of a weapon's model: "F-16", "Tu-154".
func designator(w string) bool {
	i := strings.IndexByte(w, '-')
	return len(w) < 12 && i > 0 && i <= 4 && i+1 < len(w) && isDigit(w[i+1:]) && w[0] >= 'A' && w[0] <= 'Z'
}

// peoples are words behind a possessive within a name: "Workers' Party", "People's Army".
var peoples = text.Set("party army liberation republic front protection defence defense union congress assembly revolutionary national democratic movement court guard daily bank")

// kin are words before the name of a person.
var kin = text.Set("son daughter brother sister wife husband father mother cousin nephew niece uncle aunt widow brother-in-law son-in-law")

// portfolio tells whether the capitals that begin at i only say of what somebody is the
// minister: "Minister for Foreign Affairs", "Secretary of State".
func portfolio(tokens []text.Token, i int) bool {
	if i < 2 || tokens[i-1].Lower != "of" && tokens[i-1].Lower != "for" && tokens[i-1].Lower != "to" {
		return false
	}
	if i > 3 && tokens[i-1].Lower == "for" && tokens[i-2].Lower == "state" && tokens[i-3].Lower == "of" {
		return isRole(tokens[i-4].Lower) && (portfolios[tokens[i].Lower] || departments[tokens[i].Lower]) // "Minister of State for Defence"
	}
	return isRole(tokens[i-2].Lower) && portfolios[tokens[i].Lower]
}

var portfolios = text.Set("foreign external defence defense national state finance interior home justice trade commerce energy health agriculture economy economic industry information internal security public transport education treasury war cabinet political european international armed joint")

// generic are words that name nobody by themselves, capital or not: "the Republic".
var generic = text.Set("member members arabs muslims christians jews hindus buddhists islamists asians europeans africans westerners republic kingdom state states government governments ministry ministries minister union nation nations island islands president chairman embassy embassies parties sides powers note notes house delegation delegations mission communique communiqué legation high charge chargé head heads commission chamber protocol excellency majesty highness holiness royal ministers presidents side party leader leaders premier premiers ambassador ambassadors capital capitals country countries participant participants signatory signatories statesman statesmen excellencies majesties counterpart counterparts guest host")

// monsieur tells "M." before a name that does not go on with initials: "M. Claude Roy".
func monsieur(tokens []text.Token, i int) bool {
	return tokens[i].Text == "M." && i+1 < len(tokens) && tokens[i+1].Capital() && len(tokens[i+1].Text) > 2
}

// attributes have a capital, but name nobody before a small word: "the Islamic republic".
var attributes = text.Set("islamist jihadist salafist maoist trotskyist leninist stalinist baathist ba'athist zionist fascist nazi anarchist marxist-leninist islamic muslim christian jewish catholic protestant orthodox sunni shia shi'ite shiite hindu buddhist communist marxist western eastern northern southern african asian european arab arabic nordic baltic balkan caribbean scandinavian himalayan andean atlantic mediterranean gulf west east north south central southeast southeastern southwest northeast latin middle horn pacific sahel sahelian saharan sub melanesian polynesian micronesian maghreb levantine iberian alpine caucasian persian adriatic francophone anglophone lusophone soviet")

// attributive tells whether the words from first to last only say of what kind the small word
// behind them is: "the West African country".
func attributive(tokens []text.Token, first, last int) bool {
	if last+1 >= len(tokens) || tokens[last+1].Capital() || tokens[last+1].Class != text.Noun && tokens[last+1].Class != text.Adjective {
		return false
	}
	for i := first; i <= last; i++ {
		if !attributes[tokens[i].Lower] && tokens[i].Class != text.Hyphen {
			return false
		}
	}
	return true
}

var organBody = text.Set("council government ministry army navy parliament court permanent committee secretariat commission assembly senate congress embassy cabinet administration delegation department police forces general-secretariat presidency mission executive board permanent chamber")

// swallows tells whether the run from the mention's start to end is the name of a body.
func swallows(tokens []text.Token, found []text.Mention, n, end int) bool {
	m := found[n]
	if end > m.Last && instrumentWord(tokens[end].Lower) && m.Use != text.ByDemonym && (m.Kind == schema.State || m.Kind == schema.Place) {
		return true // "Vienna Convention"
	}
	if m.Use == text.BySeat && end > m.Last+1 {
		return organizationWord(tokens[end].Lower)
	}
	if end == m.Last || m.Kind != schema.State && m.Kind != schema.Place || m.Kind == schema.State && tokens[m.Last+1].Class == text.Genitive {
		return false // "Chad's National Assembly" is an organ
	}
	for i := m.Last + 1; i <= end; i++ {
		if roles[tokens[i].Lower] || titles[tokens[i].Lower] {
			return false
		}
	}
	for k := n + 1; k < len(found) && found[k].First <= end; k++ {
		if found[k].Kind != schema.State {
			return false // a body that the gazetteer knows
		}
	}
	return organizationWord(tokens[end].Lower) && (!governmentWord(tokens[end].Lower) || m.Kind == schema.Place && fighting[tokens[end].Lower] && end > m.Last+1)
}

// bygones open a sentence before the name of a body, and are none of it.
var bygones = text.Set("former ex onetime late then outgoing incoming acting interim senior top")

// occupations open a sentence before a person's name: "Lobbyist Jens Holm".
var occupations = text.Set("lobbyist businessman businesswoman tycoon financier magnate oligarch billionaire millionaire lawyer attorney journalist activist dissident blogger economist analyst historian scientist engineer trader dealer broker smuggler trafficker warlord mercenary singer actor actress author novelist cleric preacher investor industrialist shipowner entrepreneur reporter columnist academic whistleblower hacker fugitive exile defector")

// isRole tells whether a word is an office, in the singular or the plural.
func isRole(w string) bool { return roles[w] || roles[strings.TrimSuffix(w, "s")] }

// name makes a mention of the tokens first to last, and tells what the text says of its kind.
func name(tokens []text.Token, first, last int, known *memory) (text.Mention, bool) {
	titled := first > 1 && tokens[first-1].Text == "," && kin[tokens[first-2].Lower] || first > 0 && (kin[strings.TrimSuffix(tokens[first-1].Lower, "s")] || titles[tokens[first-1].Lower] || isRole(tokens[first-1].Lower) && tokens[first-1].XPOS != "VBZ")
	titled = titled || skipper(tokens, first, last)
	titled = titled || titledTogether(tokens, first)
	vessel := carrier(tokens, first, last) || first > 1 && tokens[first-1].Lower == "flagged" || first > 0 && vesselWords[tokens[first-1].Lower] || amongShips(tokens, first) || first > 2 && tokens[first-1].Lower == "the" && tokens[first-2].Text == "," && vesselWords[tokens[first-3].Lower]
	body := organizationWord(tokens[last].Lower) || organBody[tokens[first].Lower] && last > first && tokens[first+1].Lower == "of" || aimed(tokens, first, last)
	for i := first; i <= last; i++ { // a title inside the run: what follows is the person
		lower := tokens[i].Lower
		if body && (lower == "general" || lower == "ministers" || lower == "chief" || lower == "head" || lower == "founder" || lower == "justice" || lower == "king" || lower == "prince") {
			continue
		}
		if !vessel && (titles[lower] || isRole(lower)) && !named(tokens, first, i) || monsieur(tokens, i) || (tokens[i].Lower == "state" || i == first && i > 2 && i < last && headedUnits[lower] && roles[tokens[i-2].Lower]) && i > 1 && tokens[i-1].Lower == "of" || lower == "general" && i > 0 && roles[tokens[i-1].Lower] {
			if i == last {
				return text.Mention{}, false
			}
			first, titled = i+1, true
		}
		if vesselWords[lower] && i < last {
			first, vessel = i+1, true
		}
	}
	if tokens[first].Class == text.Hyphen || first == 0 && first < last && (bygones[tokens[first].Lower] || last-first > 1 && occupations[tokens[first].Lower]) {
		first++ // "Former Central Bank governor X"
	}
	if first > last {
		return text.Mention{}, false
	}
	if first == last && (organizationWord(tokens[first].Lower) || generic[tokens[first].Lower]) || first == 0 && tokens[0].Class == text.Adjective && !organizationWord(tokens[last].Lower) {
		return text.Mention{}, false // "the Council", said of one named before
	}
	if first == last && titled && first > 0 && (isRole(tokens[first].Lower) || tokens[first].Lower == "manager") {
		return text.Mention{}, false // "General Manager"
	}
	if attributive(tokens, first, last) {
		return text.Mention{}, false
	}
	m := text.Mention{First: first, Last: last, Entity: -1}
	m.Kind, m.Subkind, m.Sure = kind(tokens[first:last+1], first, titled, vessel)
	if m.Kind == schema.Vessel {
		m.Last = hullNumber(tokens, m.Last)
	}
	if m.Kind == schema.Person && m.Sure {
		known.persons[tokens[last].Lower] = true
		if regnal(tokens, last+1) {
			m.Last++
		}
	}
	if first > 0 || m.Sure {
		known.names[tokens[first].Lower] = true
	}
	if first == last && first == 0 && !m.Sure {
		m.Kind = 0 // decided when all of the text is known
	}
	return m, true
}

// regnal tells whether the number of a king stands at a token: "II", not "I".
func regnal(tokens []text.Token, i int) bool {
	return i < len(tokens) && len(tokens[i].Text) > 1 && strings.Trim(tokens[i].Text, "IVX") == ""
}

// named tells whether a word that may be a title is a name of somebody here: "Karim bin Sultan", "Hassan Sheikh Omar".
func named(tokens []text.Token, first, i int) bool {
	if i == first {
		return false
	}
	before := tokens[i-1].Lower
	return particles[before] || bearable[tokens[i].Lower] && givenNames[before] && !tokens[i-1].Tight
}

// bearable are titles that are names as well.
var bearable = text.Set("sheikh sultan shah imam king bishop pope marshal prince major judge dean emir seri")

// kind decides what a name is by its own words and by what stands before it.
func kind(run []text.Token, first int, titled, vessel bool) (schema.Kind, schema.Subkind, bool) {
	last := run[len(run)-1].Lower
	switch {
	case vessel:
		return schema.Vessel, 0, true
	case titled:
		return schema.Person, 0, true
	}
	if airBase(run) {
		return schema.Place, 0, true
	}
	if signed(run) {
		return schema.Organization, schema.Company, true
	}
	if numbered(run) {
		return schema.Organization, schema.Other, true
	}
	if companyWords[last] || len(run) > 1 && (legalForm[last] && run[len(run)-1].Capital() || banks[run[0].Lower] || firmRoot(run[0].Text) || run[0].Text == "Air" && !airmen[run[1].Lower] || firmFirst[run[0].Lower] || last == "air") {
		return schema.Organization, schema.Company, true
	}
	for i := range run {
		w := run[i].Lower
		switch {
		case instrumentWord(w) && (i == 0 && !(len(run) > 1 && organizationWord(run[1].Lower)) || i == len(run)-1):
			return schema.LegalInstrument, 0, true
		case companyWords[w]:
			return schema.Organization, schema.Company, true
		case organizationWord(w) && (i == len(run)-1 || i+1 < len(run) && run[i+1].Class == text.Preposition || i == 0 || len(w) > 5):
			if raised(run) {
				return schema.Organization, schema.ArmedGroup, true
			}
			if sub := subkinds[w]; sub != schema.GovernmentBody || !ownBody(run, 0, len(run)-1) {
				return schema.Organization, sub, true
			}
			return schema.Organization, ownKind(w), true
		case (w == "centre" || w == "center") && i+1 < len(run) && run[i+1].Lower == "for":
			return schema.Organization, schema.Other, true
		case placeWords[w] && (i == 0 || i == len(run)-1), i == 0 && len(run) > 1 && heights[w] && w != "val" && w != "fort":
			return schema.Place, 0, true
		}
	}
	if len(run) == 1 {
		if len(last) > 2 && strings.ToUpper(run[0].Text) == run[0].Text {
			return schema.Organization, schema.Other, false // an acronym
		}
		if givenNames[last] {
			return schema.Person, 0, false
		}
		return schema.Organization, schema.Other, false
	}
	if faction(run) {
		return schema.Organization, schema.ArmedGroup, true
	}
	if (fellows[run[0].Lower] || callings[run[0].Lower]) && len(run) > 2 {
		return schema.Organization, schema.Other, true
	}
	if creeds[run[0].Lower] {
		return schema.Organization, schema.Party, true // "Democratic Choice"
	}
	if w := run[0].Text; shouted(run) || len(w) >= 2 && len(w) <= 4 && strings.ToUpper(w) == w && isLetters(w) {
		return schema.Organization, schema.Other, false
	}
	if x := run[len(run)-1].XPOS; (x == "NNPS" || x == "NNS") && !givenNames[run[0].Lower] {
		return schema.Organization, schema.Other, false // "Pacific Games"
	}
	if len(run) <= 5 {
		return schema.Person, 0, givenNames[run[0].Lower]
	}
	return schema.Organization, schema.Other, false
}

// firmFirst open the names of companies: "Air Zorvan", "Compagnie Générale Maritime".
var firmFirst = text.Set("aero compagnie société societe grupo groupe gruppo aerolineas aerolíneas aerovias empresa industrias compañía compania companhia cervejaria cementos petróleos petroleos petrolera")

// creeds open the names of parties.
var creeds = text.Set("democratic liberal socialist communist patriotic progressive labour conservative radical revolutionary national popular republican independence freedom people's")

func isLetters(w string) bool {
	for _, r := range w {
		if r < 'A' || r > 'Z' {
			return false
		}
	}
	return true
}

// shouted tells whether all words of a name are in capitals: "COBALT HERON".
func shouted(run []text.Token) bool {
	for i := range run {
		if len(run[i].Text) < 2 || strings.ToUpper(run[i].Text) != run[i].Text {
			return false
		}
	}
	return true
}

// opens tells whether the first word of a sentence can only be a name: the tagger is sure, and what follows takes a subject.
func opens(tokens []text.Token) bool {
	if t := &tokens[0]; t.XPOS != "NNP" || t.Alt != "" || len(t.Text) < 4 || len(tokens) < 3 {
		return false
	}
	if bareSites[tokens[1].Lower] && !tokens[1].Capital() {
		return true // "Mombero airport was closed"
	}
	switch next := &tokens[1]; next.XPOS {
	case "VBD", "VBZ", "POS":
		return true
	case "CC": // "Zorvan and its chairman"
		return next.Lower == "and" && (tokens[2].Lower == "its" || tokens[2].XPOS == "NNP")
	case ",":
		w := tokens[2].Lower
		return w == "which" || w == "whose" || w == "who" || w == "a" || w == "an" || tokens[2].XPOS == "VBN"
	}
	return false
}

// airmen are words behind "Air" that make no airline of it.
var airmen = text.Set("force forces marshal chief vice commodore corps staff command defence defense group base ministry minister secretary officer wing")

// settle decides what only the whole text can: surnames, and capitalized first words.
func (k *memory) settle(tokens []text.Token, found []text.Mention) []text.Mention {
	out := found[:0]
	shouting := heading(tokens)
	for n, m := range found {
		if shouting && m.ID == "" && m.Of == "" && !organizationWord(tokens[m.Last].Lower) {
			continue
		}
		if n+1 < len(found) && prefixed(tokens, &m, &found[n+1]) {
			found[n+1].First = m.First
			continue
		}
		if n > 0 && legalForm[tokens[m.Last].Lower] && m.First == m.Last && len(out) > 0 && out[len(out)-1].ID != "" && out[len(out)-1].Kind == schema.Organization && out[len(out)-1].Last == m.First-1 {
			out[len(out)-1].Last = m.Last // "Airbus SE"
			continue
		}
		if m.ID != "" && m.Kind == schema.Organization && m.Last+1 < len(tokens) && smallForms[tokens[m.Last+1].Text] {
			m.Last++ // "Rusal plc"
		}
		if m.ID == "" && m.Of == "" && (!m.Sure || m.Subkind == schema.GovernmentBody) && m.Kind != schema.LegalInstrument {
			described(tokens, &m)
		}
		one := m.First == m.Last
		if one && m.ID == "" && !m.Sure && k.surnames[tokens[m.First].Text] && k.kinds[tokens[m.First].Text] == 0 {
			m.Kind, m.Subkind = schema.Person, 0 // "Teirab", of whom the text has said "Osman Teirab"
		}
		if one && m.ID == "" && !m.Sure && k.families[tokens[m.First].Text] {
			m.Kind, m.Subkind = schema.Person, 0 // "Zhao", of whom the text has said "Zhao Jun"
		}
		if of := k.kinds[spelling(tokens, &m)]; of != 0 && m.ID == "" && !m.Sure && !k.persons[tokens[m.Last].Lower] {
			m.Kind, m.Subkind, m.Sure = of, 0, true
		}
		if m.ID == "" && (m.Kind == 0 || m.Kind == schema.Organization && !m.Sure || m.Kind == schema.Person) && k.persons[tokens[m.Last].Lower] {
			m.Kind, m.Subkind, m.Sure = schema.Person, 0, true
		}
		if m.Kind == 0 {
			if !one || !k.names[tokens[m.First].Lower] && !opens(tokens) {
				continue
			}
			m.Kind, m.Subkind = schema.Organization, schema.Other
		}
		if n := len(out); n > 0 && estate(tokens, &out[n-1], &m) {
			continue
		}
		out = append(out, m)
	}
	return out
}

// firmRoot tells a word that begins as the names of firms do: "Aeroservicios", "Petrosur", "Agroexport".
func firmRoot(w string) bool {
	for _, root := range [...]string{"Aero", "Petro", "Agro", "Hydro", "Electro", "Metall", "Techno"} {
		if rest, ok := strings.CutPrefix(w, root); ok && len(rest) > 2 && rest != "space" {
			return true
		}
	}
	return false
}

// givenTown tells whether the name of a town is somebody's first name: a title stands before it, or it is one that people have.
func givenTown(tokens []text.Token, m *text.Mention) bool {
	if m.Kind != schema.Place || m.Use != text.ByName {
		return false
	}
	if m.First > 0 && (titles[tokens[m.First-1].Lower] || roles[tokens[m.First-1].Lower]) {
		return true
	}
	return givenTowns[tokens[m.First].Lower]
}

// givenTowns are towns whose names are first names as well.
var givenTowns = text.Set("florence victoria adelaide carolina charlotte madison savannah austin lincoln alexandria santiago salvador logan preston bradford clifton winston regina augusta helena constance")
