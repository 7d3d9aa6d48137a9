package relate

import (
	"strings"

	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// appointment reads the offices that verbs give: "X will serve as chairman of Y", "Y appointed
// X ambassador", "X became president of Y", "X, who heads Y".
func (d *document) appointment(v int) {
	switch lemma := d.t.Tokens[v].Lemma; {
	case seizing[lemma] && d.t.Tokens[max(d.t.Child(v, "obj"), 0)].Lower == "power":
		for _, x := range d.t.Tails(v) { // "took power in X"
			if x.Prep == "in" {
				d.reigns(v, d.t.Subject(v), x.Noun)
				break
			}
		}
	case becomes[lemma] && !d.t.Passive(v):
		d.takes(v, d.t.Subject(v), nil)
	case d.inCharge(v) >= 0:
		d.leads(v, d.t.Subject(v), d.inCharge(v))
	case enters[lemma] && !d.t.Passive(v):
		d.takes(v, d.t.Subject(v), nil)
		d.takes(v, d.predecessor(v), nil)
	case ousts[lemma] && d.t.Passive(v):
		d.takes(v, d.t.Subject(v), nil)
		d.takes(v, d.t.Agent(v), nil)
	case appoints[lemma]:
		if a := d.t.Agent(v); d.t.Passive(v) && lemma == "install" && a >= 0 && d.t.Mention(a) < 0 {
			d.takes(v, d.t.Subject(v), nil) // "installed as president by X's troops" is not X's
		} else if d.t.Passive(v) {
			d.takes(v, d.t.Subject(v), d.body(d.r.Parties(d.n, d.t.Agent(v), text.Acting)))
		} else {
			d.takes(v, d.appointee(v), d.body(d.r.Parties(d.n, d.t.Subject(v), text.Acting)))
		}
	case rules[lemma] && !d.t.Passive(v) && d.t.Child(v, "compound:prt") < 0 && !d.hasTail(v, "out of"), lemma == "lead" && d.hasTail(v, "since"):
		d.reigns(v, d.t.Subject(v), d.t.Object(v))
		if lemma == "lead" {
			d.leads(v, d.t.Subject(v), d.t.Object(v))
		}
	case heads[lemma] && d.t.Passive(v):
		d.leads(v, d.t.Agent(v), d.t.Subject(v))
	case heads[lemma]:
		o := d.t.Object(v)
		if o >= 0 && d.t.Tokens[o].Lemma == "board" && d.t.Mention(o) < 0 { // "chairs the supervisory board of X"
			if k := d.t.Child(o, "nmod"); k > o && d.t.Case(k) == "of" {
				o = k
			}
		}
		d.leads(v, d.t.Subject(v), o)
	}
}

// appointee returns who gets an office: the object, or the name that the parser hung on the
// office, "appointed X ambassador".
func (d *document) appointee(v int) int {
	o := d.t.Object(v)
	if o < 0 || d.t.Mention(o) >= 0 {
		return o
	}
	for _, k := range d.t.Kids(o) {
		if m := d.t.Mention(k); k < o && m >= 0 && d.t.S.Mentions[m].Kind == schema.Person && d.t.Is(k, "compound", "flat", "nmod") {
			return k
		}
	}
	return o
}

// takes claims the office behind a verb for whom the nominal at a token names. An envoy whose
// state nothing else tells is of the one that sends him.
func (d *document) takes(v, who int, sender *text.Party) {
	person := d.somebody(who)
	if person == nil {
		return
	}
	noun, role := d.officeBehind(v, who)
	if noun < 0 || d.tallied(noun) {
		return
	}
	of, at := d.officeAt(noun, false)
	if of == nil && sender != nil && !(stateOffice(role) && d.insurgents(sender.Entity)) {
		of, at = sender, v
	}
	if of == nil || d.opposed(role, of.Entity) {
		return
	}
	m, says, ok := d.mood(v, []text.Party{*person})
	if !ok {
		return
	}
	if who == d.predecessor(v) && m != schema.Alleged {
		m = schema.Asserted // whom somebody is to succeed holds the office
	}
	if m == schema.Asserted && !resigning[d.t.Tokens[v].Lemma] {
		d.r.Links.SetOffice(person.Entity, of.Entity)
	}
	d.emit(claim{
		rule: officeRule, source: *person, target: text.Party{Entity: of.Entity}, anchor: noun, tokens: []int{who, v, at},
		modality: m, says: says, theme: -1, qualifiers: map[string]string{"role": role},
	})
}

// insurgents tells whether a body is an armed group or a party: whom it names president is that of the state.
func (d *document) insurgents(entity int) bool {
	k := d.r.Links.Entities[entity].Subkind
	return k == schema.ArmedGroup || k == schema.Party
}

// officeBehind finds the office that a verb gives: its object, its complement, or behind "as".
func (d *document) officeBehind(v, who int) (int, string) {
	for _, k := range d.t.Kids(v) {
		if k <= v || k == who || !d.t.Is(k, "xcomp", "obj", "obl", "iobj", "ccomp", "advcl") {
			continue
		}
		if (d.t.Is(k, "obl", "advcl") || enters[d.t.Tokens[v].Lemma]) && !tree.Listed(behind[d.t.Tokens[v].Lemma], d.t.Case(k)) && d.t.Case(k) != "as" {
			continue
		}
		if role, ok := d.roleOf(k); ok {
			return k, role
		}
	}
	if o := d.t.Object(v); o >= 0 && o == who { // the parser hung it on the person
		for _, k := range d.t.Kids(o) {
			if k > o && d.t.Is(k, "appos", "nmod", "xcomp", "flat", "compound", "dep") && (d.t.Case(k) == "" || d.t.Case(k) == "as") {
				if role, ok := d.roleOf(k); ok {
					return k, role
				}
			}
		}
	}
	return -1, ""
}

// leads claims an office for who leads, chairs or commands a body that is named.
func (d *document) leads(v, who, o int) {
	if o >= 0 && d.t.Mention(o) < 0 && running[d.t.Tokens[o].Lemma] { // "runs Zorvan's European business"
		if p := d.t.Child(o, "nmod:poss"); p >= 0 && d.t.Mention(p) >= 0 {
			o = p
		}
	}
	if d.commands(v, who, o) || d.t.Tokens[v].Lemma == "lead" && !d.t.Passive(v) && d.hasTail(v, "in") {
		return // "leads the league in assists"
	}
	if o < 0 || d.t.Mention(o) >= 0 && d.t.S.Mentions[d.t.Mention(o)].Kind != schema.Organization || d.t.Mention(o) >= 0 && d.r.Standing(d.t.S.Mentions[d.t.Mention(o)].Entity) == text.Guessed && !d.acronym(o) && !d.partisans(d.t.Mention(o)) && d.ministryOf(o) == nil || d.t.Mention(o) < 0 && !bodies[d.t.Tokens[o].Lemma] && d.t.Tokens[o].Lower != "it" {
		return
	}
	if d.t.Is(v, "acl") && d.t.Is(o, "nmod") && d.t.Tokens[v-1].Text != "," {
		return // "scientists at the institute led by X"
	}
	of, person := d.body(d.r.Parties(d.n, o, text.NewName)), d.somebody(who)
	if of != nil && d.t.Tokens[o].Lower == "it" && d.r.Kind(of.Entity) == schema.State {
		of = d.groupBefore() // "sanctioned the group. X, who leads it"
	}
	if state := d.ministryOf(o); state != nil {
		of = state
	}
	if of == nil || person == nil || d.t.Mention(o) < 0 && d.r.Kind(of.Entity) != schema.Organization {
		return
	}
	m, says, ok := d.mood(v, []text.Party{*person})
	if !ok {
		return
	}
	d.emit(claim{
		rule: officeRule, source: *person, target: text.Party{Entity: of.Entity}, anchor: v, tokens: []int{who, o},
		modality: m, says: says, theme: -1, qualifiers: map[string]string{"role": headOf[d.t.Tokens[v].Lemma]},
	})
}

// groupBefore returns the body of no state that the sentence before names last, nil if it names none.
func (d *document) groupBefore() *text.Party {
	if d.n == 0 {
		return nil
	}
	list := d.r.Trees[d.n-1].S.Mentions
	for m := len(list) - 1; m >= 0; m-- {
		if x := &list[m]; x.Kind == schema.Organization && x.Subkind != schema.GovernmentBody && x.Subkind != schema.Intergovernmental {
			return &text.Party{Entity: x.Entity}
		}
	}
	return nil
}

// acronym tells whether a name is a few capitals behind "the" or a verb: "the UFDD", "heads UNITAF".
func (d *document) acronym(o int) bool {
	w := d.t.Tokens[o].Text
	return len(w) > 2 && len(w) < 9 && strings.ToUpper(w) == w && o > 0 && (d.t.Tokens[o-1].Lower == "the" || d.t.Verbal(o-1) && strings.ToUpper(d.t.Tokens[o-1].Text) != d.t.Tokens[o-1].Text)
}

// commands claims an office for who leads the armed men, or a wing, of a body or state: "X, who leads Y's forces".
func (d *document) commands(v, who, o int) bool {
	if o < 0 || d.t.Mention(o) >= 0 || !ministering[d.t.Tokens[o].Lemma] && (!commanded[d.t.Tokens[o].Lemma] && !d.stateOrgan(o) || d.t.Passive(v)) {
		return false
	}
	if o+2 < len(d.t.Tokens) && d.t.Tokens[o+2].Lower == "exile" {
		return false
	}
	person, owner := d.somebody(who), d.owner(o, text.Acting|text.NewName)
	if owner.empty() && ministering[d.t.Tokens[o].Lemma] && d.t.Modified(o, "the") { // "X, who heads the government"
		if owner.parties = d.governed(o); owner.empty() {
			owner.parties = d.r.Parties(d.n, o, text.Acting)
		}
	}
	if person == nil || len(owner.parties) != 1 {
		return false
	}
	of := owner.parties[0].Entity
	if k := d.r.Kind(of); k != schema.Organization && (k != schema.State || !regulars[d.t.Tokens[o].Lemma] && !ministering[d.t.Tokens[o].Lemma] && !d.stateOrgan(o)) {
		return false
	}
	m, says, ok := d.mood(v, []text.Party{*person})
	if !ok {
		return false
	}
	if _, held := d.r.Links.Office(person.Entity); !held && m == schema.Asserted && d.r.Kind(of) == schema.State {
		d.r.Links.SetOffice(person.Entity, of)
	}
	d.emit(claim{
		rule: officeRule, source: *person, target: text.Party{Entity: of}, anchor: v, tokens: []int{who, o},
		modality: m, says: says, theme: -1, qualifiers: map[string]string{"role": headOf[d.t.Tokens[v].Lemma]},
	})
	return true
}

// regulars are the armed men of a state: its rebels are none of its own.
var regulars = text.Set("force forces army navy police gendarmerie intelligence delegation mission deputation negotiators ministry department embassy secretariat")

// ministering are what governs a state: "Chad's government, led by X".
var ministering = text.Set("government cabinet administration junta regime diplomacy delegation deputation affairs finance finances negotiators")

var commanded = text.Set("police gendarmerie mission negotiators ministry department embassy secretariat force forces army navy fighter troops guerrilla rebel wing militia branch arm faction")

// reigns claims an office for who rules a state: "X, who governed Chad for ten years".
func (d *document) reigns(v, who, o int) {
	if o < 0 || d.t.Mention(o) < 0 || d.t.S.Mentions[d.t.Mention(o)].Kind != schema.State {
		return
	}
	person := d.somebody(who)
	if person == nil {
		return
	}
	m, says, ok := d.mood(v, []text.Party{*person})
	if !ok {
		return
	}
	of := d.t.S.Mentions[d.t.Mention(o)].Entity
	if _, held := d.r.Links.Office(person.Entity); !held && m == schema.Asserted && !rulesPast(d.t.Tokens[v]) {
		d.r.Links.SetOffice(person.Entity, of)
	}
	d.emit(claim{
		rule: officeRule, source: *person, target: text.Party{Entity: of}, anchor: v, tokens: []int{who, o},
		modality: m, says: says, theme: -1, qualifiers: map[string]string{"role": "ruler"},
	})
}

// rulesPast tells of who "ruled Chad": he may do so no more.
func rulesPast(t text.Token) bool { return rules[t.Lemma] && t.XPOS == "VBD" }

// somebody resolves a nominal to one person, nil if it is none.
func (d *document) somebody(i int) *text.Party {
	if i < 0 {
		return nil
	}
	list := d.r.Parties(d.n, i, 0)
	if m := d.nameBefore(i); len(list) == 0 && m >= 0 {
		x := &d.t.S.Mentions[m]
		list = []text.Party{{Entity: x.Entity, Anchor: d.t.Tokens[x.First].Start, Words: d.r.Links.Words(d.t.S, x.First, x.Last)}}
	}
	if len(list) != 1 || d.r.Kind(list[0].Entity) != schema.Person {
		return nil
	}
	return &list[0]
}

// nameBefore returns the person whose name an office follows between commas: "X, the Chadian foreign minister, who had flown";
// -1 if none does.
func (d *document) nameBefore(i int) int {
	if d.t.Mention(i) >= 0 || !d.isOffice(i) {
		return -1
	}
	for k := i - 1; k > 0 && k > i-6; k-- {
		if d.t.Tokens[k].Text == "," {
			if m := d.t.Mention(k - 1); m >= 0 && d.t.S.Mentions[m].Kind == schema.Person {
				return m
			}
			return -1
		}
	}
	return -1
}

var (
	becomes = text.Set("become serve remain act work")
	// enters are verbs of coming into an office or going out of it, where "as" names it.
	resigning = text.Set("resign quit step retire leave oust remove sack dismiss depose overthrow")
	enters    = text.Set("take succeed replace resign quit step retire return begin start")
	// behind are prepositions before an office, beside "as".
	behind   = map[string]string{"promote": "to", "elevate": "to", "elect": "to"}
	appoints = text.Set("promote elevate appoint name elect re-elect reelect nominate install choose designate swear confirm reappoint pick select anoint proclaim make crown declare")
	seizing  = text.Set("take seize hold grab usurp assume")
	rules    = text.Set("rule govern")
	// bodies are what a body is called that was named before: "X, who heads the group".
	bodies = text.Set("group company firm bank movement party organisation organization fund agency body union front militia rebels insurgency corporation concern conglomerate institution watchdog alliance bloc club council commission federation association broadcaster newspaper airline")
	// running are parts of a body that somebody may run.
	running = text.Set("business arm division unit operation subsidiary branch office department side")
	ousts   = text.Set("replace remove dismiss sack fire oust depose suspend relieve succeed")
	heads   = text.Set("head chair lead command direct run")
	headOf  = map[string]string{"head": "head", "chair": "chair", "lead": "leader", "command": "commander", "direct": "director", "run": "head"}
)

// posted reads "US ambassador to Japan X": an envoy, where he is, and the name right behind.
func (d *document) posted(first int) (*text.Party, string, int) {
	if first < 3 {
		return nil, "", 0
	}
	k := d.t.Mention(first - 1)
	if k < 0 || d.t.S.Mentions[k].Use == text.ByDemonym {
		return nil, "", 0
	}
	i := d.t.S.Mentions[k].First - 1
	if i > 0 && d.t.Tokens[i].UPOS == "DET" {
		i--
	}
	if i < 1 || !postings[d.t.Tokens[i].Lower] {
		return nil, "", 0
	}
	role, ok := d.roleOf(i - 1)
	if !ok {
		return nil, "", 0
	}
	from := i - 1
	for from > 0 && (roleModifiers[d.t.Tokens[from-1].Lower] && d.t.Mention(from-1) < 0 || d.t.Tokens[from-1].Text == "-") {
		from--
	}
	of, at := d.before(from)
	return of, role, at
}

var postings = text.Set("to in for at")
