package relate

import (
	"slices"
	"strings"

	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// slot resolves one place of a verb's frame: the first of the alternatives that fits.
func (d *document) slot(v int, names string, want text.Want, r *rule, source bool) found {
	f, preps, ok := d.alternative(names, r, source, func(name string) (found, bool) { return d.place(v, name, want) })
	if ok || preps == "" {
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
	return d.firstFit(tails, v, preps, want, r, source)
}

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
			return d.at(d.t.Agent(v), want), true
		}
		return d.subject(v, want), true
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
		if f := d.owner(d.t.Object(v), want); !f.empty() || want&text.Acting != 0 {
			return f, true
		}
		return d.owner(d.t.Object(v), want|text.Acting), true // "the assets of the Libyan central bank"
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
		f := d.subject(c, want)
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
	case "acquirer":
		if s := d.t.Subject(v); s >= 0 {
			return d.has(s, want, false), true
		}
		return found{}, true
	case "lastborn": // "the last X troops to leave Y"
		return d.departed(v, want), true
	case "victim": // "laid the mine that killed X"
		return d.victim(v, want), true
	case "helped":
		return d.helped(v, want), true
	case "warned":
		return d.warned(v, want), true
	case "planter": // "a mine laid by X"
		if s := d.t.Subject(v); s >= 0 {
			return d.planter(s, want), true
		}
		return found{}, true
	case "here": // where the text was written
		return d.here(v), true
	case "left": // "X was told to leave the Chadian capital"
		return d.quitted(v, want), true
	case "posting": // where an envoy is: "X's ambassador to Y"
		return d.posting(d.t.Object(v), want), true
	case "accuser", "none":
		return found{}, true
	}
	if things, ok := strings.CutPrefix(name, "owner of:"); ok {
		return d.ownerAmong(d.t.Tails(v), things, want), true
	}
	return found{}, false
}

// ownerAmong resolves whose the thing of a set is that stands behind a preposition, or with whom it is shared.
func (d *document) ownerAmong(tails []tree.Tail, things string, want text.Want) found {
	for _, x := range tails {
		if d.isThing(x.Noun, things, true) && !d.modified(x.Noun, "captured,stolen,seized,looted") {
			if f := d.withNoun(x.Noun, want); !f.empty() {
				return f
			}
			return d.owner(x.Noun, want)
		}
	}
	return found{}
}

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

// imposed resolves C of "lifted the sanctions (that) B had imposed on C".
func (d *document) imposed(v int, want text.Want) found {
	o := d.t.Object(v)
	if o < 0 {
		return found{}
	}
	for _, k := range d.t.Kids(o) {
		if !d.t.Is(k, "acl") {
			continue
		}
		for _, x := range d.t.Tails(k) {
			if tree.Listed("on,against,upon", x.Prep) {
				return d.at(x.Noun, want)
			}
		}
	}
	return found{}
}

// creditor resolves C of "paid the debts (that) it owes (to) C", "repaid the sums owed to C".
func (d *document) creditor(v int, want text.Want) found {
	o := d.t.Object(v)
	if o < 0 {
		return found{}
	}
	for _, k := range d.t.Kids(o) {
		if !d.t.Is(k, "acl") || d.t.Tokens[k].Lemma != "owe" {
			continue
		}
		for _, x := range d.t.Tails(k) {
			if x.Prep == "to" {
				return d.at(x.Noun, want)
			}
		}
		if c := d.t.Child(k, "iobj", "obj"); c > k && !d.t.Passive(k) {
			return d.at(c, want)
		}
	}
	return found{}
}

// promised resolves C of "withheld the grants that it had promised C", "money it was to pay to C".
func (d *document) promised(v int, want text.Want) found {
	o := d.t.Object(v)
	if o < 0 || d.t.Passive(v) {
		return found{}
	}
	for k := o + 1; k < len(d.t.Tokens); k++ {
		if h := d.t.Head(k); !d.t.Verbal(k) || h != v && !d.t.Within(h, o) || !dueTo[d.t.Tokens[k].Lemma] || !d.t.Is(k, "acl", "ccomp") {
			continue
		}
		for _, x := range d.t.Kids(k) {
			if x > k && d.t.Is(x, "iobj", "obj", "xcomp") && d.t.Mention(x) >= 0 {
				return d.at(x, want)
			}
		}
		for _, x := range d.t.Tails(k) {
			if x.Prep == "to" || x.Prep == "for" {
				return d.at(x.Noun, want)
			}
		}
	}
	return found{}
}

var dueTo = text.Set("promise pay pledge give send owe offer lend grant earmark provide deliver allocate intend")

