package tree

import (
	"entente/loaders/text"
	"entente/loaders/text/verbs"
)

// whichVerb makes a verb of "controls" in "X, which the Kenyan state controls, made a loss" and of "arm" in "the rebels, whom X and Y arm,
// are strong": the clause behind "which" has none before the comma, and its subject has an article or is a name.
func whichVerb(tokens []text.Token, i int) {
	t := &tokens[i]
	if t.UPOS != "NOUN" && t.Text != "back" && t.XPOS != "JJS" && t.XPOS != "VB" || t.Lower == "access" || i+1 >= len(tokens) || i < 3 || !closesRelative(tokens, i) {
		return
	}
	tag, lemma := "VBP", t.Lower
	if r, ok := verbs.Finite(t.Lower); ok && r.Tag == "VBZ" {
		tag, lemma = "VBZ", r.Lemma
	} else if !verbs.Base(t.Lower) {
		return
	}
	several := tokens[i-1].XPOS == "NNS" || tokens[i-1].XPOS == "NNPS"
	k := i - 1
	for k > 1 && k > i-9 && subjectPart(&tokens[k]) {
		several = several || tokens[k].Lower == "and"
		k--
	}
	if tag == "VBP" && !several || tag == "VBZ" && several && tokens[i-1].UPOS != "PROPN" {
		return
	}
	first := &tokens[k+1]
	second := first.XPOS == "CC" && first.Lower != "or" && tokens[i-1].UPOS == "PROPN" && finiteTag(&tokens[k]) && relativeBefore(tokens, k)
	if second {
		t.UPOS, t.XPOS, t.Alt, t.Lemma = "VERB", tag, "", lemma
		return
	}
	if tokens[k].UPOS == "DET" || tokens[k].XPOS == "PRP$" {
		k--
	} else if first.UPOS != "PROPN" && first.UPOS != "ADJ" && first.Lower != "only" && first.Lower != "both" && tokens[k].Lower != "whose" {
		return
	}
	theirs := tokens[k].Lower == "whose" && k+2 < i && tokens[k+1].UPOS == "NOUN" && tokens[i-1].UPOS == "PROPN" // "whose oil Italy buys"
	if w := tokens[k].Lower; w != "which" && w != "whom" && !theirs || k == i-1 {
		return
	}
	t.UPOS, t.XPOS, t.Alt, t.Lemma = "VERB", tag, "", lemma
}

// subjectPart tells a word of which the subject of such a clause may consist.
func subjectPart(t *text.Token) bool {
	return t.UPOS == "PROPN" || t.UPOS == "NOUN" || t.UPOS == "ADJ" || t.XPOS == "POS" || t.Lower == "and" || t.Lower == "both" || t.Lower == "only"
}

// closesRelative tells whether the clause ends behind a word, at once or behind a phrase without a verb.
func closesRelative(tokens []text.Token, i int) bool {
	switch next := &tokens[i+1]; {
	case next.Text == ",", next.Text == ".", next.Text == ";", next.Lower == "as", next.Lower == "since":
		return true
	case next.Lower != "with" && next.Lower != "for" && next.Lower != "in":
		return false
	}
	for k := i + 2; k < len(tokens) && k < i+9; k++ {
		switch t := &tokens[k]; {
		case t.Text == ",":
			return true
		case t.UPOS == "VERB", t.UPOS == "AUX", t.UPOS == "PUNCT":
			return false
		}
	}
	return false
}

// relativeBefore tells whether the clause of a verb begins with "which" or "whom", after which a second verb has the same object: "which X
// holds and Y claims".
func relativeBefore(tokens []text.Token, v int) bool {
	for k := v - 1; k >= 0 && k > v-7; k-- {
		switch w := tokens[k].Lower; {
		case w == "which" || w == "whom":
			return true
		case tokens[k].UPOS == "VERB" || w == ",":
			return false
		}
	}
	return false
}
