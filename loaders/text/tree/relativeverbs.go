package tree

import (
	"strings"

	"entente/loaders/text"
	"entente/loaders/text/verbs"
)

// bothDo makes a verb of "claim" in "the reef, which X and Y both claim, is bare", "which X also claims".
func bothDo(tokens []text.Token, i int) {
	t := &tokens[i]
	if whoseVerb(tokens, i) {
		t.XPOS, t.UPOS, t.Lemma = "VBZ", "VERB", strings.TrimSuffix(t.Lower, "s")
		if r, ok := verbs.Finite(t.Lower); ok {
			t.Lemma = r.Lemma
		}
		return
	}
	if t.UPOS != "NOUN" || i < 3 || i+1 >= len(tokens) || !(bothWords[tokens[i-1].Lower] && tokens[i-2].UPOS == "PROPN" || tokens[i-1].UPOS == "PROPN" && behindBoth(tokens, i)) || tokens[i+1].UPOS != "PUNCT" && tokens[i+1].UPOS != "AUX" && tokens[i+1].UPOS != "VERB" && tokens[i+1].UPOS != "CCONJ" {
		return
	}
	for k := i - 2; k >= 0 && k > i-9; k-- {
		if w := tokens[k].Lower; w != "which" && w != "that" && w != "whom" {
			continue
		}
		if r, ok := verbs.Finite(t.Lower); ok {
			t.XPOS, t.UPOS, t.Lemma = r.Tag, "VERB", r.Lemma
		} else if verbs.Base(t.Lower) {
			t.XPOS, t.UPOS, t.Lemma = "VBP", "VERB", t.Lower
		}
		return
	}
}

// whoseVerb tells of "trains" in "Somalia, whose army Turkey trains, is at peace".
func whoseVerb(tokens []text.Token, i int) bool {
	if tokens[i].XPOS != "NNS" || i < 4 || i+1 >= len(tokens) || tokens[i+1].UPOS != "PUNCT" && tokens[i+1].UPOS != "AUX" && tokens[i+1].UPOS != "ADP" || tokens[i-1].UPOS != "PROPN" {
		return false
	}
	k := i - 1
	for k > 1 && tokens[k].UPOS == "PROPN" {
		k--
	}
	if tokens[k].UPOS == "DET" {
		k--
	}
	if k < 1 || tokens[k].UPOS != "NOUN" || tokens[k-1].Lower != "whose" {
		return false
	}
	_, ok := verbs.Finite(tokens[i].Lower)
	return ok || everyday[tokens[i].Lower]
}

// everyday are verbs so common that the list of rare ones does not hold them.
var everyday = text.Set("buys sells wants holds owns runs makes needs uses pays feeds keeps leads rules")

// behindBoth tells of the word behind "which both X and Y".
func behindBoth(tokens []text.Token, i int) bool {
	for k := i - 2; k > 0 && k > i-8; k-- {
		if tokens[k].Lower == "both" {
			return tokens[k-1].Lower == "which" || tokens[k-1].Lower == "that"
		}
	}
	return false
}

// thePeople makes a verb of "left" in "which the Dutch left": a people whose name is that of its tongue has no other noun behind it.
func thePeople(tokens []text.Token, i int) {
	t := &tokens[i]
	if t.UPOS != "NOUN" && t.UPOS != "ADJ" || i < 3 || i+1 >= len(tokens) || !tongues[tokens[i-1].Lower] || tokens[i-2].Lower != "the" || !relativeWords[tokens[i-3].Lower] && tokens[i-3].Lower != "that" {
		return
	}
	if r, ok := verbs.Finite(t.Lower); ok && r.Tag == "VBD" {
		t.XPOS, t.UPOS, t.Lemma = "VBD", "VERB", r.Lemma
	}
}

var tongues = text.Set("dutch french british chinese japanese portuguese irish spanish swiss vietnamese english polish turkish danish swedish finnish lebanese sudanese")

var bothWords = text.Set("both also each still all now once long")
