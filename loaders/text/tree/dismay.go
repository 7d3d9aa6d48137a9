package tree

import "entente/loaders/text"

// toDismay hangs "to the annoyance of X" behind a comma on the main verb: it is what was done that annoys, not what it was to bring about.
func (t *Tree) toDismay(i int) {
	if !t.Is(i, "obl") || !dismay[t.Tokens[i].Lemma] {
		return
	}
	c := t.below(i, "case")
	if c < 1 || c > i || t.Tokens[c].Lower != "to" || t.Tokens[c-1].Text != "," {
		return
	}
	v := t.Tokens[i].Head
	for steps := 0; steps < 4 && v >= 0 && t.Tokens[v].XPOS == "VB" && t.Is(v, "xcomp", "advcl", "acl") && t.Tokens[v].Head >= 0 && t.Tokens[v].Head < v; steps++ {
		v = t.Tokens[v].Head
	}
	if v >= 0 && v != t.Tokens[i].Head && t.Verbal(v) {
		t.Tokens[i].Head = v
	}
}

var dismay = text.Set("dismay fury anger annoyance irritation displeasure outrage consternation chagrin indignation wrath disgust horror delight relief satisfaction surprise alarm joy")