// imposer resolves B of "the sanctions imposed by B were lifted", "B's sanctions were lifted".
func (d *document) imposer(v int, want text.Want) found {
	o := d.t.Object(v)
	if o < 0 || !d.t.Passive(v) || d.t.Agent(v) >= 0 {
		return found{}
	}
	for _, k := range d.t.Kids(o) {
		if d.t.Is(k, "acl") && d.t.Passive(k) && d.t.Agent(k) >= 0 {
			return d.at(d.t.Agent(k), want)
		}
	}
	return found{parties: d.r.Doer(d.n, o), tokens: []int{o}}
}

// withNoun resolves with whom something is shared: "its border with X".
func (d *document) withNoun(i int, want text.Want) found {
	for _, x := range d.t.NounTails(i) {
		if x.Prep == "with" && x.Via == i {
			return d.at(x.Noun, want)
		}
	}
	return found{}
}

// complement resolves against whom an infinitive is directed: "threatened to use force against X".
func (d *document) complement(v int, want text.Want) found {
	c := d.t.Child(v, "xcomp", "ccomp")
	if k := d.t.Child(v, "advcl"); c < 0 && k > v && d.t.Tokens[k].XPOS == "VB" {
		c = k // "used its veto to kill X"
	}
	if c < 0 {
		return found{}
	}
	return d.directed(c, v, want)
}

// directed resolves against whom an infinitive below a verb or noun is directed.
func (d *document) directed(c, v int, want text.Want) found {
	if f := d.at(d.t.Object(c), want|text.Territory); !moving[d.t.Tokens[c].Lemma] && !f.empty() && d.t.Object(c) != d.t.Subject(c) {
		own := shares(f.parties, d.subject(v, text.Acting).parties)
		if own && d.t.Child(d.t.Object(c), "nmod:poss") >= 0 {
			return found{} // "A and B threatened to withdraw their troops"
		}
		if !own {
			return f
		}
	}
	for _, x := range d.t.Tails(c) {
		if tree.Listed("against,on,with,into,from,to", x.Prep) {
			if f := d.at(x.Noun, want); !f.empty() {
				return f
			}
		}
	}
	return found{}
}

// moving are verbs whose object is the threat, not who is threatened.
var moving = text.Set("send deploy dispatch withdraw pull recall mobilise mobilize")

// at resolves the nominal at a token.
func (d *document) at(i int, want text.Want) found {
	if i < 0 {
		return found{}
	}
	if f, ok := d.instead(i, want); ok {
		return f
	}
	return found{parties: d.r.Parties(d.n, i, want), tokens: []int{i}}
}

// nationals tells whether a noun names people by their state: "six Tongans".
func (d *document) nationals(i int) bool {
	m := d.t.Mention(i)
	return m >= 0 && d.t.S.Mentions[m].Use == text.ByDemonym && (d.t.Tokens[i].XPOS == "NNPS" || d.t.Tokens[i].XPOS == "NNS") && d.t.Child(i, "nummod") >= 0
}

// owner resolves whose a noun is.
func (d *document) owner(i int, want text.Want) found {
	if i < 0 {
		return found{}
	}
	if p := d.r.Possessor(d.n, i); len(p) > 0 {
		return found{parties: p, tokens: []int{i}}
	}
	if d.nationals(i) {
		x := &d.t.S.Mentions[d.t.Mention(i)]
		return found{parties: []text.Party{{Entity: x.Entity, Anchor: d.t.Tokens[i].Start, Words: d.t.Tokens[i].Text}}, tokens: []int{i}}
	}
	for _, k := range d.t.Kids(i) { // "accounts belonging to X", "a yacht owned by X"
		if lemma := d.t.Tokens[k].Lemma; !d.t.Is(k, "acl") || !possessing[lemma] && !(voicing[lemma] && d.isThing(i, "@charge", false)) {
			continue
		}
		at := d.t.Agent(k)
		if !d.t.Passive(k) {
			at = d.t.Child(k, "obl")
		}
		if f := d.at(at, want); !f.empty() {
			return f
		}
	}
	if containers[d.t.Tokens[i].Lemma] || measures[d.t.Tokens[i].Lemma] || d.t.Tokens[i].UPOS == "NUM" {
		if k := d.t.Child(i, "nmod", "obl"); k > i && d.t.Case(k) == "of" && !d.t.Modified(k, "its,their") {
			return d.owner(k, want) // "most of Chad's weapons"
		}
	}
	for _, x := range d.t.NounTails(i) {
		if x.Prep == "of" || x.Prep == "belonging to" || x.Prep == "from" && d.t.Mention(i) < 0 || x.Prep == "by" {
			if f := d.at(x.Noun, want); !f.empty() {
				f.tokens = append(f.tokens, i)
				return f
			}
		}
	}
	return found{}
}

