package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

var threatRule = &rule{name: "warn that it will", typ: schema.Threatens}

// hostile are verbs of what one threatens to do.
var hostile = text.Set("attack strike retaliate respond bomb invade hit punish destroy shell bombard annihilate crush sanction blockade fight kill target fire turn cut suspend expel answer intervene")

// threatThat reads "X warned Y that it would strike", "X warned that it would attack Y".
func (d *document) threatThat(v int) {
	if lemma := d.t.Tokens[v].Lemma; lemma != "warn" && lemma != "threaten" || d.t.Passive(v) {
		return
	}
	c := d.t.Child(v, "ccomp")
	if c < 0 || !hostile[d.t.Tokens[c].Lemma] && !d.countermeasure(c) || d.t.Passive(c) {
		return
	}
	if own := d.own(c); own != schema.Planned && own != schema.Hypothetical {
		return
	}
	who := d.subject(v, text.Acting|text.NewName)
	if who.empty() || !d.sameActor(c, who) {
		return
	}
	whom := d.at(d.t.Child(v, "obj", "iobj"), targetWant(schema.Threatens))
	if whom.empty() {
		whom = d.at(d.t.Object(c), targetWant(schema.Threatens)|text.Territory)
	}
	if whom.empty() {
		for _, x := range d.t.Tails(c) {
			if tree.Listed("against,on,at", x.Prep) {
				whom = d.at(x.Noun, targetWant(schema.Threatens)|text.Territory)
				break
			}
		}
	}
	if whom.empty() && d.t.Child(v, "obj", "iobj") < 0 {
		whom = d.foe(v, who)
	}
	m, says, ok := d.mood(v, who.parties)
	if !ok || whom.empty() {
		return
	}
	d.across(claim{rule: threatRule, anchor: v, tokens: append(append([]int{c}, who.tokens...), whom.tokens...), modality: m, says: says, theme: -1}, who, whom)
}

// countermeasure tells of "take retaliatory steps", "draw consequences".
func (d *document) countermeasure(v int) bool {
	o := d.t.Child(v, "obj")
	if o < 0 || !countering[d.t.Tokens[v].Lemma] {
		return false
	}
	return d.isThing(o, "@revenge", false) || d.t.Modified(o, "retaliatory,punitive,counter,military,reciprocal,tough,harsh,severe,stern,drastic")
}

var countering = text.Set("take draw impose adopt mount launch exact seek")

// sameActor tells whether the subject of a verb is one of some parties, or an army or the
// like of which it is not said whose.
func (d *document) sameActor(v int, who found) bool {
	s := d.t.Subject(v)
	if s < 0 {
		return false
	}
	if armies[d.t.Tokens[s].Lemma] && d.t.Mention(s) < 0 && d.t.Child(s, "nmod:poss", "amod", "nmod", "compound") < 0 {
		return true
	}
	return shares(d.at(s, text.Acting|text.NewName).parties, who.parties)
}

var armies = text.Set("army force forces military troops government navy")

// forswears tells of somebody who vows not to do it.
func (d *document) forswears(v int) bool {
	c := d.t.Child(v, "xcomp", "ccomp")
	return d.never(v) || c >= 0 && d.own(c) == schema.Negated
}
