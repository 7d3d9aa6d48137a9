package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// underNoun reads a clause that says what a noun is: "a plan to", "claims that", "accusations of".
func (w *walk) underNoun(v, noun int) {
	d := w.d
	x := d.t.Tokens[v].XPOS
	lemma := d.t.Tokens[noun].Lemma
	if u := d.accusedOf(v, noun); u >= 0 {
		w.blamed(u)
		return
	}
	if d.t.Contested(v, noun) {
		w.wrap(schema.Hypothetical) // "objects to X joining Y"
		w.shut = true
		return
	}
	if d.notion(v, noun) {
		w.wrap(schema.Hypothetical) // "no sign of X withdrawing"
		return
	}
	if x == "VBN" && d.t.Child(v, "aux", "mark", "nsubj") < 0 || x == "VBD" && d.t.Child(v, "nsubj") < 0 || x == "VBG" && d.t.Case(v) == "" {
		w.given, w.shut = true, true
		return
	}
	switch {
	case x == "VB" && leave[lemma]:
		w.wrap(schema.Hypothetical)
		w.wrap(d.own(noun))
		w.told = true
		return
	case openings[lemma] && tree.Listed("use,take,seize,exercise,grab,grasp", d.lemmaOver(noun)) && d.t.Is(noun, "obj"):
		w.wrap(d.own(d.t.Head(noun))) // "used the chance to attack"
		return
	case d.fulfilled(noun):
		w.wrap(d.own(d.t.Head(noun)))
		return
	case d.renounced(noun):
		w.wrap(schema.Negated)
		return
	case d.votedDown(noun):
		w.wrap(schema.Negated)
		return
	case d.backsOut(noun):
		w.wrap(d.outOf(noun))
		return
	case d.doubtless(noun) && d.t.Child(v, "mark") >= 0:
		w.speech(d.t.Governor(noun), "claim")
		return
	case d.unconcealed(noun):
		return
	case lemma == "point" && d.t.Case(v) == "of" && d.lemmaOver(noun) == "make": // "made a point of attacking"
		w.wrap(d.own(d.t.Head(noun)))
		return
	case tree.Verges[lemma] && d.t.Case(v) == "of":
		w.wrap(schema.Planned)
		w.wrap(d.own(noun))
		return
	case choices[lemma] && d.t.Case(v) == "but to":
		w.wrap(schema.Planned)
		return
	case d.falseAhead(noun):
		w.wrap(schema.Negated)
	case allegations[lemma] || tales[lemma] && d.t.Child(v, "mark") >= 0 && d.t.Subject(v) > noun:
		w.wrap(schema.Alleged)
		w.says = append(w.says, refs(d.r.Doer(d.n, noun))...)
		w.told = true
	case d.toThisDay(v, noun):
		w.wrap(schema.Negated)
	case plans[lemma] && d.carriedOut(v, noun):
		w.given = true
	case plans[lemma] && d.weighed(noun):
		w.wrap(schema.Hypothetical)
	case plans[lemma]:
		w.wrap(schema.Planned)
	case lemma == "invitation" && d.accepted(noun):
		w.wrap(schema.Planned)
	case lemma == "order" && d.won(noun):
		w.wrap(schema.Planned)
	case d.withstood(noun):
		w.wrap(schema.Negated)
	case x == "VB" && refusals[lemma]:
		w.wrap(schema.Negated)
	case lemma == "process" && d.t.Case(v) == "of":
		w.wrap(d.own(noun))
		return
	case outlooks[lemma]:
		w.wrap(schema.Hypothetical)
	case chances[lemma]:
		w.wrap(schema.Hypothetical)
	case refusals[lemma]:
		w.wrap(schema.Negated)
	case proofs[lemma] && d.scrapless(noun):
		w.wrap(schema.Negated)
	case proofs[lemma] && d.claimsProof(noun) >= 0:
		w.reportedBy(d.claimsProof(noun))
	case proofs[lemma]:
	case x == "VB" && (d.t.Ranked(noun) || d.t.OneOf(noun) >= 0):
		if d.t.OneOf(noun) >= 0 {
			noun = d.t.Head(noun)
		}
		if d.t.Child(noun, "cop") >= 0 {
			w.wrap(d.own(noun))
		}
		return // "the first country to leave"
	case d.gerundOf(v) && !told[lemma]:
		w.wrap(schema.Hypothetical) // "a debate about X joining Y"
	default:
		if s := d.t.Subject(v); x == "VB" && s > noun && d.t.Case(s) == "for" {
			w.wrap(schema.Hypothetical) // "a mistake for X to attack"
		} else if x == "VB" {
			w.wrap(schema.Planned)
		}
	}
	if d.t.Tokens[noun].Lower == "nothing" { // "has nothing to apologise for"
		w.wrap(schema.Negated)
	}
	w.wrap(d.unreal(noun))
	if plans[lemma] && d.t.Child(noun, "cop") >= 0 && d.own(noun) == schema.Negated {
		w.m = schema.Negated // "it was never its intention to attack"
	}
	if h := d.t.Head(noun); h >= 0 && allegations[lemma] && d.t.Is(noun, "obj") && facing[d.t.Tokens[h].Lemma] {
		w.shut = true // "agreed to pay to settle charges that": they stay charges
	}
	if h := d.t.Head(noun); h >= 0 && allegations[lemma] && d.t.Is(noun, "obj") && retracting[d.t.Tokens[h].Lemma] {
		w.shut = true // "did not withdraw its claim that": the claim stands
	}
}

