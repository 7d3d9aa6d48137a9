package tree

import "entente/loaders/text"

// intoWhether gives a verb the question that the parser hung on the preposition before it: "is looking into whether X took bribes",
// "disagree over how Y should be punished".
func (t *Tree) intoWhether(i int) {
	if i < 1 || !asking[t.Tokens[i].Lower] || t.Tokens[i-1].UPOS != "ADP" {
		return
	}
	c, p := t.Tokens[i].Head, i-1
	v := t.Tokens[p].Head
	if c < i || v < 0 || v > p || !t.Verbal(v) || t.Tokens[c].Head != p && t.Tokens[c].Head != v || t.below(v, "ccomp") >= 0 {
		return
	}
	t.Tokens[c].Head, t.Tokens[c].Rel = v, "ccomp"
	t.Tokens[p].Head, t.Tokens[p].Rel = v, "compound:prt"
}

var asking = text.Set("whether how why")
