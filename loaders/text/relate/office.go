package relate

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

var officeRule = &rule{name: "office", typ: schema.HoldsOfficeIn}

// offices reads the offices of a sentence; with silent set it only notes them.
func (d *document) offices(silent bool) {
	for m := range d.t.S.Mentions {
		if d.t.S.Mentions[m].Kind == schema.Person {
			d.office(m, silent)
		}
	}
	for i := range d.t.Tokens {
		if silent && d.t.Tokens[i].UPOS == "NOUN" {
			d.styled(i, true)
		}
	}
}

// office reads what the words around a person say of an office: "Chadian President X",
// "the president of Chad, X", "X, Chad's president", "President X of Chad", "X is the
// president of Chad".
func (d *document) office(m int, silent bool) {
	if !d.former(m) && d.holds(m, silent) {
		if !silent {
			d.also(m)
		}
		return
	}
	if silent {
		return
	}
	d.once = true
	if !d.holds(m, false) {
		d.once = false
		d.relatedOffices(m, -1)
	}
	d.once = false
}

// holds reads the office that a person holds, or with once set has held, and tells whether it
// found one.
func (d *document) holds(m int, silent bool) bool {
	person := &d.t.S.Mentions[m]
	head := d.t.MentionHead(m)
	if role, from, ok := d.roleBefore(person.First); ok { // "Chadian President X"
		if of, at := d.before(from); of != nil {
			d.hold(m, of, role, at, silent)
			return true
		}
		if of, at := d.department(from, person.First); of != nil {
			d.hold(m, of, role, at, silent)
			return true
		}
		if of, at := d.ofPhrase(d.behindName(person.Last)); of != nil {
			d.hold(m, of, role, at, silent)
			return true
		}
		if of, at := d.whose(from, silent); of != nil {
			d.hold(m, of, role, at, silent)
			return true
		}
		if of, at := d.fellowOf(from); of != nil {
			d.hold(m, of, role, at, silent)
			return true
		}
		if of, at := d.coupledOffice(m, from); of != nil {
			d.hold(m, of, role, at, silent)
			return true
		}
		if !d.once {
			d.unowned = append(d.unowned, unowned{d.n, m, role})
		}
	}
	if of, role, at := d.posted(person.First); of != nil { // "US ambassador to Japan X"
		d.hold(m, of, role, at, silent)
		return true
	}
	if of, role, at := d.amongOfficials(m); of != nil {
		d.hold(m, of, role, at, silent)
		return true
	}
	if role := d.pluralTitle(person.First); role != "" && !d.once {
		d.unowned = append(d.unowned, unowned{d.n, m, role}) // "Presidents X and Y"
	}
	if of, at := d.delegate(m); of != nil {
		d.hold(m, of, "delegate", at, silent)
		return true
	}
	if of, role, at := d.ofTheBody(m); of != nil {
		d.hold(m, of, role, at, silent)
		return true
	}
	if of, role, at := d.described(m); of != nil {
		d.hold(m, of, role, at, silent)
		return true
	}
	if of, role, at := d.gappedOffice(m); of != nil && !d.once {
		d.hold(m, of, role, at, silent)
		return true
	}
	if of, role, at := d.sameOffice(m); of != nil && !d.once {
		d.hold(m, of, role, at, silent)
		return true
	}
	for _, noun := range d.descriptions(m, head) {
		role, ok := d.roleOf(noun)
		if !ok {
			continue
		}
		if of, at := d.officeAt(noun, silent); of != nil {
			d.hold(m, of, role, at, silent)
			return true
		}
		if silent && !d.once && d.ownerless(noun) {
			d.unowned = append(d.unowned, unowned{d.n, m, role})
		}
	}
	d.sent(m)
	return false
}

// sent notes that "Chad's X" acts for Chad, without an office that could be claimed.
func (d *document) sent(m int) {
	x := &d.t.S.Mentions[m]
	first := d.titled(x.First)                                                                                                                         // "Chad's Mr. X"
	if of, _ := d.ofPhrase(x.Last + 1); of != nil && !d.once && !d.idle && d.r.Kind(of.Entity) == schema.State && d.t.Tokens[x.Last+1].Lower == "of" { // "X of Chad"
		if _, ok := d.r.Links.Office(x.Entity); !ok {
			d.r.Links.SetOffice(x.Entity, of.Entity)
		}
		return
	}
	if d.once || d.idle || first < 2 || d.t.Tokens[first-1].XPOS != "POS" {
		return
	}
	k := d.t.Mention(first - 2)
	if k < 0 || d.t.S.Mentions[k].Kind != schema.State || d.t.S.Mentions[k].Use == text.ByDemonym {
		return
	}
	if _, ok := d.r.Links.Office(x.Entity); !ok {
		d.r.Links.SetOffice(x.Entity, d.t.S.Mentions[k].Entity)
	}
}

