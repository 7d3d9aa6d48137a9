package relate

import (
	"slices"
	"strings"

	"entente/loaders/text"
	"entente/loaders/text/refer"
	"entente/loaders/text/tree"
	"entente/schema"
)

// slot resolves one place of a verb's frame: the first of the alternatives that fits.
func (d *document) slot(v int, names string, want text.Want, r *rule, source bool) found {
	if source && r.typ == schema.Attacks && strings.HasPrefix(names, "agent") {
		if f := d.singleHand(v, want); !f.empty() {
			return f
		}
	}
	f, preps, ok := d.alternative(names, r, source, func(name string) (found, bool) {
		f, known := d.place(v, name, want)
		if name == "object's" && r.object != "" && !d.t.Passive(v) {
			f = d.theirs(v, r.object, f, want)
		}
		if f.empty() && !source && (name == "agent" || name == "object" && d.t.Passive(v)) {
			f = d.partly(d.t.Subject(v), r, want)
		}
		return f, known
	})
	if ok || preps == "" {
		return f
	}
	if f := d.where(v, preps, want); d.fits(r, f, source) {
		return f
	}
	if tree.Listed(preps, "in") || tree.Listed(preps, "to") {
		if f, _ := d.place(v, "here", want); d.fits(r, f, source) {
			return f
		}
	}
	if tree.Listed(preps, d.t.Stranded(v)) {
		if f := d.subject(v, want); d.fits(r, f, source) {
			return f
		}
	}
	tails := d.t.Tails(v)
	if r.direct {
		tails = slices.DeleteFunc(tails, func(x tree.Tail) bool { return x.Via >= 0 })
	}
	if f = d.firstFit(tails, v, preps, want, r, source); f.empty() {
		f = d.thither(v, preps, want, r, source)
	}
	return f
}

// judgedThere resolves who judges what is "welcomed in Lima": the government that sits there.
func (d *document) judgedThere(v int, want text.Want) found {
	var f found
	for _, x := range d.t.Tails(v) {
		if m := d.t.Mention(x.Noun); x.Prep == "in" && x.Via < 0 && m >= 0 && d.t.S.Mentions[m].Use == text.BySeat {
			f = f.with(d.at(x.Noun, want))
		}
	}
	return f
}

// thither resolves "there" behind a verb or noun where a place may be told with a preposition.
func (d *document) thither(i int, preps string, want text.Want, r *rule, source bool) found {
	if !tree.Listed(preps, "in") && !tree.Listed(preps, "to") && !tree.Listed(preps, "at") {
		return found{}
	}
	if giving[r.typ] && !carrying[d.t.Tokens[i].Lemma] {
		return found{} // "the donors met in X. Y pledged a million there"
	}
	if f := d.at(refer.Thither(d.t, i), want); d.fits(r, f, source) {
		return f
	}
	return found{}
}

// carrying are verbs by which what is given is brought to a place.
var carrying = text.Set("send ship fly deliver airlift dispatch despatch take bring truck ferry drop")

// alternative tries the named places of a slot in order, until one fits. The names that resolve does not know are
// prepositions, which are left to try.
func (d *document) alternative(names string, r *rule, source bool, resolve func(name string) (found, bool)) (f found, preps string, ok bool) {
	var left []string
	for name := range strings.SplitSeq(names, ",") {
		f, known := resolve(name)
		switch {
		case !known:
			left = append(left, name)
		case d.fits(r, f, source):
			return f, "", true
		}
	}
	return found{}, strings.Join(left, ","), false
}

