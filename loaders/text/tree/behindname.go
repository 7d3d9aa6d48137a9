package tree

import "entente/loaders/text"

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
