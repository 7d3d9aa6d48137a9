package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// wake resolves the end that a clause leaves out because the deed told just before tells it: after an invasion "the troops withdrew",
// "the Council demanded a withdrawal", "X offered to mediate".
func (d *document) wake(i int, r *rule, sources found) found {
	if sources.empty() {
		return found{}
	}
	if f := d.ownShares(i, r); !f.empty() {
		return f
	}
	switch r.typ {
	case schema.WithdrawsForcesFrom:
		return d.whence(i, sources)
	case schema.Urges:
		return d.urgedHome(i, sources)
	case schema.MediatesWith:
		return d.betweenFoes(i, sources)
	case schema.ImportsMunitionsFrom:
		return d.sameMaker(i, sources)
	case schema.Invades:
		return d.overTheBorder(i, sources)
	case schema.DeploysForcesTo:
		return d.thereToo(i, sources)
	case schema.LendsTo:
		return d.lentToo(i, sources)
	case schema.Threatens:
		if f := d.threatenedFurther(i, sources); !f.empty() {
			return f
		}
		return d.foe(i, sources)
	case schema.ProtestsAgainst:
		if d.t.Tokens[i].Lemma == "protest" && (d.t.Case(i) == "in" || d.t.Verbal(i) && d.bareVerb(i)) && d.untargeted(i) && len(sources.parties) == 1 {
			return d.aggressor(sources.parties[0].Entity)
		}
	}
	return found{}
}

// whence resolves where troops withdraw from that were told to have come: "X invaded Y in May. It withdrew in June".
func (d *document) whence(v int, sources found) found {
	if !d.t.Verbal(v) || d.t.Child(v, "xcomp", "ccomp") >= 0 || v+1 < len(d.t.Tokens) && tree.Listed("in,into,on,forward,up,ahead", d.t.Tokens[v+1].Lower) && !(d.temporal(min(v+2, len(d.t.Tokens)-1)) && d.t.Tokens[v+2].UPOS != "ADP") {
		return found{}
	}
	if o := d.t.Child(v, "obj"); o >= 0 && !d.isThing(o, "@troops", false) {
		return found{}
	}
	if d.phraseBehind(v, "from,out of,off,in,across,behind,to") {
		return found{} // "withdrew from the talks", "to its barracks"
	}
	if f := d.lastTarget(arrivals, func(c *text.Claim) bool {
		return c.Modality == schema.Asserted && text.Holds(sources.parties, c.Source) && c.Anchor < d.t.Tokens[v].Start
	}); !f.empty() {
		return f
	}
	return d.pulledOut(v, sources)
}

var (
	// arrivals are types of how troops come to a land.
	arrivals    = types(schema.Invades, schema.Occupies, schema.DeploysForcesTo)
	deployments = types(schema.DeploysForcesTo)
	// holdings are types of what is done to somebody whom one may hand over.
	holdings  = types(schema.Detains, schema.Prosecutes, schema.GrantsAsylumTo)
	gifts     = types(schema.ProvidesAidTo, schema.LendsTo, schema.InvestsIn)
	armsDeals = types(schema.ImportsMunitionsFrom)
	purchases = types(schema.Owns)
)

// urgedHome resolves whom somebody urges who "demanded an immediate withdrawal": whose troops were told to have come.
func (d *document) urgedHome(v int, sources found) found {
	if !d.t.Verbal(v) {
		return found{}
	}
	noun := d.t.Object(v)
	for _, x := range d.t.Tails(v) {
		if x.Prep == "for" && x.Noun > v && x.Via < 0 {
			noun = x.Noun // "called for a withdrawal"
		}
	}
	if noun >= 0 && surrenders[d.t.Tokens[noun].Lemma] && d.t.Modified(noun, "his,her,their,its") && d.untargeted(noun) {
		return d.lastSource(holdings, func(c *text.Claim) bool {
			return c.Modality == schema.Asserted && !text.Holds(sources.parties, c.Source) && d.r.Kind(c.Source) == schema.State
		})
	}
	if noun >= 0 && d.peaceCall(noun) && d.t.Child(noun, "nmod", "nmod:poss") < 0 && d.untargeted(noun) {
		if two := d.dealt(quarrels, 2); len(two) == 2 && !shares(two, sources.parties) {
			return found{parties: two}
		}
		return found{}
	}
	if noun < 0 || !homegoings[d.t.Tokens[noun].Lemma] || d.t.Child(noun, "nmod:poss") >= 0 || len(d.r.Doer(d.n, noun)) > 0 {
		return found{}
	}
	for _, x := range d.t.NounTails(noun) {
		if x.Prep == "of" || x.Prep == "by" {
			return found{}
		}
	}
	c, ok := d.lastOf(arrivals, func(c *text.Claim) bool {
		return c.Modality == schema.Asserted && !text.Holds(sources.parties, c.Source)
	})
	if !ok || d.r.Kind(c.Source) == schema.Group {
		return found{}
	}
	return found{parties: []text.Party{{Entity: c.Source}}}
}