// place resolves a named place of a verb's frame; it is false for a preposition.
func (d *document) place(v int, name string, want text.Want) (found, bool) {
	switch name {
	case "agent":
		if d.t.Passive(v) {
			if d.t.Agent(v) < 0 && weighing[d.t.Tokens[v].Lemma] {
				return d.judgedThere(v, want), true
			}
			f := d.at(d.t.Agent(v), want)
			if f.empty() {
				f = d.lawThere(v)
			}
			if !f.empty() || d.t.Agent(v) < 0 || !donations[d.t.Tokens[d.t.Agent(v)].Lemma] {
				return f, true
			}
			return d.owner(d.t.Agent(v), want), true // "supported by American money"
		}
		f := d.subject(v, want)
		if f.empty() {
			f = d.someOf(d.t.Subject(v), want)
		}
		return f, true
	case "object":
		if d.t.Passive(v) {
			return d.subject(v, want), true
		}
		return d.object(v, want), true
	case "given": // "granted X asylum", "X was granted asylum"
		if d.t.Passive(v) {
			if o := d.t.Child(v, "obj", "xcomp"); o >= 0 && (d.t.Is(o, "obj") || d.t.Tokens[o].UPOS == "NOUN") {
				return d.subject(v, want), true
			}
			return found{}, true
		}
		if d.t.Child(v, "obj") < 0 {
			return found{}, true
		}
		return d.at(d.t.Child(v, "iobj"), want), true
	case "given's": // "gave X's envoy an hour to leave"
		if d.t.Passive(v) {
			return d.owner(d.t.Subject(v), want), true
		}
		return d.owner(d.t.Child(v, "iobj"), want), true
	case "troops": // the subject, if it is forces: "French troops withdraw"
		if s := d.t.Subject(v); s >= 0 && d.isThing(s, "@troops", false) {
			return d.subject(v, want), true
		}
		return found{}, true
	case "object's": // whose the object is: "froze his assets", "was granted X's protection"
		if o := d.t.Child(v, "obj"); d.t.Passive(v) && o > v {
			return d.owner(o, want), true
		}
		o := d.t.Object(v)
		if o >= 0 && containers[d.t.Tokens[o].Lemma] { // "half of X's debt"
			if k := d.t.Child(o, "nmod"); k > o && d.t.Case(k) == "of" && d.t.Tokens[k].Lemma == "debt" {
				o = k
			}
		}
		if f := d.owner(o, want); !f.empty() || want&text.Acting != 0 {
			return d.alsoOwning(o, f, want), true
		}
		return d.owner(o, want|text.Acting), true // "the assets of the Libyan central bank"
	case "home": // "is being prosecuted at home"
		return d.athome(v), true
	case "maker": // who "renewed an offer, which X turned down"
		o := d.t.Object(v)
		if o < 0 || d.t.Head(o) < 0 || !d.t.Is(v, "acl:relcl") || !d.t.Is(o, "obj") || !voicing[d.t.Tokens[d.t.Head(o)].Lemma] {
			return found{}, true
		}
		return d.subject(d.t.Head(o), want), true
	case "subject's":
		return d.owner(d.t.Subject(v), want), true
	case "sides": // "relations between A and B have improved"
		return d.sides(d.t.Subject(v), want), true
	case "venture": // "invested in Egyptian hotels", "in a mine in Chile"
		return d.venture(v, want), true
	case "content": // "demanded that X leave"
		c := d.t.Child(v, "ccomp")
		if h := d.t.Head(v); c < 0 && h >= 0 && d.t.Is(v, "parataxis") && d.t.Verbal(h) && d.t.Child(v, "obj") < 0 {
			if a := d.t.Agent(h); d.t.Passive(h) && a >= 0 { // "had been sold by X, Y charged"
				return d.at(a, want), true
			}
			return d.subject(h, want), true
		}
		if c < 0 || d.t.Child(c, "nsubj") < 0 {
			return found{}, true
		}
		if f, ok := d.holding(c, want); ok { // "demanded that X be freed"
			return f, true
		}
		f := d.subject(c, want)
		if requiring[d.t.Tokens[v].Lemma] && d.t.Passive(c) && d.t.Tokens[c].XPOS == "VBN" && ousted[d.t.Tokens[c].Lemma] {
			f = d.at(d.t.Agent(c), want) // "demanded that X be expelled": of those who would expel it
		}
		if s := d.t.Subject(c); grieving[d.t.Tokens[v].Lemma] && d.t.Passive(c) && s >= 0 && d.t.Mention(s) >= 0 { // "complained that X had been wronged by Y"
			f = d.at(d.t.Agent(c), want)
		} else if charging[d.t.Tokens[v].Lemma] && d.t.Passive(c) {
			f = d.wrongedBy(v, c, f, want)
		}
		for _, k := range slices.Concat(d.t.Kids(c), d.t.Kids(v)) { // "and that Y stay"
			if d.t.Is(k, "conj") && k > c && d.t.Child(k, "nsubj") >= 0 && d.t.Case(k) == "that" {
				f = f.with(d.subject(k, want))
			}
		}
		return f, true
	case "subjunctive": // "insisted that X leave"
		c := d.t.Child(v, "ccomp")
		if c < 0 || d.t.Tokens[c].XPOS != "VB" || d.t.Child(c, "aux", "cop") >= 0 || d.t.Child(c, "nsubj") < 0 {
			return found{}, true
		}
		return d.subject(c, want), true
	case "asked": // "called for X to leave"
		return d.asked(v, want), true
	case "addressee": // "wrote to X to ask"
		return d.addressee(v, want), true
	case "scene":
		return d.scene(d.t.Tails(v), want), true
	case "complement":
		return d.complement(v, want), true
	case "menaced":
		return d.threatTo(v, want), true
	case "complement for": // "sent soldiers to fight for X"
		for _, c := range slices.Concat(d.t.Kids(v), d.t.Kids(max(d.t.Object(v), 0))) {
			if c > v && d.t.Tokens[c].XPOS == "VB" && d.t.Is(c, "xcomp", "advcl", "acl") {
				for _, x := range d.t.Tails(c) {
					if tree.Listed("for,alongside,beside,with", x.Prep) {
						return d.at(x.Noun, want), true
					}
				}
			}
		}
		return found{}, true
	case "quartered": // where the troops are that are withdrawn
		return d.quartered(v, want), true
	case "expeller": // who has just wronged those who are given days to leave
		return d.expeller(v), true
	case "posted": // whose envoy it is
		return d.envoyOf(v), true
	case "stationed": // where the troops are that leave
		return d.stationed(v, want), true
	case "wrongdoer": // whose deed is protested against
		return d.wrongdoer(v, want), true
	case "complainant": // who tells what another does at the border
		return d.complainant(v, want), true
	case "beset": // who is attacked, where a clause of time does not say it
		return d.beset(v, want), true
	case "charter": // the named treaty that one state signs, with nobody
		o := d.t.Object(v)
		if o < 0 || d.t.Mention(o) < 0 || d.t.S.Mentions[d.t.Mention(o)].Kind != schema.LegalInstrument || len(d.subject(v, text.Acting).parties) != 1 || d.hasTail(v, "with") || !d.universal(d.t.Mention(o)) {
			return found{}, true
		}
		return d.at(o, want|text.Instrument), true
	case "dealt with": // who have just been told to have dealt with each other
		return d.dealtLast(v), true
	case "keeper": // who holds the land that another claims
		return d.keeper(v, want), true
	case "stopped": // "told its firms to stop selling to X"
		return d.stopped(v, want), true
	case "purpose": // "approved a loan to build bridges in X"
		return d.purpose(v, want), true
	case "identified", "forbidden":
		return d.blocked(v, name, want), true
	case "denied": // "obliged all states to deny X arms"
		return d.denied(v, want), true
	case "imposed": // on whom were the sanctions that are lifted
		return d.imposed(v, want), true
	case "imposer": // who had imposed them
		return d.imposer(v, want), true
	case "promised":
		return d.promised(v, want), true
	case "creditor":
		return d.creditor(v, want), true
	case "holder":
		return d.holder(v, want), true
	case "users": // "the electricity burnt in X"
		return d.users(v, want), true
	case "built in":
		return d.builtIn(v, want), true
	case "orderer": // "delivered the jets that X had ordered"
		return d.has(d.t.Object(v), want, false), true
	case "acquirer":
		if s := d.t.Subject(v); s >= 0 {
			return d.has(s, want, false), true
		}
		return found{}, true
	case "whole": // "X, a tenth of which belongs to Y", "X, all of whose shares belong to Y"
		return d.wholeOf(v, want), true
	case "lastborn": // "the last X troops to leave Y"
		return d.departed(v, want), true
	case "teller": // who tells it: "they have 48 hours to leave, X said"
		return d.states(found{parties: d.teller(v), tokens: []int{v}}), true
	case "victim": // "laid the mine that killed X"
		return d.victim(v, want), true
	case "strikers":
		return d.strikers(v, want), true
	case "captor": // "X arrested two men for spying for Y"
		return d.captor(v, want), true
	case "helped":
		return d.helped(v, want), true
	case "warned":
		return d.warned(v, want), true
	case "planter": // "a mine laid by X"
		s := d.t.Subject(v)
		if s >= 0 && d.t.Is(v, "acl:relcl") && d.t.Tokens[s].UPOS == "PRON" {
			s = d.t.Head(v)
		}
		if s >= 0 {
			return d.planter(s, want), true
		}
		return found{}, true
	case "here": // where the text was written
		return d.here(v), true
	case "accredited": // where he serves who is asked to leave
		return d.postedAt(d.t.Object(v)), true
	case "left": // "X was told to leave the Chadian capital"
		return d.quitted(v, want), true
	case "dealers": // who deals with each other: "Kenya brokered the deal between X and Y"
		f := d.dealers(d.dealtIn(v), want)
		if d.t.Tokens[v].Lemma == "negotiate" && !d.t.Passive(v) && shares(f.parties, d.subject(v, want).parties) {
			return found{}, true // "is negotiating a deal with X": for itself
		}
		return f, true
	case "in which": // "talks in which Kenya mediated"
		if h := d.t.Head(v); h >= 0 && d.t.Is(v, "acl:relcl") {
			return d.dealers(h, want), true
		}
		return found{}, true
	case "posting": // where an envoy is: "X's ambassador to Y"
		return d.posting(d.t.Object(v), want), true
	case "ended": // "demanded an end to X's raids"
		return d.ended(v), true
	case "content of object": // "is looking into claims that X paid them"
		return d.contentOfObject(v, want), true
	case "lawgiver": // "broke X's embargo", "evaded the sanctions of X"
		return d.lawgiver(d.t.Object(v), want), true
	case "accuser", "none":
		return found{}, true
	}
	if things, ok := strings.CutPrefix(name, "owner of:"); ok {
		return d.ownerAmong(d.t.Tails(v), things, want), true
	}
	return found{}, false
}

