package relate

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// nationality reads "Danish businessman X" and "X, a Danish businessman".
func (d *document) nationality(m int) {
	x := &d.t.S.Mentions[m]
	h := d.t.MentionHead(m)
	d.citizen(m, x.First-1, 6)
	for _, k := range d.t.Kids(h) {
		if k > h && d.t.Is(k, "appos") {
			d.citizen(m, k, 5)
			d.compatriot(m, k)
			d.serving(m, k)
		}
	}
	d.isNational(m, h)
	d.plainly(m)
	d.amongCitizens(m, h)
	d.demonymBefore(m)
	d.namedNational(m)
	if x.First > 1 && d.t.Tokens[x.First-1].Lower == "," { // "a Danish engineer, X,"
		if k := x.First - 2; d.t.Head(k) >= 0 && d.t.Modified(k, "a,an") {
			d.citizen(m, k, 5)
			d.rankAndName(m, k)
		}
	}
	if d.t.Child(h, "appos") < 0 && x.Last+3 < len(d.t.Tokens) && d.t.Tokens[x.Last+1].Lower == "," {
		if w := d.t.Tokens[x.Last+2].Lower; w == "a" || w == "an" || w == "the" {
			for i := x.Last + 3; i < len(d.t.Tokens) && i < x.Last+7; i++ {
				if isPerson(d.t.Tokens[i].Lemma) {
					d.citizen(m, i, 3)
					break
				}
			}
		}
	}
}

// rankAndName reads "a Kenyan general, X": who is not the general of a state is of its nation.
func (d *document) rankAndName(m, k int) {
	if !ranksOf[d.t.Tokens[k].Lemma] {
		return
	}
	if _, at := d.before(k); at >= 0 && d.t.Mention(at) >= 0 {
		if y := &d.t.S.Mentions[d.t.Mention(at)]; y.Kind == schema.State && y.Use == text.ByDemonym {
			d.citizenClaim(m, d.t.Mention(at))
		}
	}
}

// ranksOf are what officers and envoys are called.
var ranksOf = text.Set("general colonel major captain admiral brigadier commander lieutenant diplomat judge officer marshal")

// amongCitizens reads "two Canadians, X and Y".
func (d *document) amongCitizens(m, h int) {
	for d.t.Is(h, "conj") && d.t.Head(h) >= 0 && d.t.Mention(d.t.Head(h)) >= 0 {
		h = d.t.Head(h)
	}
	k := d.t.Head(h)
	if k < 0 || !d.t.Is(h, "appos") || d.t.Mention(k) < 0 {
		return
	}
	if x := &d.t.S.Mentions[d.t.Mention(k)]; x.Kind == schema.State && x.Use == text.ByDemonym && d.t.Child(k, "nummod") >= 0 && !d.left(x.First) {
		d.citizenClaim(m, d.t.Mention(k))
	}
}

// isNational reads "X is a Danish businessman".
func (d *document) isNational(m, h int) {
	p := d.t.Head(h)
	if k := p; k > h && d.t.Is(h, "nsubj") && d.t.Mention(k) >= 0 && d.t.Child(k, "cop") >= 0 && (d.t.Tokens[k].UPOS == "ADJ" || d.t.Modified(k, "a,an")) && d.own(k) == schema.Asserted { // "X is Danish"
		if y := &d.t.S.Mentions[d.t.Mention(k)]; y.Kind == schema.State && y.Use == text.ByDemonym {
			d.citizenClaim(m, d.t.Mention(k))
		}
		return
	}
	if p < h || !d.t.Is(h, "nsubj") || d.t.Child(p, "cop") < 0 || d.own(p) != schema.Asserted || !d.t.Modified(p, "a,an") {
		return
	}
	d.citizen(m, p, 5)
}

