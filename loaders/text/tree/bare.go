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

// relativePast makes a past of the participle that is the only verb of a relative clause: "which crossed
// into X", "whose army crossed into X".
func relativePast(tokens []text.Token, i int) {
	w := tokens[i].Lower
	if !relativeWords[w] || w == "whom" {
		return
	}
	v := i + 1
	for w == "whose" && v < len(tokens) && (tokens[v].UPOS == "NOUN" || tokens[v].UPOS == "ADJ" || tokens[v].UPOS == "PROPN") {
		v++
	}
	for v < len(tokens) && tokens[v].UPOS == "ADV" {
		v++
	}
	if v+2 < len(tokens) && tokens[v].Lower == "at" && (tokens[v+1].Lower == "the" || tokens[v+1].Lower == "that") && tokens[v+2].Lower == "time" {
		v += 3 // "who at the time held"
	}
	if v+1 < len(tokens) && tokens[v].XPOS == "VBN" && tokens[v+1].Lower != "by" {
		tokens[v].XPOS = "VBD"
	}
}

// reducedRelative makes a participle of a verb that has the form of both right behind a noun, where the sentence has its
// verb further on: "the tanks sold to X by Y were old".
func reducedRelative(tokens []text.Token, i int) {
	if i < 1 || i+2 >= len(tokens) || tokens[i].XPOS != "VBD" || tokens[i].Alt != "VBN" || tokens[i-1].UPOS != "NOUN" || tokens[i+1].UPOS != "ADP" {
		return
	}
	for j := i + 2; j < len(tokens) && j < i+14; j++ {
		switch t := &tokens[j]; {
		case t.UPOS == "PUNCT" && t.Text != "-", t.UPOS == "CCONJ", t.UPOS == "SCONJ", t.UPOS == "PRON", t.Lower == "that":
			return
		case finiteTag(t):
			if nominal(&tokens[j-1]) {
				tokens[i].XPOS = "VBN"
			}
			return
		}
	}
}
