package tree

import "entente/loaders/text"

// theWay reads "clears the way for X to join Y": it is X who may join, not the deal that clears the way.
func (t *Tree) theWay(i int) {
	h := t.Tokens[i].Head
	if t.Tokens[i].XPOS != "VB" || h < 0 || h > i || !t.Is(i, "xcomp", "advcl", "ccomp") {
		return
	}
	o := t.below(h, "obj")
	if o < h || o > i || !openings[t.Tokens[o].Lemma] {
		return
	}
	to := t.below(i, "mark")
	if to < 2 || t.Tokens[to].Lower != "to" || !t.Nominal(to-1) {
		return
	}
	c := t.below(to-1, "case")
	if c < o || t.Tokens[c].Lower != "for" {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = o, "acl"
	t.Tokens[to-1].Head, t.Tokens[to-1].Rel = o, "nmod"
}

// openings are what is cleared, opened or given so that somebody can do something.
var openings = text.Set("way path door road ground stage room scope permission approval leave licence license clearance light opening groundwork foundation chance opportunity basis deadline date excuse pretext reason precedent")
