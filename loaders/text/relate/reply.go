package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// Replies are told without naming again to whom, or to what: "B refused", "the offer was turned down", "B hit
// back". The claims that were made last tell it.

var (
	refusedRule   = &rule{name: "refuse what was asked", typ: schema.Rejects}
	hitBackRule   = rule{name: "hit back"}
	contestedRule = rule{name: "deny what was alleged"}
)

// reply reads a verb that answers what another has done or said in the clause or the sentences before.
func (d *document) reply(v int) {
	d.unwilling(v)
	d.complied(v)
	defer d.disclaimed(v)
	d.someOfIt(v)
	d.imputed(v)
	d.itsOwn(v)
	d.mustLeave(v)
	d.redress(v)
	d.freed(v)
	d.gotOne(v)
	d.joinsMeasure(v)
	lemma := d.t.Tokens[v].Lemma
	next := ""
	if v+1 < len(d.t.Tokens) {
		next = d.t.Tokens[v+1].Lower
	}
	switch {
	case declining[lemma] && d.bareVerb(v), lemma == "say" && next == "no" && d.clauseEnds(v+2):
		d.refused(v, d.subject(v, text.Acting))
	case (turningDown[lemma] || lemma == "turn" && d.particle(v, refusedRule, "down")) && !d.t.Passive(v) && d.t.Object(v) > v && d.overture(d.t.Object(v)) && d.ownsNot(d.t.Object(v)) && !d.toldOfAnchor(v, schema.Rejects):
		d.refused(v, d.subject(v, text.Acting))
	case (turningDown[lemma] || lemma == "turn" && next == "down") && d.t.Passive(v) && d.overture(d.t.Subject(v)) && d.t.Child(v, "obl:agent") < 0:
		d.refused(v, found{})
	case (turningDown[lemma] || lemma == "turn" && d.particle(v, refusedRule, "down")) && !d.t.Passive(v) && d.t.Child(v, "obj") > v && d.overture(d.t.Child(v, "obj")):
		d.refused(v, d.subject(v, text.Acting)) // "turned the offer down"
	case (turningDown[lemma] || lemma == "turn" && next == "down") && d.t.Passive(v) && d.t.Agent(v) < 0 && d.t.Child(v, "obj", "xcomp", "ccomp") < 0:
		d.wasRefused(v)
	case lemma == "retaliate" && d.t.Child(v, "advcl", "xcomp") < 0, strikingBack[lemma] && next == "back", answering[lemma] && d.inKind(v+1), d.firesBack(v):
		d.hitBack(v)
	case answering[lemma] && d.answeredWith(v) != 0:
		d.struckBack(v, d.answeredWith(v))
	case contesting[lemma] && (d.charge(v) || d.suchThing(v)) && d.own(v) != schema.Negated, d.disowning(v), d.shrugsOff(v) && d.own(v) != schema.Negated:
		d.contested(v)
	case d.holdsAloof(v):
		d.aloof(v)
	case d.sorry(v):
		d.apologised(v)
	case lemma == "do" && (next == "so" || d.suchThing(v)):
		d.declined(v)
	case entering[lemma] && d.entersBare(v) && d.stateSubject(v):
		d.entered(v)
	case goingHome[lemma]:
		d.wentHome(v)
	}
}

// bareVerb tells whether nothing follows a verb that would say what is refused.
func (d *document) bareVerb(v int) bool {
	if d.t.Passive(v) || !d.clauseEnds(v+1) && !d.shortened(v+1) {
		return false
	}
	if w := d.t.Tokens[min(v+1, len(d.t.Tokens)-1)].Text; w == ":" || w == ";" || w == "—" {
		return true // what follows is another clause, wherever it hangs
	}
	return d.t.Child(v, "obj", "xcomp", "ccomp", "advcl") < 0 && !d.qualified(v)
}

// overture tells whether a noun stands for what was asked or offered before: "the offer", "its request".
func (d *document) overture(i int) bool {
	return i >= 0 && overtures[d.t.Tokens[i].Lemma] && d.t.Modified(i, "the,this,that,both,its,his,their") && d.t.Child(i, "nmod", "acl") < 0
}

