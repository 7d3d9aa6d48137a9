package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// wares resolves whose goods or ships a ban is on: "a ban on Greek ships", "a ban on imports from Greece".
func (d *document) wares(i int, want text.Want) found {
	for _, x := range d.t.NounTails(i) {
		if x.Prep != "on" || x.Via != i || d.t.Mention(x.Noun) >= 0 || !d.isThing(x.Noun, "@wares", true) && !d.isThing(x.Noun, "@goods", true) {
			continue
		}
		if p := d.r.Possessor(d.n, x.Noun); len(p) > 0 {
			return found{parties: p, tokens: []int{x.Noun}}
		}
		for _, y := range d.t.NounTails(x.Noun) {
			if y.Via == x.Noun && tree.Listed("from,with,to", y.Prep) {
				return d.at(y.Noun, want)
			}
		}
	}
	return found{}
}

// foughtBefore tells of wars that two have behind them who now make it up: "after eight years of war, X and Y signed …",
// "X and Y agreed to a truce after four days of fighting".
func (d *document) foughtBefore(i int, r *rule) bool {
	if r.typ != schema.AtWarWith && r.typ != schema.Fights && r.typ != schema.NegotiatesWith {
		return false
	}
	top := i
	for h := d.t.Head(top); h >= 0 && d.t.Is(top, "nmod") && d.t.Case(top) == "of" && d.t.Tokens[h].UPOS == "NOUN"; h = d.t.Head(top) {
		top = h
	}
	g := d.t.Governor(top)
	if r.typ == schema.NegotiatesWith && top > i-4 && g >= 0 && d.t.Case(top) == "after" && d.agreeing(g) {
		return top != i && periods[d.t.Tokens[top].Lemma] || d.t.Tokens[i].XPOS == "NNS"
	}
	if g < 0 || !tree.Listed("after,following,despite", d.t.Case(top)) || top > g && d.t.Case(top) == "despite" || !d.reconciled(g) {
		return false
	}
	return top != i && periods[d.t.Tokens[top].Lemma] || d.t.Child(top, "nummod") >= 0
}

// reconciled tells whether the clause of a verb is about an end of enmity.
func (d *document) reconciled(v int) bool {
	if amity[d.t.Tokens[v].Lemma] {
		return true
	}
	o := d.t.Object(v)
	return o >= 0 && (d.isThing(o, "@agreement", false) || d.isThing(o, "@truce", false) || d.isThing(o, "@peace", false) || d.isThing(o, "@hostility", false) || d.isThing(o, "@relations", false) || d.isThing(o, "@compromise", false))
}

// agreeing tells whether the clause of a verb is about what several agree: "signed a treaty after a week of talks".
func (d *document) agreeing(v int) bool {
	if h := d.t.Head(v); h >= 0 && d.t.Is(v, "xcomp") && accordant[d.t.Tokens[h].Lemma] {
		return true
	}
	return accordant[d.t.Tokens[v].Lemma] || d.reconciled(v)
}

var accordant = text.Set("agree decide resolve undertake")

var amity = text.Set("stop reconcile settle agree bury quarrel end mend exchange reopen disengage cease")
