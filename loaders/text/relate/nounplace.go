package relate

import (
	"slices"
	"strings"

	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// nounSlot resolves one place of a noun's frame, the first alternative that fits, and gives
// the verb that it needed, else -1.
func (d *document) nounSlot(i int, names string, want text.Want, r *rule, source bool) (found, int) {
	verb := -1
	if f := d.ofFirst(i, names, want, r, source); !f.empty() {
		return f, -1
	}
	f, preps, ok := d.alternative(names, r, source, func(name string) (f found, ok bool) {
		f, verb, ok = d.nounPlace(i, name, want, r)
		if f.empty() && !source && (name == "clause" || name == "subject") {
			f = d.partly(d.t.Subject(i), r, want)
		}
		return f, ok
	})
	if ok {
		return f, verb
	}
	if preps == "" {
		return found{}, -1
	}
	tails := d.t.NounTails(i)
	if h := d.t.Head(i); d.t.Is(i, "nsubj:pass") && h >= 0 && answeredTo[d.t.Tokens[h].Lemma] {
		tails = slices.DeleteFunc(tails, func(x tree.Tail) bool { return x.Via == h && x.Prep == "in" })
	}
	if r.direct {
		tails = slices.DeleteFunc(tails, func(x tree.Tail) bool { return x.Via != i })
	}
	if v := d.light(i); v >= 0 {
		for _, x := range d.t.Tails(v) {
			if x.Noun != i {
				tails = append(tails, x)
			}
		}
	}
	if v := d.objectOfRelative(i); v >= 0 { // "the apology offered to X"
		tails = append(tails, d.t.Tails(v)...)
	}
	f = d.firstFit(tails, i, preps, want, r, source)
	if f.empty() && d.t.Is(i, "conj") {
		f = d.firstFit(d.t.NounTails(d.t.Head(i)), i, preps, want, r, source)
	}
	if k := d.t.Child(i, "conj"); f.empty() && k > i && d.t.Child(i, "cop") >= 0 && d.t.Mention(k) < 0 && d.t.Tokens[k].UPOS == "NOUN" {
		f = d.firstFit(d.t.NounTails(k), i, preps, want, r, source) // "a neighbour and ally of B"
	}
	if f.empty() {
		f = d.thither(i, preps, want, r, source)
	}
	if v := d.light(i); f.empty() && v >= 0 {
		f = d.thither(v, preps, want, r, source)
	}
	return f, -1
}

// ofFirst resolves B of "the Danish branch of B" where a possessor would do as well: a demonym gives way to "of".
func (d *document) ofFirst(i int, names string, want text.Want, r *rule, source bool) found {
	if !tree.Listed(names, "possessor") || !tree.Listed(names, "of") || d.t.Child(i, "nmod:poss") >= 0 {
		return found{}
	}
	for _, x := range d.t.NounTails(i) {
		if x.Prep == "of" && x.Via == i {
			return d.firstFit([]tree.Tail{x}, i, "of", want, r, source)
		}
	}
	return found{}
}

// nounPlace resolves a named place of a noun's frame; it is false for a preposition.
func (d *document) nounPlace(i int, name string, want text.Want, r *rule) (found, int, bool) {
	switch name {
	case "lifter": // who lifts what was "imposed on Chad in 2012" had imposed it
		return d.lifter(i, want), -1, true
	case "bloc": // the body of which a text has just spoken: "X is not a member"
		if d.t.Tokens[i].XPOS == "NNS" || len(d.t.NounTails(i)) > 0 || d.t.Child(i, "nmod:poss", "compound", "nmod") >= 0 || d.t.Child(i, "cop") < 0 {
			return found{}, -1, true
		}
		if x, ok := d.r.Bloc(d.n, i); ok {
			return found{parties: []text.Party{{Entity: x, Anchor: d.t.Tokens[i].Start, Words: d.t.Tokens[i].Text}}, tokens: []int{i}}, -1, true
		}
		return found{}, -1, true
	case "owner":
		f, v := d.doer(i, r)
		if r.typ == schema.Attacks && d.namedForPlace(i, f) {
			return found{}, -1, true
		}
		return f, v, true
	case "possessor":
		if p := d.r.Possessor(d.n, i); len(p) > 0 {
			return found{parties: p, tokens: []int{i}}, -1, true
		}
		if c := d.t.Child(i, "acl:relcl"); c >= 0 && d.t.Tokens[c].Lemma == "have" && d.t.Object(c) == i {
			return d.subject(c, want), -1, true // "the biggest partner that X has"
		}
		return found{}, -1, true
	case "self":
		return d.at(i, want), -1, true
	case "native": // "its Chadian ally"
		for _, k := range d.t.Kids(i) {
			m := d.t.Mention(k)
			if k < i && m >= 0 && d.t.S.Mentions[m].Kind == schema.State && d.t.S.Mentions[m].Use == text.ByDemonym && d.t.Is(k, "amod", "compound") && d.t.Child(i, "nmod:poss") >= 0 {
				return d.at(k, want), -1, true
			}
		}
		return found{}, -1, true
	case "here": // "his visit here"
		c := d.t.Child(i, "case")
		if i+1 < len(d.t.Tokens) && d.t.Tokens[i+1].Lower == "here" || c > 0 && d.t.Child(i, "cop") >= 0 && d.t.Tokens[c-1].Lower == "here" { // "is here on a visit"
			return found{parties: d.r.Dateline(), tokens: []int{i}}, -1, true
		}
		return found{}, -1, true
	case "scene":
		return d.scene(d.t.NounTails(i), want), -1, true
	case "other party": // "cancelled a meeting with X in protest"
		if g := d.t.Governor(i); g >= 0 && d.t.Verbal(g) {
			return d.firstFit(d.t.Tails(g), g, "with,to,from", want, r, false), -1, true
		}
		return found{}, -1, true
	case "subject of the clause": // "the draft fell to a veto", whoever acts
		if g := d.t.Governor(i); g >= 0 && d.t.Verbal(g) {
			return d.at(d.t.Subject(g), want), -1, true
		}
		return found{}, -1, true
	case "complement": // "its threat to attack X"
		if c := d.t.Child(i, "acl"); c > i && d.t.Tokens[c].XPOS == "VB" {
			return d.directed(c, i, want), -1, true
		}
		return found{}, -1, true
	case "asked": // "its call for X to leave"
		if c := d.t.Child(i, "acl"); c >= 0 {
			if s := d.t.Subject(c); s > i && s < c && d.t.Case(s) == "for" {
				return d.at(s, want), -1, true
			}
		}
		return found{}, -1, true
	case "content": // "its claim that X left"
		if c := d.t.Child(i, "acl"); c >= 0 && !d.t.Is(c, "acl:relcl") && d.t.Case(c) == "that" {
			return d.subject(c, want), -1, true
		}
		return found{}, -1, true
	case "subject":
		f, v := d.isA(i, want)
		return f, v, true
	case "bearer": // "X, with its seat at Y"
		return d.bearer(i, want), -1, true
	case "subject's": // "their grain is a gift from X"
		if s := d.t.Child(i, "nsubj"); s >= 0 && d.t.Child(i, "cop") >= 0 {
			if k := d.t.Child(s, "nmod"); k > s && d.t.Case(k) == "of" && containers[d.t.Tokens[s].Lemma] {
				s = k
			}
			f := d.owner(s, want)
			if f.empty() && takenUp[d.t.Tokens[s].Lemma] != nil {
				f = d.at(s, text.Deed) // "the attack is a breach of the truce"
			}
			return f, -1, true
		}
		return found{}, -1, true
	case "done to": // "the attack on X was the work of Y"
		return d.doneTo(d.t.Child(i, "nsubj"), want), -1, true
	case "apposed":
		return d.apposition(i, want), -1, true
	case "banned":
		return d.banned(i, want), -1, true
	case "theirs": // "a hack of its banks"
		for _, x := range d.t.NounTails(i) {
			if tree.Listed("on,against,of,into", x.Prep) && (d.t.Mention(x.Noun) < 0 || d.at(x.Noun, want).empty()) { // "an inquiry into A by B" is into A
				if f := d.owner(x.Noun, want); !f.empty() {
					return f, -1, true
				}
			}
		}
		return found{}, -1, true
	case "thrust": // "its incursion into X's airspace"
		for _, x := range d.t.NounTails(i) {
			if tree.Listed("into,of,in,over", x.Prep) && d.isThing(x.Noun, "@airspace", true) {
				return d.owner(x.Noun, want), -1, true
			}
		}
		return found{}, -1, true
	case "private": // "his airline, X": whose it is, if that is a person
		f := found{parties: d.r.Possessor(d.n, i), tokens: []int{i}}
		if p := d.t.Child(i, "nmod:poss"); p < 0 || d.t.Tokens[i].XPOS != "NN" || len(f.parties) != 1 || d.r.Kind(f.parties[0].Entity) != schema.Person && !(r.kinds == "vessel" && d.r.Kind(f.parties[0].Entity) == schema.Organization) {
			return found{}, -1, true
		}
		return f, -1, true
	case "wares": // "a ban on Greek ships", "a ban on imports from Greece"
		return d.wares(i, want), -1, true
	case "organ": // "a branch of Chad's defence ministry"
		for _, x := range d.t.NounTails(i) {
			if x.Prep == "of" && x.Via == i && ownerOrgans[d.t.Tokens[x.Noun].Lemma] {
				return d.at(x.Noun, want|text.Acting), -1, true
			}
		}
		return found{}, -1, true
	case "before": // "arms embargo violations"
		return d.compound(i, want), -1, true
	case "goods'": // "imports of Iranian crude"
		return d.ofTheirs(i, r), -1, true
	case "beside":
		return d.beside(i, want), -1, true
	case "felled", "crippled", "sector":
		f, v := d.struck(i, name, want)
		return f, v, true
	case "with them":
		return d.at(d.thirdAt(i), want), -1, true
	case "their clause":
		if x := d.thirdAt(i); x >= 0 {
			return d.theirClause(i, want), d.t.Governor(x), true
		}
		return found{}, -1, true
	case "talkers": // "talks between X and Y were held under it", "the truce between X and Y was its work"
		g := d.t.Governor(i)
		if d.t.Child(i, "cop") >= 0 {
			g = i
		}
		if g < 0 {
			return found{}, -1, true
		}
		return d.dealers(d.t.Subject(g), want), g, true
	case "whose part": // "X's role as mediator"
		if h := d.t.Head(i); h >= 0 && parts[d.t.Tokens[h].Lemma] {
			return d.owner(h, want), -1, true
		}
		return found{}, -1, true
	case "clause": // who does what the clause around the noun says
		f, v := d.around(i, want)
		if f.empty() && v >= 0 {
			f = d.someOf(d.t.Subject(v), want)
		}
		return f, v, true
	case "doer": // who does it, and of a passive without an agent not whom it befalls
		if g := d.t.Governor(i); g >= 0 && d.t.Child(i, "cop") < 0 && d.t.Passive(g) && d.t.Agent(g) < 0 && d.isPersonsName(d.t.Subject(g)) {
			return d.here(g), g, true
		}
		f, v := d.around(i, want)
		return f, v, true
	case "leaver": // who left after a visit
		if g := d.t.Governor(i); g >= 0 {
			return d.subject(g, want), -1, true
		}
		return found{}, -1, true
	case "left": // "left X after a visit"
		g := d.t.Governor(i)
		if g < 0 || !d.t.Verbal(g) {
			return found{}, -1, true
		}
		if f := d.at(d.t.Object(g), want); !f.empty() {
			return f, -1, true
		}
		return d.firstFit(d.t.Tails(g), g, "from", want, r, false), -1, true
	case "right behind": // "with nickel holdings in X"
		return d.rightBehind(i, want), -1, true
	case "their places": // "has been in X and Y as a mediator"
		return d.placesOver(i, want), -1, true
	case "place": // "its seat is at X"
		if h := d.t.Head(i); h >= 0 && d.t.Is(i, "nsubj") && (tree.Listed("in,at", d.t.Case(h)) || d.t.Case(h) == "" && d.t.Mention(h) >= 0 && d.t.Child(h, "cop") >= 0) {
			return d.at(h, want), h, true
		}
		return found{}, -1, true
	}
	if things, ok := strings.CutPrefix(name, "owner of:"); ok {
		return d.ownerAmong(d.t.NounTails(i), things, want), -1, true
	}
	return found{}, -1, false
}

// isPersonsName tells whether a word is the name of a person.
func (d *document) isPersonsName(i int) bool {
	return i >= 0 && d.t.Mention(i) >= 0 && d.t.S.Mentions[d.t.Mention(i)].Kind == schema.Person
}

// around resolves the subject of the clause in which a noun stands, of a passive its agent.
func (d *document) around(i int, want text.Want) (found, int) {
	if h := d.t.Head(i); h >= 0 && d.t.Is(i, "nmod") && (d.isThing(h, "@people", false) || d.isThing(h, "@units", false) || d.isThing(h, "@bands", false)) {
		return d.at(h, want), -1 // "the militias in the pay of X"
	}
	if d.t.Child(i, "cop") >= 0 {
		return d.subject(i, want), i
	}
	g := d.t.Governor(i)
	if g < 0 {
		return found{}, -1
	}
	if x := d.t.Child(g, "xcomp"); x >= 0 && d.t.Passive(g) && hearsay[d.t.Tokens[g].Lemma] {
		g = x // "on whose behalf he is alleged to have paid"
	}
	if d.t.Passive(g) {
		if a := d.t.Agent(g); a >= 0 && a != i {
			return d.at(a, want), g
		}
	}
	if d.t.Case(i) == "to" && befalling[d.t.Tokens[g].Lemma] && d.t.Mention(d.t.Subject(g)) < 0 {
		return found{}, -1 // "to X's dismay, Y's economy collapsed": nobody does that
	}
	return d.subject(g, want), g
}

// befalling are verbs of what happens to a thing and is nobody's deed.
var befalling = text.Set("collapse erupt crash fall slump shrink die sink burn rise grow rain flood fail plunge tumble shake dry explode")

// isA resolves A of "A is a member of B", "A became a member", "A, a member of B", "as a
// member of B, A", "its ally A".
func (d *document) isA(i int, want text.Want) (found, int) {
	i = d.oneOf(i)
	if d.t.Child(i, "cop") >= 0 {
		return d.subject(i, want), i
	}
	h := d.t.Head(i)
	if h >= 0 && h < i && d.t.Is(i, "conj") && d.t.Mention(h) >= 0 && d.t.Tokens[i].XPOS == "NNS" && d.t.Modified(i, "other,further") { // "A and other members of B"
		return d.at(h, want), -1
	}
	if h >= 0 && h < i && d.t.Is(i, "conj") && d.t.Mention(h) < 0 && d.t.Child(h, "cop") >= 0 && d.t.Tokens[h].UPOS == "NOUN" && d.t.Tokens[i].XPOS == d.t.Tokens[h].XPOS && d.t.Child(i, "nsubj") < 0 {
		return d.subject(h, want), h // "A is the heir and eldest son of B"
	}
	if h >= 0 && d.t.Verbal(h) && becoming[d.t.Tokens[h].Lemma] && d.t.Is(i, "xcomp", "obj") {
		return d.subject(h, want), h
	}
	if h >= 0 && d.t.Verbal(h) && d.t.Is(i, "obl") && d.t.Case(i) == "among" && ranking[d.t.Tokens[h].Lemma] {
		return d.subject(h, want), h // "X ranks among its partners"
	}
	if h >= 0 && (d.t.Verbal(h) || i < h && d.t.Child(h, "cop") >= 0) && d.t.Is(i, "obl", "advcl") && d.t.Case(i) == "as" {
		if scorning[d.t.Tokens[h].Lemma] {
			return found{}, h // "dismissed X as a puppet of Y"
		}
		f := d.subject(h, want)
		if asObject[d.t.Tokens[h].Lemma] {
			f = d.at(d.t.Object(h), want)
		}
		return f, h
	}
	if h >= 0 && d.t.Is(i, "nsubj") && d.t.Mention(h) >= 0 && d.t.Child(h, "cop") > i { // "his father is X"
		return d.at(h, want), h
	}
	if h >= 0 && h < i && d.t.Is(i, "conj") && d.t.Mention(h) < 0 && d.t.Is(h, "appos") && d.t.Tokens[i].XPOS == "NN" && d.t.Tokens[h].XPOS == "NN" {
		return d.apposition(h, want), -1 // "X, head of Y and brother of Z"
	}
	return d.apposition(i, want), -1
}

var ranking = text.Set("rank count number figure be")

// scorning are verbs with which somebody is called something behind "as".
var scorning = text.Set("dismiss denounce condemn criticise criticize deride brand decry attack mock accuse reject lambast revile scorn")

// apposition resolves the name that stands beside a noun.
func (d *document) apposition(i int, want text.Want) found {
	if h := d.t.Head(i); d.t.Is(i, "appos") && h >= 0 && !d.another(i) {
		f := d.at(d.r.ListHead(d.n, h, i), want)
		if d.t.Mention(h) >= 0 && d.t.Tokens[i].XPOS == "NN" && d.t.Child(h, "conj") >= 0 && !d.t.Modified(i, "both,all") { // "A, a member of X, and B"
			f = found{parties: d.r.Single(d.n, h, want), tokens: []int{h}}
		}
		if !f.empty() {
			return f
		}
	}
	for _, k := range d.t.Kids(i) {
		if k > i && d.t.Is(k, "appos", "flat", "compound", "dep") && d.t.Mention(k) >= 0 {
			if d.t.Tokens[i].XPOS == "NN" && d.t.Child(k, "conj") >= 0 { // "his brother A and B"
				return found{parties: d.r.Single(d.n, k, want), tokens: []int{k}}
			}
			return d.at(k, want)
		}
	}
	if h := d.t.Head(i); h >= 0 && d.t.Is(i, "nmod") && d.t.Tokens[h].UPOS == "NUM" { // "three of its members, A, B and C"
		if k := d.t.Child(h, "appos"); k >= 0 {
			return d.at(k, want)
		}
	}
	first, _ := d.t.Extent(i)
	if d.t.Tokens[first].Lower == "," {
		first++
	}
	if first > 1 && d.t.Tokens[first-1].Lower == "," { // the parser lost it
		if m := d.t.Mention(first - 2); m >= 0 && !d.t.Verbal(i) && d.t.Is(i, "conj", "nmod", "parataxis", "dep", "obj", "nsubj", "obl", "appos") && d.determined(i) {
			return d.at(d.r.ListHead(d.n, d.t.MentionHead(m), i), want)
		}
	}
	return d.title(i, want)
}

// title resolves the name right behind a noun, wherever the parser hung the two: "NATO member X closed".
func (d *document) title(i int, want text.Want) found {
	if d.t.Tokens[i].XPOS != "NN" || i+1 >= len(d.t.Tokens) || d.t.Mention(i+1) < 0 {
		return found{}
	}
	x := &d.t.S.Mentions[d.t.Mention(i+1)]
	if x.First != i+1 || x.Use == text.ByDemonym {
		return found{}
	}
	return d.at(d.t.MentionHead(d.t.Mention(i+1)), want)
}

// another tells "his brother B" of "A, his brother B": it has a name of its own.
func (d *document) another(i int) bool {
	if d.t.Child(i, "nmod:poss") < 0 {
		return false
	}
	k := d.t.Child(i, "appos", "flat")
	return k > i && d.t.Mention(k) >= 0 && d.t.S.Mentions[d.t.Mention(k)].Kind == schema.Person
}

// answeredTo are verbs of how a deed is received, which happens elsewhere than the deed: "the raid was condemned in Paris".
var answeredTo = text.Set("condemn denounce deplore criticise criticize decry censure welcome praise hail applaud regret discuss debate protest celebrate mourn announce report see view greet")

// parts are nouns for what somebody does as what stands behind "as".
var parts = text.Set("role part service work function job mission task capacity")
