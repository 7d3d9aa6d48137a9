package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// subject resolves the subject of a verb.
func (d *document) subject(v int, want text.Want) found {
	s := d.t.Subject(v)
	if h := d.t.Head(v); s < 0 && h >= 0 && d.t.Tokens[v].UPOS == "ADJ" && d.t.Is(v, "appos") { // "X, close to Y, was"
		s = h
	}
	if s < 0 {
		if p := d.r.Resumed(d.n, v); len(p) > 0 {
			return found{parties: p, tokens: []int{v}}
		}
		return found{}
	}
	if d.t.Is(v, "acl", "acl:relcl") && d.t.Mention(s) < 0 && (writs[d.t.Tokens[s].Lemma] || motioned[d.t.Tokens[s].Lemma] && !d.t.Passive(v)) {
		if f := d.writer(s, want); !f.empty() { // "a declaration by X denouncing Y"
			return f
		}
	}
	if d.t.Tokens[s].Lower == "those" && d.t.Child(s, "cop") >= 0 && d.t.Case(s) == "among" && s < v { // "X was among those that attacked"
		return d.subject(s, want)
	}
	if d.isToDo(v, s) {
		return found{parties: d.r.Possessor(d.n, s), tokens: []int{s}}
	}
	if h := d.t.Head(v); h >= 0 && d.t.Head(s) == h && d.t.Is(v, "acl") && d.t.Is(s, "amod", "compound", "nmod:desc", "nmod") && s < h {
		return found{parties: d.r.Possessor(d.n, h), tokens: []int{s}} // "a Kenyan plan to leave"
	}
	f := d.at(s, want)
	if k := d.t.Child(s, "conj"); k > v && v > s && d.t.Is(v, "acl") && d.t.Head(v) == s && len(f.parties) > 1 {
		f.parties = d.r.Single(d.n, s, want) // "A, registered in X, and B"
	}
	if f.empty() && (papers[d.t.Tokens[s].Lemma] || writs[d.t.Tokens[s].Lemma]) { // "X signed a decree imposing …"
		f = d.issuer(s, want)
	}
	if f.empty() && d.t.Mention(s) < 0 && writs[d.t.Tokens[s].Lemma] && d.modified(s, "joint,final,common") && d.t.Child(s, "nmod", "nmod:poss") < 0 && !d.t.Passive(v) {
		f = found{parties: d.dealt(together, 2), tokens: []int{s}} // "a joint statement condemned X"
	}
	if f.empty() && summits[d.t.Tokens[s].Lemma] && d.t.Mention(s) < 0 && pronounces[d.t.Tokens[v].Lemma] && !d.t.Passive(v) { // "the summit of the League condemned"
		if f = d.owner(s, text.Acting); !f.empty() && d.r.Kind(f.parties[0].Entity) != schema.Organization {
			f = found{} // it is only held there
		}
	}
	if h := d.t.Head(s); (f.empty() || d.r.Kind(f.parties[0].Entity) == schema.Group) && h >= 0 && d.t.Is(s, "obj") && d.t.Is(v, "acl") && d.t.Tokens[v].XPOS == "VBG" && stationing[d.t.Tokens[h].Lemma] && d.isThing(s, "@troops", false) && !d.t.Passive(h) {
		f = d.subject(h, want) // "X has 600 soldiers training the army of Y"
	}
	if f.empty() && devices[d.t.Tokens[s].Lemma] { // "a bomb planted by X"
		f = d.planter(s, want)
	}
	if f.empty() {
		f = d.namedBehind(v, s, want)
	}
	if f.empty() {
		f = d.leaderOf(s, want)
	}
	if f.empty() { // "X, a body that …"
		if h := d.t.Head(s); h >= 0 && d.t.Is(s, "appos") {
			f = d.at(h, want)
		}
	}
	if f.empty() && d.t.Mention(s) < 0 && (writs[d.t.Tokens[s].Lemma] || publications[d.t.Tokens[s].Lemma]) { // "its report accused X"
		if p := d.r.Doer(d.n, s); len(p) > 0 {
			f = found{parties: p, tokens: []int{s}}
		}
	}
	if f.empty() {
		f = d.authorBefore(s, want)
	}
	if h := d.t.Head(s); f.empty() && h >= 0 && letters[d.t.Tokens[s].Lemma] && sending[d.t.Tokens[h].Lemma] { // "sent X a letter asking"
		f = d.at(d.t.Subject(h), want)
	}
	if !f.empty() {
		f = f.with(d.companions(v, want))
	}
	if !d.t.Within(s, v) && d.t.Head(s) != v {
		f.far = d.t.Is(v, "conj", "advcl")
	}
	return f
}

// planter resolves who has put a bomb where it goes off.
func (d *document) planter(bomb int, want text.Want) found {
	for _, k := range d.t.Kids(bomb) {
		if d.t.Is(k, "acl") && planting[d.t.Tokens[k].Lemma] && d.t.Passive(k) {
			if f := d.at(d.t.Agent(k), want); !f.empty() {
				return f
			}
			if o := d.t.Child(k, "obl"); o > k && d.t.Case(o) == "from" {
				return d.at(o, want|text.Acting)
			}
		}
		if k > bomb && d.t.Is(k, "acl:relcl") && planting[d.t.Tokens[k].Lemma] && !d.t.Passive(k) && d.t.Subject(k) > bomb && d.own(k) == schema.Asserted {
			return d.subject(k, want) // "a bomb that X planted"
		}
	}
	return d.avower(bomb, want)
}

