package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// Threats and reproaches that leave out against whom they are: the clause beside them tells it, or the sentence before.

var (
	reprisalRule = &rule{name: "vow to retaliate", typ: schema.Threatens}
	outrageRule  = &rule{name: "be outraged", typ: schema.Condemns}
	mistakeRule  = &rule{name: "speak of a wrong", typ: schema.Condemns}
)

// reprisal reads "X vowed to retaliate after Y closed its mission", "Y closed X's mission. X promised a response", "X warned of
// consequences if Y refused".
func (d *document) reprisal(v int) {
	if !vowing[d.t.Tokens[v].Lemma] || d.t.Passive(v) || !d.vowsReprisal(v) {
		return
	}
	who := d.subject(v, text.Acting)
	if len(who.parties) != 1 || d.t.Tokens[v].Lemma == "warn" && !d.wieldsForce(who.parties[0].Entity) {
		return
	}
	m, says, ok := d.mood(v, who.parties)
	if !ok {
		return
	}
	if m == schema.Planned && d.own(v) == schema.Asserted {
		m = schema.Asserted // to vow it is to threaten
	}
	whom := d.provokedBy(v, who)
	if whom.empty() {
		self := who.parties[0].Entity
		c, ok := d.lastOf(galling, func(c *text.Claim) bool {
			return c.Modality == schema.Asserted && c.Source != self && d.r.Kind(c.Source) == schema.State && d.suffers(c, self)
		})
		if !ok {
			return
		}
		whom = found{parties: []text.Party{{Entity: c.Source}}}
	}
	d.across(claim{rule: reprisalRule, anchor: v, tokens: append(who.tokens, whom.tokens...), modality: m, says: says, theme: -1}, who, whom)
}

// vowsReprisal tells whether what is vowed is to strike back, at nobody that is named.
func (d *document) vowsReprisal(v int) bool {
	at := d.t.Child(v, "xcomp", "ccomp")
	switch {
	case at >= 0:
		lemma := d.t.Tokens[at].Lemma
		if !(lemma == "retaliate" || lemma == "respond" || lemma == "react" || (lemma == "hit" || lemma == "strike") && d.particle(at, reprisalRule, "back")) || d.own(at) == schema.Negated || d.t.Child(at, "obj") >= 0 {
			return false
		}
	case d.isThing(d.t.Child(v, "obj"), "@reprisal", true):
		at = d.t.Child(v, "obj")
	case !d.withFits(v, "with:@reprisal") && !d.withFits(v, "of:@consequence"):
		return false
	}
	if at >= 0 && d.t.Verbal(at) {
		for _, x := range d.t.Tails(at) {
			if x.Prep == "to" && x.Via < 0 && !provocations[d.t.Tokens[x.Noun].Lemma] {
				return false // "vowed to respond to a questionnaire"
			}
		}
	}
	for _, x := range d.t.Tails(v) {
		if tree.Listed("against,on,upon,at,to,for", x.Prep) && d.t.Nominal(x.Noun) && !d.temporal(x.Noun) {
			return false
		}
	}
	return d.t.Child(v, "iobj") < 0
}

// provokedBy resolves who does what a clause of time or condition under a threat tells.
func (d *document) provokedBy(v int, who found) found {
	for _, at := range []int{v, d.t.Child(v, "xcomp", "ccomp")} {
		if at < 0 {
			continue
		}
		for _, k := range d.t.Kids(at) {
			if !d.t.Is(k, "advcl") || !d.t.Verbal(k) || !tree.Listed("after,if,unless,when,should,because", d.t.Case(k)) {
				continue
			}
			if f := d.whoDoes(k, text.Acting); !f.empty() && !shares(f.parties, who.parties) && d.r.Kind(f.parties[0].Entity) != schema.Person {
				return f
			}
		}
	}
	return found{}
}

// wrongSpokenOf reads "X spoke of an act of piracy by Y", or by whom the text has told of last.
func (d *document) wrongSpokenOf(v int) {
	if w := d.t.Tokens[v].Lemma; w != "speak" && w != "talk" || d.t.Passive(v) {
		return
	}
	for _, x := range d.t.Tails(v) {
		if x.Prep != "of" || x.Via >= 0 && x.Via != v || !d.reviled(x.Noun) || d.t.Tokens[x.Noun].UPOS != "NOUN" {
			continue
		}
		who := d.subject(v, text.Acting)
		whom := found{parties: d.r.Doer(d.n, x.Noun)}
		if whom.empty() && len(who.parties) == 1 && d.t.Child(x.Noun, "nmod:poss") < 0 {
			if c, ok := d.lastOf(returned, func(c *text.Claim) bool {
				return c.Modality == schema.Asserted && !text.Holds(who.parties, c.Source)
			}); ok {
				whom = found{parties: []text.Party{{Entity: c.Source}}}
			}
		}
		if who.empty() || whom.empty() || shares(who.parties, whom.parties) {
			return
		}
		if m, says, ok := d.mood(v, who.parties); ok {
			d.across(claim{rule: mistakeRule, anchor: v, tokens: append([]int{x.Noun}, who.tokens...), modality: m, says: says, theme: -1}, who, whom)
		}
		return
	}
}

// outraged reads "Y bombed a town in Z. X was outraged", "X voiced its outrage": at whom is told by what has just been done.
func (d *document) outraged(v int) {
	at := v
	switch lemma := d.t.Tokens[v].Lemma; {
	case (lemma == "outrage" || lemma == "appal" || lemma == "appall" || lemma == "incense" || lemma == "infuriate") && d.t.Passive(v), d.t.Child(v, "cop") >= 0 && fuming[lemma]:
	case givingVent[lemma] && d.t.Child(v, "obj") > v && d.isThing(d.t.Child(v, "obj"), "@fury", false):
		at = d.t.Child(v, "obj")
	default:
		return
	}
	for _, x := range append(d.t.Tails(v), d.t.NounTails(at)...) {
		if x.Noun > v && !d.temporal(x.Noun) {
			return
		}
	}
	who := d.subject(v, text.Acting)
	if len(who.parties) != 1 || d.t.Child(v, "ccomp", "xcomp", "advcl") >= 0 {
		return
	}
	self := who.parties[0].Entity
	if c, ok := d.lastOf(galling, func(c *text.Claim) bool {
		return c.Modality == schema.Asserted && c.Source != self && d.r.Kind(c.Source) == schema.State
	}); ok {
		d.answer(v, outrageRule, who, c.Source)
	}
}

var (
	fuming     = text.Set("furious livid outraged incensed irate aghast appalled indignant angry seething")
	givingVent = text.Set("express voice vent register")
)

var vowing = text.Set("vow promise pledge threaten swear warn")