// leave are what allows somebody to do something; outlooks tell how somebody stands to what he may do.
var (
	leave    = text.Set("light permission leave licence license go-ahead nod talk position")
	outlooks = text.Set("favour favor thought mood pressure qualm scruple misgiving")
)

// won tells of an order that somebody gets: what it is for will be done.
func (d *document) won(noun int) bool {
	h := d.t.Head(noun)
	return h >= 0 && d.t.Verbal(h) && d.t.Object(h) == noun && winning[d.t.Tokens[h].Lemma]
}

// facing are verbs of what is done about charges, which neither makes nor unmakes them.
var facing = text.Set("settle resolve face answer fight escape investigate probe examine hear weigh review discuss raise level bring press")

var winning = text.Set("win get land secure clinch receive bag book take gain obtain snap award hand capture snatch scoop place give pick")

// withstood tells of pressure, pleas and temptations that somebody resists: "resisted calls to leave".
func (d *document) withstood(noun int) bool {
	h := d.t.Head(noun)
	return h >= 0 && d.t.Verbal(h) && d.t.Object(h) == noun && withstanding[d.t.Tokens[h].Lemma] && pressing[d.t.Tokens[noun].Lemma] && d.own(h) == schema.Asserted
}

var (
	withstanding = text.Set("resist withstand reject ignore rebuff spurn defy shrug brush fend refuse decline snub disregard dismiss")
	motions      = text.Set("statement resolution declaration communique communiqué draft text motion measure conclusion")
	pressing     = text.Set("pressure call appeal demand temptation plea urging request entreaty invitation overture proposal suggestion exhortation advice counsel recommendation")
)

// carriedOut tells of a decision that is its own deed where others react to it: "its decision
// to cut ties was praised".
func (d *document) carriedOut(v, noun int) bool {
	h := d.t.Head(noun)
	lemma := d.t.Tokens[noun].Lemma
	if h < 0 || lemma != "decision" && lemma != "move" || !performing[d.t.Tokens[v].Lemma] {
		return false
	}
	return d.t.Is(noun, "obj", "nsubj") && reacting[d.t.Tokens[h].Lemma] && d.own(h) == schema.Asserted
}

