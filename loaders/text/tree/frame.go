package tree

import (
	"entente/loaders/text"
	"entente/schema"
)

// voice is what is known of a verb's, since each rule of the verb asks for it.
type voice byte

const (
	unasked voice = iota
	active
	passive
)

// Passive tells whether a verb is in the passive, full or reduced ("rebels backed by X").
func (t *Tree) Passive(v int) bool {
	if t.voices == nil { // the tree is still being mended
		return t.isPassive(v)
	}
	if t.voices[v] == unasked {
		t.voices[v] = active
		if t.isPassive(v) {
			t.voices[v] = passive
		}
	}
	return t.voices[v] == passive
}

func (t *Tree) isPassive(v int) bool {
	have, be := false, false
	for _, k := range t.Kids(v) {
		switch {
		case t.Is(k, "nsubj:pass", "aux:pass", "csubj:pass", "obl:agent"):
			return true
		case t.Is(k, "aux"):
			switch t.Tokens[k].Lemma {
			case "have":
				have = true
			case "be", "get":
				be = true
			}
		}
	}
	x := t.Tokens[v].XPOS
	if x != "VBN" && !(x == "VBD" && t.Is(v, "acl") && !t.Is(v, "acl:relcl")) || have || t.Is(v, "acl") && t.Child(v, "nsubj", "mark") >= 0 {
		return false
	}
	if be {
		return true
	}
	switch {
	case t.Is(v, "acl:relcl"):
		return false
	case t.Is(v, "acl", "amod"):
		return true
	case x == "VBN" && t.Is(v, "advcl", "appos", "acl"):
		return true // "both based in X"
	case t.Is(v, "advcl", "xcomp", "parataxis", "dep"):
		return t.Child(v, "nsubj") < 0
	case t.Is(v, "conj") && t.Head(v) >= 0 && t.Child(v, "nsubj", "aux") < 0:
		return t.Passive(t.Head(v))
	case t.Is(v, "root"):
		return t.Child(v, "nsubj") < 0
	}
	return false
}

// objectControl are verbs whose object does what the infinitive below says.
var objectControl = text.Set("provoke spur induce drive goad embolden tempt impel incite entice urge call ask order force allow enable press persuade tell invite encourage permit require compel authorise authorize request pressure let help get appeal warn advise convince cause lead expect want instruct direct push oblige beg implore prompt pay train arm")

// Subject returns the token of a verb's subject (of a passive: who undergoes it), also where
// the verb shares it with the verb above; -1 if none is said. Relative pronouns are
// replaced by what they refer to.
func (t *Tree) Subject(v int) int { return t.subject(v, 0) }

// holdsSo are verbs behind whose object an adjective says what that is.
var holdsSo = text.Set("hold consider deem find declare make judge render think")

