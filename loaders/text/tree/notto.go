package tree

import "entente/loaders/text"

// notTo hangs "never" of "swore in 1967 never to recognise X" on the infinitive, whose denial it is, and makes that the content of a vow.
func (t *Tree) notTo(i int) {
	if w := t.Tokens[i].Lower; w != "never" && w != "not" || i+2 >= len(t.Tokens) || t.Tokens[i+1].Lower != "to" || i == 0 {
		return
	}
	v := t.Tokens[i+1].Head
	if v < i+2 || t.Tokens[v].XPOS != "VB" || !t.Verbal(v) || v-i > 5 {
		return
	}
	u := t.Tokens[v].Head
	if u < 0 || u > i || t.Tokens[i].Head != u && t.Tokens[i].Head != v {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = v, "advmod"
	if t.Is(v, "advcl") && vows[t.Tokens[u].Lemma] && t.below(u, "xcomp", "ccomp") < 0 {
		t.Tokens[v].Rel = "xcomp"
	}
}

// vows are verbs with an infinitive of what somebody will do.
var vows = text.Set("swear vow promise pledge undertake agree decide resolve choose threaten determine commit")

// rankCase makes a title of "Lieutenant" in "the conduct of Lieutenant-General X", which the parser took for a preposition.
func (t *Tree) rankCase(i int) {
	if t.Is(i, "case") && t.Tokens[i].UPOS == "PROPN" && t.Tokens[i].Head > i && t.Tokens[i].Capital() {
		t.Tokens[i].Rel = "nmod:desc"
	}
}
