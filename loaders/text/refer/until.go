package refer

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
)

// untilThen resolves the subject of "until it pays" and "unless it withdraws" by the other party of a clause that refuses
// or withholds something: "will not talk to X until it pays", "has suspended X until it votes".
func (d *Document) untilThen(n, i, own int, fits func([]text.Party) []text.Party) []text.Party {
	t := d.Trees[n]
	if own < 0 || !t.Is(own, "advcl") || t.Head(own) < 0 || t.Head(own) > own || !t.Is(i, "nsubj") && !(t.Is(i, "nmod:poss") && t.Is(t.Head(i), "nsubj")) {
		return nil
	}
	mark := t.Child(own, "mark")
	if mark < 0 || mark > i || !tree.Listed("until,unless,till", t.Tokens[mark].Lower) {
		return nil
	}
	v := t.Head(own)
	if x := t.Child(v, "xcomp"); x > v && x < own && tree.Listed("refuse,decline", t.Tokens[v].Lemma) {
		v = x
	}
	if !withholding[t.Tokens[v].Lemma] && !d.refuses(n, v) {
		return nil
	}
	kids := t.Kids(v)
	for k := len(kids) - 1; k >= 0; k-- {
		x := kids[k]
		if x < v || x > own || !t.Is(x, "obj", "iobj", "obl") {
			continue
		}
		if out := fits(d.Parties(n, x, text.Acting)); len(out) > 0 {
			return out
		}
		for _, y := range t.NounTails(x) {
			if tree.Listed("on,to,with,from,against,of", y.Prep) && y.Noun < own {
				if out := fits(d.Parties(n, y.Noun, text.Acting)); len(out) > 0 {
					return out
				}
			}
		}
	}
	return nil
}

// refuses tells whether a verb is denied, or stands under one of refusal.
func (d *Document) refuses(n, v int) bool {
	t := d.Trees[n]
	if d.denied(n, v) {
		return true
	}
	h := t.Head(v)
	return h >= 0 && t.Is(v, "xcomp") && (tree.Listed("refuse,decline", t.Tokens[h].Lemma) || d.denied(n, h))
}

// withholding is what one does to another until he gives way.
var withholding = text.Set("suspend freeze withhold block bar ban blockade boycott sanction cut halt stop shun ostracise ostracize besiege delay postpone")