// refused claims that somebody, or else who was asked, rejects who asked last.
func (d *document) refused(v int, who found) {
	c, ok := d.lastOf(asking, func(c *text.Claim) bool {
		asked := c.Type == schema.Urges && (c.Modality == schema.Asserted || c.Modality == schema.Alleged && text.Holds(who.parties, c.Target))
		return (asked || c.Modality == schema.Planned && c.Type != schema.Urges || c.Modality == schema.Hypothetical && proposing[c.Type]) && (who.empty() || text.Holds(who.parties, c.Target) || text.Holds(who.parties, c.Source))
	})
	if !ok {
		c, ok = d.askedHere(who)
	}
	if !ok {
		return
	}
	asker, asked := c.Source, c.Target
	if text.Holds(who.parties, c.Source) || c.Type == schema.ImportsMunitionsFrom || c.Type == schema.ImportsFrom {
		asker, asked = asked, asker
	}
	m, says, ok := d.mood(v, []text.Party{{Entity: asked}})
	if !ok || m == schema.Negated || d.r.Kind(asker) == schema.Group {
		return
	}
	source := text.Party{Entity: asked}
	if len(who.parties) == 1 {
		source = who.parties[0]
	}
	d.emit(claim{rule: refusedRule, source: source, target: text.Party{Entity: asker}, anchor: v, tokens: who.tokens, modality: m, says: says, theme: -1})
}

// askedHere finds what was asked in the sentence itself of another body than the one that answers: "demanded guarantees from X; Y of the Z
// refused". Whoever answers speaks for those who were asked.
func (d *document) askedHere(who found) (text.Claim, bool) {
	if len(who.parties) != 1 || len(who.parties[0].By) == 0 {
		return text.Claim{}, false
	}
	return d.lastOf(asking, func(c *text.Claim) bool {
		return c.Type == schema.Urges && c.Modality == schema.Asserted && c.Start >= d.t.S.Start && c.Source != who.parties[0].Entity
	})
}

// wasRefused reads "X asked Y for it, and was refused": who is refused is who asked last.
func (d *document) wasRefused(v int) {
	if d.overture(d.t.Subject(v)) {
		return
	}
	who := d.subject(v, text.Acting)
	if len(who.parties) != 1 {
		return
	}
	c, ok := d.lastOf(asking, func(c *text.Claim) bool {
		return c.Modality == schema.Asserted && c.Type == schema.Urges && c.Source == who.parties[0].Entity && d.r.Kind(c.Target) != schema.Group
	})
	if !ok {
		return
	}
	asked := []text.Party{{Entity: c.Target}}
	if m, says, ok := d.mood(v, asked); ok && m != schema.Negated {
		d.emit(claim{rule: refusedRule, source: asked[0], target: who.parties[0], anchor: v, tokens: who.tokens, modality: m, says: says, theme: -1})
	}
}

// hitBack claims of the subject what was done to it last.
func (d *document) hitBack(v int) {
	who := d.subject(v, text.Acting)
	if len(who.parties) != 1 {
		return
	}
	c, ok := d.blowTo(who.parties[0].Entity)
	if !ok {
		return
	}
	typ := c.Type
	if typ == schema.Invades {
		typ = schema.Attacks
	}
	d.answer(v, hitBackRule.of(typ), who, c.Source)
}

// answeredWith tells of which type is that with which somebody answers: "replied with sanctions"; 0 if there is none.
func (d *document) answeredWith(v int) schema.RelationType {
	for _, x := range d.t.Tails(v) {
		if typ, ok := answers[d.t.Tokens[x.Noun].Lemma]; ok && x.Prep == "with" && x.Via < 0 && d.t.Mention(x.Noun) < 0 {
			return typ
		}
	}
	return 0
}

// struckBack claims what a party answers to what was done to it last.
func (d *document) struckBack(v int, typ schema.RelationType) {
	who := d.subject(v, text.Acting)
	if len(who.parties) != 1 {
		return
	}
	if c, ok := d.blowTo(who.parties[0].Entity); ok {
		d.answer(v, hitBackRule.of(typ), who, c.Source)
	}
}

// answer claims what a verb tells its one subject to have done to whom the claims before name.
func (d *document) answer(v int, r *rule, who found, whom int) {
	if m, says, ok := d.mood(v, who.parties); ok {
		d.emit(claim{rule: r, source: who.parties[0], target: text.Party{Entity: whom}, anchor: v, tokens: who.tokens, modality: m, says: says, theme: -1})
	}
}

// charge tells whether the object of a denial stands for what was alleged before: "denied it", "rejected the charge".
func (d *document) charge(v int) bool {
	o := d.t.Object(v)
	if o < 0 || d.t.Child(v, "ccomp", "xcomp") >= 0 {
		return false
	}
	switch d.t.Tokens[o].Lower {
	case "it", "this", "that", "them":
		return true
	}
	return allegations[d.t.Tokens[o].Lemma] && d.t.Mention(o) < 0 && d.t.Child(o, "acl", "nmod") < 0 && d.t.Child(o, "nmod:poss") < 0
}

