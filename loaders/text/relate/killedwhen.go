package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// strikers resolves whose forces did what killed somebody, where a clause beside the verb tells it: "six died when X's jets bombed
// the camp", "was hurt when his lorry hit a mine laid by X".
func (d *document) strikers(v int, want text.Want) found {
	if s := d.t.Subject(v); d.own(v) != schema.Asserted || s >= 0 && d.t.Child(s, "det") >= 0 && negatives[d.t.Tokens[d.t.Child(s, "det")].Lower] {
		return found{} // "no soldiers were hurt when X's jets bombed the camp"
	}
	for _, c := range d.t.Kids(v) {
		if c < v || !d.t.Is(c, "advcl") || !d.t.Verbal(c) || !tree.Listed("when,after,as", d.t.Case(c)) && !d.timed(c) {
			continue
		}
		if o := d.t.Object(c); o > c && devices[d.t.Tokens[o].Lemma] {
			return d.planter(o, want)
		}
		if d.strikes(c) && !d.t.Passive(c) && (d.isThing(d.t.Subject(c), "@armed", false) || d.armedName(d.t.Subject(c))) {
			return d.subject(c, want)
		}
	}
	return found{}
}

// strikes tells of a verb that tells of a blow: "opened fire", but not "opened its border".
func (d *document) strikes(c int) bool {
	if l := d.t.Tokens[c].Lemma; striking[l] {
		return true
	} else if !launching[l] {
		return false
	}
	o := d.t.Object(c)
	return d.isThing(o, "@weapon", true) || d.isThing(o, "@assault", true) || d.isThing(o, "@fire", true)
}

// timed tells whether a clause says when something happened.
func (d *document) timed(c int) bool {
	k := d.t.Child(c, "advmod")
	return k >= 0 && k < c && d.t.Tokens[k].Lower == "when"
}

// armedName tells the name of a state or of a body: "when Israel bombed the camp".
func (d *document) armedName(i int) bool {
	return i >= 0 && d.t.Mention(i) >= 0 && kindsOf["body"][d.t.S.Mentions[d.t.Mention(i)].Kind]
}

// striking are verbs of what forces do that kills.
var striking = text.Set("attack bomb shell raid storm board ambush strafe bombard fire shoot hit strike level flatten blow torpedo sink rocket mortar mine detonate assault overrun")

// launching are verbs that tell of a blow by what they send.
var launching = text.Set("open launch drop unleash send")
