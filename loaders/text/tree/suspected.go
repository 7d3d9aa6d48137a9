package tree

import (
	"strings"

	"entente/loaders/text"
)

// suspected makes an adjective of the participle in "bombed suspected hideouts", where the tagger saw a second past tense:
// between a verb, preposition or article and a noun there is no room for one.
func suspected(tokens []text.Token, i int) {
	t := &tokens[i]
	if i == 0 || i+1 >= len(tokens) || !adnominal[t.Lower] || t.XPOS != "VBD" && t.XPOS != "VBN" {
		return
	}
	before, next := &tokens[i-1], &tokens[i+1]
	if before.UPOS != "VERB" && before.UPOS != "ADP" && before.UPOS != "DET" && !(before.UPOS == "NUM" && lastVerbLater(tokens, i)) || next.UPOS != "NOUN" && next.UPOS != "PROPN" && next.UPOS != "ADJ" {
		return
	}
	t.XPOS, t.UPOS, t.Lemma, t.Alt = "JJ", "ADJ", t.Lower, ""
	if before.XPOS == "VBN" && before.Alt == "VBD" && (i == 1 || tokens[i-2].UPOS != "AUX" && tokens[i-2].Lemma != "have") {
		before.XPOS, before.Alt = "VBD", "VBN" // what has an object here is no participle
	}
}

// lastVerbLater tells whether a finite verb stands behind a word: it is not the sentence's only one.
func lastVerbLater(tokens []text.Token, i int) bool { return !lastVerb(tokens, i) }

var adnominal = text.Set("suspected alleged purported reputed disputed exiled besieged fugitive outlawed so-called")

// markedPast reads "as the republic cut ties with X": a name with its article behind "as" or "when" is the subject, and what
// looks like a participle before a bare noun is its verb.
func markedPast(tokens []text.Token, i int) {
	t := &tokens[i]
	if i < 3 || i+1 >= len(tokens) || t.XPOS != "VBN" && t.XPOS != "VBD" || tokens[i+1].UPOS != "NOUN" || tokens[i-1].UPOS != "PROPN" {
		return
	}
	the := i - 1
	for the > 0 && (strings.HasPrefix(tokens[the].XPOS, "NNP") || tokens[the].Lower == "of") {
		the--
	}
	if the == 0 || tokens[the].Lower != "the" || !clauseMarks[tokens[the-1].Lower] {
		return
	}
	t.XPOS, t.UPOS, t.Alt = "VBD", "VERB", ""
	tokens[the-1].XPOS, tokens[the-1].UPOS = "IN", "SCONJ"
}

var clauseMarks = text.Set("as while when after before because since although though")

// caughtDoing makes a participle of the verb in "sank three boats caught poaching": the sentence has its verb, and this one no
// subject but the object before.
func caughtDoing(tokens []text.Token, i int) {
	t := &tokens[i]
	if i < 2 || i+1 >= len(tokens) || t.XPOS != "VBD" || tokens[i-1].UPOS != "NOUN" {
		return
	}
	follows := caughtAt[t.Lower]
	if next := &tokens[i+1]; follows == "" || next.Lower != follows && !(follows == "doing" && next.XPOS == "VBG") {
		return
	}
	for k := i - 2; k >= 0; k-- {
		switch x := &tokens[k]; {
		case x.Text == "," || x.UPOS == "SCONJ" || x.Lower == "and" || x.Lower == "that":
			return
		case x.XPOS == "VBD" || x.XPOS == "VBZ" || x.XPOS == "MD":
			t.XPOS, t.Alt = "VBN", ""
			return
		}
	}
}

// caughtAt are verbs that say more of an object, with what follows them then.
var caughtAt = map[string]string{"caught": "doing", "accused": "of", "suspected": "of", "charged": "with", "bound": "for", "convicted": "of", "wanted": "for"}

// imposingOn makes a verb of the word in "after imposing sanctions", which the tagger takes for what a building is.
func imposingOn(tokens []text.Token, i int) {
	t := &tokens[i]
	if t.Lower == "imposing" && t.UPOS == "ADJ" && i+1 < len(tokens) && (penalties[tokens[i+1].Lemma] || i+2 < len(tokens) && tokens[i+1].UPOS != "VERB" && penalties[tokens[i+2].Lemma]) {
		t.XPOS, t.UPOS, t.Lemma, t.Alt = "VBG", "VERB", "impose", ""
	}
}