// seated reads "the Italian company X" and "X, a Munich company".
func (d *document) seated(m int) {
	x := &d.t.S.Mentions[m]
	if x.Subkind == schema.GovernmentBody || x.Subkind == schema.Intergovernmental {
		return
	}
	if x.First > 0 && (d.seat(m, x.First-1) || d.seatedOwner(m)) {
		return
	}
	if d.businesslike(x) && x.Last+3 < len(d.t.Tokens) && (d.t.Tokens[x.Last+1].Lower == "of" || d.t.Tokens[x.Last+1].Text == "," && d.t.Tokens[x.Last+2].Lower == "of") { // "Corvax NV of Belgium"
		n := x.Last + 2
		if d.t.Tokens[n].Lower == "of" {
			n++
		}
		if d.t.Tokens[n].Lower == "the" {
			n++
		}
		if k := d.t.Mention(n); k >= 0 && d.town(&d.t.S.Mentions[k]) && d.t.S.Mentions[k].Use != text.ByDemonym {
			d.seatClaim(m, k, x.Last)
			return
		}
	}
	if x.First > 2 && d.t.Tokens[x.First-1].Text == "," && d.t.Is(d.t.MentionHead(m), "appos") {
		if d.seat(m, x.First-2) { // "a Norwegian company, X,"
			return
		}
		if h := d.t.Head(d.t.MentionHead(m)); h >= 0 && h < x.First-2 && d.t.Mention(h) < 0 && firms[d.t.Tokens[h].Lemma] && d.t.Mention(x.First-2) == d.t.Mention(h+2) { // "a bank in Malmö, X,"
			d.seatBehind(m, h)
			return
		}
	}
	if x.Last+3 >= len(d.t.Tokens) || d.t.Tokens[x.Last+1].Lower != "," && d.t.Tokens[x.Last+1].Lower != "is" {
		return
	}
	if w := d.t.Tokens[x.Last+2].Lower; w != "a" && w != "an" && w != "the" && !d.ownLand(x.Last+2) {
		return
	}
	for i := x.Last + 3; i < len(d.t.Tokens) && i < x.Last+10; i++ {
		if d.t.Tokens[i].UPOS == "ADP" || d.t.Tokens[i].UPOS == "PUNCT" && d.t.Tokens[i].Text != "-" || d.t.Verbal(i) && d.t.Tokens[i].Text != "based" {
			return
		}
		if firms[d.t.Tokens[i].Lemma] {
			if !d.seat(m, i) {
				d.seatBehind(m, i)
			}
			return
		}
	}
}

// ownLand tells whether a state's name and a possessive begin at a token: "Zorvan, Peru's biggest miner".
func (d *document) ownLand(i int) bool {
	m := d.t.Mention(i)
	if m < 0 {
		return false
	}
	x := &d.t.S.Mentions[m]
	return x.First == i && d.town(x) && x.Last+1 < len(d.t.Tokens) && d.t.Tokens[x.Last+1].XPOS == "POS"
}

// seat claims the state or town that stands before a word for a firm.
func (d *document) seat(m, firm int) bool {
	if !firms[d.t.Tokens[firm].Lemma] || d.t.Verbal(firm) {
		return false
	}
	for i := firm - 1; i >= 0 && i > firm-5; i-- {
		k := d.t.Mention(i)
		if k < 0 {
			if u := d.t.Tokens[i].UPOS; u != "ADJ" && u != "NOUN" && u != "VERB" && d.t.Tokens[i].Text != "-" && d.t.Tokens[i].XPOS != "POS" {
				return false
			}
			continue
		}
		y := &d.t.S.Mentions[k]
		if !d.town(y) || k == m {
			return false
		}
		if y.Last+2 < len(d.t.Tokens) && d.t.Tokens[y.Last+1].Text == "-" && hyphened[d.t.Tokens[y.Last+2].Lower].rule != basedRule {
			return false // "a Russian-owned bank"
		}
		d.seatClaim(m, k, firm)
		return true
	}
	return false
}

