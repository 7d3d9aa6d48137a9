package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// moreOf reads what is told of more of a thing of which the sentences before have told, in a clause that does not say again whose it is or
// for whom: "Further raids may follow", "A third boat is to be delivered in May", "The rest will be paid next year", "No more troops will be
// sent". What is more and has been done already is told by other rules, or is the same again.
func (d *document) moreOf(v int) {
	lemma := d.t.Tokens[v].Lemma
	if len(d.claims) == 0 || !followsOn[lemma] && !foreseen[lemma] {
		return
	}
	thing := d.t.Subject(v)
	passive := d.t.Passive(v)
	if thing < 0 || thing > v || !passive && d.t.Child(v, "obj") >= 0 || passive && d.t.Agent(v) >= 0 || !d.moreMarked(thing) {
		return
	}
	named, ok := d.namedWith(v, thing)
	if !ok || d.elsewhere(v, thing) {
		return
	}
	c, ok := d.lastLike(v, thing, named)
	if !ok {
		return
	}
	actors := []text.Party{{Entity: c.Source}, {Entity: c.Target}}
	var m schema.Modality
	var says []text.Ref
	if foreseen[lemma] || d.t.Tokens[v].UPOS == "ADJ" {
		m, says, ok = d.nounMood(thing, -1, actors)
	} else {
		m, says, ok = d.mood(v, actors)
	}
	if ok && (d.nobody(thing) || d.unreal(thing) == schema.Negated) {
		m = schema.Negated
	}
	if !ok || m == schema.Asserted || m == schema.Alleged {
		return
	}
	typ := c.Type
	if talks[d.t.Tokens[thing].Lemma] {
		typ = schema.NegotiatesWith
	}
	d.emit(claim{rule: moreRule.of(typ), source: actors[0], target: actors[1], anchor: v, tokens: []int{thing}, modality: m, says: says, theme: -1})
}

var (
	moreRule = &rule{name: "more of it"}
	// followsOn are verbs of what comes after more of the same came.
	followsOn = text.Set("follow come arrive send dispatch deploy deliver ship supply hand pay disburse transfer impose adopt launch carry hold sell grant lend give expel arrest release")
	// foreseen are what is said of what may come.
	foreseen = text.Set("plan schedule expect consider prepare propose discuss envisage due likely possible")
)

// moreMarked tells whether a noun tells of more of the same: "more troops", "a third boat", "the rest", "ten more".
func (d *document) moreMarked(i int) bool {
	w := &d.t.Tokens[i]
	switch w.Lower {
	case "more", "others", "rest", "remainder", "third", "fourth", "fifth", "sixth":
		return d.t.Child(i, "nmod") < 0
	}
	if w.UPOS == "NUM" {
		return i+1 < len(d.t.Tokens) && d.t.Tokens[i+1].Lower == "more"
	}
	return w.UPOS == "NOUN" && d.t.Mention(i) < 0 && (d.modified(i, "more,further,another,additional,second,third,fourth,fifth,sixth,seventh,new,fresh") || w.Lemma == "dollar" && d.modified(i, "further,another"))
}

// elsewhere tells whether what is more is said to be for, to or with somebody who is not named: "more money will be paid to teachers", "a
// second round of voting".
func (d *document) elsewhere(v, thing int) bool {
	for _, x := range append(d.t.NounTails(thing), d.t.Tails(v)...) {
		if d.t.Mention(x.Noun) < 0 && !d.temporal(x.Noun) && tree.Listed("to,for,into,on,against,with,between,from,among,by", x.Prep) {
			return true
		}
		if x.Prep == "of" && x.Via == thing && d.t.Tokens[thing].Lemma == "round" && !talks[d.t.Tokens[x.Noun].Lemma] {
			return true
		}
	}
	return d.t.Tokens[thing].Lemma == "man" && d.t.Tokens[thing].XPOS != "NNS"
}