var (
	// retracting are verbs of what is done to a claim that was made.
	retracting = text.Set("withdraw drop retract repeat renounce abandon recant substantiate prove retire")
	performing = text.Set("cut break sever expel ban recognise recognize suspend impose downgrade")
	reacting   = text.Set("praise condemn criticise criticize welcome hail deplore regret denounce applaud commend slam anger irk infuriate enrage please delight resent copy follow oppose protest")
)

// accepted tells "accepted an invitation to".
func (d *document) accepted(noun int) bool {
	h := d.t.Head(noun)
	return h >= 0 && d.t.Tokens[h].Lemma == "accept" && d.t.Object(h) == noun && d.own(h) == schema.Asserted
}

// favoured tells whether somebody is for or against an entry that is thereby still to come:
// "backs X's accession to", "its opposition to the admission of X".
func (d *document) favoured(noun int) bool {
	h := d.t.Head(noun)
	if h < 0 || !entries[d.t.Tokens[noun].Lemma] {
		return false
	}
	if d.t.Verbal(h) {
		o := d.t.Child(h, "obj")
		return d.t.Is(noun, "obj", "nsubj:pass", "obl") && siding[d.t.Tokens[h].Lemma] || d.t.Is(noun, "obl") && o >= 0 && sides[d.t.Tokens[o].Lemma]
	}
	return d.t.Is(noun, "nmod") && sides[d.t.Tokens[h].Lemma]
}

var (
	entries = text.Set("accession entry admission membership return readmission")
	siding  = text.Set("support back favour favor oppose endorse block veto advocate encourage promote discuss object champion facilitate obstruct delay seek")
	sides   = text.Set("way obstacle hurdle barrier impediment quarrel row dispute wrangle vote referendum support backing opposition objection resistance endorsement negotiation path progress preparation timetable road discussion consent")
)

// nominal reads what the word above does to a noun that tells a deed.
func (w *walk) nominal(i, h int) {
	d, t := w.d, w.d.t
	lemma := d.lemma(h)
	prep := t.Case(i)
	switch {
	case prep == "for" && d.underWay(i, h):
		w.wrap(schema.Planned)
	case d.blamedFor(i) >= 0:
		up := h
		if !t.Verbal(up) {
			up = t.Head(up)
		}
		w.blamed(up)
	case t.Is(i, "nmod", "obl", "nmod:poss") && !t.Verbal(h) && t.Tokens[h].UPOS == "NOUN" && !t.Is(i, "nmod:poss"):
		w.ofNoun(h, prep)
		if lemma == "end" && d.possessed(i) {
			w.given = true // "demanded an end to the occupation"
		}
	case t.Is(i, "obj", "nsubj:pass", "ccomp", "xcomp"):
		w.object(i, h, lemma)
		if d.possessed(i) && (!happening[lemma] || t.Child(i, "nmod:poss") >= 0) && !wishing[lemma] || ending[lemma] {
			w.given = true
			w.shut = w.shut || lifting[lemma] // "refused to lift its embargo": the embargo holds
		}
	case t.Is(i, "obl", "nmod", "advcl"):
		if d.toldOf(i, lemma, prep) {
			w.reportedBy(h)
		}
		w.oblique(h, lemma, prep)
	case t.Is(i, "nsubj") && d.dueThen(h):
		w.given = false
		w.wrap(schema.Planned)
		w.wrap(d.own(h))
	case t.Is(i, "nsubj") && d.t.Tokens[h].Lower == "next" && d.own(h) == schema.Hypothetical:
		w.wrap(schema.Hypothetical) // "talks might be next"
	case t.Is(i, "nsubj"):
		if d.t.Tokens[h].UPOS == "ADJ" || d.t.Child(h, "cop") >= 0 {
			if unlikely[d.t.Tokens[h].Lemma] {
				w.wrap(schema.Hypothetical)
			}
			if untrue[d.t.Tokens[h].Lemma] || baseless[d.t.Tokens[h].Lemma] && d.t.Case(h) == "without" || tabled[d.t.Tokens[h].Lemma] && d.own(h) == schema.Negated {
				w.wrap(schema.Negated)
			}
		}
		if k := d.t.Child(h, "xcomp", "obj"); k >= 0 && (lemma == "remain" || lemma == "seem" || lemma == "look") && unlikely[d.t.Tokens[k].Lemma] {
			w.wrap(schema.Hypothetical) // "remains a dream"
		}
		if happening[lemma] && !d.unpunished(h) {
			if i == w.from {
				w.wrap(d.ownOver(h, i))
			} else {
				w.wrap(d.own(h))
			}
		}
		w.predicated(h)
		if o := d.own(h); o == schema.Planned && t.Verbal(h) && happening[lemma] {
			w.wrap(o)
		} else if (o == schema.Planned || o == schema.Hypothetical) && (t.Verbal(h) || t.Child(h, "cop") >= 0) && t.Modified(i, "a,an,any,another") {
			w.wrap(schema.Hypothetical) // "an attack on X would mean war"
		}
	}
}

