package tree

import (
	"strings"

	"entente/loaders/text"
)

// writs retags what notices of courts and of treasuries have and news has hardly: "the accused denied it", "an
// indictment unsealed today charges X", "a metals trading house".
func writs(tokens []text.Token) {
	for i := 1; i+1 < len(tokens); i++ {
		t, next := &tokens[i], &tokens[i+1]
		switch {
		case (t.Lower == "accused" || t.Lower == "condemned") && tokens[i-1].Lower == "the" && t.UPOS != "NOUN" && (next.UPOS == "PUNCT" || next.UPOS == "AUX" || next.XPOS == "MD" || next.XPOS == "POS" || finiteTag(next) || next.XPOS == "VBN"):
			t.XPOS, t.UPOS, t.Lemma = "NN", "NOUN", t.Lower
			if next.XPOS == "VBN" {
				next.XPOS = "VBD"
			}
		case writVerbs[t.Lower] != "" && (next.UPOS == "PROPN" || next.UPOS == "NUM" || next.UPOS == "DET" || next.XPOS == "PRP$") && underWrit(tokens, i):
			t.XPOS, t.UPOS, t.Lemma = "VBZ", "VERB", writVerbs[t.Lower]
		case t.XPOS == "VBG" && dealing[t.Lower] && houses[strings.TrimSuffix(next.Lower, "s")] && (tokens[i-1].UPOS == "NOUN" || tokens[i-1].UPOS == "ADJ" || tokens[i-1].UPOS == "DET" || tokens[i-1].UPOS == "PROPN"):
			t.XPOS, t.UPOS, t.Lemma = "NN", "NOUN", t.Lower
		}
	}
}

// underWrit tells whether the only noun that can be the subject of a word is the paper of a court; a participle
// right behind that is none of the clause's verbs.
func underWrit(tokens []text.Token, i int) bool {
	for k := i - 1; k >= 0 && k > i-14; k-- {
		t := &tokens[k]
		if t.UPOS == "VERB" && finiteTag(t) && !unsealing[t.Lower] || t.Text == ";" {
			return false
		}
		if t.UPOS == "NOUN" && courtPapers[t.Lemma] {
			if next := &tokens[k+1]; unsealing[next.Lower] && k+1 < i && next.UPOS == "VERB" {
				next.XPOS, next.Alt = "VBN", "" // the verb of the clause is another
			}
			return true
		}
	}
	return false
}

var (
	writVerbs   = map[string]string{"charges": "charge", "names": "name", "accuses": "accuse", "alleges": "allege"}
	courtPapers = text.Set("indictment complaint lawsuit suit affidavit warrant")
	unsealing   = text.Set("unsealed filed returned issued opened lodged published handed")
	dealing     = text.Set("trading shipping mining holding banking engineering manufacturing publishing fishing trucking drilling brokering consulting refining logging smelting")
	houses      = text.Set("house company firm group arm giant conglomerate business concern corporation outfit subsidiary agency partnership")
)
