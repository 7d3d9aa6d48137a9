package relate

import (
	"slices"
	"strings"

	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// found is what fills a slot: the parties and the tokens that they were read from.
type found struct {
	parties []text.Party
	tokens  []int
	far     bool // it hangs on another word than the one asked
}

func (f found) empty() bool { return len(f.parties) == 0 }

// verb applies the rules of a verb or of an adjective after "be".
func (d *document) verb(v int, lemma string) {
	d.labels(v)
	d.saidBad(v)
	d.outburst(v)
	if lemma == "visit" && d.visiting(v) {
		return
	}
	if lemma == "be_responsible" && d.heldSo(v) {
		return // "which it holds responsible for the attack"
	}
	for _, r := range d.rules.verbs[lemma] {
		if d.verbFits(v, r) {
			if r.pair {
				d.verbPair(v, r)
			} else {
				d.verbRule(v, r)
			}
		}
	}
	d.resumed(v)
	d.toppedUp(v)
	d.ordains(v)
	d.financedIt(v)
	d.concernThat(v)
	d.threatThat(v)
	d.reproach(v)
	d.chargeDenied(v)
	d.obliged(v)
	d.toldTo(v)
	d.censured(v)
	d.discredited(v)
	d.foreboded(v)
	d.reprisal(v)
	d.outraged(v)
	d.wrongSpokenOf(v)
	d.breach(v)
	d.prize(v)
	d.appointment(v)
	d.handed(v)
	d.mustGo(v)
	d.pact(v)
	d.reply(v)
	d.severed(v)
	d.protested(v)
	d.threatIf(v)
	d.disowned(v)
	d.restOfIt(v)
	d.unaimed(v)
	d.cameOf(v)
	d.moreOf(v)
	d.echoed(v)
	d.movedIn(v)
	d.admitted(v)
	d.plotted(v)
	d.tookPart(v)
	d.truceBrokered(v)
}

// visiting reads "met visiting President X": who is met is the guest.
func (d *document) visiting(v int) bool {
	if d.t.Tokens[v].XPOS != "VBG" || v+1 >= len(d.t.Tokens) {
		return false
	}
	if d.t.Child(v, "aux", "nsubj") >= 0 || d.t.Mention(v+1) < 0 && d.t.Tokens[v+1].UPOS != "NOUN" && d.t.Tokens[v+1].UPOS != "PROPN" {
		return false
	}
	if m := d.t.Mention(v + 1); m >= 0 { // "Visiting Chad, the premier said"
		x := &d.t.S.Mentions[m]
		if next := x.Last + 1; x.Kind != schema.Person && x.Use != text.ByDemonym && (next >= len(d.t.Tokens) || d.t.Mention(next) < 0 && (!d.t.Nominal(next) || d.temporal(next) || d.t.Tokens[next].UPOS == "NUM")) {
			return false
		}
	}
	if v > 0 && d.t.Tokens[v-1].XPOS != "IN" && d.t.Tokens[v-1].UPOS != "ADP" && d.t.Tokens[v-1].UPOS != "DET" && !d.t.Verbal(v-1) {
		return false
	}
	h := d.t.Governor(d.t.Head(v))
	if d.t.Head(v) < 0 || h < 0 {
		return true
	}
	if d.t.Verbal(d.t.Head(v)) {
		h = d.t.Head(v)
	}
	hosts := d.hostsOf(v, h)
	for i := v + 1; i < len(d.t.Tokens) && i < v+9; i++ {
		m := d.t.Mention(i)
		if m < 0 || d.t.S.Mentions[m].Kind != schema.State && d.t.S.Mentions[m].Kind != schema.Person {
			continue
		}
		guests := d.at(d.t.MentionHead(m), text.Acting)
		for _, g := range guests.parties {
			for _, x := range hosts.parties {
				d.emit(claim{rule: visitingRule, source: g, target: x, anchor: v, tokens: append([]int{i}, hosts.tokens...), modality: schema.Asserted, theme: -1})
				if meetings[d.t.Tokens[h].Lemma] {
					d.emit(claim{rule: visitingRule2, source: x, target: g, anchor: h, tokens: append([]int{i}, hosts.tokens...), modality: schema.Asserted, theme: -1})
				}
			}
		}
		if d.t.S.Mentions[m].Kind == schema.State {
			return true
		}
	}
	return true
}

var (
	visitingRule  = &rule{name: "visiting", typ: schema.Visits}
	visitingRule2 = &rule{name: "meet a visitor", typ: schema.MeetsWith}
	meetings      = text.Set("meet receive greet welcome host")
)

// verbRule handles a verb with somebody who does it and somebody it is done to.
func (d *document) verbRule(v int, r *rule) {
	sources := d.slot(v, r.source, sourceWant(r.typ), r, true)
	if r.single && len(sources.parties) != 1 {
		return
	}
	targets := d.slot(v, r.target, wantOf(r), r, false)
	if f, ok := d.deedAbove(v, r); ok {
		if targets = f; f.empty() {
			return
		}
	}
	if r.typ == schema.Owns && r.source == "agent" {
		if sources.empty() {
			sources = d.owning(v)
		}
		sources = d.ofState(sources)
	}
	if r.elide && r.source == "agent" {
		if sources.empty() && (d.t.Passive(v) || d.ordered(v)) {
			sources.parties = d.lastAgents(v, r)
		} else {
			d.acted(v, r, sources)
		}
	}
	if sources.empty() && r.source == "agent" {
		sources = d.denier(v, r)
	}
	if sources.empty() && r.source == "agent" && (hostilities[r.typ] || r.typ == schema.Violates) {
		sources = d.wronger(v)
	}
	if sources.empty() && (r.source == "agent" || strings.HasPrefix(r.source, "agent,")) {
		sources = d.orderer(v, r)
	}
	if acting(r) && (sources.empty() || d.t.Passive(v) && len(without(sources.parties, targets.parties)) == 0) {
		sources = d.announced(v, r)
	}
	if sources.empty() && !d.complainedOf(v) && (acting(r) || r.typ == schema.Expels && strings.HasPrefix(r.source, "left")) {
		sources = d.evictor(v, r, targets)
	}
	if sources.empty() && r.source == "agent" && r.typ == schema.Prosecutes {
		if sources = d.prosecutor(v, r); sources.empty() {
			sources = d.indicted(v)
		}
	}
	if sources.empty() && strings.HasPrefix(r.source, "agent") {
		sources = d.authority(v, r)
	}
	if sources.empty() && custodial[r.typ] && tree.Listed(r.source, "in") {
		sources = d.heldAt(v)
	}
	if targets.empty() {
		targets = d.implied(v, r, sources)
	}
	if sources.empty() && r.typ == schema.ImportsMunitionsFrom {
		sources = d.armedBefore(v, targets)
	}
	if sources.empty() && r.typ == schema.ImportsMunitionsFrom && d.t.Passive(v) && d.t.Subject(v) >= 0 {
		sources = d.strikersOf(d.t.Subject(v)) // "the jets that did the damage were delivered by X"
	}
	if sources.empty() {
		sources = d.retaliator(v, r, targets)
	}
	if sources.empty() {
		sources = d.seizedWhere(v, r, targets)
	}
	targets = d.inHands(r, targets)
	if f, ok := d.bySamePaper(v, r, targets); ok {
		sources = f
	}
	if r.typ == schema.Controls && heads[d.t.Tokens[v].Lemma] && d.personal(sources) && !targets.empty() && d.r.Kind(targets.parties[0].Entity) == schema.Organization {
		return // "X runs the bank": an office, which is told as such
	}
	if f := d.notItself(v, r, sources, targets); !f.empty() {
		sources = f
	}
	if r.typ == schema.Recognizes && d.hasTail(v, "as") && d.inPerson(targets) {
		targets = d.themselves(targets) // "recognized X as president"
	}
	if r.typ == schema.HoldsOfficeIn && r.source == "agent" && len(targets.tokens) > 0 && d.r.Demonym(d.n, targets.tokens[0]) {
		return // "the Germans, led by X": some of them
	}
	if r.typ == schema.ActsFor && d.turncoat(v, sources) {
		sources = d.ownMen(sources)
	}
	if c := d.t.Child(v, "ccomp"); r.typ == schema.Accuses && r.target == "content" && c > v && d.t.Passive(c) {
		targets = d.at(d.t.Agent(c), wantOf(r)) // "charged that its posts had been attacked by X"
	}
	if r.typ == schema.Accuses && d.ofCrime(v) {
		targets = d.themselves(targets)
	}
	d.verbClaims(v, r, sources, targets)
}

// personal tells whether it is a person who acts, for himself or for whom he serves.
func (d *document) personal(f found) bool {
	for _, p := range f.parties {
		if d.r.Kind(p.Entity) == schema.Person || len(p.By) > 0 && d.r.Kind(p.By[0].Entity) == schema.Person {
			return true
		}
	}
	return false
}

// denier resolves who does what is denied and has no agent: "X denied that Y was being attacked" speaks of X's attack.
func (d *document) denier(v int, r *rule) found {
	h := d.t.Head(v)
	if h < 0 || !d.t.Is(v, "ccomp") || !denying[d.t.Tokens[h].Lemma] || !d.t.Passive(v) || d.t.Agent(v) >= 0 {
		return found{}
	}
	f := d.subject(h, sourceWant(r.typ))
	if !d.fits(r, f, true) {
		return found{}
	}
	return f
}

// orderer resolves at whose word something is done: "the court ordered that X be deported", "ordered his assets frozen".
func (d *document) orderer(v int, r *rule) found {
	h := d.t.Head(v)
	if h < 0 || !d.t.Is(v, "ccomp", "xcomp") || !d.t.Passive(v) || d.t.Agent(v) >= 0 || !ordering[d.t.Tokens[h].Lemma] {
		return found{}
	}
	if x := d.t.Child(v, "aux:pass"); x >= 0 && d.t.Tokens[x].Lower != "be" { // "ruled that X had been deported"
		return found{}
	}
	f := d.subject(h, sourceWant(r.typ))
	if d.t.Passive(h) {
		f = d.at(d.t.Agent(h), sourceWant(r.typ))
	}
	if !d.fits(r, f, true) {
		return found{}
	}
	return f
}

var ordering = text.Set("order decree direct command rule decide")

// acted notes who did what a rule says, by its word and by its type.
func (d *document) acted(i int, r *rule, who found) {
	if !who.empty() {
		d.agents[d.t.Tokens[i].Lemma] = who.parties
		d.agents[elided(r.typ)] = who.parties
	}
}

// lastAgents are those who did last what a word says, or else the like.
func (d *document) lastAgents(i int, r *rule) []text.Party {
	if who := d.agents[d.t.Tokens[i].Lemma]; len(who) > 0 {
		return who
	}
	return d.agents[elided(r.typ)]
}

// elided names what several types have in common whose agent may be left out: who lists also
// takes off the list.
func elided(typ schema.RelationType) string {
	if typ == schema.LiftsSanctionsOn {
		typ = schema.Sanctions
	}
	return typ.String()
}

// ordered tells whether a paper does what a verb says, for whoever issued it: "the order adds X".
func (d *document) ordered(v int) bool {
	s := d.t.Subject(v)
	return s >= 0 && d.t.Mention(s) < 0 && papers[d.t.Tokens[s].Lemma]
}

var papers = text.Set("order decree notice regulation decision action measure designation listing round package law legislation resolution proclamation ordinance text document motion edict")

// owning resolves an organ that owns something to its state: "owned by Iran's defence ministry".
func (d *document) owning(v int) found {
	i := d.t.Agent(v)
	if !d.t.Passive(v) {
		i = d.t.Subject(v)
	}
	if i < 0 || !ownerOrgans[d.t.Tokens[i].Lemma] {
		return found{}
	}
	f := d.at(i, text.Acting)
	if f.empty() && d.t.Tokens[i].Lemma == "fund" { // "Norway's wealth fund", "the Norwegian wealth fund"
		f = found{parties: d.r.Doer(d.n, i), tokens: []int{i}}
	}
	return f
}

var ownerOrgans = text.Set("fund ministry government army navy military state treasury intelligence agency department guard force authority parliament")

// ballots are what is voted on, by whatever name.
var ballots = text.Set("resolution draft text measure motion proposal move plan bid initiative attempt effort document extension renewal amendment version request statement")

// implied finds a target that is not said: the instrument spoken of last, or who made the
// charge that is rejected.
func (d *document) implied(i int, r *rule, sources found) found {
	if o := d.t.Object(i); r.last && (!d.t.Verbal(i) || o < 0 || d.t.Tokens[o].UPOS != "NOUN" || ballots[d.t.Tokens[o].Lemma]) {
		if x, ok := d.r.Ballot(d.n, i); ok {
			return found{parties: []text.Party{x}}
		}
		if x, ok := d.r.BallotBehind(d.n, i); ok && d.t.Verbal(i) && d.t.Tokens[i].Lemma == "vote" {
			return found{parties: []text.Party{x}} // "will vote no when the resolution comes up"
		}
	}
	if r.typ == schema.ApologizesTo && !sources.empty() && d.t.Verbal(i) && !d.hasTail(i, "to") { // "his guest apologised in turn"
		if list := without(d.dealt(together, 2), sources.parties); len(list) == 1 {
			return found{parties: list}
		}
	}
	if r.typ == schema.MediatesWith && d.t.Verbal(i) && !d.dealers(d.dealtIn(i), text.Acting).empty() {
		return found{} // "X and Y signed a truce brokered by Z": between them, whoever else was at odds
	}
	if r.dealt && !sources.empty() {
		list := without(d.dealt(atOdds, 2), sources.parties)
		if len(list) < 2 && r.typ == schema.MediatesWith {
			list = without(d.dealt(quarrels, 2), sources.parties)
		}
		if len(list) > 1 {
			return found{parties: list}
		}
	}
	if f := d.recalledOver(i, r, sources); !f.empty() {
		return f
	}
	if f := d.whichDeed(i, r); !f.empty() {
		return f
	}
	if f := d.adversary(i, r, sources); !f.empty() {
		return f
	}
	if f := d.untold(i, r, sources); !f.empty() {
		return f
	}
	if f := d.wake(i, r, sources); !f.empty() {
		return f
	}
	if o := d.t.Object(i); strings.HasSuffix(r.target, "accuser") && !(o >= 0 && d.t.Verbal(i) && d.t.Tokens[o].XPOS == "PRP" && d.t.Tokens[o].Lower != "it") {
		if who := without(d.claimant(i), sources.parties); len(who) > 0 {
			return found{parties: who}
		}
		return found{parties: d.accuserOf(sources.parties)}
	}
	return found{}
}

// claimant returns who says what "a claim that X dismissed" takes up.
func (d *document) claimant(v int) []text.Party {
	o := d.t.Object(v)
	if o < 0 || o > v || !d.t.Is(o, "parataxis") {
		return nil
	}
	if u := d.t.Head(o); u >= 0 && u < o && d.t.Verbal(u) && (reporting(d.t.Tokens[u].Lemma) || accusing[d.t.Tokens[u].Lemma]) {
		return d.speakerOf(u)
	}
	return nil
}

// verbPair handles verbs that several do together: "A and B signed", "A signed with B".
func (d *document) verbPair(v int, r *rule) {
	agents := d.slot(v, r.source, sourceWant(r.typ), r, true)
	others := d.slot(v, r.target, targetWant(r.typ), r, false)
	if agents.empty() && others.empty() {
		agents = d.signers(v, r)
	}
	if agents.empty() && r.source == "agent" {
		agents = d.announced(v, r)
	}
	if f := d.onBehalf(v, r); len(f.parties) > 1 {
		agents, others = f, found{}
	}
	if agents.empty() {
		return
	}
	if !others.empty() {
		d.verbClaims(v, r, agents, others)
		return
	}
	if len(agents.parties) < 2 || r.target == "object" && d.hasTail(v, "with") || d.withOthers(v, r) {
		return
	}
	if r.target == "object" && d.t.Child(v, "obj") >= 0 && r.object == "" {
		return
	}
	d.each(v, r, agents)
}

// each makes a claim of every two parties.
func (d *document) each(v int, r *rule, all found) {
	m, says, ok := d.mood(v, all.parties)
	if !ok {
		return
	}
	d.among(claim{rule: r, anchor: v, tokens: all.tokens, modality: m, says: says, theme: d.t.Object(v)}, all.parties)
}

// verbClaims makes a claim of each source and target.
func (d *document) verbClaims(v int, r *rule, sources, targets found) {
	d.leaves(v, r, sources, targets, false)
	if sources.empty() || targets.empty() || r.through && !d.official(sources.tokens[0]) && !guests[d.t.Tokens[sources.tokens[0]].Lemma] {
		return
	}
	if d.theirOwn(sources, targets) || !d.meets(r, sources, targets) || r.typ == schema.Urges && d.t.Tokens[v].Lemma == "call" && d.inPerson(targets) && !d.bids(v) {
		return
	}
	deed := v
	if h := d.t.Head(v); !d.orderer(v, r).empty() && !d.permitted(v) {
		deed = h // what a court orders is its deed
	}
	actors := r.actors(sources, targets)
	if r.actor == "agent" { // what the seller says of his own sale is so
		actors = slices.Concat(actors, d.subject(v, text.Acting).parties)
	}
	m, says, ok := d.mood(deed, actors)
	if !ok {
		return
	}
	if r.typ == schema.Violates && m == schema.Asserted && len(says) == 0 && d.reporterVerb(v) >= 0 {
		m = schema.Alleged // "its airspace had been violated, the ministry said": nobody says so of himself
	}
	if r.typ == schema.ApologizesTo && m == schema.Planned && d.t.Tokens[v].Lemma == "offer" && d.own(v) == schema.Asserted {
		m = schema.Asserted // an apology that is offered is made
	}
	if r.typ == schema.MediatesWith && (m == schema.Hypothetical || m == schema.Negated) && d.attempted(v) {
		m = schema.Asserted // to try to mediate is to mediate
	}
	if r.typ == schema.Threatens && promising[d.t.Tokens[v].Lemma] {
		if d.forswears(v) {
			return
		}
		if m == schema.Planned && d.own(v) == schema.Asserted {
			m = schema.Asserted // to promise revenge is to threaten
		}
	}
	tokens := slices.Concat(sources.tokens, targets.tokens)
	d.across(claim{rule: r, anchor: v, tokens: tokens, modality: m, says: says, theme: d.t.Object(v), far: sources.far || targets.far}, sources, targets)
}

// kindsOf are the kinds that a rule may ask of its target.
var kindsOf = map[string]map[schema.Kind]bool{
	"state":      {schema.State: true, schema.Organization: true, schema.Person: true},
	"country":    {schema.State: true},
	"firm":       {schema.Organization: true},
	"body":       {schema.State: true, schema.Organization: true},
	"group":      {schema.Group: true},
	"club":       {schema.Organization: true, schema.LegalInstrument: true},
	"foreigners": {schema.Group: true},
	"person":     {schema.Person: true, schema.Group: true, schema.Vessel: true},
	"collective": {schema.State: true, schema.Organization: true, schema.Group: true},
	"private":    {schema.Organization: true, schema.Person: true},
	"individual": {schema.Person: true},
	"property":   {schema.Organization: true, schema.Vessel: true, schema.Aircraft: true, schema.Place: true},
	"land":       {schema.State: true, schema.Place: true},
	"vessel":     {schema.Vessel: true, schema.Aircraft: true},
	"place":      {schema.Place: true},
	"programme":  {schema.Programme: true},
	"treaty":     {schema.LegalInstrument: true},
	"defendant":  {schema.Organization: true, schema.Person: true, schema.Group: true, schema.Vessel: true},
}

var craft = text.Set("fleet jet aircraft plane fighter system launcher tank vehicle helicopter battery missile interceptor bomber drone")

// containers are nouns that say how much of what follows "of".
var containers = text.Set("team company platoon volley hail swarm flurry fusillade torrent flight formation wing pack day hour week month year round series string last first battery type kind piece ton tonne dozen hundred thousand shipment number pair amount quantity series batch delivery consignment barrage salvo wave range stockpile load cargo set list billion million lot group supply array hundred sort variety stock cache worth contingent package half third dozens hundreds thousands scores squadron fleet couple all most much part bulk tenth fifth quarter third share percent majority remainder rest dozens none last first cent")