// ofPhrase returns the state or body after "of" that begins at a token.
func (d *document) ofPhrase(i int) (*text.Party, int) {
	if i >= len(d.t.Tokens) || d.t.Tokens[i].Lower != "of" && d.t.Tokens[i].Lower != "from" {
		return nil, 0
	}
	for i++; i < len(d.t.Tokens) && d.t.Tokens[i].UPOS == "DET"; i++ {
	}
	if i >= len(d.t.Tokens) || d.t.Mention(i) < 0 {
		return nil, 0
	}
	x := &d.t.S.Mentions[d.t.Mention(i)]
	if x.Kind != schema.State && x.Kind != schema.Organization || d.possessesFirm(x) {
		return nil, 0
	}
	return &text.Party{Entity: x.Entity, Anchor: d.t.Tokens[x.First].Start}, x.Last
}

// bodyAt resolves the body behind "of" or "for", through a portfolio ("minister for trade of
// Chad") and through an organ ("governor of the central bank of Chad").
func (d *document) bodyAt(k int) *text.Party {
	if m := d.t.Mention(k); m >= 0 && d.t.S.Mentions[m].Subkind == schema.GovernmentBody && d.t.Tokens[d.t.S.Mentions[m].First].Lower == "government" {
		if of := d.body(d.r.Parties(d.n, k, text.Acting)); of != nil {
			return of // "Head of the Government of Chad"
		}
	}
	if state := d.ministryOf(k); state != nil {
		return state
	}
	if d.t.Mention(k) < 0 {
		for _, x := range d.t.Kids(k) {
			if sports[d.t.Tokens[x].Lower] {
				return nil // "Chad's football federation"
			}
		}
	}
	if !fields[d.t.Tokens[k].Lower] {
		if of := d.body(d.r.Parties(d.n, k, text.NewName)); of != nil {
			return of
		}
	}
	if d.t.Mention(k) >= 0 {
		return nil
	}
	if of := d.body(d.r.Parties(d.n, k, text.Acting)); of != nil {
		return of
	}
	if private[d.t.Tokens[k].Lemma] {
		return nil
	}
	return d.body(d.owner(k, text.Acting).parties)
}

func (d *document) body(list []text.Party) *text.Party {
	for _, x := range list {
		if k := d.r.Kind(x.Entity); k == schema.State || k == schema.Organization {
			return &x
		}
	}
	return nil
}

// descriptions returns the nouns that say what a person is: in apposition on either side, or after "is".
func (d *document) descriptions(m, head int) []int {
	x := &d.t.S.Mentions[m]
	var out []int
	for _, k := range d.t.Kids(head) {
		if d.t.Is(k, "appos") {
			out = append(out, k)
		}
	}
	if h := d.t.Head(head); h >= 0 {
		if d.t.Is(head, "appos", "flat", "compound") {
			out = append(out, h)
		}
		if d.t.Is(head, "nsubj") && d.t.Child(h, "cop") >= 0 && d.own(h) == schema.Asserted && (d.once || !d.past(h)) {
			out = append(out, h)
		}
	}
	if s := d.t.Child(head, "nsubj"); s >= 0 && d.t.Child(head, "cop") >= 0 && d.own(head) == schema.Asserted && (d.once || !d.past(head)) {
		out = append(out, s) // "Chad's foreign minister is X"
	}
	if x.Last+2 < len(d.t.Tokens) && d.t.Tokens[x.Last+1].Lower == "," { // the parser lost it
		for i := x.Last + 2; i < len(d.t.Tokens) && i < x.Last+9 && d.t.Tokens[i].Lower != ","; i++ {
			if i == x.Last+2 && terms[d.t.Tokens[i].Lower] {
				continue // "X, until May the Chadian minister of trade"
			}
			if d.t.Verbal(i) || d.t.Tokens[i].UPOS == "ADP" || d.t.Tokens[i].UPOS == "CCONJ" {
				break // "X, the sister of the president"
			}
			if d.t.Is(i, "nsubj") && d.t.Case(head) != "" && !d.t.Within(head, i) {
				break // "at the invitation of X, the president of Y went"
			}
			if _, ok := d.roleOf(i); ok && d.closed(i) && (i+1 >= len(d.t.Tokens) || d.t.Tokens[i+1].XPOS != "POS") {
				out = append(out, i)
			}
		}
	}
	if first := d.titled(x.First); first > 1 && d.t.Tokens[first-1].Lower == "," {
		for i := first - 2; i >= 0 && i > first-9 && d.t.Tokens[i].Lower != ","; i-- {
			if d.t.Verbal(i) {
				break
			}
			if m := d.t.Mention(i + 1); m >= 0 && d.t.S.Mentions[m].Kind == schema.Person {
				continue // "the son of President Y, X"
			}
			if _, ok := d.roleOf(i); ok && d.t.Head(i) >= 0 && d.t.Tokens[i+1].XPOS != "POS" && !(d.t.Is(head, "conj") && d.t.Is(i, "appos") && d.t.Head(i) == d.t.Head(head)) {
				out = append(out, i)
			}
		}
	}
	return out
}

