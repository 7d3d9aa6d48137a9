package tree

import (
	"entente/loaders/text"
	"entente/loaders/text/verbs"
)

// whichVerb makes a verb of "controls" in "X, which the Kenyan state controls, made a loss": the clause behind "which" has none before
// the comma, and its subject has an article or is a name.
func whichVerb(tokens []text.Token, i int) {
	t := &tokens[i]
	if t.XPOS != "NNS" && !(t.XPOS == "NN" && t.Lower != "access") || i+1 >= len(tokens) || i < 3 {
		return
	}
	r, ok := verbs.Finite(t.Lower)
	if !ok || r.Tag != "VBZ" {
		return
	}
	if next := &tokens[i+1]; next.Text != "," && next.Text != "." && next.Text != ";" && next.Lower != "as" && next.Lower != "since" {
		return
	}
	k := i - 1
	for k > 1 && k > i-7 && (tokens[k].UPOS == "PROPN" || tokens[k].UPOS == "NOUN" || tokens[k].UPOS == "ADJ" || tokens[k].XPOS == "POS") {
		k--
	}
	if tokens[k].UPOS == "DET" || tokens[k].XPOS == "PRP$" {
		k--
	} else if tokens[k+1].UPOS != "PROPN" && tokens[k+1].UPOS != "ADJ" && tokens[k].Lower != "whose" {
		return
	}
	theirs := tokens[k].Lower == "whose" && k+2 < i && tokens[k+1].UPOS == "NOUN" && tokens[i-1].UPOS == "PROPN" // "whose oil Italy buys"
	second := k > 2 && tokens[k].XPOS == "CC" && tokens[k].Lower != "or" && tokens[i-1].UPOS == "PROPN" && (tokens[k-1].XPOS == "VBZ" || tokens[k-1].XPOS == "VBP" || tokens[k-1].XPOS == "VBD") && relativeBefore(tokens, k-1)
	if w := tokens[k].Lower; w != "which" && w != "whom" && !theirs && !second || k == i-1 {
		return
	}
	t.UPOS, t.XPOS, t.Alt, t.Lemma = "VERB", "VBZ", "", r.Lemma
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
