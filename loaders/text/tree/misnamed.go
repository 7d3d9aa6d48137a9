package tree

import "entente/loaders/text"

// misnamed gives words back their kind that a tagger takes for others where the words beside them leave no doubt.
func misnamed(tokens []text.Token, i int) {
	t := &tokens[i]
	if i+1 >= len(tokens) {
		return
	}
	next := &tokens[i+1]
	switch {
	case counting[t.Lower] && t.UPOS != "NUM" && next.XPOS == "NNS":
		t.XPOS, t.UPOS = "CD", "NUM" // "designated fourteen companies"
	case i > 0 && t.Lower == "no" && tokens[i-1].Lemma == "say" && (next.Lower == "to" || next.Text == ","):
		t.XPOS, t.UPOS, t.Lemma = "RB", "ADV", "no" // "said no to the offer"
	case i > 2 && t.UPOS == "VERB" && (t.XPOS == "VBP" || t.XPOS == "VB") && seconds[t.Lower] && tokens[i-1].Lower == "and" && tokens[i-2].UPOS == "NOUN" && next.UPOS == "ADP":
		if u := tokens[i-3].UPOS; u == "DET" || u == "ADJ" || tokens[i-3].XPOS == "PRP$" || tokens[i-3].XPOS == "POS" {
			t.XPOS, t.UPOS, t.Lemma = "NN", "NOUN", t.Lower // "voiced its sympathy and support for X"
		}
	}
}

var (
	counting = text.Set("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty")
	// seconds are nouns that look like verbs, and stand second in a couple of nouns.
	seconds = text.Set("support help aid trade respect concern praise hope trust contempt sympathy commerce assault attack protest regret interest")
)
