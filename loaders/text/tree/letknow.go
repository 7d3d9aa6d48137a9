package tree

// letKnow makes a verb of telling of "let X know that …" and "let it be known that …": what is known is what is told,
// by who lets it be known.
func (t *Tree) letKnow(i int) {
	w := t.Tokens[i].Lower
	v := t.Tokens[i].Head
	if w != "know" && w != "known" || v < 0 || v > i || i-v > 6 || t.Tokens[v].Lemma != "let" || !t.Is(i, "xcomp", "ccomp") {
		return
	}
	said := t.below(i, "ccomp")
	if said < i {
		return
	}
	t.Tokens[said].Head = v
	t.Tokens[v].Lemma = "announce"
	if o := t.below(v, "obj"); o > v && w == "know" {
		t.Tokens[o].Rel, t.Tokens[v].Lemma = "iobj", "tell"
	} else if o > v {
		t.Tokens[o].Rel = "expl"
	}
	t.Tokens[i].Rel = "compound:prt"
	t.Tokens[i].UPOS = "ADV"
}