// seatedOwner claims the state before a possessive and the name of a company: "Denmark's Maersk".
func (d *document) seatedOwner(m int) bool {
	x := &d.t.S.Mentions[m]
	if x.First < 2 || !firmKinds[x.Subkind] || x.Subkind != schema.Company && (!x.Sure || x.First == x.Last || d.beforeNoun(x.Last)) || d.t.Tokens[x.First-1].XPOS != "POS" {
		return false
	}
	k := d.t.Mention(x.First - 2)
	if k < 0 || d.t.S.Mentions[k].Kind != schema.State || d.t.S.Mentions[k].Use != text.ByName {
		return false
	}
	d.seatClaim(m, k, x.First)
	return true
}

// seatBehind claims the state or town after a word for a firm: "a company in Munich".
func (d *document) seatBehind(m, firm int) {
	if firm+2 < len(d.t.Tokens) && d.t.Tokens[firm+1].Lower == "in" {
		if k := d.t.Mention(firm + 2); k >= 0 && d.town(&d.t.S.Mentions[k]) {
			d.seatClaim(m, k, firm)
		}
	}
}

// firmKinds are kinds of organizations that may be firms.
var firmKinds = map[schema.Subkind]bool{schema.Company: true, schema.Media: true, schema.Other: true, 0: true}

// businesslike tells of a body whose seat may stand behind "of": a firm, or a name without an article, "Orvex of Sweden", not "the
// Carnival of Brazil" or "Number of jobs".
func (d *document) businesslike(x *text.Mention) bool {
	if x.First > 0 && d.t.Tokens[x.First-1].Lower == "of" {
		return false
	}
	if x.Subkind == schema.Company || x.Subkind == schema.Media || !firmKinds[x.Subkind] {
		return firmKinds[x.Subkind]
	}
	if x.First > 0 && (d.t.Tokens[x.First-1].UPOS == "DET" || d.t.Tokens[x.First-1].UPOS == "PRON" || d.t.Tokens[x.First-1].UPOS == "PUNCT" && d.t.Tokens[x.First-1].Text != ",") {
		return false
	}
	for i := x.First; i <= x.Last; i++ {
		if d.t.Tokens[i].XPOS != "NNP" {
			return false
		}
	}
	return true
}

// town tells whether a firm may sit in what a mention names: a state, or a place.
func (d *document) town(x *text.Mention) bool {
	return x.Kind == schema.State || x.Kind == schema.Place && x.Sure
}

func (d *document) seatClaim(m, state, firm int) {
	x, y := &d.t.S.Mentions[m], &d.t.S.Mentions[state]
	d.emit(claim{
		rule: basedRule, source: text.Party{Entity: x.Entity}, target: text.Party{Entity: y.Entity},
		anchor: y.First, tokens: []int{x.First, firm}, modality: schema.Asserted, theme: -1,
	})
}

var firms = text.Set("monopoly middleman intermediary reinsurer lessor carmaker drugmaker chipmaker planemaker steelmaker toymaker truckmaker automaker retailer insurer brewer distiller publisher supermarket exporter importer shipowner brewery mill daily weekly magazine station channel thinktank think-tank hotelier grocer company firm bank group manufacturer utility airline broker dealer trader foundation charity producer maker conglomerate newspaper broadcaster shipbuilder arms-maker operator supplier contractor lender miner refiner giant corporation developer builder carrier consortium startup start-up organisation organization institute tanker freighter ship vessel trawler fund vehicle wholesaler distributor")

