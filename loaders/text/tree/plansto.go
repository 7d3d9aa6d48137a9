package tree

import (
	"entente/loaders/text"
	"entente/loaders/text/verbs"
)

// plansTo makes a verb of "plans" in "X, the biggest donor, plans to send troops", "X, which has no army, demands an apology", where the
// tagger takes it for a noun: an aside has just been closed, and the sentence has no other verb.
func plansTo(tokens []text.Token, i int) {
	t := &tokens[i]
	if t.XPOS != "NNS" || i < 4 || i+2 >= len(tokens) || tokens[i-1].Text != "," {
		return
	}
	switch next := &tokens[i+1]; {
	case next.Lower == "to" && tokens[i+2].XPOS == "VB", next.Lower == "a", next.Lower == "an", next.Lower == "the", next.XPOS == "PRP$":
	default:
		return
	}
	r, ok := verbs.Finite(t.Lower)
	if !ok || r.Tag != "VBZ" || !asideBefore(tokens, i-1) {
		return
	}
	for k := i + 1; k < len(tokens); k++ {
		if relativeWords[tokens[k].Lower] || tokens[k].Lower == "that" || tokens[k].XPOS == "CC" {
			break
		}
		if finiteTag(&tokens[k]) {
			return
		}
	}
	t.XPOS, t.UPOS, t.Lemma = "VBZ", "VERB", r.Lemma
}

// asideBefore tells whether the comma at an index closes an aside behind the first nominal of the sentence: no verb stands before it, or
// only that of a relative clause.
func asideBefore(tokens []text.Token, closing int) bool {
	for k := 0; k < closing; k++ {
		if finiteTag(&tokens[k]) {
			return false
		}
		if tokens[k].Text != "," {
			continue
		}
		if k == 0 || !nominal(&tokens[k-1]) || k+2 > closing {
			return false
		}
		w := tokens[k+1].Lower
		if relativeWords[w] && w != "where" {
			return true
		}
		if w != "a" && w != "an" && w != "the" && w != "one" && tokens[k+1].XPOS != "PRP$" && tokens[k+1].UPOS != "PROPN" {
			return false
		}
		for j := k + 1; j < closing; j++ {
			if tokens[j].Text == "," || tokens[j].XPOS == "CC" || finiteTag(&tokens[j]) {
				return false
			}
		}
		return true
	}
	return false
}