// donations are what a state does something by: whose they are does it.
var donations = text.Set("money fund funds cash dollar arm arms weapon funding")

// posting resolves the state to which an envoy is sent.
func (d *document) posting(envoy int, want text.Want) found {
	if envoy < 0 {
		return found{}
	}
	for _, x := range d.t.NounTails(envoy) {
		if tree.Listed("to,in,at", x.Prep) {
			return d.at(x.Noun, want)
		}
	}
	return found{}
}

var dueTo = text.Set("promise pay pledge give send owe offer lend grant earmark provide deliver allocate intend")

// complement resolves against whom an infinitive is directed: "threatened to use force against X".
func (d *document) complement(v int, want text.Want) found {
	c := d.t.Child(v, "xcomp", "ccomp")
	if k := d.t.Child(v, "advcl"); c < 0 && k > v && d.t.Tokens[k].XPOS == "VB" {
		c = k // "used its veto to kill X"
	}
	if o := d.t.Child(v, "obj"); c < 0 && o > v && d.t.Tokens[o].Lemma == "right" { // "reserves the right to strike X"
		c = d.t.Child(o, "acl")
	}
	if c < 0 {
		return found{}
	}
	return d.directed(c, v, want)
}

// directed resolves against whom an infinitive below a verb or noun is directed.
func (d *document) directed(c, v int, want text.Want) found {
	if d.t.Tokens[c].Lemma == "teach" {
		return d.at(d.t.Child(c, "iobj"), want)
	}
	if f := d.at(d.t.Object(c), want|text.Territory); !moving[d.t.Tokens[c].Lemma] && !f.empty() && d.t.Object(c) != d.t.Subject(c) {
		own := shares(f.parties, d.subject(v, text.Acting).parties)
		if own && d.t.Child(d.t.Object(c), "nmod:poss") >= 0 {
			return found{} // "A and B threatened to withdraw their troops"
		}
		if !own {
			return f
		}
	}
	if depriving[d.t.Tokens[c].Lemma] { // "threatened to cut off X's gas"
		if f := d.owner(d.t.Object(c), want); !f.empty() && !shares(f.parties, d.subject(v, text.Acting).parties) {
			return f
		}
	}
	for _, x := range d.t.Tails(c) {
		if tree.Listed("against,on,upon,with,into,from,to", x.Prep) {
			if f := d.at(x.Noun, want); !f.empty() {
				return f
			}
		}
	}
	return found{}
}