// avower resolves who says that a bomb or an attack was his, or is told to have made it: "claimed responsibility for the bomb",
// "carried out an attack".
func (d *document) avower(bomb int, want text.Want) found {
	v := d.t.Head(bomb)
	if v >= 0 && d.t.Is(bomb, "nmod") && d.t.Case(bomb) == "for" && d.t.Tokens[v].Lemma == "responsibility" {
		bomb, v = v, d.t.Head(v)
	}
	if v < 0 || !d.t.Is(bomb, "obj") || d.t.Passive(v) || d.own(v) != schema.Asserted || !planting[d.t.Tokens[v].Lemma] && !claiming[d.t.Tokens[v].Lemma] {
		return found{}
	}
	return d.subject(v, want)
}

var (
	devices  = text.Set("bomb mine device explosive bomber landmine grenade shell torpedo missile rocket car truck")
	claiming = text.Set("claim take accept assume acknowledge admit")
	planting = text.Set("carry stage mount unleash plant lay place set detonate send dispatch hide fire launch drop throw leave drive sow explode trigger")
)

// object resolves the object of a verb, also "a firm that Y controls" beside the name X.
func (d *document) object(v int, want text.Want) found {
	o := d.t.Object(v)
	f := d.at(o, want)
	if o >= 0 && f.empty() && d.t.Is(v, "acl:relcl") && d.t.Is(o, "appos") && d.t.Head(o) >= 0 && d.t.Mention(o) < 0 {
		return d.at(d.t.Head(o), want)
	}
	return f
}

// issuer resolves who issued the paper that a clause is about.
func (d *document) issuer(paper int, want text.Want) found {
	if h := d.t.Head(paper); h >= 0 && issuing[d.t.Tokens[h].Lemma] && d.t.Object(h) == paper && d.own(h) == schema.Asserted && d.t.Is(h, "root", "conj", "ccomp") {
		if d.t.Passive(h) {
			return d.at(d.t.Agent(h), want)
		}
		return d.subject(h, want)
	}
	for _, k := range d.t.Kids(paper) { // "the resolution, adopted by X, urges"
		if d.t.Is(k, "acl") && issuing[d.t.Tokens[k].Lemma] && d.t.Passive(k) && d.t.Agent(k) >= 0 {
			return d.at(d.t.Agent(k), want)
		}
	}
	if p := d.r.Possessor(d.n, paper); len(p) > 0 && d.t.Mention(paper) < 0 && d.t.Is(paper, "nsubj") {
		return found{parties: p, tokens: []int{paper}} // "the Council's resolution demands"
	}
	return d.issuedBefore(paper, want)
}

// issuedBefore resolves who issued the paper of which a sentence before tells: "The Council adopted a resolution. The text condemns X".
func (d *document) issuedBefore(paper int, want text.Want) found {
	lemma := d.t.Tokens[paper].Lemma
	if !d.t.Is(paper, "nsubj") || !d.t.Modified(paper, "the,this") || d.t.Child(paper, "nmod", "acl") > paper || d.national(paper) {
		return found{}
	}
	for back := 1; back <= 3 && d.n-back >= 0; back++ {
		u := d.r.Trees[d.n-back]
		for v := range u.Tokens {
			if !u.Verbal(v) || !issuing[u.Tokens[v].Lemma] || !u.Is(v, "root", "conj", "parataxis") {
				continue
			}
			o, who := u.Object(v), u.Subject(v)
			if u.Passive(v) {
				who = u.Agent(v)
			}
			if o < 0 || who < 0 || u.Tokens[o].Lemma != lemma && !(papers[u.Tokens[o].Lemma] && anyPaper[lemma]) {
				continue
			}
			return found{parties: d.r.Parties(d.n-back, who, want), tokens: []int{paper}}
		}
	}
	return found{}
}

// anyPaper are words for a paper whatever its kind.
var anyPaper = text.Set("text document paper measure decision resolution")

// stationing are verbs of who has troops somewhere.
var stationing = text.Set("have keep maintain station deploy send dispatch despatch provide contribute lend commit")

// summits speak for the body whose they are.
var (
	summits    = text.Set("summit conference session congress assembly plenum meeting")
	pronounces = text.Set("condemn denounce deplore reject urge call demand support endorse express reaffirm welcome accuse appeal oppose back criticise criticize voice")
)

var issuing = text.Set("release circulate read deliver broadcast sign issue adopt approve enact publish promulgate pass carry endorse unveil")

// writer resolves whose a text is that says or asks something: "a letter from X urging Y to stop", "an American motion calling on Z to go".
func (d *document) writer(s int, want text.Want) found {
	if p := d.r.Doer(d.n, s); len(p) > 0 {
		return found{parties: p, tokens: []int{s}}
	}
	for _, x := range d.t.NounTails(s) {
		if x.Prep == "from" && x.Via == s {
			return d.at(x.Noun, want)
		}
	}
	h := d.t.Head(s)
	if h >= 0 && d.t.Object(h) == s && tabling[d.t.Tokens[h].Lemma] && d.own(h) == schema.Asserted && d.t.Is(h, "root", "conj", "ccomp") {
		return d.slot(h, "agent", want, &rule{typ: schema.Urges}, true)
	}
	return found{}
}

var (
	motioned = text.Set("resolution motion draft telegram cable petition proposal ultimatum appeal bill amendment wire")
	tabling  = text.Set("table submit introduce circulate propose draft send address present put move sponsor dispatch despatch cable fire deliver write")
)

// writs say what those say who issue them.
var writs = text.Set("report statement communique communiqué letter note declaration memorandum message editorial broadcast")
