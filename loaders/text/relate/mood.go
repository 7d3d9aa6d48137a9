package relate

import (
	"strings"

	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// loneDoer returns who alone does the deed of a verb, how it is meant and who says so. It is false where there is not one, or
// nothing is stated that may be kept.
func (d *document) loneDoer(v int) (who found, m schema.Modality, says []text.Ref, ok bool) {
	who = d.subject(v, text.Acting)
	if len(who.parties) != 1 {
		return who, 0, nil, false
	}
	m, says, ok = d.mood(v, who.parties)
	return who, m, says, ok
}

// mood reads how the statement of a verb is meant, from its own words and from all that
// governs it, and who says so. It is false where nothing is stated that may be kept.
// actors are those whose act it tells: what they say of it themselves is no allegation.
func (d *document) mood(v int, actors []text.Party) (schema.Modality, []text.Ref, bool) {
	if d.recast() {
		return d.own(v), nil, true
	}
	if d.advised(v) {
		return 0, nil, false
	}
	w := walk{d: d, actors: actors, m: schema.Asserted}
	if promising[d.t.Tokens[v].Lemma] {
		w.wrap(schema.Planned) // what is promised is not yet given
	}
	w.wrap(d.own(v))
	w.wrap(d.suspected(v))
	if d.lostRace(v) {
		w.wrap(schema.Negated)
	}
	if d.whatIf(v) {
		w.wrap(schema.Hypothetical)
	}
	if d.ahead(v) {
		w.wrap(schema.Planned)
	}
	if w.m == schema.Planned && d.shelved(v) || w.m == schema.Asserted && d.neverCame(v) {
		w.m = schema.Negated
	}
	if w.m == schema.Negated && d.until(v) {
		return 0, nil, false
	}
	w.up(v)
	if (w.m == schema.Planned || w.m == schema.Hypothetical) && d.dropped(v) {
		w.m = schema.Negated
	}
	return w.end(v)
}

// advised tells of what somebody was advised or asked to have done and did not take up: "spurned advice that X bomb Y".
func (d *document) advised(v int) bool {
	n := d.t.Head(v)
	if n < 0 || d.t.Tokens[v].XPOS != "VB" || !d.t.Is(v, "acl") || d.t.Child(v, "mark") < 0 || d.t.Tokens[d.t.Child(v, "mark")].Lower != "that" {
		return false
	}
	g := d.t.Head(n)
	return g >= 0 && d.t.Verbal(g) && withstanding[d.t.Tokens[g].Lemma]
}

// deeming are verbs with which somebody holds another to be what an adjective behind him says.
var deeming = text.Set("hold consider deem declare judge think")

// until tells "had not set foot there since 1953": what was long not done has now been done.
func (d *document) until(v int) bool {
	had := d.t.Child(v, "aux")
	if had < 0 || d.t.Tokens[had].Lower != "had" {
		return false
	}
	for k := v + 1; k < len(d.t.Tokens) && k < v+9 && d.t.Tokens[k].UPOS != "PUNCT"; k++ {
		if w := d.t.Tokens[k].Lower; w == "since" || w == "until" {
			return true
		}
	}
	return false
}

// viewing are verbs with which somebody only holds another to be what he calls him behind "as".
var viewing = text.Set("see paint portray depict describe regard treat view label")

// inserted tells of a state told between commas behind a name, whatever the clause says: "X, at
// war with Y, made no comment".
func (d *document) inserted(i int) bool {
	c := d.t.Case(i)
	if !d.t.Is(i, "obl", "nmod") || c != "at" && c != "under" && c != "in" {
		return false
	}
	first, _ := d.t.Extent(i)
	if first < 2 || d.t.Tokens[first-1].Text != "," || d.t.Mention(first-2) < 0 {
		return false
	}
	return c == "at" || d.shutIn(i, first-2)
}

// shutIn tells whether a comma closes what stands behind the subject of a clause: "X, under Y's rule since March, has no bank".
func (d *document) shutIn(i, name int) bool {
	h := d.t.Head(i)
	if h < i || !d.t.Is(d.t.MentionHead(d.t.Mention(name)), "nsubj", "nsubj:pass") {
		return d.t.Is(i, "nmod")
	}
	for k := i + 1; k < h; k++ {
		if d.t.Tokens[k].Text == "," {
			return true
		}
	}
	return false
}

// namedBeside tells "his wife, X", "its ally Y": what the two are to each other is taken for granted, whatever
// the clause says of them.
func (d *document) namedBeside(i int) bool {
	if d.t.Verbal(i) || d.t.Child(i, "nmod:poss") < 0 || d.t.Child(i, "cop") >= 0 {
		return false
	}
	k := d.t.Child(i, "appos", "flat")
	if h := d.t.Head(i); k < 0 && h >= 0 && h < i && d.t.Is(i, "nmod") && d.t.Tokens[h].UPOS == "NUM" {
		k = d.t.Child(h, "appos") // "two of its agents, X and Y"
	}
	return k > i && d.t.Mention(k) >= 0
}

// saidBeside tells of what is said in apposition of somebody who is charged or accused: "X, the owner of Y, was charged".
func (d *document) saidBeside(i int) bool {
	h := d.t.Head(i)
	if !d.t.Is(i, "appos") || h < 0 || h > i || d.t.Mention(h) < 0 || !d.t.Is(h, "nsubj", "nsubj:pass", "obj") || d.t.Head(h) < 0 {
		return false
	}
	v := d.t.Head(h)
	return d.t.Verbal(v) && (alleging[d.t.Tokens[v].Lemma] || accusing[d.t.Tokens[v].Lemma] || d.t.Tokens[v].Lemma == "charge")
}

// defied tells of an objection or plea in spite of which something is done, will be or is not: it has been made, whatever comes of the deed.
func (d *document) defied(i, light int) bool {
	switch d.caseOver(i) {
	case "despite", "in spite of", "notwithstanding":
		return d.t.Is(i, "obl", "nmod", "advcl")
	case "over", "against":
		return light >= 0 && light != i && d.t.Is(i, "obl", "nmod") && (d.isThing(i, "@resistance", false) || d.t.Tokens[i].Lemma == "objection" || d.t.Tokens[i].Lemma == "protest") && (d.own(light) == schema.Planned || d.own(light) == schema.Negated)
	}
	return false
}

// inForce tells of an agreement under which something is done, whatever comes of that: "under a deal struck with X, Y must
// withdraw".
func (d *document) inForce(i int) bool {
	if !d.t.Is(i, "obl", "nmod") || d.t.Case(i) != "under" || !d.isThing(i, "@agreement", false) && !d.isThing(i, "@compromise", false) {
		return false
	}
	g := d.t.Governor(i)
	return d.t.Child(i, "acl") >= 0 || d.possessed(i) || g >= 0 && d.own(g) != schema.Hypothetical
}

// pending tells of what comes before a deed that is only planned, so that nobody knows whether it has been: "will sign the accord
// after talks with X".
func (d *document) pending(i, light int) bool {
	return light >= 0 && tree.Listed("after,following", d.caseOver(i)) && d.own(light) == schema.Planned
}

// behind tells of what had been done when something else was: "has agreed to disarm after months of talks with X".
func (d *document) behind(i, light int) bool {
	if light < 0 || !d.t.Is(i, "obl", "nmod", "advcl") || !tree.Listed("after,following", d.caseOver(i)) {
		return false
	}
	v := light
	for steps := 0; d.t.Is(v, "xcomp") && d.t.Head(v) >= 0 && steps < 4; steps++ {
		v = d.t.Head(v)
	}
	switch d.t.Tokens[v].XPOS {
	case "VBD":
		return true
	case "VBN":
		aux := d.t.Child(v, "aux")
		return aux >= 0 && d.t.Tokens[aux].Lemma == "have"
	}
	return false
}

// suspected tells of a deed that a "suspected Israeli strike" or "alleged agents of X" have done.
func (d *document) suspected(v int) schema.Modality {
	s := d.t.Subject(v)
	if s < 0 || d.t.Passive(v) || d.t.Mention(s) >= 0 {
		return schema.Asserted
	}
	for _, k := range d.t.Kids(s) {
		if k < s && (nounAlleged[d.t.Tokens[k].Lower] || d.t.Tokens[k].Lower == "apparent") {
			return schema.Alleged
		}
	}
	return schema.Asserted
}

// nounMood is mood for a deed that a noun tells: light is the verb that it is the object
// of, -1 if it has none.
func (d *document) nounMood(i, light int, actors []text.Party) (schema.Modality, []text.Ref, bool) {
	if d.recast() {
		return d.unreal(i), nil, true
	}
	w := walk{d: d, actors: actors, m: schema.Asserted}
	if d.objectedTo(i) {
		return schema.Hypothetical, nil, true
	}
	w.wrap(d.unreal(i))
	if m, says, ok := d.relativeMood(i, light, actors); ok {
		return m, says, true
	}
	if light >= 0 && light != i && d.feigned(i, light) || d.pending(i, light) {
		return 0, nil, false
	}
	if light >= 0 && viewing[d.t.Tokens[light].Lemma] && d.t.Case(i) == "as" {
		w.wrap(schema.Alleged) // "regards X as a puppet of Y"
	}
	if d.favoured(i) {
		w.wrap(schema.Hypothetical)
	}
	if d.fellThrough(i) || d.halted(i) || d.shortOf(i) >= 0 {
		w.wrap(schema.Negated)
	}
	if c := d.t.Child(i, "case"); c > 0 && d.t.Tokens[c-1].XPOS == "VBG" && wishing[d.t.Tokens[c-1].Lemma] {
		w.wrap(schema.Hypothetical) // "flew to X hoping for a meeting with Y"
	}
	if v := d.noHand(i); v >= 0 && shares(actors, d.subject(v, text.Acting).parties) {
		w.wrap(schema.Negated)
		w.shut = true
	}
	relative := light >= 0 && d.t.Is(light, "acl") && d.t.Head(light) == i
	switch {
	case d.causal(i), d.defied(i, light), d.inserted(i), d.saidBeside(i), d.namedBeside(i), d.inForce(i), d.fronted(i), d.behind(i, light):
		w.given, w.shut = true, true
	case light >= 0 && light != i && d.t.Child(i, "nmod:poss") >= 0 && d.own(light) != schema.Negated && lasts[d.t.Tokens[light].Lemma]: // "to wage its war"
		w.given = true
	case light >= 0 && light != i && d.t.Child(i, "nmod:poss") >= 0 && d.t.Tokens[i].Lemma == "debt": // "failed to pay its debts to X": they are there
		w.given, w.shut = true, true
	case relative: // "the embargo it had placed on X": taken for granted
		w.wrap(d.own(light))
		w.given = true
		w.shut = d.own(light) == schema.Asserted && tree.Listed("VBD,VBN", d.t.Tokens[light].XPOS) && d.t.Child(light, "nsubj") >= 0
	case light >= 0 && light != i:
		w.wrap(d.ownOver(light, i))
		if d.thirdAt(i) >= 0 && planning[d.t.Tokens[light].Lemma] {
			w.wrap(schema.Planned) // "plan talks with X as mediator"
		}
		if d.t.Is(i, "obj", "nsubj:pass") {
			w.wrap(d.allowed(i, light))
		}
		w.up(light)
		return w.end(light)
	case d.t.Child(i, "cop") >= 0:
		w.wrap(d.ownOver(i, i)) // "is no member"
	case d.t.Is(i, "appos") && d.t.Head(i) >= 0 && d.t.Mention(d.t.Head(i)) >= 0 && d.describes(i):
		if d.unreal(i) != schema.Negated && d.t.Modified(i, "not,never,hardly") { // "X, not a member of Y"
			w.wrap(schema.Negated)
		}
		w.given, w.shut = true, true // "X, a branch of Y": who tells it tells what X is
	}
	w.up(i)
	return w.end(i)
}

// objectedTo tells of what would come to be if nobody were against it: "its objections to X's entry into Y".
func (d *document) objectedTo(i int) bool {
	h := d.t.Head(i)
	return h >= 0 && h < i && d.t.Is(i, "nmod") && partaking[d.t.Tokens[i].Lemma] && d.t.Stance(h) && tree.Listed("to,on,over,against", d.t.Case(i))
}

// partaking are words for what somebody would be part of.
var partaking = text.Set("entry accession admission membership return readmission inclusion participation")

// ownOver is what a verb says of the deed that is its subject or object: "no" before the noun
// denies the verb too, and counts once.
func (d *document) ownOver(v, noun int) schema.Modality {
	m := d.own(v)
	if m == schema.Negated && d.unreal(noun) == schema.Negated {
		return schema.Asserted
	}
	return m
}

// allowed tells that a deed is but allowed or ordered so far: "approved the deployment of".
func (d *document) allowed(noun, v int) schema.Modality {
	if d.t.Tokens[v].Lemma == "propose" {
		return schema.Hypothetical
	}
	if d.readied(noun, v) {
		return schema.Planned
	}
	if approving[d.t.Tokens[v].Lemma] && pending[d.t.Tokens[noun].Lemma] {
		return schema.Planned
	}
	if d.t.Tokens[v].Lemma == "announce" && ahead[d.t.Tokens[noun].Lemma] {
		return schema.Planned
	}
	return schema.Asserted
}

// promising are verbs of giving that only promise.
var promising = text.Set("promise pledge offer vow commit")

// lasts are light verbs of what is going on already.
var lasts = text.Set("wage continue pursue escalate intensify expand keep sustain maintain defend step deepen press")

// relativeMood reads "the raids that, X says, Y launched": what is told of the deed by a relative clause is what somebody says.
func (d *document) relativeMood(i, light int, actors []text.Party) (schema.Modality, []text.Ref, bool) {
	r := d.t.Child(i, "acl:relcl")
	if r < 0 || !d.t.Verbal(r) || d.t.Object(r) != i && r != light || d.t.Subject(r) < i && r != light || !d.accordingWithin(r) && d.t.Child(r, "parataxis") < 0 {
		return 0, nil, false
	}
	if m, says, ok := d.mood(r, actors); ok && m == schema.Alleged {
		return m, says, true
	}
	return 0, nil, false
}

// causal tells whether a noun stands behind "owing to", "because of" and the like: what is denied above it is not denied of the cause.
func (d *document) causal(i int) bool {
	c := d.t.Case(i)
	if h := d.t.Head(i); h >= 0 && c == "to" && (d.t.Tokens[h].Lower == "owing" || d.t.Tokens[h].Lower == "due") {
		return true
	}
	return strings.HasPrefix(c, "owing") || strings.HasPrefix(c, "because") || strings.HasPrefix(c, "due to") || strings.HasPrefix(c, "thanks")
}