// officeAt resolves whose office a noun names.
func (d *document) officeAt(noun int, silent bool) (*text.Party, int) {
	if p := d.possessive(noun); p >= 0 && d.t.Tokens[noun].Lemma != "counterpart" && !d.peer(noun) {
		if silent && d.t.Tokens[p].XPOS == "PRP$" {
			return nil, 0
		}
		if of := d.spokeBefore(noun, p); of != nil {
			return of, p
		}
		if d.t.Tokens[p].Lower == "its" && !d.coordinated(p) && !d.sentAway(noun) {
			if of := d.body(d.r.Outer(d.n, p)); of != nil {
				return of, p
			}
			if of := d.nearest(p, p+1); of != nil {
				return of, p
			}
		}
		if of := d.served(p); of != nil && d.body(d.r.Parties(d.n, p, 0)) == nil {
			return of, p
		}
		if of := d.ofSecretary(p); of != nil {
			return of, p
		}
		if of := d.body(d.r.Parties(d.n, p, 0)); of != nil && d.t.Tokens[p].Lower == "its" && !d.firm(of.Entity) && d.corporate(noun) {
			return d.firmBefore(), p // "its chief executive" is of no state
		} else if of != nil && d.t.Tokens[p].Lower == "its" && d.r.Kind(of.Entity) == schema.State && d.international(noun) {
			return d.bodyLately(), p // "its secretary-general"
		} else if of == nil && d.t.Mention(p) >= 0 && d.corporate(noun) {
			return d.body(d.r.Parties(d.n, p, text.NewName)), p // "Zorvan's chairman"
		} else if of != nil || d.t.Mention(p) >= 0 || !ownerOrgans[d.t.Tokens[p].Lemma] {
			return of, p
		}
		return d.body(d.r.Parties(d.n, p, text.Acting)), p // "the Chadian defence ministry's spokesman"
	}
	if d.peer(noun) && (silent && !d.national(noun) || !silent && !d.officials(d.t.Child(noun, "nmod:poss"))) {
		return nil, 0 // a reporter's colleague
	}
	if p := d.t.Child(noun, "nmod:poss"); d.t.Tokens[noun].Lemma == "colleague" && p >= 0 && d.cabinetColleague(noun, p) {
		if of := d.served(p); of != nil && d.r.Kind(of.Entity) == schema.State {
			return of, p // "his colleague X": of the same cabinet
		}
	}
	first := noun
	for first > 0 && (d.t.Tokens[first-1].Lower == "opposite" || roleModifiers[d.t.Tokens[first-1].Lower] || d.t.Tokens[first-1].Text == "-" || ownerOrgans[d.t.Tokens[first-1].Lower] && d.t.Is(first-1, "compound") && d.t.Mention(first-1) < 0 || first > 2 && d.t.Tokens[first-1].Lower == "bank" && d.t.Tokens[first-2].Lower == "central") {
		first--
	}
	if of, at := d.before(first); of != nil && !d.ofBody(noun, at) {
		return of, at
	}
	for _, k := range d.t.Kids(noun) {
		c, sent := d.t.Case(k), envoys[d.t.Tokens[noun].Lemma]
		if !d.t.Is(k, "nmod", "obl") || c != "of" && c != "at" && (sent || !within[c] && c != "for" && c != "to") {
			continue
		}
		if of := d.bodyAt(k); of != nil && (!within[c] || d.r.Kind(of.Entity) == schema.Organization || c == "in" && sitting[d.t.Tokens[noun].Lemma] || ministering[d.t.Tokens[k].Lemma]) {
			return of, k
		}
	}
	return d.department(first, noun)
}

