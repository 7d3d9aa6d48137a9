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
	case counting[t.Lower] && t.UPOS != "NUM" && next.XPOS == "NNS":
		t.XPOS, t.UPOS = "CD", "NUM" // "designated fourteen companies"
	case i > 0 && next.Lower == "by" && t.UPOS == "NOUN" && (tokens[i-1].UPOS == "NOUN" || tokens[i-1].UPOS == "PROPN"):
		if v, ok := verbs.Participle(t.Lower); ok {
			t.XPOS, t.UPOS, t.Lemma = "VBN", "VERB", v // "a ship sunk by X"
		}
	case i > 0 && t.XPOS == "JJ" && t.Capital() && tokens[i-1].XPOS == "CD" && next.UPOS != "NOUN" && next.UPOS != "PROPN" && next.UPOS != "ADJ" && next.Text != "-" && next.Lower != "and":
		t.XPOS, t.UPOS = "NNPS", "PROPN" // "kidnapped 13 Japanese"
	case i > 0 && t.Lower == "no" && tokens[i-1].Lemma == "say" && (next.Lower == "to" || next.Text == ","):
		t.XPOS, t.UPOS, t.Lemma = "RB", "ADV", "no" // "said no to the offer"
	}
}

var counting = text.Set("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty")