// peaceCalls are what one asks of two who are at odds.
var peaceCalls = text.Set("ceasefire cease-fire truce restraint dialogue talks negotiation calm")

// peaceCall tells of a truce, of restraint or of talks.
func (d *document) peaceCall(i int) bool {
	t := &d.t.Tokens[i]
	if t.Lemma == "fire" && i > 1 && d.t.Tokens[i-2].Lower == "cease" {
		return true
	}
	return peaceCalls[t.Lemma] || t.Lemma == "talk" && t.XPOS == "NNS"
}

// surrenders are what one asks of who has somebody in his hands.
var surrenders = text.Set("extradition release return handover surrender deportation repatriation")

var homegoings = text.Set("withdrawal pullout pull-out evacuation retreat pullback")

// betweenFoes resolves between whom somebody mediates where only the sentence before tells of two who are at odds.
func (d *document) betweenFoes(i int, sources found) found {
	if !peacemaking[d.t.Tokens[i].Lemma] || d.phraseBehind(i, "between,with,among,in,for,on") {
		return found{}
	}
	two := d.dealt(quarrels, 2)
	if len(two) != 2 {
		two = d.r.Rivals(d.n)
	}
	if len(two) != 2 || shares(two, sources.parties) {
		return found{}
	}
	return found{parties: two}
}

// quarrels are types of what two may be at odds about.
var quarrels = types(schema.Accuses, schema.Attacks, schema.Fights, schema.Threatens, schema.Invades, schema.Occupies, schema.DisputesTerritoryWith, schema.MobilizesAgainst, schema.AtWarWith,
	schema.CutsRelationsWith, schema.Embargoes, schema.Sanctions, schema.Expels, schema.ProtestsAgainst, schema.Violates, schema.SeizesAssetsOf)

var peacemaking = text.Set("mediate arbitrate intercede broker facilitate moderate mediation intermediary mediator office")

// aggressor returns the one state whom the sentence before tells to have attacked another: it is he on whom sanctions are that name
// nobody, and whose aid is stopped.
func (d *document) aggressor(who int) found {
	from := d.r.Trees[max(d.n-1, 0)].S.Start
	out := -1
	for k := len(d.claims) - 1; k >= 0 && d.claims[k].Start >= from; k-- {
		c := &d.claims[k]
		if !aggressions[c.Type] || c.Modality != schema.Asserted || d.r.Kind(c.Source) != schema.State {
			continue
		}
		if c.Source == who || c.Target == who || out >= 0 && out != c.Source {
			return found{}
		}
		out = c.Source
	}
	if rulers := d.usurpers(); out < 0 && len(rulers) == 1 && d.r.Kind(rulers[0].Entity) == schema.State && rulers[0].Entity != who {
		out = rulers[0].Entity
	}
	if out < 0 {
		return found{}
	}
	return found{parties: []text.Party{{Entity: out}}}
}

var aggressions = types(schema.Invades, schema.Attacks, schema.Occupies, schema.Detains, schema.Abducts)

// toppedUp reads "the Bank added $300 million", "another billion came from X" behind a sentence that tells who gives to whom.
func (d *document) toppedUp(v int) {
	who, sum := found{}, -1
	switch lemma := d.t.Tokens[v].Lemma; lemma {
	case "add", "contribute", "chip":
		if d.t.Passive(v) || lemma == "chip" && !(v+1 < len(d.t.Tokens) && d.t.Tokens[v+1].Lower == "in") {
			return
		}
		who, sum = d.subject(v, text.Acting), d.t.Child(v, "obj")
		if lemma == "chip" {
			for _, x := range d.t.Tails(v) {
				if x.Prep == "with" || x.Prep == "in with" {
					sum = x.Noun
				}
			}
		}
	case "come":
		sum = d.t.Child(v, "nsubj")
		for _, x := range d.t.Tails(v) {
			if x.Prep == "from" && x.Via < 0 {
				who = d.at(x.Noun, text.Acting)
			}
		}
		if sum < 0 || !d.modified(sum, "further,another,more,additional,second,other,rest") && !d.sharesOfIt(sum) && !(d.isThing(sum, "@aid", true) && d.t.Child(sum, "nmod", "nmod:poss", "acl") < 0) {
			return
		}
	default:
		return
	}
	if len(who.parties) != 1 || sum < 0 || !d.isThing(sum, "@money", false) && d.t.Tokens[v].Lemma != "come" || !d.givenToNobody(v) {
		return
	}
	giver := who.parties[0]
	c, ok := d.lastOf(gifts, func(c *text.Claim) bool {
		return c.Modality != schema.Negated && c.Source != giver.Entity && c.Target != giver.Entity
	})
	if !ok && d.t.Tokens[v].Lemma == "come" && d.aidBefore() {
		if f := d.needy(who); len(f.parties) == 1 {
			c, ok = text.Claim{Type: schema.ProvidesAidTo, Target: f.parties[0].Entity}, true
		}
	}
	if !ok || d.r.Kind(c.Target) == schema.Group {
		return
	}
	m, says, ok := d.mood(v, who.parties)
	if !ok {
		return
	}
	d.emit(claim{rule: topUpRule.of(c.Type), source: giver, target: text.Party{Entity: c.Target}, anchor: v, tokens: append([]int{sum}, who.tokens...), modality: m, says: says, theme: sum})
}

