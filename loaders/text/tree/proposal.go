package tree

import "entente/loaders/text"

// proposalTo hangs "to expel X" of "tabled a motion to expel X" on the motion: it is what is proposed and not what is done.
func (t *Tree) proposalTo(i int) {
	v := t.Tokens[i].Head
	if i < 3 || v < 0 || v > i-3 || t.Tokens[i].XPOS != "VB" || !t.Is(i, "xcomp", "advcl") || t.Tokens[i-1].Lower != "to" || !t.Verbal(v) {
		return
	}
	if o := i - 2; t.Tokens[o].Head == v && t.Is(o, "obj") && proposals[t.Tokens[o].Lemma] && t.Tokens[o].UPOS == "NOUN" {
		t.Tokens[i].Head, t.Tokens[i].Rel = o, "acl"
	} else if t.Tokens[o].Head == v && t.Is(o, "obl") && pledges[t.Tokens[o].Lemma] && t.below(o, "nmod:poss") >= 0 {
		t.Tokens[i].Head, t.Tokens[i].Rel = o, "acl" // "went back on its promise to leave"
	}
}

// pledges are words that one gives for something to do.
var pledges = text.Set("promise pledge vow threat commitment undertaking plan decision resolve offer")

// proposals are papers and schemes for something that is yet to be done.
var proposals = text.Set("bill motion draft proposal petition plan plot request offer scheme bid mandate application")
