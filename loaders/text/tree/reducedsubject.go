package tree

import (
	"strings"

	"entente/loaders/text"
)

// reducedSubjects makes a participle of a past that stands between a subject and the verb that is really its own: "rifles
// dug up on a farm had been shipped", "the men held in X were freed".
func reducedSubjects(tokens []text.Token) {
	for i := 1; i+2 < len(tokens); i++ {
		t := &tokens[i]
		relativeVerb(tokens, i)
		if k := asideCloses(tokens, i); k > 0 {
			tokens[k].XPOS = "VBD"
			continue
		}
		if asideOpens(tokens, i) {
			t.XPOS, t.Alt = "VBN", ""
			continue
		}
		if heldBy(tokens, i) || gardenPath(tokens, i) {
			t.XPOS, t.Alt = "VBN", ""
			continue
		}
		if t.XPOS != "VBD" && t.XPOS != "VBP" || t.UPOS != "VERB" || !alikePast(t.Lower) || takesThat[t.Lemma] || tokens[i-1].UPOS != "NOUN" && tokens[i-1].UPOS != "PROPN" {
			continue
		}
		if next := tokens[i+1].UPOS; next != "ADP" && tokens[i+1].XPOS != "RP" {
			continue
		}
		if ownVerb(tokens, i+2) {
			t.XPOS, t.Alt = "VBN", ""
		}
	}
}

// asideOpens tells a past that opens an aside behind a name or a noun: "X, thought to be its leader, is wanted".
func asideOpens(tokens []text.Token, i int) bool {
	t := &tokens[i]
	if i < 2 || t.XPOS != "VBD" || t.UPOS != "VERB" || !alikePast(t.Lower) && t.Lower != "thought" && t.Lower != "said" || tokens[i-1].Text != "," || tokens[i-2].UPOS != "PROPN" && tokens[i-2].UPOS != "NOUN" {
		return false
	}
	if next := &tokens[i+1]; next.Lower != "to" && next.UPOS != "ADP" {
		return false
	}
	for k := i + 2; k+1 < len(tokens) && k < i+16; k++ {
		if tokens[k].Text != "," {
			if finiteTag(&tokens[k]) || tokens[k].XPOS == "MD" || tokens[k].UPOS == "PUNCT" && tokens[k].Text != "-" {
				return false
			}
			continue
		}
		next := &tokens[k+1]
		return next.UPOS == "AUX" && (finiteTag(next) || next.XPOS == "MD")
	}
	return false
}

// asideCloses finds the verb of "X, criticised by Y over the raid, apologised to it", where the tagger made a participle of
// both and the sentence has no verb of its own; 0 if it is not so.
func asideCloses(tokens []text.Token, i int) int {
	if i < 2 || tokens[i].XPOS != "VBN" || tokens[i-1].Text != "," || tokens[i-2].UPOS != "PROPN" && tokens[i-2].UPOS != "NUM" || tokens[i+1].UPOS != "ADP" {
		return 0
	}
	found := 0
	for k := range tokens {
		switch t := &tokens[k]; {
		case finiteTag(t) || t.XPOS == "MD":
			return 0
		case found == 0 && k > i+2 && tokens[k-1].Text == "," && t.XPOS == "VBN" && alikePast(t.Lower):
			found = k
		case found == 0 && k > i && k+1 < len(tokens) && t.Text == "," && tokens[k+1].XPOS != "VBN":
			return 0
		}
	}
	return found
}

// relativeVerb makes a verb of "arms" in "whom X arms and funds", of "armed" in "whom X armed".
func relativeVerb(tokens []text.Token, i int) {
	if w := tokens[i].Lower; !armings[w] && !armings[strings.TrimSuffix(w, "ed")+"s"] || tokens[i].UPOS == "VERB" || tokens[i-1].UPOS != "PROPN" {
		return
	}
	p := i - 1
	for p > 0 && tokens[p].UPOS == "PROPN" {
		p--
	}
	if w := tokens[p].Lower; w != "which" && w != "whom" || p == 0 || tokens[p-1].Text != "," {
		return
	}
	asVerb(&tokens[i])
	if i+2 < len(tokens) && tokens[i+1].Lower == "and" && armings[tokens[i+2].Lower] {
		asVerb(&tokens[i+2])
	}
}

