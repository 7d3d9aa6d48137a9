package tree

import "entente/loaders/text"

// unlicensed tells whether a bare verb right behind a plural noun, adverbs apart, has nothing before it
// that would take an infinitive: it is then in the present tense.
func unlicensed(tokens []text.Token, i int) bool {
	k := i - 1
	for k >= 0 && tokens[k].UPOS == "ADV" {
		k--
	}
	if k < 0 || tokens[k].XPOS != "NNS" && tokens[k].XPOS != "NNPS" {
		return false
	}
	for k--; k >= 0; k-- {
		switch t := &tokens[k]; {
		case t.Text == "," || t.UPOS == "CCONJ" || t.Text == ";":
			return true
		case t.UPOS == "VERB" || t.UPOS == "AUX" || t.Lower == "that" || t.Lower == "to":
			return false // "let ministers decide", "demands that states act"
		}
	}
	return true
}