var topUpRule = rule{name: "add to what others give"}

// hosted gives "his host, X" the office that he must hold: he acts for the state that is visited.
func (d *document) hosted(i int) {
	if d.t.Tokens[i].Lemma != "host" || d.t.Tokens[i].XPOS != "NN" {
		return
	}
	k := d.t.Child(i, "appos", "flat")
	if k < 0 || d.t.Mention(k) < 0 || d.t.S.Mentions[d.t.Mention(k)].Kind != schema.Person {
		return
	}
	person := d.t.S.Mentions[d.t.Mention(k)].Entity
	if _, ok := d.r.Links.Office(person); ok {
		return
	}
	if x, ok := d.r.Host(d.n, i); ok && d.r.Kind(x) == schema.State {
		d.r.Links.SetOffice(person, x)
	}
}

// armedBefore resolves who gets the arms that "Y supplied", behind a sentence that tells who buys them of others.
func (d *document) armedBefore(v int, targets found) found {
	o := d.t.Child(v, "obj")
	if targets.empty() || d.t.Passive(v) || o < 0 || !d.t.Modified(o, "the,most,some,more,another,other,its,further") || !d.givenToNobody(v) || !armsGiving[d.t.Tokens[v].Lemma] {
		return found{}
	}
	return d.lastSource(armsDeals, func(c *text.Claim) bool {
		return c.Modality == schema.Asserted && !text.Holds(targets.parties, c.Source) && !text.Holds(targets.parties, c.Target)
	})
}

// armsGiving are verbs of who lets another have arms.
var armsGiving = text.Set("supply provide deliver sell send furnish contribute ship")

// sameMaker resolves of whom somebody buys "the planes" or "28 of the aircraft" that others were told to buy: of the same.
func (d *document) sameMaker(v int, sources found) found {
	if !d.t.Verbal(v) || d.t.Passive(v) {
		return found{}
	}
	o := d.t.Child(v, "obj")
	if o < 0 || d.hasTail(v, "from") {
		return found{}
	}
	if k := d.t.Child(o, "nmod"); d.t.Tokens[o].UPOS == "NUM" && k > o && d.t.Case(k) == "of" {
		o = k
	}
	if !d.t.Modified(o, "the,same,these") || d.t.Mention(o) >= 0 || d.t.Child(o, "nmod", "acl") > o {
		return found{}
	}
	return d.lastTarget(armsDeals, func(c *text.Claim) bool {
		return (c.Modality == schema.Asserted || c.Modality == schema.Planned) && !text.Holds(sources.parties, c.Source) && !text.Holds(sources.parties, c.Target)
	})
}

// threatenedFurther resolves whom "further measures" threaten: on whom the first ones were put.
func (d *document) threatenedFurther(v int, sources found) found {
	o := d.t.Child(v, "obj")
	if !d.t.Verbal(v) || o < 0 || !barred[d.t.Tokens[o].Lemma] && d.t.Tokens[o].Lemma != "action" && d.t.Tokens[o].Lemma != "step" || !d.modified(o, "further,more,additional,new,tougher,harsher,stronger") || !d.untargeted(v) || !d.untargeted(o) {
		return found{}
	}
	return d.lastTarget(burdens, func(c *text.Claim) bool {
		return c.Modality != schema.Negated && text.Holds(sources.parties, c.Source)
	})
}

// financedIt reads "X financed the purchase", behind a sentence that tells who buys: X lends to him.
func (d *document) financedIt(v int) {
	o := d.t.Object(v)
	if !financing[d.t.Tokens[v].Lemma] || o < 0 || d.t.Mention(o) >= 0 || takenUp[d.t.Tokens[o].Lemma] == nil || !takenUp[d.t.Tokens[o].Lemma][schema.Owns] || !d.definite(o) {
		return
	}
	who := d.subject(v, text.Acting)
	if d.t.Passive(v) {
		who = d.at(d.t.Agent(v), text.Acting)
	}
	c, ok := d.lastOf(purchases, func(c *text.Claim) bool {
		return c.Modality != schema.Negated && !text.Holds(who.parties, c.Source) && !text.Holds(who.parties, c.Target)
	})
	if !ok || len(who.parties) != 1 {
		return
	}
	m, says, ok := d.mood(v, who.parties)
	if !ok {
		return
	}
	d.emit(claim{rule: financedRule, source: who.parties[0], target: text.Party{Entity: c.Source}, anchor: v, tokens: append([]int{o}, who.tokens...), modality: m, says: says, theme: -1})
}