func (t *Tree) subject(v, depth int) int {
	if depth > 6 || v < 0 {
		return -1
	}
	best := -1
	for _, k := range t.Kids(v) {
		if t.Is(k, "nsubj", "csubj") && !t.Is(k, "nsubj:outer") && (best < 0 || k < v) {
			best = k // of two the nearer
		}
	}
	if best >= 0 {
		return t.antecedent(best, v)
	}
	if k := t.Child(v, "nsubj:outer"); k >= 0 {
		return k
	}
	u := t.Head(v)
	if u < 0 {
		return -1
	}
	switch {
	case t.Is(v, "conj"):
		if t.Tokens[v].UPOS != "VERB" && t.Child(v, "cop") < 0 {
			return -1
		}
		return t.subject(u, depth+1)
	case t.Is(v, "xcomp"):
		if o := t.Child(u, "obj", "iobj"); o >= 0 && o < v && (objectControl[t.Tokens[u].Lemma] || t.entrusts(u, o)) && !t.Passive(u) {
			return o
		}
		if o := t.Child(u, "obj"); o >= 0 && o < v && t.Tokens[v].XPOS == "VB" && t.Child(v, "mark") < 0 && seeing[t.Tokens[u].Lemma] && !t.Passive(u) {
			return o // "watched X attack"
		}
		if o := t.Child(u, "obj"); o >= 0 && o < v && t.Tokens[v].UPOS == "ADJ" && holdsSo[t.Tokens[u].Lemma] && !t.Passive(u) {
			return o // "held its minister responsible"
		}
		if p := t.called(u, v); p >= 0 {
			return p
		}
		return t.subject(u, depth+1)
	case t.Is(v, "ccomp", "advcl") && teaching[t.Tokens[u].Lemma] && t.Tokens[v].XPOS == "VB" && t.modifiedBy(v, "how") && t.Child(u, "obj", "iobj") >= 0 && !t.Passive(u):
		return t.Child(u, "obj", "iobj") // "showed X how to build a bomb"
	case t.Is(v, "ccomp") && t.Child(v, "mark") < 0:
		if a := t.Child(v, "aux"); t.Tokens[v].XPOS == "VBG" || a >= 0 && t.Tokens[a].Lower == "having" {
			return t.subject(u, depth+1) // "admitted selling", "denied having sold"
		}
		return -1
	case t.Is(v, "ccomp") && t.Tokens[v].XPOS == "VB":
		return t.subject(u, depth+1)
	case t.Is(v, "advcl"):
		return t.adverbial(v, u, depth)
	case t.Is(v, "acl:relcl"):
		return t.antecedentOf(v)
	case t.Is(v, "acl"):
		return t.reduced(v, u, depth)
	case t.Is(v, "amod"):
		return u
	case t.Is(v, "parataxis", "dep") && t.Tokens[v].XPOS != "VBD":
		return t.subject(u, depth+1)
	}
	return -1
}

// teaching are verbs after which "how to do" tells what the object is to do.
var teaching = text.Set("teach show tell instruct train advise")

// modifiedBy tells whether a word is an adverb of a verb.
func (t *Tree) modifiedBy(v int, word string) bool {
	a := t.Child(v, "advmod")
	return a >= 0 && t.Tokens[a].Lower == word
}

// called returns C of "called on C to leave".
func (t *Tree) called(u, v int) int {
	switch t.Tokens[u].Lemma {
	case "call", "appeal", "plead", "prevail", "wait":
	default:
		return -1
	}
	for _, k := range t.Kids(u) {
		if t.Is(k, "obl") && k < v && Listed("on,upon,to,for", t.Case(k)) {
			return k
		}
	}
	return -1
}

// blaming are verbs after which "for doing" tells what the object did.
var blaming = text.Set("reproach tax upbraid taunt sanction designate blacklist criticise criticize condemn denounce blame punish fault censure slam rebuke indict convict arrest charge penalise penalize detain jail list expel fine praise commend accuse suspect thank reprimand chide berate sentence imprison hang execute deport sack seek want hold extradite shoot prosecute try sue dismiss fire suspend censor ban disqualify clear acquit exonerate absolve")

// Lists tells whether a verb puts its object on a list of those who are punished: "added X to its list", "placed X on a blacklist".
func (t *Tree) Lists(v int) bool {
	if v < 0 || !enlisting[t.Tokens[v].Lemma] {
		return false
	}
	for _, k := range t.Kids(v) {
		if t.Is(k, "obl") && lists[t.Tokens[k].Lower] && Listed("to,on,onto,in", t.Case(k)) {
			return true
		}
	}
	return false
}

var (
	enlisting = text.Set("add put place include enter inscribe keep retain")
	lists     = text.Set("list blacklist register lists schedule")
)

// Gerund tells whether an auxiliary makes a gerund of a participle: "for having acted".
func (t *Tree) Gerund(v int) bool {
	for _, k := range t.Kids(v) {
		if t.Is(k, "aux") && (t.Tokens[k].Lower == "having" || t.Tokens[k].Lower == "being") {
			return true
		}
	}
	return false
}

// keeping are verbs after which "from doing" tells what the object does not do.
var keeping = text.Set("block prevent stop bar prohibit deter dissuade discourage keep ban forbid hinder restrain")