// lastLike returns the last claim of which a thing may be more: of the type that its noun tells, or where it has none that its verb tells.
func (d *document) lastLike(v, thing int, named []text.Party) (text.Claim, bool) {
	kind := d.kindOfMore(v, thing)
	for k := len(d.claims) - 1; k >= 0 && d.nearby(&d.claims[k]); k-- {
		c := d.claims[k]
		if c.Anchor >= d.t.Tokens[v].Start || c.Modality == schema.Negated || !kind[c.Type] {
			continue
		}
		if d.r.Kind(c.Source) == schema.Group || d.r.Trees[d.sentenceOf(c.Start)].S.Paragraph < d.t.S.Paragraph-1 || c.Start >= d.t.S.Start && d.t.Tokens[v].Start < c.Anchor {
			return text.Claim{}, false
		}
		for _, p := range named {
			if p.Entity != c.Source && p.Entity != c.Target {
				return text.Claim{}, false
			}
		}
		if d.r.Kind(c.Target) == schema.Group || c.Type == schema.Expels && c.Target == c.Source {
			return text.Claim{}, false
		}
		return c, true
	}
	return text.Claim{}, false
}

// kindOfMore returns the types of which more of a thing is told.
func (d *document) kindOfMore(v, thing int) map[schema.RelationType]bool {
	switch w := &d.t.Tokens[thing]; {
	case tree.Listed("more,others,rest,remainder,third,fourth,fifth,sixth", w.Lower), w.UPOS == "NUM":
		return moreByVerb[d.t.Tokens[v].Lemma]
	case w.Lemma == "round":
		return talksBefore
	default:
		if t := moreByNoun[w.Lemma]; t != nil {
			return t
		}
		switch {
		case d.isThing(thing, "@money", false) || w.Lemma == "dollar":
			return moneyBefore
		case w.Lemma == "boat" || d.isThing(thing, "@munitions", false) || d.isThing(thing, "@hardware", false):
			return armsDeals
		case d.isThing(thing, "@troops", false):
			return deployments
		}
	}
	return nil
}

var (
	moneyBefore = types(schema.LendsTo, schema.ProvidesAidTo, schema.Pays)
	talksBefore = types(schema.NegotiatesWith, schema.MeetsWith)
	talks       = text.Set("talk talks negotiation round")
	moved       = types(schema.ImportsMunitionsFrom, schema.ImportsFrom, schema.DeploysForcesTo, schema.LendsTo, schema.ProvidesAidTo, schema.Pays)
	delivered   = types(schema.ImportsMunitionsFrom, schema.ImportsFrom)
	moreByVerb  = map[string]map[schema.RelationType]bool{
		"follow": moved, "come": moved, "arrive": moved, "send": types(schema.DeploysForcesTo, schema.ImportsMunitionsFrom, schema.ProvidesAidTo), "dispatch": deployments, "deploy": deployments,
		"deliver": delivered, "ship": delivered, "supply": delivered, "hand": armsDeals, "sell": delivered, "pay": moneyBefore, "disburse": moneyBefore, "transfer": moneyBefore, "lend": types(schema.LendsTo), "grant": moneyBefore,
		"impose": types(schema.Sanctions, schema.Embargoes), "plan": moved, "expect": moved, "prepare": types(schema.Sanctions, schema.Embargoes),
	}
	moreByNoun = map[string]map[schema.RelationType]bool{
		"sanction": types(schema.Sanctions), "raid": types(schema.Attacks), "strike": types(schema.Attacks), "attack": types(schema.Attacks), "airstrike": types(schema.Attacks), "bombing": types(schema.Attacks), "offensive": types(schema.Attacks),
		"expulsion": types(schema.Expels), "talk": talksBefore, "talks": talksBefore, "negotiation": talksBefore, "meeting": types(schema.MeetsWith), "summit": types(schema.MeetsWith), "visit": types(schema.Visits),
		"loan": types(schema.LendsTo), "tranche": moneyBefore, "instalment": moneyBefore, "installment": moneyBefore, "payment": moneyBefore, "credit": types(schema.LendsTo), "grant": types(schema.ProvidesAidTo), "aid": types(schema.ProvidesAidTo),
		"delivery": delivered, "shipment": delivered, "consignment": delivered, "batch": delivered, "contingent": deployments, "battalion": deployments, "brigade": deployments, "soldier": deployments, "troop": deployments, "troops": deployments, "man": deployments, "reinforcement": deployments,
	}
)
