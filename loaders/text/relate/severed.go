package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

var (
	severedRule   = &rule{name: "break off relations over it", typ: schema.CutsRelationsWith}
	protestedRule = &rule{name: "protest at it", typ: schema.ProtestsAgainst}
	disownRule    = &rule{name: "deny a part in it", typ: schema.Attacks}
)

// severed reads "X recognised Y. Z broke off relations": with whom is told by what has just been done.
func (d *document) severed(v int) {
	if !breakingOff[d.t.Tokens[v].Lemma] || d.t.Passive(v) || !d.isThing(d.t.Object(v), "@relations", false) || d.partnered(v) {
		return
	}
	who := d.subject(v, text.Acting)
	if len(who.parties) != 1 || d.r.Kind(who.parties[0].Entity) != schema.State {
		return
	}
	self := who.parties[0].Entity
	c, ok := d.lastOf(provoking, func(c *text.Claim) bool {
		return c.Modality == schema.Asserted && c.Rule != precursorRule.name && c.Source != self && d.r.Kind(c.Source) == schema.State && (d.belongs(c.Target, self) || c.Type == schema.Recognizes || c.Type == schema.EstablishesRelationsWith)
	})
	if !ok {
		if f := d.atOddsWith(self); len(f.parties) == 1 && d.r.Kind(f.parties[0].Entity) == schema.State {
			d.answer(v, severedRule, who, f.parties[0].Entity)
		}
		return
	}
	d.answer(v, severedRule, who, c.Source)
}

// protested reads "X expelled a diplomat of Y. Y protested": against whom is told by what has just been done.
func (d *document) protested(v int) {
	if d.t.Passive(v) || !d.bareProtest(v) {
		return
	}
	who := d.subject(v, text.Acting)
	if len(who.parties) != 1 || d.r.Kind(who.parties[0].Entity) != schema.State {
		return
	}
	self := who.parties[0].Entity
	c, ok := d.lastOf(galling, func(c *text.Claim) bool {
		return c.Modality == schema.Asserted && c.Source != self && d.r.Kind(c.Source) == schema.State && d.suffers(c, self)
	})
	if !ok {
		if _, hit := d.lastOf(galling, func(*text.Claim) bool { return true }); hit {
			return // of a blow that fell on others
		}
		if f := d.doerBefore(v, who.parties); len(f.parties) == 1 && d.r.Kind(f.parties[0].Entity) == schema.State {
			d.answer(v, protestedRule, who, f.parties[0].Entity)
		}
		return
	}
	d.answer(v, protestedRule, who, c.Source)
}

// bareProtest tells of a protest that does not say against what.
func (d *document) bareProtest(v int) bool {
	o := d.t.Child(v, "obj")
	switch lemma := d.t.Tokens[v].Lemma; {
	case (lemma == "protest" || lemma == "complain") && o < 0:
	case lodging[lemma] && o > v && (d.t.Tokens[o].Lemma == "protest" || d.t.Tokens[o].Lemma == "complaint"):
		if d.t.Child(o, "nmod:poss", "acl") >= 0 {
			return false
		}
	default:
		return false
	}
	if d.t.Child(v, "ccomp", "xcomp", "advcl") >= 0 || d.t.Is(v, "acl", "amod") {
		return false
	}
	for _, x := range d.t.Tails(v) {
		if tree.Listed("against,over,about,at,of,for,on", x.Prep) && !d.temporal(x.Noun) && d.t.Tokens[x.Noun].Lower != "once" || (x.Prep == "to" || x.Prep == "with") && d.stateAt(x.Noun) {
			return false
		}
	}
	return true
}

// stateAt tells whether a nominal is a state or acts for one.
func (d *document) stateAt(i int) bool {
	for _, p := range d.at(i, text.Acting).parties {
		if d.r.Kind(p.Entity) == schema.State {
			return true
		}
	}
	return false
}

// belongs tells whether an entity is a state, or a place in it.
func (d *document) belongs(entity, state int) bool {
	if entity == state {
		return true
	}
	of, ok := d.r.Links.StateOf(entity)
	return ok && of == state
}

