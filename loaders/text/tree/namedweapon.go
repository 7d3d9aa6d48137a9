package tree

import "entente/loaders/text"

// namedWeapon reads "supplied Hyunmoo missiles to X", where the parser takes the name of the missile for somebody who is given some: whoever
// is given them stands behind "to".
func (t *Tree) namedWeapon(o int) {
	if o < 1 || !launched[t.Tokens[o].Lemma] || !t.Is(o, "obj") {
		return
	}
	i, v := o-1, t.Tokens[o].Head
	if v < 0 || v > i || t.Tokens[i].Head != v || !t.Is(i, "iobj") {
		return
	}
	m := t.Mention(i)
	if m < 0 || t.S.Mentions[m].ID != "" || t.below(o, "det", "nummod") >= 0 {
		return
	}
	for k := o + 1; k < len(t.Tokens); k++ {
		if c := t.below(k, "case"); t.Tokens[k].Head == v && t.Is(k, "obl") && c >= 0 && t.Tokens[c].Lower == "to" {
			t.Tokens[i].Head, t.Tokens[i].Rel = o, "compound"
			return
		}
	}
}

// launched are what is called by the name of its model.
var launched = text.Set("missile rocket drone fighter jet bomber helicopter tank howitzer rifle gun torpedo launcher aircraft frigate submarine boat corvette radar vehicle carrier system battery warplane")

// chargedInName hangs the gerund of "convicted the carrier X of breaching Y" on the verb, where the parser hangs it on the name.
func (t *Tree) chargedInName(i int) {
	h := t.Tokens[i].Head
	if t.Tokens[i].XPOS != "VBG" || !t.Is(i, "acl") || h < 0 || h > i || !t.Is(h, "appos") || t.below(i, "mark", "case") < 0 {
		return
	}
	o := t.Tokens[h].Head
	if o < 0 || !t.Is(o, "obj", "nsubj:pass") {
		return
	}
	if v := t.Tokens[o].Head; v >= 0 && t.Verbal(v) && accusing[t.Tokens[v].Lemma] {
		t.Tokens[i].Head, t.Tokens[i].Rel = v, "advcl"
	}
}
