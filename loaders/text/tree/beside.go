package tree

import "entente/schema"

// beside hangs "a body that …" of "the mandate of X, a body that …" on the name right before it.
func (t *Tree) beside(i int) {
	if !t.Is(i, "appos") || t.Tokens[i].UPOS != "NOUN" || t.Tokens[i].XPOS == "NNS" {
		return
	}
	first := t.below(i, "det")
	if first < 2 || first > i || t.Tokens[first-1].Text != "," {
		return
	}
	m := t.Mention(first - 2)
	if m < 0 || t.S.Mentions[m].Kind != schema.Organization {
		return
	}
	h := t.MentionHead(m)
	if old := t.Tokens[i].Head; old != h && old >= 0 && old < h && t.Mention(old) < 0 && t.Tokens[old].UPOS == "NOUN" {
		t.Tokens[i].Head = h
	}
}

// agentOf gives "trained" its agent in "troops trained by X attacked Y": "by" opens no clause.
func (t *Tree) agentOf(i int) {
	if t.Tokens[i].Lower != "by" || i < 2 || i+2 >= len(t.Tokens) || t.Tokens[i-1].XPOS != "VBN" {
		return
	}
	v := t.Tokens[i].Head
	if v < i+2 || !t.finite(v) || t.Tokens[v].UPOS != "VERB" {
		return
	}
	n := t.below(v, "nsubj")
	if n < i || n > v {
		return
	}
	t.Tokens[n].Head, t.Tokens[n].Rel = i-1, "obl:agent"
	t.Tokens[i].Head, t.Tokens[i].Rel = n, "case"
}
