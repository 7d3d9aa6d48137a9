package relate

import (
	"slices"
	"strings"

	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// noun applies the rules of a noun: "Chad's invasion of", "trade between".
func (d *document) noun(i int) {
	if h := d.t.Head(i); h > i && d.t.Is(i, "compound") && topical[d.t.Tokens[h].Lemma] {
		return // a trade deal is no trade
	}
	held := d.heldFor(i)
	for _, r := range d.rules.nouns[d.t.Tokens[i].Lemma] {
		if held && hostilities[r.typ] || !d.nounFits(i, r) {
			continue
		}
		switch {
		case r.pair:
			d.nounPair(i, r)
		case r.mutual:
			d.nounMutual(i, r)
		default:
			d.nounRule(i, r)
		}
	}
	d.talksGoOn(i)
	d.claimTo(i)
	d.identified(i)
	d.joinedIn(i)
	d.dealToBuy(i)
	d.styled(i, false)
	d.governmentOf(i)
	d.kinsmen(i)
	d.firmsListed(i)
	d.inChargeOf(i)
	d.lifeline(i)
	d.supplied(i)
	d.breachOf(i)
	d.sided(i)
	if d.t.Child(i, "cop") >= 0 {
		d.reproach(i)
		d.censured(i)
	}
	d.discredited(i)
}

// topical are nouns before which another noun only tells what they are about.
var topical = text.Set("deal agreement pact accord treaty talk negotiation dispute war conference summit policy law bill minister ministry official barrier tariff surplus deficit balance route mission envoy commissioner")

func (d *document) nounFits(i int, r *rule) bool {
	switch {
	case r.typ == schema.ActsFor && d.countersigned(), r.typ == schema.AssociatedWith && d.peer(i) && (d.national(i) || d.officials(d.t.Child(i, "nmod:poss"))):
		return false
	case r.named && d.national(i), d.t.Tokens[i].Lower == "talk" && i+1 < len(d.t.Tokens) && d.t.Tokens[i+1].Lower == "of": // "there is talk of"
		return false
	case r.modifier != "" && !d.modified(i, r.modifier) && !d.saidToBe(i, r.modifier), r.not != "" && d.modified(i, r.not):
		return false
	case r.object != "" && !d.about(i, r.object), r.subject != "" && !d.isThing(d.t.Subject(i), r.subject, true):
		return false
	case r.over != "" && !d.overThing(i, r.over):
		return false
	case r.notOf != "" && d.t.Is(i, "compound") && tree.Listed(r.notOf, d.t.Tokens[d.t.Head(i)].Lemma):
		return false
	case r.notPrep != "" && tree.Listed(r.notPrep, d.t.Case(i)) && !(d.t.Head(i) >= 0 && d.minded(i, d.t.Head(i), r) >= 0):
		return false
	case r.particle != "" && (i+1 >= len(d.t.Tokens) || d.t.Tokens[i+1].Lower != r.particle):
		return false
	case r.bare && d.acting(i):
		return false
	case r.notUnder != "" && tree.Listed(r.notUnder, d.lemmaOver(i)):
		return false
	case r.with != "" && !d.tailFits(i, r.with):
		return false
	case r.notWith != "" && d.tailFits(i, r.notWith):
		return false
	case r.lasting && d.lifted(i):
		return false
	case r.prep != "" && !tree.Listed(r.prep, d.caseOver(i)):
		return false
	case r.under != "":
		if d.t.Child(i, "cop") >= 0 && tree.Listed(r.under, "be") {
			return true // "has been in an Iranian jail"
		}
		g := d.t.Governor(i)
		if r.bare && g >= 0 && d.hasObject(g) {
			return false // "the embassy in X opened an inquiry"
		}
		if h := d.t.Head(i); h >= 0 && tree.Listed(r.under, d.t.Tokens[h].Lemma) {
			return true // "became the target of sanctions"
		}
		return g >= 0 && (tree.Listed(r.under, d.t.Tokens[g].Lemma) || d.t.Head(g) >= 0 && tree.Listed(r.under, d.t.Tokens[d.t.Head(g)].Lemma))
	}
	return true
}

// tailFits tells whether one of some things stands behind one of some prepositions of a noun: "an inquiry into the death of X".
func (d *document) tailFits(i int, with string) bool {
	prep, things, _ := strings.Cut(with, ":")
	for _, x := range d.t.NounTails(i) {
		if tree.Listed(prep, x.Prep) && d.isThing(x.Noun, things, true) {
			return true
		}
	}
	return false
}

// caseOver returns the preposition before a noun, through a measure of time: "after months of talks".
func (d *document) caseOver(i int) string {
	c := d.t.Case(i)
	if h := d.t.Head(i); c == "of" && h >= 0 && h < i && spans[d.t.Tokens[h].Lemma] {
		return d.t.Case(h)
	} else if c == "of" && h >= 0 && h < i && defying[d.t.Tokens[h].Lemma] {
		return "despite" // "in the face of", "in the teeth of"
	}
	return c
}

var defying = text.Set("face teeth spite defiance disregard")

// acting tells whether the verb around a noun has an object: who seizes a ship under sanctions is not under them.
func (d *document) acting(i int) bool {
	g := d.t.Governor(i)
	return g >= 0 && !d.t.Passive(g) && d.t.Child(g, "obj") >= 0
}

// lemmaOver returns the word over a noun, through a measure of time: "faces ten years in prison".
func (d *document) lemmaOver(i int) string {
	h := d.t.Head(i)
	if h >= 0 && spans[d.t.Tokens[h].Lemma] {
		h = d.t.Head(h)
	}
	if h < 0 {
		return ""
	}
	return d.t.Tokens[h].Lemma
}

var spans = text.Set("hour day week month year decade round")

// modified tells whether one of the words, divided by commas, stands before the noun.
func (d *document) modified(i int, words string) bool {
	for k := i - 1; k >= 0 && k > i-7; k-- {
		if !d.t.Within(k, i) && !d.sharedModifier(k, i) {
			break
		}
		if tree.Listed(words, d.t.Tokens[k].Lower) {
			return true
		}
	}
	return false
}

// saidToBe tells whether one of the words is what the noun is said to be: "their ties are close".
func (d *document) saidToBe(i int, words string) bool {
	a := d.t.Head(i)
	return a > i && d.t.Is(i, "nsubj") && d.t.Tokens[a].UPOS == "ADJ" && d.t.Child(a, "cop") >= 0 && d.t.Child(a, "advmod", "neg") < 0 && tree.Listed(words, d.t.Tokens[a].Lower)
}

// sharedModifier tells whether a word modifies the noun that this one is coordinated with:
// "military cooperation and ties".
func (d *document) sharedModifier(k, i int) bool {
	return d.t.Is(i, "conj") && d.t.Head(i) >= 0 && d.t.Within(k, d.t.Head(i))
}

// overThing tells whether what stands behind "over", "about" or "to" is one of a set: "a row over an island".
func (d *document) overThing(i int, things string) bool {
	tails := d.t.NounTails(i)
	if v := d.t.Governor(i); v >= 0 {
		tails = append(tails, d.t.Tails(v)...)
	}
	for _, x := range tails {
		if (tree.Listed("over,about,to", x.Prep) || x.Prep == "for" && things == "@relieving") && d.isThing(x.Noun, things, true) {
			return true
		}
	}
	return false
}

// about tells whether the noun is about things of a set, before it ("arms sales") or after
// it ("sale of arms").
func (d *document) about(i int, things string) bool {
	s := d.rules.things[things]
	for k := i - 1; k >= 0 && k > i-6 && d.t.Within(k, i); k-- {
		w := d.t.Tokens[k]
		if s.heads[w.Lower] || s.heads[w.Lemma] || k+1 < i && s.modifiers[w.Lower] && s.modified[d.t.Tokens[k+1].Lemma] {
			return true
		}
	}
	for _, x := range d.t.NounTails(i) {
		if x.Prep == "of" && d.isThing(x.Noun, things, true) {
			return true
		}
	}
	return false
}

// light returns the light verb whose object a noun is, also through coordination and
// "a series of"; -1 if there is none.
func (d *document) light(i int) int {
	for steps := 0; steps < 4; steps++ {
		h := d.t.Head(i)
		if h < 0 {
			return -1
		}
		lemma := d.t.Tokens[h].Lemma
		switch {
		case d.t.Is(i, "conj") && !d.t.Verbal(i):
			i = h
			continue
		case d.t.Is(i, "nmod") && d.t.Case(i) == "of" && (containers[lemma] || rounds[lemma]):
			i = h
			continue
		case d.t.Is(i, "nsubj:pass") && lightVerbs[lemma] && d.t.Agent(h) < 0 && d.objectOfRelative(i) >= 0:
			return d.objectOfRelative(i) // "the sanctions that X has imposed were renewed"
		case d.t.Is(i, "obj", "nsubj:pass") && lightVerbs[lemma] && !d.cancels(h):
			return h
		case d.t.Is(i, "obj") && d.t.Tokens[h].UPOS == "AUX" && lemma == "have":
			return h
		case d.t.Is(i, "nsubj") && d.raisedTo(i, h) >= 0:
			return d.raisedTo(i, h)
		case d.t.Is(i, "obl", "nmod") && (under[lemma] || convening[lemma]) && tree.Listed("in,into,under,on,for,to", d.t.Case(i)):
			if d.t.Case(i) == "for" && d.t.Child(h, "obj") >= 0 {
				return -1 // "put X on trial for the murder of Y"
			}
			return h
		case d.t.Is(i, "obl", "nmod") && settling[lemma] && tree.Listed("on,upon,to", d.t.Case(i)):
			return h // "decided upon mutual recognition"
		case d.t.Is(i, "acl:relcl", "acl"):
			return -1
		}
		if v := d.objectOfRelative(i); v >= 0 {
			return v
		}
		return -1
	}
	return -1
}

// objectOfRelative returns the light verb of "sanctions (which) X imposed", "a deal signed by X".
func (d *document) objectOfRelative(i int) int {
	for _, k := range d.t.Kids(i) {
		if x := d.t.Child(k, "xcomp"); x > k && d.t.Tokens[k].Lemma == "have" && d.t.Tokens[x].XPOS == "VB" {
			continue // "the treaty that X has yet to sign"
		}
		if d.t.Is(k, "acl") && lightVerbs[d.t.Tokens[k].Lemma] && d.t.Object(k) == i {
			return k
		}
	}
	return -1
}

// doer resolves who does what a noun says: the subject of its light verb, its possessor, a
// nationality before it, "by", the subject of "was"; and gives the light verb, else -1.
func (d *document) doer(i int, r *rule) (found, int) {
	want := sourceWant(r.typ)
	v := d.light(i)
	if v < 0 {
		v = d.objectOfRelative(i)
	}
	if v >= 0 && d.settledBy(i, v) {
		if p := d.r.Doer(d.n, i); len(p) > 0 {
			if f := (found{parties: p, tokens: []int{i}}); d.fits(r, f, true) {
				return f, v // "A and B agreed on the withdrawal of C's troops": C's
			}
		}
	}
	if v >= 0 && (d.t.Agent(v) < 0 || d.t.Child(i, "nmod:poss") < 0) { // "A's occupation was declared unlawful by B": A's
		if f := d.slot(v, "agent", want, r, true); d.fits(r, f, true) {
			return f, v
		}
	}
	if s := d.shortOf(i); s >= 0 { // "stopped short of a condemnation of X"
		if f := d.subject(s, want); d.fits(r, f, true) {
			return f, -1
		}
	}
	if o := d.blamedFor(i); o >= 0 { // "blamed X for a strike on Y"
		if f := d.at(o, want); d.fits(r, f, true) {
			return f, -1
		}
	}
	if p := d.r.Doer(d.n, i); len(p) > 0 {
		f := found{parties: p, tokens: []int{i}}
		if d.fits(r, f, true) {
			return f, -1
		}
	}
	if f := d.uninvolved(i, want); d.fits(r, f, true) {
		return f, -1
	}
	if d.t.Child(i, "cop") >= 0 && !remote[d.t.Case(i)] {
		if f := d.subject(i, want); d.fits(r, f, true) {
			return f, i
		}
	}
	if f := d.planner(i, want, r); d.fits(r, f, true) {
		return f, -1
	}
	if h := d.t.Head(i); h >= 0 && d.t.Is(i, "obj") && d.disposes(h) { // "denied any link with X", "considers sanctions"
		if f := d.subject(h, want); d.fits(r, f, true) {
			return f, -1
		}
	}
	if h := d.t.Head(i); h >= 0 && taking[d.t.Tokens[h].Lemma] && tree.Listed("in,for,of", d.t.Case(i)) && d.t.Is(i, "obl", "nmod") {
		if f := d.subject(h, want); d.fits(r, f, true) { // "is involved in", "is responsible for"
			return f, h
		}
	}
	return found{}, v
}

// remote are prepositions before a deed that the subject of "is" does not do: "is against sanctions on X".
var remote = text.Set("against for about over opposed to beyond")

// taking are verbs and adjectives whose subject does what the noun behind "in" or "for" tells.
var taking = text.Set("involve engage participate responsible complicit involved engaged implicated active instrumental guilty")

// disposes tells a verb whose subject does, would do or will not do what its object tells.
func (d *document) disposes(v int) bool {
	lemma := d.t.Tokens[v].Lemma
	return denying[lemma] || rehearsing[lemma] || disposing[lemma] || (lemma == "call" || lemma == "put") && d.cancels(v) || lemma == "rule" && v+1 < len(d.t.Tokens) && d.t.Tokens[v+1].Lower == "out"
}

var disposing = text.Set("brandish consider mull weigh contemplate plan prepare threaten eye cancel scrap drop shelve abandon postpone ditch")

// nounRule handles a noun with a doer and somebody it is done to.
func (d *document) nounRule(i int, r *rule) {
	if d.eachWhence(i, r) {
		return
	}
	sources, v := d.nounSlot(i, r.source, sourceWant(r.typ), r, true)
	targets, w := d.nounSlot(i, r.target, targetWant(r.typ), r, false)
	if sources.empty() && r.elide && r.source == "owner" {
		sources.parties = d.lastAgents(i, r)
	} else if r.elide && r.source == "owner" {
		d.acted(i, r, sources)
	}
	if l := d.light(i); sources.empty() && acting(r) && l >= 0 && d.t.Is(i, "nsubj:pass") {
		if sources = d.announced(l, r); !sources.empty() {
			v = l
		}
	}
	if sources.empty() {
		sources = d.announcedArrest(i, r)
	}
	if sources.empty() && custodial[r.typ] && tree.Listed(r.source, "in") {
		sources = d.townState(d.t.NounTails(i), i)
	}
	if targets.empty() {
		targets = d.implied(i, r, sources)
	}
	d.nounClaims(i, r, sources, targets, max(v, w))
}

// nounClaims makes a claim of each pair.
func (d *document) nounClaims(i int, r *rule, sources, targets found, v int) {
	d.leaves(i, r, sources, targets, true)
	if sources.empty() || targets.empty() || !d.meets(r, sources, targets) {
		return
	}
	if settled[d.t.Tokens[i].Lemma] && d.prosecuting(targets) {
		sources = d.themselves(sources)
	}
	actors := r.actors(sources, targets)
	if r.typ.Symmetric() { // "X said that it would help its ally Y": either may say it
		actors = slices.Concat(sources.parties, targets.parties)
	}
	m, says, ok := d.nounMood(i, v, actors)
	if !ok {
		return
	}
	m = d.settledMood(i, v, r.typ, m)
	if r.source == "leaver" && m == schema.Planned {
		m = schema.Asserted // who is to leave has come
	}
	tokens := append(append([]int{i}, sources.tokens...), targets.tokens...)
	if v >= 0 {
		tokens = append(tokens, v)
	}
	d.across(claim{rule: r, anchor: i, tokens: tokens, modality: m, says: says, theme: i, far: sources.far || targets.far}, sources, targets)
}

// nounPair handles nouns that several share: "talks between A and B", "A's talks with B",
// "A and B held talks", "A–B ties".
func (d *document) nounPair(i int, r *rule) {
	want := sourceWant(r.typ)
	for _, x := range d.t.NounTails(i) {
		of := x.Prep == "of" && x.Via == i && (gatherings[d.t.Tokens[i].Lemma] || d.t.Mention(x.Noun) < 0)
		if x.Prep != "between" && x.Prep != "among" && x.Prep != "involving" && !of {
			continue
		}
		f := d.at(x.Noun, want)
		if len(f.parties) == 1 && !of {
			f = d.lostPair(x.Noun, f, want)
		}
		if len(f.parties) > 1 {
			d.pairs(i, r, f, d.light(i))
			return
		}
	}
	if f := d.betweenWhom(i, want); len(f.parties) > 1 {
		d.pairs(i, r, f, d.light(i))
		return
	}
	if l := d.light(i); l >= 0 && d.t.Passive(l) { // "talks were held in private between X and Y"
		for _, x := range d.t.Tails(l) {
			if x.Prep == "between" && x.Noun > l {
				if f := d.at(x.Noun, want); len(f.parties) > 1 {
					d.pairs(i, r, f, l)
					return
				}
			}
		}
	}
	doers, v := d.nounSlot(i, r.source, want, r, true)
	if d.brokered(i, v) || r.typ == schema.Borders && v >= 0 && d.t.Case(i) != "" { // "met on the border"
		return
	}
	others := d.firstFit(d.t.NounTails(i), i, r.target, targetWant(r.typ), r, false)
	if others.empty() {
		others = d.sealed(i, r)
	}
	if others.empty() && v >= 0 && v != i {
		others = d.firstFit(d.t.Tails(v), i, r.target, targetWant(r.typ), r, false)
	}
	if doers.empty() && !others.empty() && v < 0 {
		doers = d.under(i, r)
	}
	switch {
	case !doers.empty() && !others.empty():
		d.nounClaims(i, r, doers, others, v)
	case r.typ == schema.Borders && d.t.Tokens[i].XPOS == "NNS" && d.t.Child(i, "nmod:poss") >= 0 && !d.modified(i, "common,shared,mutual,joint"):
		// "X and Y kept their borders open": each its own
	case len(doers.parties) > 1 && (v < 0 || d.t.Tokens[v].Lemma != "host"): // hosts do not talk with each other
		d.pairs(i, r, doers, v)
	case doers.empty() && others.empty() && d.foughtBefore(i, r):
		g := d.t.Governor(i)
		all := d.subject(g, want)
		if with := d.firstFit(d.t.Tails(g), i, "with", want, r, false); len(all.parties) == 1 && len(with.parties) == 1 {
			all.parties = append(slices.Clone(all.parties), with.parties[0]) // "X made peace with Y after years of war"
		}
		if len(all.parties) == 2 {
			d.pairs(i, r, all, -1)
		}
	case doers.empty() && others.empty() && v < 0:
		if in := d.r.Possessor(d.n, i); len(in) > 1 {
			d.pairs(i, r, found{parties: in, tokens: []int{i}}, -1)
		}
	}
}

// betweenWhom resolves A and B of "talks about the territory between A and B", where the parser hung the two on what the talks are about.
func (d *document) betweenWhom(i int, want text.Want) found {
	if !discussed[d.t.Tokens[i].Lemma] {
		return found{}
	}
	for _, x := range d.t.NounTails(i) {
		if !tree.Listed("about,on,over,regarding,concerning", x.Prep) || x.Noun < i || d.isThing(x.Noun, "@border", false) {
			continue
		}
		for _, y := range d.t.NounTails(x.Noun) {
			if y.Prep == "between" && y.Via == x.Noun {
				return d.at(y.Noun, want)
			}
		}
	}
	return found{}
}

// discussed are nouns of what parties say to each other about something.
var discussed = text.Set("talk negotiation discussion dialogue consultation meeting agreement accord pact deal treaty memorandum")

var (
	lightVerbs = text.Set("speed accelerate hasten vote hold launch impose conduct carry make have give express voice raise issue stage mount start begin open sign conclude reach strike sign agree establish maintain enjoy build forge develop deepen strengthen expand boost pay undertake wage fight continue lead organise organize run resume keep use declare announce lodge file deliver offer extend provide do take enter place slap put commit perform approve renew tighten widen extend adopt order unleash complete finish host join attend convene step intensify share form create seal clinch ink ratify initial negotiate broker secure win sustain see show register record repeat reiterate send convey receive get experience suffer face come follow trigger prompt provoke draw mark celebrate sustain cultivate pursue enact levy apply introduce maintain enforce toughen cast reimpose re-impose restore reinstate reintroduce prolong broaden retain slap clamp clap uphold tender present proffer submit transmit dispatch hand sound state underline stress emphasise emphasize relay signal level reaffirm restate")
	under      = text.Set("engage enter come participate take cooperate be join put place bring fall break meet gather go resort return agree travel move erupt lock embroil involve")
	settling   = text.Set("decide agree settle resolve")
	becoming   = text.Set("become remain stay be seem")
	asObject   = text.Set("see paint portray depict describe name appoint designate recognize recognise label regard treat view admit welcome install accept")
	rounds     = text.Set("round series string wave spate campaign day week number set kind form act lot flurry barrage state threat show")
)