// department returns the state whose department stands among the words of an office: "the Treasury Secretary".
func (d *document) department(first, last int) (*text.Party, int) {
	for k := first; k < last; k++ {
		if m := d.t.Mention(k); m >= 0 && d.t.S.Mentions[m].Subkind == schema.GovernmentBody {
			if state, ok := d.r.Links.OrganOf(d.t.S.Mentions[m].Entity); ok {
				return &text.Party{Entity: state, Anchor: d.t.Tokens[k].Start}, k
			}
		}
	}
	return nil, 0
}

// sitting are officials of the state in whose town they sit: "a judge in Madrid", "her counterpart in Rome".
var sitting = text.Set("judge magistrate prosecutor counterpart number")

// cabinetColleague tells a colleague of whom nothing says that he is another state's.
func (d *document) cabinetColleague(noun, p int) bool {
	for _, k := range d.t.Kids(noun) {
		if k != p && !d.t.Is(k, "appos", "flat", "punct") && d.t.Tokens[k].Lower != "cabinet" && d.t.Tokens[k].Lower != "party" {
			return false
		}
	}
	return true
}

// private are bodies of a land whose officials are none of the state's: "leader of Chad's largest party".
var private = text.Set("party opposition movement union club team church company firm newspaper faction group rebel guerrilla militia gang mafia association league community tribe clan diaspora")

// firm tells whether an entity may have a chief executive.
func (d *document) firm(entity int) bool {
	e := &d.r.Links.Entities[entity]
	return e.Kind == schema.Organization && e.Subkind != schema.Intergovernmental && e.Subkind != schema.GovernmentBody
}

// firmBefore returns the company that the sentence before names last, nil if it names none.
func (d *document) firmBefore() *text.Party {
	if d.n == 0 {
		return nil
	}
	list := d.r.Trees[d.n-1].S.Mentions
	for m := len(list) - 1; m >= 0; m-- {
		if x := &list[m]; x.Subkind == schema.Company && d.firm(x.Entity) {
			return &text.Party{Entity: x.Entity}
		}
	}
	return nil
}

// corporate tells whether an office is one of firms: "chief executive", "managing director".
func (d *document) corporate(noun int) bool {
	for k := max(noun-2, 0); k <= noun; k++ {
		if firmOffices[d.t.Tokens[k].Lower] {
			return true
		}
	}
	return false
}

// within are the prepositions of a body that somebody is an official in, not of a land.
var within = text.Set("in with within")

// officials tells whether those for whom a pronoun stands act for a state.
func (d *document) officials(i int) bool {
	list := d.r.Parties(d.n, i, text.Acting)
	for _, p := range list {
		if len(p.By) == 0 && d.r.Kind(p.Entity) != schema.State {
			return false
		}
	}
	return len(list) > 0
}

// hold notes an office and claims it.
func (d *document) hold(m int, of *text.Party, role string, at int, silent bool) {
	person := d.t.S.Mentions[m]
	of = d.corrected(person.Entity, of, role, at)
	if d.once {
		role = "former " + role
	} else if !d.opposed(role, of.Entity) {
		if !strings.HasSuffix(role, "founder") {
			d.r.Links.SetOffice(person.Entity, of.Entity)
		}
	} else {
		return
	}
	if silent {
		return
	}
	d.claimOffice(&person, of, role, at)
}

