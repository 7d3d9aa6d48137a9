package tree

import (
	"strings"

	"entente/loaders/text"
	"entente/loaders/text/verbs"
)

// wording mends the tags of set phrases and of old forms: "turned its back on", "bade farewell", "upheld", its
// "second-in-command", "the number two".
func wording(tokens []text.Token, i int) {
	t := &tokens[i]
	switch {
	case t.Lower == "back" && i > 0 && i+1 < len(tokens) && tokens[i-1].XPOS == "PRP$" && Listed("on,upon,to", tokens[i+1].Lower):
		t.XPOS, t.UPOS = "NN", "NOUN"
	case t.Lower == "bound" && t.UPOS == "ADJ" && i > 0 && i+1 < len(tokens) && tokens[i+1].Lower == "to" && tokens[i-1].Lemma == "be":
		t.XPOS, t.UPOS, t.Lemma = "VBN", "VERB", "bind" // "is bound to X by treaty"
	case t.UPOS == "ADJ" && (t.Lower == "vice-president" || t.Lower == "vice-premier"):
		t.XPOS, t.UPOS, t.Lemma = "NN", "NOUN", t.Lower
	case t.Lower == "prison" && t.UPOS == "VERB" && i > 0:
		t.XPOS, t.UPOS = "NN", "NOUN" // "sent X to prison"
		if tokens[i-1].Lower == "to" {
			tokens[i-1].XPOS, tokens[i-1].UPOS = "IN", "ADP"
		}
	case t.Lower == "nevertheless" || t.Lower == "nonetheless":
		t.XPOS, t.UPOS = "RB", "ADV"
	case (t.Lower == "stand" || t.Lower == "stands" || t.Lower == "stood") && i > 0 && i+1 < len(tokens) && indicted[tokens[i+1].Lower]:
		t.UPOS, t.Lemma, tokens[i+1].XPOS = "AUX", "be", "VBN" // "stands accused by X"
		if t.XPOS = "VBZ"; t.Lower == "stood" {
			t.XPOS = "VBD"
		}
	case t.Lower == "bade" && i+1 < len(tokens):
		t.XPOS, t.UPOS, t.Lemma = "VBD", "VERB", "bid"
		if w := tokens[i+1].Lower; w == "farewell" || w == "adieu" || w == "goodbye" {
			tokens[i+1].XPOS, tokens[i+1].UPOS = "NN", "NOUN"
		}
	case onlyPasts[t.Lower] && t.XPOS != "VBD" && t.XPOS != "VBN" && i > 0 && i+1 < len(tokens):
		if r, ok := verbs.Finite(t.Lower); ok && tokens[i-1].UPOS != "AUX" && tokens[i-1].Lemma != "have" {
			t.XPOS, t.UPOS, t.Lemma = "VBD", "VERB", r.Lemma
		}
	case t.Lower == "command" && i > 3 && tokens[i-1].Text == "-" && tokens[i-2].Lower == "in" && tokens[i-3].Text == "-":
		for _, k := range []int{i - 4, i - 2, i} { // its last word heads it
			tokens[k].XPOS, tokens[k].UPOS = "NN", "NOUN"
		}
		t.Lemma = tokens[i-4].Lower + "-in-command"
	case t.Lower == "two" && i > 1 && tokens[i-1].Lower == "number" && (tokens[i-2].UPOS == "DET" || tokens[i-2].XPOS == "POS" || tokens[i-2].XPOS == "PRP$" || tokens[i-2].UPOS == "PROPN"):
		t.XPOS, t.UPOS, t.Lemma = "NN", "NOUN", "number-two"
	case t.XPOS == "NNS" && i > 0 && i+1 < len(tokens) && dossiers[tokens[i-1].Lower] && (tokens[i+1].XPOS == "PRP$" || tokens[i+1].UPOS == "PROPN" || tokens[i+1].XPOS == "DT"):
		if r, ok := verbs.Finite(t.Lower); ok && r.Tag == "VBZ" && !strings.HasSuffix(t.Lower, "ions") {
			t.XPOS, t.UPOS, t.Lemma = "VBZ", "VERB", r.Lemma // "a report links its navy to X"
		}
	}
}

var (
	// onlyPasts are pasts that are nothing else.
	onlyPasts = text.Set("upheld withheld sought fought caught bought began chose forbade forgave threw overthrew withdrew withstood overcame overran undertook forsook foresaw befell beheld rebuilt resold")
	// indicted are participles behind "stand" that make a passive of it.
	indicted = text.Set("accused indicted charged condemned convicted")
	// dossiers are what says, links and names in the papers.
	dossiers = text.Set("report study document cable inquiry dossier indictment paper memorandum statement communique letter filing survey")
)