// citizen claims the nationality that stands right before a word for a person at token
// end, looking back so many tokens.
func (d *document) citizen(m, end, back int) {
	if end < 0 || !isPerson(d.t.Tokens[end].Lemma) || d.t.Tokens[end].XPOS == "VBD" {
		return
	}
	if end+2 < len(d.t.Tokens) && d.t.Tokens[end+1].Lower == "from" { // "a trader from Denmark"
		if k := d.t.Mention(end + 2); k >= 0 && d.t.S.Mentions[k].Kind == schema.State && d.t.S.Mentions[k].Use == text.ByName {
			d.citizenClaim(m, k)
			return
		}
	}
	for i := end - 1; i >= 0 && i >= end-back; i-- {
		k := d.t.Mention(i)
		if k < 0 {
			if u := d.t.Tokens[i].UPOS; u != "ADJ" && u != "NOUN" && d.t.Tokens[i].Text != "-" {
				return
			}
			continue
		}
		y := &d.t.S.Mentions[k]
		if y.Kind != schema.State || y.Use != text.ByDemonym && !(y.ID == "state/nz" && i == end-1) { // "a New Zealand pilot"
			return
		}
		if y.First > 1 && d.t.Tokens[y.First-1].Text == "-" {
			other := d.t.Mention(y.First - 2) // "a British-Iranian journalist"
			if other < 0 || d.t.S.Mentions[other].Use != text.ByDemonym || d.t.S.Mentions[other].Kind != schema.State {
				return
			}
			d.citizenClaim(m, other)
		}
		d.citizenClaim(m, k)
		return
	}
}

// compatriot reads "X, a Kenyan": a demonym alone in apposition.
func (d *document) compatriot(m, k int) {
	c := d.t.Mention(k)
	if c < 0 || d.t.S.Mentions[c].Kind != schema.State || d.t.S.Mentions[c].Use != text.ByDemonym || !d.t.Modified(k, "a,an") && !(d.t.Modified(k, "the") && (d.t.Child(k, "acl:relcl") > k || d.t.Child(k, "amod") >= 0)) {
		return
	}
	d.citizenClaim(m, c)
}

// serving reads "X, the Kenyan head of a bloc": a demonym before an office that is not one of its state.
func (d *document) serving(m, k int) {
	if _, ok := d.roleOf(k); !ok {
		return
	}
	first := k
	for first > 0 && roleModifiers[d.t.Tokens[first-1].Lower] {
		first--
	}
	if _, at := d.before(first); d.ofBody(k, at) {
		d.citizenClaim(m, d.t.Mention(at))
	}
}

// demonymBefore reads "the Dane X" and "Danish X": a demonym right before a name.
func (d *document) demonymBefore(m int) {
	first := d.t.S.Mentions[m].First
	if first < 1 || d.t.Mention(first-1) < 0 || !d.t.S.Mentions[m].Sure && !d.fullName(m) {
		return
	}
	k := d.t.Mention(first - 1)
	if y := &d.t.S.Mentions[k]; y.Kind == schema.State && y.Use == text.ByDemonym && y.Last == first-1 && (y.First == 0 || d.t.Tokens[y.First-1].Text != "-") && (!d.listedAs(y.First-1) || d.t.S.Mentions[m].Sure && d.t.Tokens[y.First-1].Lower == "the") {
		d.citizenClaim(m, k)
	}
}

// listedAs tells whether a word before a demonym makes a thing of what follows: "the 2019 American Music Awards".
func (d *document) listedAs(i int) bool {
	return i >= 0 && (d.t.Tokens[i].UPOS == "DET" || d.t.Tokens[i].UPOS == "NUM" || d.t.Tokens[i].UPOS == "ADJ")
}

// fullName tells whether a name that may be a person's has two words, none of them a plural, and stands in no headline:
// not "British Bill", "Israeli Settlements Illegal".
func (d *document) fullName(m int) bool {
	x := &d.t.S.Mentions[m]
	if x.Last == x.First || d.t.S.Title {
		return false
	}
	for i := x.First; i <= x.Last; i++ {
		if d.t.Tokens[i].XPOS != "NNP" {
			return false
		}
	}
	return true
}

