package tree

import (
	"entente/loaders/text"
	"entente/loaders/text/verbs"
)

// misnamed gives words back their kind that a tagger takes for others where the words beside them leave no doubt.
func misnamed(tokens []text.Token, i int) {
	t := &tokens[i]
	if i+1 >= len(tokens) {
		return
	}
	next := &tokens[i+1]
	switch {
	case t.UPOS != "NUM" && firstNumbers[t.Lower] && (i == 0 || !t.Capital()):
		t.XPOS, t.UPOS, t.Lemma, t.Class, t.Form = "CD", "NUM", t.Lower, text.Number, text.NoForm // "designated fourteen companies"
		if i > 0 && tokens[i-1].XPOS == "TO" {
			tokens[i-1].XPOS, tokens[i-1].UPOS = "IN", "ADP" // "asylum to fourteen sailors"
		}
	case t.Lower == "resident" && t.UPOS == "VERB":
		t.XPOS, t.UPOS, t.Lemma, t.Class, t.Form = "JJ", "ADJ", "resident", text.Adjective, text.NoForm // "X, now resident in Y"
	case t.Lower == "customs" && t.XPOS == "NNS" && next.XPOS == "NNS":
		t.XPOS = "NN" // "nine customs officers"
	case i > 0 && next.Lower == "by" && t.UPOS == "NOUN" && (tokens[i-1].UPOS == "NOUN" || tokens[i-1].UPOS == "PROPN"):
		if v, ok := verbs.Participle(t.Lower); ok {
			t.XPOS, t.UPOS, t.Lemma = "VBN", "VERB", v // "a ship sunk by X"
		}
	case i > 0 && t.XPOS == "JJ" && t.Capital() && tokens[i-1].XPOS == "CD" && next.UPOS != "NOUN" && next.UPOS != "PROPN" && next.UPOS != "ADJ" && next.Text != "-" && next.Lower != "and":
		t.XPOS, t.UPOS = "NNPS", "PROPN" // "kidnapped 13 Japanese"
	case t.Lower == "national" && t.UPOS == "ADJ" && next.Lower == "of":
		t.XPOS, t.UPOS = "NN", "NOUN" // "a dual national of X and Y"
	case i > 0 && t.XPOS == "NNS" && singulars[tokens[i-1].Lower] && next.Lower == "that":
		if r, ok := verbs.Finite(t.Lower); ok && r.Tag == "VBZ" {
			t.XPOS, t.UPOS, t.Lemma = "VBZ", "VERB", r.Lemma // "it fears that X may"
		}
	case i > 1 && t.XPOS == "VBZ" && tokens[i-2].XPOS == "PRP$" && (tokens[i-1].UPOS == "ADJ" || tokens[i-1].UPOS == "PROPN") && (finiteTag(next) || next.UPOS == "AUX"):
		t.XPOS, t.UPOS = "NNS", "NOUN" // "his Turkish hosts received him"
	case i > 0 && t.Lower == "once" && tokens[i-1].Text == "," && (next.XPOS == "PRP$" || next.XPOS == "DT") && t.UPOS != "ADV" && closedBefore(tokens, i):
		t.XPOS, t.UPOS = "RB", "ADV" // "X, once his main backer, left"
	case i > 0 && t.Lower == "both" && next.XPOS == "TO" && (tokens[i-1].UPOS == "VERB" || tokens[i-1].UPOS == "ADP"):
		t.XPOS, t.UPOS = "DT", "PRON" // "urged both to leave", "called on both to stop"
	case i > 0 && (t.UPOS == "DET" || t.Lower == "neither" && t.XPOS == "RB") && distributive[t.Lower] && (next.UPOS == "PUNCT" || next.UPOS == "ADP" && (next.Lower != "of" || t.Lower != "all" && t.Lower != "both" || tokens[i-1].UPOS == "VERB" || i+2 < len(tokens) && relativeWords[tokens[i+2].Lower])):
		t.XPOS, t.UPOS = "DT", "PRON" // "has broken with both", "armed neither", "lent money to either of them"
	case i > 0 && t.Lower == "executive" && tokens[i-1].Lower == "chief" && next.UPOS != "NOUN" && next.UPOS != "PROPN":
		t.XPOS, t.UPOS, t.Lemma = "NN", "NOUN", "executive" // "whose chief executive is X"
	case i > 2 && t.UPOS == "NOUN" && t.XPOS == "NN" && verbs.Base(t.Lower) && next.UPOS != "AUX" && next.UPOS != "VERB" && next.XPOS != "POS" && demandedOf(tokens, i):
		t.XPOS, t.UPOS, t.Lemma = "VB", "VERB", t.Lower // "demanded that X withdraw from Y"
	case i > 0 && t.Lower == "no" && tokens[i-1].Lemma == "say" && (next.Lower == "to" || next.Text == ","):
		t.XPOS, t.UPOS, t.Lemma = "RB", "ADV", "no" // "said no to the offer"
	}
}

var singulars = text.Set("it he she")

// closedBefore tells whether a comma comes before any finite verb behind a token.
func closedBefore(tokens []text.Token, i int) bool {
	for k := i + 1; k < len(tokens) && k < i+9; k++ {
		if tokens[k].Text == "," {
			return true
		}
		if finiteTag(&tokens[k]) {
			return false
		}
	}
	return false
}

// demandedOf tells whether "demanded that" and a name stand right before a token.
func demandedOf(tokens []text.Token, i int) bool {
	j := i - 1
	for j > 1 && j > i-6 && (tokens[j].UPOS == "PROPN" || tokens[j].UPOS == "DET") && tokens[j].Lower != "that" {
		j--
	}
	return j < i-1 && j > 0 && tokens[j].Lower == "that" && demanding[tokens[j-1].Lemma]
}

// distributive words stand for each of several who are spoken of.
var distributive = text.Set("both all each either neither")
