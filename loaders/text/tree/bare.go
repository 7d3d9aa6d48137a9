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
	if (w == "which" || w == "that") && i > 0 && tokens[i-1].Text == "," {
		relativeSubject(tokens, i+1)
	}
}

// relativeSubject makes a past of the participle behind the subject of a relative clause between commas: ", which X's troops seized in May,".
func relativeSubject(tokens []text.Token, v int) {
	first := v
	for v < len(tokens) && (nominal(&tokens[v]) || tokens[v].UPOS == "ADJ" || tokens[v].UPOS == "DET" || tokens[v].XPOS == "POS" || tokens[v].Text == "-") {
		v++
	}
	if v == first || v+1 >= len(tokens) || tokens[v].XPOS != "VBN" || tokens[v].UPOS != "VERB" || tokens[v+1].Lower == "by" || !nominal(&tokens[v-1]) {
		return
	}
	for k := v + 1; k < len(tokens) && tokens[k].Text != "," && tokens[k].Text != "."; k++ {
		if finiteTag(&tokens[k]) || tokens[k].UPOS == "AUX" {
			return // "which ships seized in May carried"
		}
	}
	tokens[v].XPOS = "VBD"
}

// concludedBehind makes a participle of the verb in "has a pact, signed with X in May", "publish every contract concluded with X": it has no object, and what is signed stands
// before the comma.
func concludedBehind(tokens []text.Token, i int) {
	if i < 4 || i+2 >= len(tokens) || tokens[i].XPOS != "VBD" || !(tokens[i-1].Text == "," && tokens[i-2].UPOS == "NOUN") && !mutual[tokens[i-1].Lemma] || tokens[i+1].UPOS != "ADP" || !concludes[tokens[i].Lower] {
		return
	}
	for k := i - 3; k >= 0 && tokens[k].UPOS != "PUNCT"; k-- {
		if relativeWords[tokens[k].Lower] || tokens[k].Lower == "that" || tokens[k].UPOS == "SCONJ" || tokens[k].UPOS == "CCONJ" {
			return
		}
		if finiteTag(&tokens[k]) {
			tokens[i].XPOS = "VBN"
			return
		}
	}
}

// afterBe makes a participle of the past in "was himself listed": behind "be" there is no other.
func afterBe(tokens []text.Token, i int) {
	if i < 2 || tokens[i].XPOS != "VBD" || tokens[i].UPOS != "VERB" || !reflexives[tokens[i-1].Lower] {
		return
	}
	if b := &tokens[i-2]; b.Lemma == "be" && b.XPOS != "VBG" {
		tokens[i].XPOS = "VBN"
	}
}

// doneBy makes a participle of the verb in "X, a teacher kidnapped in May by the rebels, was freed": the agent stands before the
// comma, and behind it the verb of the sentence.
func doneBy(tokens []text.Token, i int) {
	if i < 3 || i+2 >= len(tokens) || tokens[i].XPOS != "VBD" || tokens[i-1].UPOS != "NOUN" || tokens[i+1].UPOS != "ADP" {
		return
	}
	by := false
	for k := i + 1; k+1 < len(tokens) && k < i+16; k++ {
		switch t := &tokens[k]; {
		case t.Lower == "by":
			by = true
		case t.Text == ",":
			if by && finiteTag(&tokens[k+1]) {
				tokens[i].XPOS = "VBN"
			}
			return
		case finiteTag(t), t.UPOS == "CCONJ", relativeWords[t.Lower], t.Lower == "that":
			return
		}
	}
}

// concludes are participles of what is done to agreements.
var concludes = text.Set("signed concluded negotiated brokered ratified initialled initialed mediated struck sealed hammered inked renewed")

// reducedRelative makes a participle of a verb that has the form of both right behind a noun, where the sentence has its
// verb further on: "the tanks sold to X by Y were old".
func reducedRelative(tokens []text.Token, i int) {
	concludedBehind(tokens, i)
	doneBy(tokens, i)
	afterBe(tokens, i)
	if i > 1 && tokens[i].XPOS == "VBD" && tokens[i-1].Lower == "ever" && tokens[i-2].UPOS == "NOUN" {
		tokens[i].XPOS = "VBN" // "the largest treaty ever signed"
	}
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
