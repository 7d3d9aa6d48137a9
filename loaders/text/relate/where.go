package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// where resolves X of "X, where Kenya keeps troops": behind "in" or "at" stands what the relative clause is about.
func (d *document) where(v int, preps string, want text.Want) found {
	if !d.t.Is(v, "acl:relcl") || !tree.Listed(preps, "in") && !tree.Listed(preps, "at") {
		return found{}
	}
	for _, k := range d.t.Kids(v) {
		if k < v && d.t.Tokens[k].Lower == "where" {
			return d.at(d.t.Head(v), want)
		}
	}
	return found{}
}

var standingRule = &rule{name: "troops are in", typ: schema.DeploysForcesTo}

// standing reads "Kenyan troops are still in X", "whose troops are in X".
func (d *document) standing(m int) {
	i := d.t.MentionHead(m)
	k := d.t.S.Mentions[m].Kind
	if d.t.Child(i, "cop") < 0 || k != schema.State && k != schema.Place || !tree.Listed("in,inside,on", d.t.Case(i)) {
		return
	}
	s := d.t.Child(i, "nsubj")
	if s < 0 || s > i || !d.isThing(s, "@troops", false) {
		return
	}
	who := d.at(s, text.Acting)
	if who.empty() {
		who = d.subject(i, text.Acting)
	}
	where := d.at(i, text.Acting|text.Territory)
	if who.empty() || where.empty() {
		return
	}
	m2, says, ok := d.mood(i, who.parties)
	if !ok {
		return
	}
	d.across(claim{rule: standingRule, anchor: i, tokens: append(append([]int{i}, who.tokens...), where.tokens...), modality: m2, says: says, theme: -1}, who, where)
}
