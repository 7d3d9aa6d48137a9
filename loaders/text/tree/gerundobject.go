package tree

import "entente/loaders/text"

// gerundObject reads "of imposing sanctions on X" as what is done and not as a kind of sanctions: behind a preposition, a gerund of a verb that
// wants an object has the noun for one.
func (t *Tree) gerundObject(i int) {
	g := &t.Tokens[i]
	n := g.Head
	if g.XPOS != "VBG" || n <= i || i == 0 || !t.Is(i, "amod", "compound") || !transitive[g.Lemma] || t.Tokens[n].UPOS != "NOUN" && t.Tokens[n].UPOS != "PROPN" && t.Tokens[n].UPOS != "SYM" {
		return
	}
	c := i - 1
	if t.Tokens[c].UPOS == "ADV" && c > 0 {
		c--
	}
	if u := t.Tokens[c].UPOS; u != "ADP" && u != "SCONJ" || t.Tokens[c].Head != n {
		return
	}
	h := t.Tokens[n].Head
	g.Head, g.Rel = h, "advcl"
	switch {
	case h < 0:
		g.Rel = "root"
	case !t.Verbal(h) && t.below(h, "cop") < 0 || t.Is(n, "nmod"):
		g.Rel = "acl"
	}
	g.UPOS = "VERB"
	t.Tokens[n].Head, t.Tokens[n].Rel = i, "obj"
	t.Tokens[c].Head, t.Tokens[c].Rel = i, "mark"
	for k := range i {
		if t.Tokens[k].Head == n && k != c && t.Is(k, "nsubj", "cop", "aux", "advmod", "expl", "punct") {
			t.Tokens[k].Head = i // "X is against imposing sanctions"
		}
	}
}

// insteadOf hangs "instead of" on the gerund behind it.
func (t *Tree) insteadOf(i int) {
	g := i + 2
	if t.Tokens[i].Lower != "instead" || g >= len(t.Tokens) || t.Tokens[i+1].Lower != "of" || t.Tokens[g].XPOS != "VBG" || t.Tokens[i].Head == g || t.Tokens[g].Head < 0 {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = g, "mark"
	t.Tokens[i+1].Head, t.Tokens[i+1].Rel = i, "fixed"
	if t.Tokens[g].Head > g && t.Is(g, "ccomp", "csubj", "xcomp") {
		t.Tokens[g].Rel = "advcl"
	}
}

// farFrom makes a clause beside the main one of "Far from attacking X, Y waited".
func (t *Tree) farFrom(i int) {
	g := i + 2
	if t.Tokens[i].Lower != "far" || g >= len(t.Tokens) || t.Tokens[i+1].Lower != "from" || t.Tokens[g].XPOS != "VBG" || t.Tokens[g].Head < g || !t.Is(g, "ccomp", "xcomp", "csubj", "obl", "advcl") {
		return
	}
	t.Tokens[g].Rel = "advcl"
	t.Tokens[i].Head, t.Tokens[i].Rel = g, "mark"
	t.Tokens[i+1].Head, t.Tokens[i+1].Rel = i, "fixed"
}

// thatTrue makes a mark of the "that" of "it is not true that X has sent troops", below which the parser hung the clause.
func (t *Tree) thatTrue(v int) {
	i := t.Tokens[v].Head
	if i < 0 || i > v || t.Tokens[i].Lower != "that" || t.Tokens[i].XPOS != "IN" || !t.Verbal(v) || t.below(v, "nsubj", "nsubj:pass") < i {
		return
	}
	h := t.Tokens[i].Head
	if h < 0 || h > i || !t.Is(i, "csubj", "ccomp", "nsubj", "xcomp", "obl", "obj") {
		return
	}
	t.Tokens[v].Head, t.Tokens[v].Rel = h, "ccomp"
	if t.Tokens[h].UPOS == "ADJ" || t.Tokens[h].UPOS == "NOUN" {
		t.Tokens[v].Rel = "csubj"
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = v, "mark"
}

// soFar hangs the deed of "went so far as to sell" on the verb.
func (t *Tree) soFar(i int) {
	f := t.Tokens[i].Head
	if t.Tokens[i].UPOS != "VERB" || f < 1 || f > i || t.Tokens[f].Lower != "far" || t.Tokens[f+1].Lower != "as" || t.Tokens[f].Head < 0 || t.Tokens[f].Head > f {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = t.Tokens[f].Head, "advcl"
}

// transitive are verbs whose gerund before a noun hardly ever tells of what kind the noun is.
var transitive = text.Set("impose sell supply send buy provide invest arm lend give offer withdraw expel recall lift freeze break violate breach recognise recognize fund finance sponsor harbour harbor shelter bomb shell attack invade expose accuse condemn jail arrest detain kidnap abduct deport extradite hire pay accept deny use build seize take make bring put pull keep grant sanction deploy dispatch station purchase acquire export import ship smuggle sign join leave")
