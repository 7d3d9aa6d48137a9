package tree

import "entente/loaders/text"

// nearerDeed hangs "killing X" of "sent troops after Y bombed a camp, killing X" on the bombing that it is the outcome of.
func (t *Tree) nearerDeed(i int) {
	if t.Tokens[i].XPOS != "VBG" || !t.Is(i, "advcl", "conj", "xcomp") || !outcome[t.Tokens[i].Lemma] || i == 0 || t.Tokens[i-1].Text != "," {
		return
	}
	h := t.Tokens[i].Head
	if h < 0 || h > i || onslaught[t.Tokens[h].Lemma] {
		return
	}
	for v := i - 2; v > h; v-- {
		if t.Tokens[v].Text == "," || t.Tokens[v].Lower == "and" && t.Verbal(v+1) {
			return
		}
		if t.Verbal(v) && onslaught[t.Tokens[v].Lemma] && t.Within(v, h) {
			t.Tokens[i].Head, t.Tokens[i].Rel = v, "advcl"
			return
		}
	}
}

var (
	outcome   = text.Set("kill wound injure destroy damage sink hit burn level flatten maim")
	onslaught = text.Set("bomb raid attack shell strike storm ambush assault fire launch bombard invade overrun torpedo explode blast hit rocket pound strafe shoot down")
)
