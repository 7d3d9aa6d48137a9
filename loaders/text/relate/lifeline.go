package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

var lifelineRule = &rule{name: "could not without their money", typ: schema.DependsOn}

// lifeline reads "without Saudi money, X could not pay its soldiers", "Y, without whose gas X would freeze": X depends on whose it is.
func (d *document) lifeline(i int) {
	if d.t.Case(i) != "without" || d.t.Mention(i) >= 0 || !d.isThing(i, "@staple", false) {
		return
	}
	v := d.t.Governor(i)
	if v < 0 || !d.dire(v) {
		return
	}
	who, whose := d.subject(v, text.Acting), d.owner(i, text.Acting)
	if len(who.parties) != 1 || len(whose.parties) != 1 || d.r.Kind(who.parties[0].Entity) != schema.State {
		return
	}
	if k := d.r.Kind(whose.parties[0].Entity); k != schema.State && k != schema.Organization {
		return
	}
	d.across(claim{rule: lifelineRule, anchor: i, tokens: []int{v}, modality: schema.Asserted, theme: -1}, who, whose)
}

// dire tells whether a verb says that something could not be done, or that its subject would perish.
func (d *document) dire(v int) bool {
	modal := false
	for _, k := range d.t.Kids(v) {
		modal = modal || tree.Listed("can,could,would,will,might", d.t.Tokens[k].Lower)
	}
	return modal && (perishing[d.t.Tokens[v].Lemma] || d.t.Modified(v, "not,n't,n’t,never,hardly,scarcely"))
}

var perishing = text.Set("starve freeze collapse fall perish founder crumble die sink wither seize")