// depriving are verbs of what one may do to what another has or gets.
var depriving = text.Set("cut stop halt seize block freeze close shut confiscate nationalise nationalize sink down impound withhold delay suspend cancel end veto scuttle avenge")

// moving are verbs whose object is the threat, not who is threatened.
var moving = text.Set("send deploy dispatch withdraw pull recall mobilise mobilize")

// at resolves the nominal at a token.
func (d *document) at(i int, want text.Want) found {
	if i < 0 {
		return found{}
	}
	if c := d.cast; c != nil && c.n == d.n && c.token == i {
		return found{parties: []text.Party{c.who}, tokens: []int{i}}
	}
	if f, ok := d.instead(i, want); ok {
		return f
	}
	if k := d.onlyThese(i); k >= 0 {
		i = k
	}
	if k := d.t.Child(i, "nmod"); k > i && d.t.Tokens[i].Lower == "those" && d.t.Case(k) == "of" && d.t.Mention(k) >= 0 {
		return found{parties: d.r.Parties(d.n, k, want), tokens: []int{k}} // "backs Chad's plans but opposes those of Mali"
	}
	if it := d.judgedAgain(i, want); len(it) > 0 {
		return found{parties: it, tokens: []int{i}}
	}
	if judicial[d.t.Tokens[i].Lemma] {
		if who := d.recalled(i, want); len(who) > 0 {
			return found{parties: who, tokens: []int{i}}
		}
	}
	who := d.r.Parties(d.n, i, want)
	if len(who) == 0 {
		who = d.recalled(i, want)
	} else if x, ok := d.assailant(i, who, want); ok {
		who = x
	}
	return found{parties: who, tokens: []int{i}}
}