// tabled are what a deed is not, if it is not even planned: "are not on the table".
var tabled = text.Set("table agenda card cards option force place question")

// ofNoun reads a noun over a deed: "plans for an attack", "allegations of", "the risk of".
func (w *walk) ofNoun(h int, prep string) {
	d := w.d
	lemma := d.t.Tokens[h].Lemma
	switch {
	case prep == "against" && shields[lemma] && d.feared(h):
		w.wrap(schema.Hypothetical)
	case prep == "against" || prep == "since" || prep == "after":
	case allegations[lemma] || tales[lemma] && (prep == "of" || prep == "about") && !chances[lemma] && !supposed[lemma] && lemma != "view":
		w.wrap(schema.Alleged)
		w.says = append(w.says, refs(d.r.Doer(d.n, h))...)
		w.told = true
	case proofs[lemma] && prep == "of" && d.claimsProof(h) >= 0 && d.newDeed(w.from):
		w.reportedBy(d.claimsProof(h))
	case plans[lemma] && prep != "in":
		w.wrap(schema.Planned)
		if d.unreal(h) == schema.Negated {
			w.wrap(schema.Negated) // "has no plans for a visit"
			w.shut = true
		}
	case chances[lemma], prep == "of" && supposed[lemma], proofs[lemma] && d.unreal(h) == schema.Negated:
		w.wrap(schema.Hypothetical)
	case lemma == "denial" || lemma == "absence" || lemma == "lack":
		w.wrap(schema.Negated)
	}
	if proofs[lemma] {
		return // "told them of evidence of spying"
	}
	if deeds[lemma] {
		w.wrap(d.unreal(h))
	} else if w.m == schema.Asserted {
		w.given = true
	}
}

// feared tells whether what a noun stands against is named as one that may come: "a guarantee against an attack", not "against the attack".
func (d *document) feared(h int) bool {
	for _, k := range d.t.Kids(h) {
		if k > h && d.t.Case(k) == "against" {
			return !d.t.Modified(k, "the,this,that,these,those") && d.t.Child(k, "nmod:poss") < 0
		}
	}
	return false
}

// behindShield tells the same of what hangs on the verb: "demanded guarantees against an attack".
func (d *document) behindShield(v int) bool {
	o := d.t.Object(v)
	return o > v && shields[d.t.Tokens[o].Lemma] && d.feared(v)
}

// shields are what keeps something from coming.
var shields = text.Set("guarantee assurance protection insurance safeguard precaution deterrent deterrence hedge bulwark warning")

// evading are verbs of what is done to measures in force.
var evading = text.Set("violate breach evade circumvent flout bust dodge skirt bypass undermine")

