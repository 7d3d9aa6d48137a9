package tree

import (
	"entente/loaders/text"
	"entente/schema"
)

// behindName hangs "with murder" of "charged a Dane, X, with murder" on the verb: what follows a name that a comma closes
// does not belong to the noun before it.
func (t *Tree) behindName(i int) {
	noun := t.Tokens[i].Head
	if t.Is(i, "nmod") && noun >= 0 && t.Is(noun, "appos") && t.Tokens[noun].UPOS == "PROPN" && t.Mention(noun) >= 0 {
		noun = t.Tokens[noun].Head // hung on the name itself
	}
	if !t.Is(i, "nmod") || noun < 0 || noun > i || !t.Is(noun, "obj") || t.Tokens[noun].Head < 0 {
		return
	}
	p := t.below(i, "case")
	if p < 2 || t.Tokens[p-1].Text != "," || !chargedBy[t.Tokens[p].Lower] && (t.Tokens[p].Lower != "of" || !charging[t.Tokens[t.Tokens[noun].Head].Lemma]) {
		return
	}
	a := t.below(noun, "appos")
	if a <= noun || a > p || t.Tokens[a].UPOS != "PROPN" {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = t.Tokens[noun].Head, "obl"
}

// chargedBy are prepositions of what is done to somebody.
var chargedBy = text.Set("with for on over to from after as under")

// behindPlace hangs the participle of "the mission in X, led by Y" on the noun: a land is not led by somebody behind a comma.
func (t *Tree) behindPlace(v int) {
	if v < 3 || t.Tokens[v].XPOS != "VBN" || t.Tokens[v-1].Text != "," || !t.Is(v, "acl") || v+1 >= len(t.Tokens) || t.Tokens[v+1].Lower != "by" {
		return
	}
	place := t.Tokens[v].Head
	if place < 0 || place > v || !t.Is(place, "nmod") || t.Mention(place) < 0 || t.S.Mentions[t.Mention(place)].Kind == schema.Organization {
		return
	}
	noun := t.Tokens[place].Head
	if p := t.below(place, "case"); noun < 0 || noun > place || t.Tokens[noun].UPOS != "NOUN" || t.Mention(noun) >= 0 || p < 0 || !inPlaces[t.Tokens[p].Lower] {
		return
	}
	t.Tokens[v].Head = noun
}

var inPlaces = text.Set("in to at near outside for on")

// noSales hangs "no" of "no arms sales" on the noun that it denies.
func (t *Tree) noSales(i int) {
	h := t.Tokens[i].Head
	if t.Tokens[i].Lower == "no" && t.Is(i, "det") && h > i && t.Is(h, "compound") && t.Tokens[h].Head > h {
		t.Tokens[i].Head = t.Tokens[h].Head
	}
}

// putOn hangs "on its list" of "put the firms X and Y on its list" on the verb.
func (t *Tree) putOn(i int) {
	h := t.Tokens[i].Head
	if !t.Is(i, "nmod") || h < 0 || t.Mention(h) < 0 || !t.Is(h, "appos", "conj") {
		return
	}
	p := t.below(i, "case")
	if p < 0 || t.Tokens[p].Lower != "on" && t.Tokens[p].Lower != "to" && t.Tokens[p].Lower != "under" {
		return
	}
	for steps := 0; steps < 4 && h >= 0 && t.Is(h, "appos", "conj", "nmod"); steps++ {
		h = t.Tokens[h].Head
	}
	if h < 0 || !t.Is(h, "obj") {
		return
	}
	if v := t.Tokens[h].Head; v >= 0 && v < h && putting[t.Tokens[v].Lemma] {
		t.Tokens[i].Head, t.Tokens[i].Rel = v, "obl"
	}
}

var putting = text.Set("put add place include enter")
