package tree

import "entente/loaders/text"

// suspected makes an adjective of the participle in "bombed suspected hideouts", where the tagger saw a second past tense:
// between a verb, preposition or article and a noun there is no room for one.
func suspected(tokens []text.Token, i int) {
	t := &tokens[i]
	if i == 0 || i+1 >= len(tokens) || !adnominal[t.Lower] || t.XPOS != "VBD" && t.XPOS != "VBN" {
		return
	}
	before, next := &tokens[i-1], &tokens[i+1]
	if before.UPOS != "VERB" && before.UPOS != "ADP" && before.UPOS != "DET" || next.UPOS != "NOUN" && next.UPOS != "PROPN" && next.UPOS != "ADJ" {
		return
	}
	t.XPOS, t.UPOS, t.Lemma, t.Alt = "JJ", "ADJ", t.Lower, ""
	if before.XPOS == "VBN" && before.Alt == "VBD" && (i == 1 || tokens[i-2].UPOS != "AUX" && tokens[i-2].Lemma != "have") {
		before.XPOS, before.Alt = "VBD", "VBN" // what has an object here is no participle
	}
}

var adnominal = text.Set("suspected alleged purported reputed disputed exiled besieged fugitive outlawed so-called")