var (
	financedRule = &rule{name: "finance the purchase", typ: schema.LendsTo}
	financing    = text.Set("finance fund bankroll")
)

// overTheBorder resolves whose "the border" is that troops cross: that of whom theirs is at odds with.
func (d *document) overTheBorder(v int, sources found) found {
	o := d.t.Child(v, "obj")
	if !d.t.Verbal(v) || d.t.Tokens[v].Lemma != "cross" || o < 0 || !d.t.Modified(o, "the,its,their") || !d.isThing(o, "@border", false) || d.t.Child(o, "nmod") >= 0 || d.qualified(v) {
		return found{}
	}
	two := without(d.dealt(quarrels, 2), sources.parties)
	if len(two) != 1 || d.r.Kind(two[0].Entity) != schema.State {
		return found{}
	}
	return found{parties: two}
}

// talksGoOn reads "Talks resumed", "talks are to begin on Friday" of two who were told to be at odds or to have met.
func (d *document) talksGoOn(i int) {
	if lemma := d.t.Tokens[i].Lemma; lemma != "talk" && lemma != "talks" && lemma != "negotiation" || d.t.Tokens[i].XPOS != "NNS" || d.t.Mention(i) >= 0 || d.t.Child(i, "nmod", "nmod:poss", "acl", "compound", "appos") >= 0 {
		return
	}
	v := d.t.Head(i)
	if v < 0 || !d.t.Is(i, "nsubj") || d.t.Subject(v) != i || !d.t.Verbal(v) {
		return
	}
	if v2 := d.t.Head(v); d.t.Is(v, "xcomp") && v2 >= 0 {
		v = v2
	}
	if lemma := d.t.Tokens[v].Lemma; !proceeding[lemma] && !(d.t.Passive(v) && lightVerbs[lemma]) {
		return
	}
	two := d.dealt(quarrels, 2)
	if len(two) != 2 {
		return
	}
	m, says, ok := d.nounMood(i, v, two)
	if !ok {
		return
	}
	d.emit(claim{rule: talksRule, source: two[0], target: two[1], anchor: i, tokens: []int{v}, modality: m, says: says, theme: -1})
}

var (
	talksRule  = &rule{name: "talks go on", typ: schema.NegotiatesWith}
	proceeding = text.Set("resume begin start open reopen restart continue collapse fail break stall drag")
)

// thereToo resolves whither troops are sent by others, behind a sentence that tells where the first ones went: "Y will send troops, too".
func (d *document) thereToo(v int, sources found) found {
	o := d.t.Child(v, "obj")
	if !d.t.Verbal(v) || d.t.Passive(v) || o < 0 || !d.isThing(o, "@troops", false) || d.t.Child(o, "nmod") >= 0 || !d.asWell(v) {
		return found{}
	}
	if d.phraseBehind(v, "to,into,in,on,for,at,across,near") {
		return found{}
	}
	return d.lastTarget(deployments, func(c *text.Claim) bool {
		return c.Modality != schema.Negated && !text.Holds(sources.parties, c.Source) && !text.Holds(sources.parties, c.Target)
	})
}

// ownShares resolves of what "X sold a stake to Y" is a stake, where X is a firm and nothing else is named: of itself.
func (d *document) ownShares(v int, r *rule) found {
	if r.typ != schema.Owns || r.object != "@share" || r.source != "to" && r.source != "given" || !d.t.Verbal(v) || d.t.Passive(v) {
		return found{}
	}
	o := d.t.Child(v, "obj")
	if o < 0 || d.t.Child(o, "nmod:poss") >= 0 || !d.t.Modified(o, "a,an") {
		return found{}
	}
	for _, x := range d.t.Tails(v) {
		if x.Prep == "of" || x.Prep == "in" && !d.temporal(x.Noun) {
			return found{}
		}
	}
	f := d.subject(v, text.NewName)
	if len(f.parties) != 1 || !d.firm(f.parties[0].Entity) {
		return found{}
	}
	return f
}

// asWell tells whether a clause says that somebody does something besides others: "too", "also", "as well".
func (d *document) asWell(v int) bool {
	for _, k := range d.t.Kids(v) {
		switch w := d.t.Tokens[k].Lower; {
		case w == "too", w == "also", w == "likewise", w == "well" && k > 0 && d.t.Tokens[k-1].Lower == "as":
			return true
		}
	}
	return false
}
