package tree

import "entente/loaders/text"

// voiced tags what somebody voices about something as a noun: "voiced disquiet about X", "expressed unease over Y".
func voiced(tokens []text.Token, i int) {
	t := &tokens[i]
	if i == 0 || i+1 >= len(tokens) || t.UPOS != "ADJ" && t.UPOS != "VERB" && t.UPOS != "ADV" || t.XPOS == "VBG" || !voicing[tokens[i-1].Lemma] || tokens[i-1].UPOS != "VERB" {
		return
	}
	switch tokens[i+1].Lower {
	case "about", "over", "at", "that", "regarding":
		t.UPOS, t.XPOS, t.Lemma = "NOUN", "NN", t.Lower
	}
}

var voicing = text.Set("voice express register signal convey")
