package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// Who disowns a deed seldom names it again: "denied having done any such thing", "had nothing to do with it",
// "wants no part of it", "has no intention of doing so".

var (
	aloofRule    = &rule{name: "want no part of it", typ: schema.Opposes}
	declinedRule = rule{name: "decline to do so"}
)

// suchThing tells whether what stands below a verb points back at a deed: "done any such thing", "doing so".
func (d *document) suchThing(v int) bool {
	if c := d.t.Child(v, "xcomp", "ccomp"); c > v && d.t.Tokens[c].Lemma == "do" {
		return c+1 < len(d.t.Tokens) && d.t.Tokens[c+1].Lower == "so" || d.pointsBack(d.t.Object(c))
	}
	o := d.t.Object(v)
	return o > v && (d.t.Modified(o, "such") || d.t.Tokens[o].Lower == "such") && d.pointsBack(o)
}

// pointsBack tells whether a word stands for what was told before: "it", "any such thing", "anything of the kind".
func (d *document) pointsBack(i int) bool {
	if i < 0 {
		return false
	}
	switch w := &d.t.Tokens[i]; {
	case w.Lower == "it", w.Lower == "this", w.Lower == "that":
		return true
	case w.Lemma == "anything", w.Lemma == "nothing":
		return d.ofTheKind(i)
	default:
		return deedWords[w.Lemma] && d.t.Mention(i) < 0 && (d.t.Modified(i, "such,the,that,this") || d.t.Tokens[max(i-1, 0)].Lower == "such") && d.t.Child(i, "nmod", "acl", "nmod:poss") < 0
	}
}

// ofTheKind tells "of the kind", "of the sort" behind a word.
func (d *document) ofTheKind(i int) bool {
	if i+3 >= len(d.t.Tokens) || d.t.Tokens[i+1].Lower != "of" {
		return false
	}
	w := d.t.Tokens[i+3].Lower
	return w == "kind" || w == "sort"
}

// disowning tells "had nothing to do with it", "had no hand in the attack", "had done nothing of the kind".
func (d *document) disowning(v int) bool {
	if d.t.Tokens[v].Lemma == "do" {
		o := d.t.Object(v)
		return o > v && d.t.Tokens[o].Lower == "nothing" && d.ofTheKind(o)
	}
	if d.t.Tokens[v].Lemma != "have" && d.t.Tokens[v].Lemma != "play" && d.t.Tokens[v].Lemma != "take" && d.t.Tokens[v].Lemma != "deny" {
		return false
	}
	o := d.t.Object(v)
	switch {
	case o < v:
		return false
	case d.t.Tokens[o].Lower == "nothing" && o+4 < len(d.t.Tokens) && d.t.Tokens[o+2].Lower == "do" && d.t.Tokens[o+3].Lower == "with":
		return d.deedFrom(o + 4)
	case participation[d.t.Tokens[o].Lemma] && (d.t.Modified(o, "no") || d.t.Tokens[v].Lemma == "deny") && o+2 < len(d.t.Tokens) && d.t.Tokens[o+1].Lower == "in":
		return d.deedFrom(o + 2)
	}
	return false
}

// deedFrom tells whether the phrase that begins at a token stands for a deed told before.
func (d *document) deedFrom(i int) bool {
	for k := i; k < len(d.t.Tokens) && k < i+4; k++ {
		if d.t.Nominal(k) || d.t.Tokens[k].UPOS == "PRON" {
			return d.pointsBack(k)
		}
	}
	return false
}

// holdsAloof tells "wants no part of it", "would have no truck with it".
func (d *document) holdsAloof(v int) bool {
	if w := d.t.Tokens[v].Lemma; w != "want" && w != "have" {
		return false
	}
	o := d.t.Object(v)
	if o < v || o+2 >= len(d.t.Tokens) {
		return false
	}
	w := &d.t.Tokens[o]
	return ((w.Lemma == "part" || w.Lemma == "truck") && d.t.Modified(o, "no") || w.Lower == "none" || w.Lower == "nothing") && (d.pointsBack(o+2) || d.deedFrom(o+2)) && d.t.Tokens[o+1].UPOS == "ADP"
}

// aloof claims that somebody opposes who means to do what was told last.
func (d *document) aloof(v int) {
	who := d.subject(v, text.Acting)
	if len(who.parties) != 1 {
		return
	}
	c, ok := d.lastOf(ventures, func(c *text.Claim) bool {
		return (c.Modality == schema.Planned || c.Modality == schema.Hypothetical) && c.Source != who.parties[0].Entity
	})
	if !ok {
		return
	}
	d.emit(claim{rule: aloofRule, source: who.parties[0], target: text.Party{Entity: c.Source}, anchor: v, tokens: who.tokens, modality: schema.Asserted, theme: -1})
}

// declined reads "do so" of what somebody is asked, expected or said not to do, where the same has not happened, happens or may
// yet: "it has no intention of doing so", "it did so in May", "it could do so in time".
func (d *document) declined(v int) {
	who, m, says, ok := d.loneDoer(v)
	if !ok {
		return
	}
	for k := len(d.claims) - 1; k >= 0; k-- {
		c := &d.claims[k]
		if !d.nearby(c) {
			return
		}
		if c.Source != who.parties[0].Entity || !d.turned(c.Modality, m) {
			continue
		}
		d.emit(claim{rule: declinedRule.of(c.Type), source: who.parties[0], target: text.Party{Entity: c.Target}, anchor: v, tokens: who.tokens, modality: m, says: says, theme: -1})
		return
	}
}

// doesSo tells whether "did so" stands at a token, as a verb of its own.
func (d *document) doesSo(i int) bool {
	return d.t.Tokens[i].Lemma == "do" && i+1 < len(d.t.Tokens) && d.t.Tokens[i+1].Lower == "so" && d.t.Child(i, "nsubj") >= 0
}

// turned tells whether what was told of a deed before leaves room for what "do so" tells of it now.
func (d *document) turned(before, now schema.Modality) bool {
	open := before == schema.Hypothetical || before == schema.Planned
	switch now {
	case schema.Negated, schema.Asserted:
		return open
	case schema.Hypothetical, schema.Planned:
		return before == schema.Negated
	}
	return false
}

var (
	deedWords     = text.Set("thing step move deed act action attack raid incident plan intention matter affair bombing killing coup blast explosion strike plot hacking shelling incursion operation claim accusation allegation charge")
	participation = text.Set("hand part role involvement share complicity")
	ventures      = types(schema.Attacks, schema.Invades, schema.DeploysForcesTo, schema.Sanctions, schema.Embargoes, schema.SignsAgreementWith, schema.Joins, schema.Recognizes, schema.Threatens, schema.AlliedWith)
)