var (
	possessing = text.Set("belong own control hold")
	voicing    = text.Set("make level levell issue submit table propose raise bring present offer voice put lodge renew repeat extend send reiterate launch advance transmit deliver announce unveil set") // what one does to charges and demands
)

// burdens are types of measures on a party that may be told as measures on what it sells.
var burdens = types(schema.Sanctions, schema.LiftsSanctionsOn, schema.Embargoes)

// grieving are verbs whose content tells of a wrong or a danger: it comes of who does it.
var grieving = text.Set("complain protest fear worry dread fret")

var (
	requiring = text.Set("demand request urge insist ask require propose")
	ousted    = text.Set("expel suspend punish sanction condemn bar exclude remove oust banish prosecute try indict arrest extradite deport censure penalise penalize boycott isolate")
)

// singleHand resolves X of "a Turkish policeman, X, shot Y dead": one man who is named has done it, and not his state.
func (d *document) singleHand(v int, want text.Want) found {
	s := d.t.Subject(v)
	if d.t.Passive(v) {
		s = d.t.Agent(v)
	}
	if s < 0 || d.t.Mention(s) >= 0 || d.t.Tokens[s].XPOS != "NN" || !d.t.Modified(s, "a,an") {
		return found{}
	}
	k := d.t.Child(s, "appos")
	if k < s || d.t.Mention(k) < 0 || d.t.S.Mentions[d.t.Mention(k)].Kind != schema.Person {
		return found{}
	}
	return found{parties: []text.Party{{Entity: d.t.S.Mentions[d.t.Mention(k)].Entity, Anchor: d.t.Tokens[k].Start}}, tokens: []int{k}}
}