// suffers tells whether a state bears what a claim tells: itself, a place in it, or a group of its people, whom the words of the
// claim call by its name.
func (d *document) suffers(c *text.Claim, state int) bool {
	if d.belongs(c.Target, state) {
		return true
	}
	if d.r.Kind(c.Target) == schema.Person {
		of, ok := d.state(c.Target)
		return ok && of == state
	}
	if d.r.Kind(c.Target) != schema.Group {
		return false
	}
	s := d.r.Trees[d.sentenceOf(c.Start)].S
	for m := range s.Mentions {
		x := &s.Mentions[m]
		if at := s.Tokens[x.First].Start; x.Entity == state && x.Use == text.ByDemonym && c.Start <= at && at < c.End {
			return true
		}
	}
	return false
}

// partnered tells whether the words around relations that are broken tell with whom.
func (d *document) partnered(v int) bool {
	o := d.t.Object(v)
	for _, x := range d.t.Tails(v) {
		if x.Prep == "with" || x.Prep == "to" || x.Prep == "between" {
			return true
		}
	}
	for _, k := range d.t.Kids(o) {
		if c := d.t.Case(k); d.t.Is(k, "nmod:poss") && d.t.Mention(k) >= 0 || c == "with" || c == "to" || c == "between" || c == "of" {
			return true
		}
	}
	return d.t.Modified(o, "economic,trade,commercial,cultural,military,all")
}

// disowned reads "denied any part in the bombing of X", "had no hand in the raid on X", or "in the raid" of which the
// text has told.
func (d *document) disowned(v int) {
	lemma := d.t.Tokens[v].Lemma
	denies := denying[lemma] || lemma == "disclaim" || lemma == "disavow"
	if o := d.t.Object(v); o < 0 || d.t.Passive(v) || !denies && !(lemma == "have" || lemma == "play" || lemma == "take") || !hands[d.t.Tokens[o].Lemma] || denies == (d.own(v) == schema.Negated) {
		return
	}
	who := d.subject(v, text.Acting)
	if len(who.parties) != 1 {
		return
	}
	for _, x := range d.t.Tails(v) {
		if x.Prep != "in" && x.Prep != "for" && x.Prep != "with" || !d.isThing(x.Noun, "@assault", false) {
			continue
		}
		target := d.assaulted(x.Noun, who.parties)
		says := []text.Ref(nil)
		if denies {
			says = refs(who.parties)
		} else if m, more, ok := d.mood(v, who.parties); !ok || m != schema.Negated {
			return
		} else {
			says = more
		}
		for _, y := range target {
			d.emit(claim{rule: disownRule, source: who.parties[0], target: y, anchor: v, tokens: append([]int{x.Noun}, who.tokens...), modality: schema.Negated, says: says, theme: -1})
		}
		return
	}
}

// assaulted resolves who was struck: behind the noun, else by the attack of which the text told last.
func (d *document) assaulted(noun int, who []text.Party) []text.Party {
	if d.t.Tokens[noun].Lemma != "explosion" {
		for _, x := range d.t.NounTails(noun) {
			if x.Prep == "of" || x.Prep == "on" || x.Prep == "against" || x.Prep == "at" {
				if f := d.at(x.Noun, text.Acting|text.Territory|text.NewName|text.Individual); !f.empty() {
					return f.parties
				}
				return d.owner(x.Noun, text.Acting|text.Territory).parties
			}
		}
	}
	if d.t.Child(noun, "nmod", "amod", "compound") >= 0 {
		return nil
	}
	c, ok := d.lastOf(types(schema.Attacks), func(c *text.Claim) bool { return c.Modality != schema.Negated && !text.Holds(who, c.Target) })
	if !ok {
		return nil
	}
	return []text.Party{{Entity: c.Target}}
}

var (
	breakingOff = text.Set("break cut sever suspend")
	lodging     = text.Set("lodge file register make submit deliver issue enter send")
	galling     = types(schema.Attacks, schema.Invades, schema.Expels, schema.Occupies, schema.Detains, schema.SeizesAssetsOf, schema.Embargoes, schema.Abducts, schema.Violates, schema.Sanctions, schema.SpiesOn)
	hands       = text.Set("part role hand involvement responsibility share complicity participation")
	provoking   = types(schema.Recognizes, schema.EstablishesRelationsWith, schema.Attacks, schema.Invades, schema.Expels, schema.Occupies, schema.Detains, schema.SeizesAssetsOf, schema.Embargoes, schema.Abducts)
)