var (
	// opposing are words before a leader who does not govern.
	opposing = text.Set("opposition rebel party union guerrilla")
	// terms open a description of what somebody was for a time.
	terms = text.Set("until till since then now")
	// envoys go to or for a place, and are of the body that sends them.
	envoys = text.Set("ambassador envoy consul rapporteur coordinator")
	// ranks are those of soldiers, between an office and a name.
	ranks = text.Set("commodore generalissimo field air wing squadron rear vice lt.-gen. lt-gen. maj.-gen. maj-gen. brig. rear-admiral vice-admiral major-general brigadier-general captain capt. general gen. colonel col. lieutenant lt. lieutenant-general major maj. admiral adm. marshal brigadier commodore sergeant sgt.")
	// onces are the words that say that an office was held.
	onces         = text.Set("once lately sometime one-time former formerly previously ex late ousted exiled deposed onetime erstwhile retired")
	formers       = text.Set("lately sometime one-time formerly once previously former ex late ousted exiled deposed then-former onetime erstwhile ex-president ex-minister retired fugitive self-proclaimed proclaimed styled would-be aspiring fictional fictitious putative")
	honorifics    = text.Set("maitre maître cardinal archbishop bishop patriarch metropolitan rabbi mufti reverend rev. h.e. h.e h.m. h.r.h. hrh smt smt. shri shrimati hon. rt. mr mr. mrs mrs. ms ms. dr dr. sir sheikh sheikha ayatollah datuk dato datin seri prof. prof professor lord lady dame hajji haji mullah sayyed sayyid imam monsieur mme mme. mlle mlle. m. mm. herr frau signor signora senor señor señora senora senhor monsignor mgr mgr. messrs messrs. comrade baron count duke viscount earl marquis")
	officeWords   = text.Set("registrar mediator viceroy nizam nawab vice-president official diplomat counterpart manager president premier minister spokesperson spokesman spokeswoman envoy ambassador secretary chancellor king queen emir sultan governor senator chairman chairwoman chairperson chair chief commander general admiral colonel marshal director ceo leader prosecutor commissioner consul representative undersecretary mayor negotiator head adviser advisor speaker emperor ruler boss dictator prince founder pm attaché attache judge magistrate lawmaker legislator congressman congresswoman parliamentarian mp editor co-chair co-chairman co-founder vice-chairman comptroller ombudsman coordinator administrator inspector delegate treasurer rapporteur counsellor shah tsar czar kaiser maharaja nuncio viceroy generalissimo taoiseach d'affaires d’affaires plenipotentiary affaires chargé second-in-command third-in-command number-two strongman overlord commandant chairlady headman figurehead potentate caliph regent premier-designate ringleader executive")
	roleModifiers = text.Set("junior de facto caretaker intelligence naval counter-terrorism counterterrorism competition enlargement farm neighbourhood neighborhood monetary research garrison base brigade division battalion regional zone district sector theatre theater area front squadron wing corps missile frontier border fleet natural resources economics employment social transportation aviation railway railways petroleum youth sport sports veterans shipping infrastructure regional integration digital climate lands junta honorary policy presidential ministerial diplomatic negotiating visiting roving prime foreign defence defense interior finance deputy vice special chief trade energy oil economy justice permanent executive supreme acting first senior information health state general secretary navy army military police security national assistant attorney managing crown high top press home affairs commerce agriculture external relations under-secretary under joint staff of interim managing minister government planning transport opposition political parliamentary party rebel central nuclear sanctions human rights education culture cultural tourism environment labour labor industry science technology water electricity mines mining fisheries housing communications telecommunications immigration migration customs development operating financial legal religious budget treasury sports commercial petroleum space social welfare public works chargé charge apostolic papal number current undisputed longtime")
)

// possessesFirm tells "Spain's" before what is no organ of Spain: "X of Spain's biggest bank".
func (d *document) possessesFirm(x *text.Mention) bool {
	i := x.Last + 1
	if i+1 >= len(d.t.Tokens) || d.t.Tokens[i].XPOS != "POS" {
		return false
	}
	m := d.t.Mention(i + 1)
	return m < 0 || d.t.S.Mentions[m].Subkind != schema.GovernmentBody
}

// headless tells the name of a body that several heads of a state make up: who presides over it is the state's head.
func headless(name string) bool {
	for _, w := range [...]string{"Presidency", "Presidium", "State Council", "Council of State", "Revolutionary", "Council of Ministers", "Military Council", "Provisional Government", "Interim Government", "Transitional"} {
		if strings.HasPrefix(name, w) || strings.HasPrefix(name, "the "+w) {
			return true
		}
	}
	return false
}
