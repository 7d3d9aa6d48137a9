package relate

import (
	"slices"

	"entente/loaders/text"
	"entente/schema"
)

var butNotRule = &rule{name: "but not they"}

// butNot reads "X recognized Y but not Z", "X, but not W, recognized Y": what the sentence tells of one party it denies of the other.
func (d *document) butNot(from int) {
	last := len(d.claims)
	if last == from {
		return
	}
	for i := 1; i+1 < len(d.t.Tokens); i++ {
		if d.t.Tokens[i].Lower != "not" || !contrasts[d.t.Tokens[i-1].Lower] {
			continue
		}
		other, one := d.contrasted(i)
		if other < 0 {
			continue
		}
		whom, who := d.t.S.Mentions[d.t.Mention(other)].Entity, d.t.S.Mentions[d.t.Mention(one)].Entity
		if whom == who {
			continue
		}
		for _, c := range slices.Clone(d.claims[from:last]) {
			d.denyOther(c, i, other, who, whom)
		}
	}
}

// denyOther denies of one party what a claim of the sentence tells of another.
func (d *document) denyOther(c text.Claim, not, other, who, whom int) {
	if c.Modality == schema.Negated || c.Anchor < d.t.S.Start || c.Source == whom || c.Target == whom || identities[c.Type] {
		return
	}
	source, target := text.Party{Entity: c.Source}, text.Party{Entity: c.Target}
	switch who {
	case c.Source:
		source = text.Party{Entity: whom}
	case c.Target:
		target = text.Party{Entity: whom}
	default:
		return
	}
	d.emit(claim{rule: butNotRule.of(c.Type), source: source, target: target, anchor: d.token(c.Anchor), tokens: []int{not, other}, modality: schema.Negated, theme: -1})
}

// contrasted returns the name behind "but not", and the one that it is set against, -1 if a clause or no name stands there.
func (d *document) contrasted(not int) (other, one int) {
	k := not + 1
	for k < len(d.t.Tokens) && k < not+4 && d.t.Mention(k) < 0 && (d.t.Tokens[k].UPOS == "DET" || d.t.Tokens[k].UPOS == "ADP") {
		k++
	}
	if k >= len(d.t.Tokens) || d.t.Mention(k) < 0 {
		return -1, -1
	}
	other = d.t.MentionHead(d.t.Mention(k))
	if d.t.Is(other, "nsubj", "amod", "nmod:poss", "compound") || d.t.Child(other, "cop", "nsubj") >= 0 {
		return -1, -1
	}
	for one = not - 1; one >= 0 && one > not-8; one-- {
		if d.t.Verbal(one) {
			break
		}
		m := d.t.Mention(one)
		if m < 0 {
			continue
		}
		one = d.t.MentionHead(m)
		if d.t.S.Mentions[m].Kind != d.t.S.Mentions[d.t.Mention(other)].Kind || d.t.Is(one, "amod", "nmod:poss", "compound") {
			return -1, -1
		}
		return other, one
	}
	return -1, -1
}

var (
	contrasts = text.Set("but though although yet")
	// identities are types of who somebody is, which nobody is set against another in.
	identities = types(schema.HoldsOfficeIn, schema.CitizenOf, schema.BasedIn, schema.FamilyOf)
)

// dropped tells of what somebody planned or wanted to do and gave up, as the same sentence says: "planned to buy tanks but dropped the idea",
// "was to buy tanks, but the deal fell through".
func (d *document) dropped(v int) bool {
	for h, steps := v, 0; h >= 0 && steps < 4; h, steps = d.t.Head(h), steps+1 {
		for _, k := range d.t.Kids(h) {
			if k > v && d.t.Is(k, "conj") && d.t.Verbal(k) && d.butBefore(k) && d.givesUp(k) {
				return true
			}
		}
		if !d.t.Is(h, "xcomp", "ccomp", "acl") {
			return false
		}
	}
	return false
}

// butBefore tells whether "but" joins a clause to the one before.
func (d *document) butBefore(v int) bool {
	for k := v - 1; k >= 0 && k > v-9 && !d.t.Verbal(k); k-- {
		if d.t.Tokens[k].Lower == "but" {
			return true
		}
	}
	return false
}

// givesUp tells of a verb by which a plan of which the sentence has told comes to nothing.
func (d *document) givesUp(v int) bool {
	if d.own(v) != schema.Asserted {
		return false
	}
	lemma := d.t.Tokens[v].Lemma
	s := d.t.Child(v, "nsubj", "nsubj:pass")
	if s >= 0 && d.t.Mention(s) < 0 && foiledThings[d.t.Tokens[s].Lemma] && d.definite(s) && d.t.Child(s, "nmod", "acl") < 0 {
		return failing[lemma] || lemma == "fall" && v+1 < len(d.t.Tokens) && d.t.Tokens[v+1].Lower == "through" || d.t.Passive(v) && (d.cancels(v) || stopping[lemma] || averting[lemma] || withdrawing[lemma])
	}
	o := d.t.Child(v, "obj")
	if s >= 0 || o < v || d.t.Mention(o) >= 0 {
		return false
	}
	if w := &d.t.Tokens[o]; w.Lower != "it" && !foiledThings[w.Lemma] && w.Lemma != "mind" {
		return false
	}
	return d.cancels(v) || withdrawing[lemma] || lemma == "give" && d.particle(v, deedRule, "up") || lemma == "change" && d.t.Tokens[o].Lemma == "mind"
}

// foiledThings are words for what was to be done.
var foiledThings = text.Set("deal plan idea bid sale purchase project offer contract agreement move takeover scheme talks visit trip attempt operation")