// citizenClaim claims a nationality for a person.
func (d *document) citizenClaim(m, of int) {
	person, state := d.t.S.Mentions[m], d.t.S.Mentions[of]
	if d.r.Seceded(state.Entity) {
		return // "a Turkish Cypriot trader": a people, whatever his passport
	}
	d.emit(claim{
		rule: citizenRule, source: text.Party{Entity: person.Entity}, target: text.Party{Entity: state.Entity},
		anchor: state.First, tokens: []int{d.t.MentionHead(m), state.First}, modality: schema.Asserted, theme: -1,
	})
}

// oneOfThem reads the nationality in "the 32-year-old Jordanian", said of a man named before.
func (d *document) oneOfThem(m int) {
	x := d.t.S.Mentions[m]
	if x.Kind != schema.State || x.Use != text.ByDemonym {
		return
	}
	h := d.t.MentionHead(m)
	who, ok := d.r.Countryman(d.n, h)
	if !ok {
		return
	}
	if of, held := d.r.Links.Office(who); held && d.r.Kind(of) == schema.State {
		return
	}
	d.emit(claim{
		rule: citizenRule, source: text.Party{Entity: who}, target: text.Party{Entity: x.Entity},
		anchor: x.First, tokens: []int{h}, modality: schema.Asserted, theme: -1,
	})
}

// isPerson tells a noun for a person that is no office: "geologist", "trader".
func isPerson(lemma string) bool {
	if citizens[lemma] {
		return true
	}
	if officeWords[lemma] || len(lemma) < 6 {
		return false
	}
	for _, end := range []string{"urgist", "chemist", "physicist", "scientist", "novelist", "economist", "columnist", "activist", "cyclist", "pianist", "ologist", "ographer", "ician", "ianist", "neer", "medic", "nurse", "doctor", "teacher", "worker"} {
		if strings.HasSuffix(lemma, end) {
			return true
		}
	}
	return false
}

var citizens = text.Set("pastor reverend vicar evangelist missionary rector sprinter runner swimmer gymnast wrestler cyclist jockey skier skater golfer cricketer goalkeeper midfielder striker rower weightlifter judoka marathoner racer coach dancer ballerina ballet-dancer pianist cellist violinist guitarist rapper comedian presenter broadcaster anchorman hurdler tennis-player player grandmaster champion designer stuntman model cook chef waiter butcher baker barber plumber shopkeeper innkeeper author writer novelist poet playwright singer actor actress cartoonist composer photographer publisher man woman student diplomat contractor tourist missionary filmmaker scholar engineer pilot national citizen businessman businesswoman tycoon oligarch journalist dissident lawyer activist financier trader dealer smuggler banker hacker broker businessperson scientist academic preacher cleric writer blogger reporter trafficker entrepreneur magnate billionaire investor politician singer actor actress athlete footballer soldier economist attorney novelist poet professor painter musician artist architect photographer cameraman editor columnist analyst expert historian philosopher physicist chemist surgeon physician priest monk nun imam volunteer campaigner defender executive shareholder millionaire mogul heir heiress mercenary warlord militant fighter jihadist terrorist extremist gangster fugitive convict prisoner hostage captive suspect detainee defendant immigrant emigre émigré migrant defector deserter veteran sailor fisherman skipper seaman driver trucker passenger backpacker mountaineer yachtsman merchant importer exporter middleman intermediary lobbyist publisher subject aristocrat industrialist shipowner hacktivist militiaman peacekeeper drug-lord kingpin boxer rabbi bishop archbishop philanthropist translator interpreter playwright composer airman paratrooper lieutenant captain sergeant corporal guerrilla rebel separatist nationalist shipbroker stockbroker jeweller hotelier chemist engineer biologist geologist accountant auditor consultant dentist nurse teacher lecturer gunrunner arms-dealer printer forwarder agent courier chauffeur gardener farmer carpenter mechanic technician interpreter typist clerk")

// beforeNoun tells whether a noun goes on behind a name: "the Sinaloa cartel".
func (d *document) beforeNoun(last int) bool {
	return last+1 < len(d.t.Tokens) && d.t.Tokens[last+1].UPOS == "NOUN"
}