// contested claims that what was alleged last of the subject of a denial is not so.
func (d *document) contested(v int) {
	who := d.subject(v, text.Acting)
	if d.t.Passive(v) {
		who = d.slot(v, "agent", text.Acting, &contestedRule, true)
	}
	if who.empty() && (!d.t.Passive(v) || d.t.Child(v, "obl:agent") >= 0) {
		return
	}
	n := len(d.claims)
	for k := n - 1; k >= 0 && k > n-8; k-- {
		c := &d.claims[k]
		if c.Modality != schema.Alleged || len(c.Attribution) == 0 && who.empty() || !d.nearby(c) || !who.empty() && !text.Holds(who.parties, c.Source) && !(bought[c.Type] && text.Holds(who.parties, c.Target)) {
			continue
		}
		d.emit(claim{rule: contestedRule.of(c.Type), source: text.Party{Entity: c.Source}, target: text.Party{Entity: c.Target}, anchor: v, tokens: who.tokens, modality: schema.Negated, says: refs(who.parties), theme: -1})
	}
	if len(d.claims) == n && turningDown[d.t.Tokens[v].Lemma] && !d.t.Passive(v) && !who.empty() && d.pointsBack(d.t.Object(v)) {
		d.refused(v, who) // "X demanded that Y leave. Y rejected that"
	}
	if len(d.claims) == n && (d.disowning(v) || d.shrugsOff(v)) {
		d.unsolved(v, who)
	}
}

// lastOf returns the last claim of some types that fits, of this sentence or the two before.
func (d *document) lastOf(typ map[schema.RelationType]bool, fits func(*text.Claim) bool) (text.Claim, bool) {
	for k := len(d.claims) - 1; k >= 0 && d.nearby(&d.claims[k]); k-- {
		if c := &d.claims[k]; typ[c.Type] && fits(c) {
			return *c, true
		}
	}
	return text.Claim{}, false
}

// lastSource returns the source of the last claim of some types that fits, and lastTarget its target.
func (d *document) lastSource(typ map[schema.RelationType]bool, fits func(*text.Claim) bool) found {
	if c, ok := d.lastOf(typ, fits); ok {
		return found{parties: []text.Party{{Entity: c.Source}}}
	}
	return found{}
}

func (d *document) lastTarget(typ map[schema.RelationType]bool, fits func(*text.Claim) bool) found {
	if c, ok := d.lastOf(typ, fits); ok {
		return found{parties: []text.Party{{Entity: c.Target}}}
	}
	return found{}
}

// nearby tells whether a claim was made in this sentence or in the two before.
func (d *document) nearby(c *text.Claim) bool {
	return c.Start >= d.r.Trees[max(d.n-2, 0)].S.Start
}

// inKind tells "in kind" at a token.
func (d *document) inKind(i int) bool {
	return i+1 < len(d.t.Tokens) && d.t.Tokens[i].Lower == "in" && d.t.Tokens[i+1].Lower == "kind"
}

var (
	declining    = text.Set("refuse decline demur balk baulk")
	turningDown  = text.Set("reject refuse rebuff spurn decline ignore rebuke snub")
	overtures    = text.Set("offer demand request proposal invitation appeal call plea overture ultimatum bid")
	strikingBack = text.Set("hit strike fight shoot fire")
	answering    = text.Set("reply respond answer retaliate react")
	contesting   = text.Set("deny reject dismiss dispute refute contest rebut")
	// answers are with what somebody may answer a blow.
	answers = map[string]schema.RelationType{"sanction": schema.Sanctions, "embargo": schema.Embargoes, "boycott": schema.Embargoes, "expulsion": schema.Expels, "strike": schema.Attacks, "raid": schema.Attacks, "attack": schema.Attacks,
		"bomb": schema.Attacks, "missile": schema.Attacks, "rocket": schema.Attacks, "artillery": schema.Attacks, "shelling": schema.Attacks, "bombardment": schema.Attacks, "airstrike": schema.Attacks, "fire": schema.Attacks}
	asking    = types(schema.Urges, schema.LendsTo, schema.ProvidesAidTo, schema.MediatesWith, schema.ImportsMunitionsFrom, schema.ImportsFrom, schema.Supports, schema.Pays, schema.NegotiatesWith, schema.CeasesFireWith, schema.MeetsWith)
	proposing = types(schema.NegotiatesWith, schema.CeasesFireWith, schema.MeetsWith)
	returned  = types(schema.Attacks, schema.Expels, schema.Sanctions, schema.Embargoes, schema.CutsRelationsWith, schema.Invades, schema.SeizesAssetsOf, schema.Detains, schema.Cyberattacks, schema.Fights)
)
