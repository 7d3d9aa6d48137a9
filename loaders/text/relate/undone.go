package relate

import (
	"strings"

	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// What was never done, though no word denies the verb itself.

// undone are what deeds are called that were stopped or given up before they were done.
var undone = text.Set("foiled thwarted aborted averted cancelled canceled scrapped unexecuted unrealized unrealised forestalled called-off")

// notOne tells whether "not" stands before "a", "one" or "a single": "not a single agreement was reached".
func (d *document) notOne(k int) bool {
	if d.t.Tokens[k].Lower != "not" || k+1 >= len(d.t.Tokens) {
		return false
	}
	w := d.t.Tokens[k+1].Lower
	return w == "a" || w == "an" || w == "one" || w == "even" || w == "any"
}

// neverSo tells of "never" or "less" before "a": "never an ally of X", "less an ally than a vassal of X".
func (d *document) neverSo(k int) bool {
	if k+1 >= len(d.t.Tokens) || !tree.Listed("a,an", d.t.Tokens[k+1].Lower) {
		return false
	}
	return tree.Listed("never,hardly,scarcely,less", d.t.Tokens[k].Lower)
}

// notA tells of a subject before which "not" stands so.
func (d *document) notA(subject int) bool {
	first, _ := d.t.Extent(subject)
	return d.notOne(first)
}

// tooFar tells of what somebody is "too weak to" do, or "within an inch of" doing: it is not done.
func (d *document) tooFar(h, v int) bool {
	for _, k := range d.t.Kids(h) {
		if d.t.Tokens[k].Lower == "too" && k < h && d.t.Tokens[k+1].Text != "," && d.t.Is(v, "xcomp", "advcl", "ccomp") && d.t.Tokens[v].XPOS == "VB" && v > h {
			return !glad[d.t.Tokens[h].Lower] && !(k > 0 && d.t.Tokens[k-1].Lower == "only")
		}
	}
	g := d.t.Head(h)
	return g >= 0 && d.t.Is(v, "acl") && d.t.Is(h, "obl") && d.t.Case(v) == "of" && d.t.Case(h) == "within" && d.close(g)
}

// glad are what one may be too much of to leave a thing undone.
var glad = text.Set("glad happy eager ready willing pleased keen quick hasty")

// turnsOutFalse tells "turned out to be wrong", "proved false" of what was said.
func (d *document) turnsOutFalse(h int) bool {
	k := d.t.Child(h, "xcomp", "obj")
	return k > h && (d.t.Tokens[h].Lemma == "turn" || d.t.Tokens[h].Lemma == "prove") && d.own(h) == schema.Asserted &&
		(untrue[d.t.Tokens[k].Lemma] || d.t.Tokens[k].Lower == "wrong") && d.own(k) == schema.Asserted
}

// noMore tells of the verb of "no more attacked X than Z did".
func (d *document) noMore(v int) bool {
	if v < 2 || d.t.Tokens[v-1].Lower != "more" || d.t.Tokens[v-2].Lower != "no" {
		return false
	}
	for k := v + 1; k < len(d.t.Tokens); k++ {
		if d.t.Tokens[k].Lower == "than" {
			return true
		}
	}
	return false
}

// thanAny tells of a name behind the "than" of "no more attacked X than Z did".
func (d *document) thanAny(name int) bool {
	if name < 1 || d.t.Tokens[name-1].Lower != "than" {
		return false
	}
	for k := name - 1; k > 0; k-- {
		if d.noMore(k) {
			return true
		}
	}
	return false
}

// supposed are what a deed is called that is but thought of or told.
var supposed = text.Set("myth legend canard fable notion thought fantasy figment spectre specter vision dream nightmare")

// lostRace tells of what somebody vied for in vain: "lost the race to buy X", "dropped out of the contest to build it".
func (d *document) lostRace(v int) bool {
	n := v - 2
	if n < 1 || d.t.Tokens[v].XPOS != "VB" || d.t.Tokens[v-1].Lower != "to" || !races[d.t.Tokens[n].Lemma] {
		return false
	}
	g := d.t.Governor(n)
	return g >= 0 && d.t.Verbal(g) && losing[d.t.Tokens[g].Lemma] && d.own(g) == schema.Asserted
}

var (
	races  = text.Set("race contest auction battle competition tender contract")
	losing = text.Set("lose drop quit withdraw")
)

// namedForPlace tells whether a name that stands before a noun for an outrage is where it happened: "the Lockerbie bombing".
func (d *document) namedForPlace(i int, f found) bool {
	if !outrages[d.t.Tokens[i].Lemma] || len(f.parties) != 1 {
		return false
	}
	for _, k := range d.t.Kids(i) {
		m := d.t.Mention(k)
		if m < 0 || !d.t.Is(k, "compound") || d.t.S.Mentions[m].Entity != f.parties[0].Entity {
			continue
		}
		x := &d.t.S.Mentions[m]
		return x.Kind == schema.Organization && x.ID == "" && !x.Sure && x.First == x.Last && strings.ToUpper(d.t.Tokens[k].Text) != d.t.Tokens[k].Text
	}
	return false
}

var outrages = text.Set("bombing massacre killing murder poisoning shooting sinking")