// warning are verbs after which "against doing" tells what the object might do.
var warning = text.Set("warn caution counsel advise")

// adverbial finds the subject of a clause without one: "Backed by X, Y left", "condemned X
// for attacking".
func (t *Tree) adverbial(v, u, depth int) int {
	x := t.Tokens[v].XPOS
	if x == "VBD" || x == "VBZ" || x == "VBP" {
		if t.Child(v, "mark") >= 0 {
			return -1
		}
	}
	if (blaming[t.Tokens[u].Lemma] || t.Lists(u)) && (x == "VBG" || t.Gerund(v)) && Listed("for,of,over,with", t.Case(v)) {
		if t.Passive(u) {
			return t.subject(u, depth+1)
		}
		if o := t.Child(u, "obj"); o >= 0 {
			return o
		}
	}
	if imposing[t.Tokens[u].Lemma] && (x == "VBG" || t.Gerund(v)) && Listed("for,over", t.Case(v)) {
		return t.burdened(u, v)
	}
	if x == "VBG" && (keeping[t.Tokens[u].Lemma] && t.Case(v) == "from" || warning[t.Tokens[u].Lemma] && t.Case(v) == "against") { // "blocked X from joining"
		if t.Passive(u) {
			return t.subject(u, depth+1)
		}
		if o := t.Child(u, "obj"); o >= 0 && o < v {
			return o
		}
		if warning[t.Tokens[u].Lemma] {
			return -1 // "warned against sending troops": whoever might
		}
	}
	if o := t.Child(u, "obj"); o >= 0 && (objectControl[t.Tokens[u].Lemma] || t.entrusts(u, o)) && x == "VB" && o < v && !t.Passive(u) {
		return o
	}
	if p := t.called(u, v); p >= 0 && x == "VB" {
		return p
	}
	return t.subject(u, depth+1)
}

// reduced finds the subject of a verb under a noun: "rebels backed by X", "a plan to leave".
func (t *Tree) reduced(v, noun, depth int) int {
	x := t.Tokens[v].XPOS
	if x == "VBN" || x == "VBD" {
		return noun
	}
	if x == "VBG" && t.Case(v) == "" {
		if k := t.prospective(v, noun); k >= 0 {
			return k
		}
		return noun
	}
	if penalties[t.Tokens[noun].Lemma] && (x == "VBG" || t.Gerund(v)) && Listed("for,over", t.Case(v)) {
		if h := t.Head(noun); h >= 0 && t.Verbal(h) {
			return t.burdened(h, v)
		}
		return t.burden(noun, v)
	}
	if x == "VB" && ranked[t.Tokens[noun].Lemma] && t.Ranked(noun) {
		return noun // "the first country to leave"
	}
	if o := t.OneOf(noun); o >= 0 && x == "VB" {
		return o // "A was one of three states to leave"
	}
	if m := t.Child(v, "mark"); x == "VB" && m > 0 && t.Nominal(m-1) && t.Case(m-1) == "for" && m-1 > noun { // "calls for X to leave"
		return m - 1
	}
	if biddings[t.Tokens[noun].Lemma] && x == "VB" { // "her call on Serbia to arrest him"
		for _, k := range t.Kids(noun) {
			if k > noun && k < v && t.Is(k, "nmod", "obl") && Listed("on,upon,to", t.Case(k)) {
				return k
			}
		}
	}
	if p := t.Child(noun, "nmod:poss"); p >= 0 { // "its decision to leave"
		return p
	}
	if p := t.resolver(noun); p >= 0 && x == "VB" {
		return p
	}
	if k := t.Child(noun, "nmod"); k >= 0 && Listed("by,of", t.Case(k)) && x == "VB" {
		return k
	}
	if s := t.Child(noun, "nsubj"); s >= 0 && (Verges[t.Tokens[noun].Lemma] || standings[t.Tokens[noun].Lemma]) && t.Child(noun, "cop") >= 0 {
		return s // "is on the point of leaving"
	}
	if h := t.Head(noun); h >= 0 && t.Verbal(h) { // "made a decision to leave"
		if t.Is(noun, "obj") || t.Is(noun, "obl") {
			return t.subject(h, depth+1)
		}
	}
	return -1
}