func asVerb(t *text.Token) {
	t.UPOS, t.XPOS, t.Alt = "VERB", "VBZ", ""
	if strings.HasSuffix(t.Lower, "ed") {
		t.XPOS, t.Lemma = "VBD", strings.TrimSuffix(t.Lower, "ed")
		return
	}
	t.Lemma = strings.TrimSuffix(t.Lower, "s")
}

// armings are presents that a tagger may take for plurals.
var armings = text.Set("arms funds backs trains equips shelters controls claims aids harbors harbours accuses blames rules supports")

// ownVerb tells whether a finite auxiliary follows before anything that could open another clause or end this one.
func ownVerb(tokens []text.Token, from int) bool {
	for k := from; k < len(tokens) && k < from+14; k++ {
		t := &tokens[k]
		switch {
		case t.UPOS == "AUX" && (finiteTag(t) || t.XPOS == "MD"):
			if k+1 >= len(tokens) || tokens[k-1].UPOS == "PRON" || tokens[k-1].UPOS == "ADV" {
				return false
			}
			return tokens[k+1].XPOS == "VBN" || tokens[k+1].XPOS == "VBD" || tokens[k+1].UPOS == "AUX" || tokens[k+1].XPOS == "VBG"
		case t.UPOS == "PUNCT" && t.Text != "-", t.UPOS == "CCONJ", t.UPOS == "SCONJ", t.UPOS == "VERB", relativeWords[t.Lower], t.Lower == "that", t.XPOS == "PRP":
			return false
		}
	}
	return false
}

// alikePast tells whether a past has the form of a participle.
func alikePast(w string) bool { return strings.HasSuffix(w, "ed") || alike[w] }

var alike = text.Set("dug shot made sold bought built found held sent brought caught hit kept lost put set taught won led fed bound laid hung stuck spent read cut")

// afterReport hangs on the verb before what goes on behind ", X said,": "had been shipped by A, B charged, to C".
func (t *Tree) afterReport(i int) {
	p := t.Tokens[i].Head
	if p < 0 || p > i || !t.Is(i, "obl") || !t.Is(p, "parataxis") || !reporters[t.Tokens[p].Lemma] || t.Tokens[p+1].Text != "," {
		return
	}
	if v := t.Tokens[p].Head; v >= 0 && v < p && t.Tokens[v].UPOS == "VERB" && t.below(i, "case") == p+2 {
		t.Tokens[i].Head = v
	}
}

// heldBy tells a participle behind a noun that is not the first of its clause: "freed the men held there since May by X", "fired rockets made
// in Y by Z".
func heldBy(tokens []text.Token, i int) bool {
	t := &tokens[i]
	if t.XPOS != "VBD" || !keptBy[t.Lower] || tokens[i-1].UPOS != "NOUN" || tokens[i+1].UPOS != "ADP" && tokens[i+1].UPOS != "ADV" && tokens[i+1].Lower != "there" {
		return false
	}
	by := false
	for k := i + 1; k+1 < len(tokens) && k < i+10 && !by; k++ {
		by = tokens[k].Lower == "by" && (tokens[k+1].UPOS == "PROPN" || tokens[k+1].UPOS == "DET" || tokens[k+1].UPOS == "ADJ")
		if tokens[k].UPOS == "PUNCT" || finiteTag(&tokens[k]) {
			return false
		}
	}
	for k := i - 1; by && k >= 0 && k > i-9; k-- {
		if w := &tokens[k]; w.XPOS == "VBG" || finiteTag(w) || w.XPOS == "VB" {
			return true
		} else if w.UPOS == "PUNCT" || w.UPOS == "SCONJ" || relativeWords[w.Lower] {
			return false
		}
	}
	return false
}

// keptBy are past tenses and participles of what is done to people and arms.
var keptBy = text.Set("held kept seized captured abducted kidnapped detained imprisoned jailed interned armed trained supplied fired made built planted laid occupied owned run led flown")