// object reads a verb whose object is a deed: "denied the attack", "threatened an invasion".
func (w *walk) object(i, h int, lemma string) {
	d := w.d
	own := d.own(h)
	if i == w.from {
		own = d.ownOver(h, i) // "no visit is planned" denies it once
	}
	if evading[lemma] {
		w.given, w.shut = true, true // sanctions that somebody evades, or denies to have evaded, are there
	}
	switch {
	case d.feigned(i, h):
		w.drop = true
	case d.allowed(i, h) != schema.Asserted:
		w.wrap(d.allowed(i, h))
		w.wrap(own)
	case d.supposedDone(i, h):
		w.wrap(schema.Alleged)
		w.wrap(own)
	case (denying[lemma] || disbelieving[lemma]) && allegations[d.t.Tokens[i].Lemma] && w.m == schema.Asserted: // the charge was made
	case denying[lemma] || d.calledFalse(i, h):
		w.told = true
		w.says = nil
		w.deny(d.speakerOf(h))
		w.wrap(schema.Negated)
	case d.renounced(i) && w.m != schema.Negated:
		w.wrap(schema.Negated)
	case d.cancels(h):
		if own == schema.Asserted {
			w.wrap(schema.Negated)
		} else {
			w.wrap(own)
		}
	case lemma == "discuss" && d.t.Tokens[h].XPOS == "VBG" && d.t.Is(i, "obj") && !d.possessed(i):
		w.wrap(schema.Hypothetical) // "is discussing a withdrawal"
		w.wrap(own)
	case drafting[lemma] && d.t.Is(i, "nsubj:pass") && d.t.Child(i, "nmod:poss") < 0, drafting[lemma] && d.inProgress(h):
		w.wrap(schema.Hypothetical) // "a treaty is being drafted"
	case (lemma == "veto" || stopping[lemma] && motions[d.t.Tokens[i].Lemma]) && own == schema.Asserted, lemma == "reject" && transactions[d.t.Tokens[i].Lemma]:
		w.wrap(schema.Negated)
	case lemma == "delay" && own == schema.Asserted, lemma == "hold" && d.particle(h, deedRule, "up") && own == schema.Asserted:
		w.wrap(schema.Planned)
	case lemma == "hold" && d.particle(h, deedRule, "back,off"):
		w.wrap(schema.Negated) // "held back a loan"
	case (lemma == "rule" || lemma == "exclude") && own == schema.Negated:
		w.wrap(schema.Hypothetical) // "would not rule out tariffs"
	case averting[lemma], plans[d.t.Tokens[i].Lemma] && (lemma == "halt" || lemma == "freeze" || lemma == "stop"):
		w.wrap(schema.Negated)
	case lemma == "reject" || lemma == "refuse" || lemma == "decline":
		if !pressing[d.t.Tokens[i].Lemma] && (d.t.Tokens[i].XPOS == "NNS" || !d.possessed(i)) {
			w.wrap(schema.Negated)
		}
	case planning[lemma] && lemma != "agree" && lemma != "decide" && lemma != "commit" && lemma != "arrange":
		w.wrap(schema.Planned)
		w.wrap(own)
	case lemma == "call" && (d.t.Child(h, "xcomp") > i || d.judgedAs(h, i)): // "the raid was called an act of piracy"
		w.given = true
	case (wishing[lemma] && lemma != "have" || objectWish[lemma] || urging[lemma]) && !ending[lemma] && lemma != "discuss" && lemma != "apply" && lemma != "hope":
		if own == schema.Negated && w.m == schema.Asserted && !d.nobody(i) {
			w.wrap(own) // "is not considering a treaty"
		}
		w.wrap(schema.Hypothetical)
	case fearing[lemma] || rehearsing[lemma]:
		w.wrap(schema.Hypothetical)
	case lemma == "report" && !d.t.Passive(h) && d.newDeed(i):
		w.reportedBy(h)
	case alleging[lemma]:
		w.wrap(schema.Alleged)
	case d.t.Passive(h) && expected[lemma] && !d.setUp(h):
		w.wrap(schema.Planned)
	case becoming[lemma]: // "will become the first country to leave"
		w.wrap(own)
	case ending[lemma]:
	default:
		if happening[lemma] && d.t.Child(i, "nmod:poss") < 0 || bringsAbout[lemma] && d.t.Is(i, "nsubj:pass") {
			w.wrap(own)
		} else if own == schema.Hypothetical && !d.possessed(i) {
			w.wrap(own)
		}
	}
}