// biddings are nouns by which somebody is asked to do something.
var biddings = text.Set("call appeal request plea demand order instruction invitation exhortation summons")

// Verges are what somebody stands on who is about to do something.
var Verges = text.Set("point verge brink eve edge cusp threshold")

// Ranked tells whether a noun has a rank before it: "the first", "the only", "the 32nd".
func (t *Tree) Ranked(noun int) bool {
	for _, k := range t.Kids(noun) {
		if k < noun && (ranks[t.Tokens[k].Lower] || ordinal(t.Tokens[k].Lower)) {
			return true
		}
	}
	return false
}

// OneOf returns who is one of several that did something, "A was one of three states to leave", "A, one of two firms to do so": A; or
// "one of three states to leave" itself; -1 if the noun is none of that.
func (t *Tree) OneOf(noun int) int {
	one := t.Head(noun)
	if one < 0 || one > noun || !ranked[t.Tokens[noun].Lemma] || t.Tokens[noun].XPOS != "NNS" || !t.Is(noun, "nmod") {
		return -1
	}
	if c := t.Case(noun); c != "of" || !Listed("one,two,three,few,only,handful", t.Tokens[one].Lower) {
		return -1
	}
	if s := t.Child(one, "nsubj"); s >= 0 && t.Child(one, "cop") >= 0 {
		return s
	}
	if h := t.Head(one); h >= 0 && t.Is(one, "appos") {
		return h
	}
	return one
}

// ordinal tells "32nd" and "eighth".
func ordinal(w string) bool {
	if len(w) < 3 {
		return false
	}
	end := w[len(w)-2:]
	return end == "th" && (digit(w) || len(w) > 4 && len(w) < 12) && w != "north" && w != "south" && w != "worth" || digit(w) && (end == "st" || end == "nd" || end == "rd")
}

var ranks = text.Set("first second third last only latest next lone sole")

// ranked are nouns of which one may be the first or the only one to do something.
var ranked = text.Set("country nation state member government power republic neighbour neighbor ally party body organisation organization company bank firm group leader minister president head chief premier capital ruler monarch king statesman parliament court cabinet club newspaper bank association chancellor ministry city")

// relatives are the words that open a relative clause.
var relatives = text.Set("who which that whom whose")

// antecedent replaces a relative pronoun by the noun that it refers to.
func (t *Tree) antecedent(k, v int) int {
	if relatives[t.Tokens[k].Lower] && t.Tokens[k].XPOS != "DT" && t.Tokens[k].XPOS != "NN" {
		if a := t.antecedentOf(v); a >= 0 {
			return a
		}
	}
	return k
}

func (t *Tree) antecedentOf(v int) int {
	for steps := 0; v >= 0 && steps < 8; steps++ {
		if t.Is(v, "acl") {
			return t.Head(v)
		}
		if !t.Is(v, "conj", "xcomp", "cop") && !(t.Is(v, "advcl") && t.Tokens[v].XPOS == "VBG" && t.Head(v) >= 0 && t.Is(t.Head(v), "acl")) {
			return -1 // but "which X is accused of arming"
		}
		v = t.Head(v)
	}
	return -1
}

// Object returns the token of a verb's object, of a passive its subject; -1 if there is none.
func (t *Tree) Object(v int) int {
	if t.Passive(v) {
		return t.Subject(v)
	}
	if t.passesDown(v) {
		return -1
	}
	if o := t.Child(v, "obj"); o >= 0 {
		return t.antecedent(o, v)
	}
	if o := t.Child(v, "iobj"); o >= 0 {
		return t.antecedent(o, v)
	}
	if a := t.gapBelow(v); a >= 0 {
		return a
	}
	if a := t.chargedOf(v); a >= 0 {
		return a
	}
	if c := t.Child(v, "ccomp", "xcomp"); c >= 0 && t.Nominal(c) && t.Child(c, "mark", "cop", "aux") < 0 {
		return c
	}
	if t.Is(v, "acl:relcl") { // "the missiles that X sold": the pronoun may be left out
		if a := t.antecedentOf(v); a >= 0 && t.Subject(v) != a && !t.ofWhich(v) {
			return a
		}
	}
	return t.sharedObject(v)
}