var (
	possessing = text.Set("belong own control hold")
	voicing    = text.Set("make level levell issue submit table propose raise bring present offer voice put lodge renew repeat extend send reiterate launch advance transmit deliver announce unveil set") // what one does to charges and demands
)

// firstFit returns the parties of the first prepositional phrase that fits.
func (d *document) firstFit(tails []tree.Tail, at int, preps string, want text.Want, r *rule, source bool) found {
	for _, x := range tails {
		if !tree.Listed(preps, x.Prep) || d.temporal(x.Noun) || !source && tree.Listed(r.notTarget, d.t.Tokens[x.Noun].Lemma) {
			continue
		}
		if x.Via >= 0 && x.Via < at && d.t.Is(x.Via, "obl") && d.t.Head(x.Via) > x.Via {
			continue // "In talks with X, A and B agreed"
		}
		if r.object != "" && x.Prep == "of" && d.isThing(x.Noun, r.object, false) {
			continue // "withdrew the last of its troops from X"
		}
		f := d.at(x.Noun, want)
		if f.empty() && !source && burdens[r.typ] { // "sanctions on Iranian oil"
			f = d.owner(x.Noun, want)
		}
		if !d.fits(r, f, source) {
			continue
		}
		f = d.further(f, tails, x, want, r)
		f.far = x.Via >= 0 && x.Via != at && d.t.Head(x.Via) != at
		return f
	}
	return found{}
}

// burdens are types of measures on a party that may be told as measures on what it sells.
var burdens = types(schema.Sanctions, schema.LiftsSanctionsOn, schema.Embargoes)

// further adds the parties of a second phrase of the kind: "sanctions on A and on its chairman".
func (d *document) further(f found, tails []tree.Tail, first tree.Tail, want text.Want, r *rule) found {
	for _, x := range tails {
		if x.Prep != first.Prep || slices.Contains(f.tokens, x.Noun) || !d.repeats(x.Noun, first.Noun, r) {
			continue
		}
		f = f.with(d.at(x.Noun, want))
	}
	return d.gaps(f, first, want, r)
}

// repeats tells whether a phrase and the one that was found first are two of a list.
func (d *document) repeats(noun, first int, r *rule) bool {
	if noun < first {
		return d.gapped(d.t.Child(first, "case"), noun, r)
	}
	return noun > first && d.t.Child(noun, "cc") >= 0
}

// gaps adds the parties of "tanks from B" behind "rockets from A", which a parser hangs anywhere.
func (d *document) gaps(f found, first tree.Tail, want text.Want, r *rule) found {
	if r.object == "" {
		return f
	}
	for k := first.Noun + 1; k+1 < len(d.t.Tokens) && !d.t.Verbal(k); k++ {
		if d.t.Tokens[k].Lower != first.Prep || !d.gapped(k, first.Noun, r) {
			continue
		}
		i := k + 1
		if d.t.Tokens[i].UPOS == "DET" && i+1 < len(d.t.Tokens) {
			i++
		}
		if m := d.t.Mention(i); m >= 0 {
			f = f.with(d.at(d.t.MentionHead(m), want))
		}
	}
	return f
}

// with adds parties that are not there yet.
func (f found) with(more found) found {
	for _, p := range more.parties {
		if !text.Holds(f.parties, p.Entity) {
			f.parties, f.tokens = append(f.parties, p), append(f.tokens, more.tokens...)
		}
	}
	return f
}

// gapped tells whether a preposition repeats the one of a noun before for another thing: "rockets from A and tanks from B".
func (d *document) gapped(prep, first int, r *rule) bool {
	thing := prep - 1
	if r.object == "" || thing <= first+1 || d.t.Mention(thing) >= 0 || !d.isThing(thing, r.object, false) {
		return false
	}
	k := thing - 1
	for k > first && (d.t.Tokens[k].UPOS == "ADJ" || d.t.Tokens[k].UPOS == "NOUN" || d.t.Tokens[k].UPOS == "NUM" || d.t.Mention(k) >= 0) {
		k--
	}
	if w := d.t.Tokens[k].Lower; w != "and" && w != "," {
		return false
	}
	for ; k > first; k-- {
		if d.t.Verbal(k) {
			return false
		}
	}
	return true
}

// temporal tells whether a noun is a time.
func (d *document) temporal(i int) bool {
	for _, x := range d.t.S.Dates {
		if x.First <= i && i <= x.Last && d.t.Mention(i) < 0 {
			return true
		}
	}
	return false
}

func (d *document) hasTail(v int, prep string) bool {
	for _, x := range d.t.Tails(v) {
		if c := d.t.Child(x.Noun, "case"); x.Prep == prep && x.Via < 0 && (c < 0 || !d.otherSide(c)) {
			return true
		}
	}
	return false
}
