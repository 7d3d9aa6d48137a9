package tree

import "entente/loaders/text"

// sweeping reads "imposed sweeping sanctions": a participle that is only ever an adjective
// there modifies the noun, which is the object of the verb before.
func (t *Tree) sweeping(i int) {
	v := t.Tokens[i].Head
	if v < 0 || v != i-1 || t.Tokens[i].XPOS != "VBG" || !t.Is(i, "xcomp", "advcl", "obj", "ccomp") || !t.Verbal(v) || !likeAdjectives[t.Tokens[i].Lower] || t.below(v, "obj") >= 0 {
		return
	}
	o := t.below(i, "obj")
	if o < i || t.below(o, "det", "nmod:poss", "nummod") >= 0 {
		return
	}
	t.Tokens[o].Head, t.Tokens[o].Rel = v, "obj"
	t.Tokens[i].Head, t.Tokens[i].Rel, t.Tokens[i].XPOS, t.Tokens[i].UPOS = o, "amod", "JJ", "ADJ"
	t.rehang(i, v)
}

// likeAdjectives are participles that stand before a noun as adjectives do.
var likeAdjectives = text.Set("sweeping crippling biting punishing far-reaching wide-ranging existing remaining lasting binding devastating damaging growing ongoing leading standing lingering mounting stinging withering scathing blistering overwhelming opposing outstanding surviving visiting")

// told reads "X said the alliance stood by Y": a noun behind a verb of saying that has a subject
// before it opens what is said, whose verb the parser took for a participle or a relative clause.
func (t *Tree) told(i int) {
	s := t.Tokens[i].Head
	if s < 0 || s > i || t.Tokens[i].UPOS != "VERB" || !t.Is(i, "acl", "acl:relcl") || !t.Is(s, "nsubj") {
		return
	}
	v := t.Tokens[s].Head
	if v < 0 || v > s || !takesThat[t.Tokens[v].Lemma] || t.below(v, "ccomp") >= 0 || t.below(v, "nsubj") > v || t.below(v, "nsubj") < 0 {
		return
	}
	modal := t.below(i, "aux")
	switch k := t.below(i, "nsubj"); {
	case modal > s && (t.Tokens[modal].XPOS == "MD" || t.Tokens[modal].Lower != "having") && k < 0:
	case t.Tokens[i].XPOS == "VBN" && i == s+1:
		t.Tokens[i].XPOS = "VBD"
	default:
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = v, "ccomp"
	t.Tokens[s].Head = i
	for k := range t.Tokens {
		switch {
		case t.Tokens[k].Head != i:
		case t.Is(k, "obl:agent"):
			t.Tokens[k].Rel = "obl"
		case t.Is(k, "csubj") && k > s: // "the Union, which had armed X, would leave"
			t.Tokens[k].Head, t.Tokens[k].Rel = s, "acl:relcl"
		}
	}
}
