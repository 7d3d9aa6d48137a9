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
	if w := tokens[k].Lower; w != "which" && w != "whom" && !theirs || k == i-1 {
		return
	}
	t.UPOS, t.XPOS, t.Alt, t.Lemma = "VERB", "VBZ", "", r.Lemma
}