// ofWhich tells whether the subject of a relative clause is joined to its noun by "whose": the noun is no object then.
func (t *Tree) ofWhich(v int) bool {
	s := t.Child(v, "nsubj")
	if s < 0 {
		return false
	}
	for k := s + 1; k < v; k++ {
		if t.Mention(k) >= 0 {
			return false // "whose ministers the president, X, accuses"
		}
	}
	p := t.Child(s, "nmod:poss")
	return p >= 0 && t.Tokens[p].Lower == "whose"
}

// Agent returns the noun after "by" of a passive, -1 if there is none.
func (t *Tree) Agent(v int) int {
	for _, tail := range t.Tails(v) {
		if tail.Prep == "by" {
			return tail.Noun
		}
	}
	if k := t.Child(v, "conj"); k >= 0 && t.Tokens[v].XPOS == "VBN" && t.Tokens[k].XPOS == "VBN" && t.Child(k, "obl:agent") >= 0 && t.Child(k, "nsubj", "nsubj:pass", "aux", "aux:pass") < 0 {
		return t.Child(k, "obl:agent") // "armed and sheltered by X"
	}
	if c := t.Child(v, "xcomp"); c >= 0 && !t.Passive(c) { // "was asked to act by X"
		for _, k := range t.Kids(c) {
			if t.Is(k, "obl") && t.Case(k) == "by" && t.Nominal(k) {
				return k
			}
		}
	}
	return -1
}

// Governor returns the verb or the predicate noun or adjective whose clause a token stands in.
func (t *Tree) Governor(i int) int {
	for steps := 0; i >= 0 && steps <= len(t.Tokens); steps++ {
		if t.Verbal(i) && !t.Is(i, "amod") || t.Child(i, "cop") >= 0 || t.Head(i) < 0 {
			return i
		}
		i = t.Head(i)
	}
	return -1
}

// standings are what somebody is in who can do something, or wants to.
// prospective returns X of "the prospect of X attacking Y", -1 if it is none.
func (t *Tree) prospective(v, noun int) int {
	if v == 0 || !prospects[t.Tokens[noun].Lemma] || t.Mention(v-1) < 0 {
		return -1
	}
	k := t.MentionHead(t.Mention(v - 1))
	if t.Head(k) != noun || !t.Is(k, "nmod") || !Listed("of,about", t.Case(k)) {
		return -1
	}
	return k
}

// prospects are nouns of what may be, which a name and a gerund tell: "talk of X joining Y".
var prospects = text.Set("talk prospect risk fear danger idea possibility question chance thought likelihood hope rumour rumor spectre specter threat sign notion suggestion case")

var standings = text.Set("position mood hurry favour favor talk process pressure obligation compulsion business habit")

// entrusts tells whether a verb gives somebody a task, so that he does what the infinitive says: "appointed X to mediate".
func (t *Tree) entrusts(u, o int) bool {
	if !entrusting[t.Tokens[u].Lemma] {
		return false
	}
	if m := t.Mention(o); m >= 0 {
		return t.S.Mentions[m].Kind == schema.Person || t.S.Mentions[m].Kind == schema.State && t.Tokens[u].Lemma != "send"
	}
	return bearing[t.Tokens[o].Lemma] || commissions[t.Tokens[o].Lemma]
}

var (
	entrusting  = text.Set("appoint name nominate designate assign mandate delegate dispatch despatch send choose pick empower task charge commission entrust elect second")
	commissions = text.Set("team mission delegation commission panel committee mediator negotiator diplomat troika")
)