// calledFalse tells of reports that are dismissed, or called a lie.
func (d *document) calledFalse(i, v int) bool {
	if !allegations[d.t.Tokens[i].Lemma] || d.t.Child(i, "acl", "nmod") < 0 {
		return false
	}
	if disbelieving[d.t.Tokens[v].Lemma] || d.describedAsFalse(v) {
		return true
	}
	x := d.t.Child(v, "xcomp")
	return d.t.Tokens[v].Lemma == "call" && x >= 0 && (untrue[d.t.Tokens[x].Lemma] || untrue[d.t.Tokens[x].Lower])
}

var (
	disbelieving = text.Set("dismiss rubbish scotch dispel discount debunk reject rebut")
	rehearsing   = text.Set("rehearse simulate practise practice imagine war-game model")
)

// possessed tells whether a noun has a possessor or "the": then it is taken for granted.
func (d *document) possessed(i int) bool {
	for _, k := range d.t.Kids(i) {
		if k < i && (d.t.Is(k, "nmod:poss") || d.t.Tokens[k].Lower == "the") {
			return true
		}
	}
	return false
}

// oblique reads a verb over a deed behind a preposition: "accused of the attack", "called for
// sanctions", "in case of war".
func (w *walk) oblique(h int, lemma, prep string) {
	switch {
	case lemma == "believe" && prep == "in":
		w.drop = true // "does not believe in an attack"
	case w.d.inMind(h, prep) != 0 && !(lemma == "think" && w.d.t.Child(w.from, "nmod:poss") >= 0):
		w.wrap(w.d.inMind(h, prep))
		w.wrap(w.d.own(h))
	case (accusing[lemma] || blaming[lemma] || w.d.t.Lists(h)) && (prep == "of" || prep == "for" || prep == "over" || prep == "with"):
		if w.blamed(h); blaming[lemma] && !accusing[lemma] && w.d.dated(w.from) && w.m == schema.Alleged {
			w.m = schema.Asserted // "condemned X for its raid of 7 June"
		}
	case (lemma == "call" || lemma == "push" || lemma == "press" || lemma == "appeal" || lemma == "ask" || lemma == "lobby" || lemma == "wish" || lemma == "argue" || lemma == "campaign") && prep == "for":
		w.wrap(schema.Hypothetical)
	case lemma == "warn" && (prep == "of" || prep == "against") || lemma == "threaten" && prep == "with" || lemma == "guard" || lemma == "deter":
		w.wrap(schema.Hypothetical)
	case (lemma == "prepare" || lemma == "plan" || lemma == "brace" || lemma == "schedule" || lemma == "set") && prep == "for":
		w.wrap(schema.Planned)
	case prep == "against" && w.d.behindShield(h):
		w.wrap(schema.Hypothetical)
	case lemma == "blame" && prep == "on":
		w.wrap(schema.Alleged)
	case prep == "without":
		w.wrap(schema.Negated)
	case lemma == "come" && (prep == "of" || prep == "to"): // "nothing came of", "it never came to"
		if w.d.own(h) == schema.Negated {
			w.wrap(schema.Negated)
		}
	case prep == "in case of" || prep == "in event of" || prep == "instead of" || prep == "pending":
		w.wrap(schema.Hypothetical)
	case prep == "ahead of" || prep == "before":
		w.wrap(schema.Planned)
	case (refusing[lemma] || averting[lemma]) && prep == "from":
		w.wrap(schema.Negated)
	}
}

// deedRule stands for any rule where only words beside a verb are asked for.
var deedRule = &rule{}
