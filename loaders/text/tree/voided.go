package tree

import "entente/loaders/text"

// voided tags "null and void", "invalid" and "void" behind a noun as what that noun is called, where the tagger takes them for nouns.
func voided(tokens []text.Token, i int) {
	t := &tokens[i]
	if i < 2 || t.UPOS != "NOUN" && t.UPOS != "PROPN" && t.UPOS != "VERB" {
		return
	}
	switch t.Lower {
	case "null":
		if i+2 >= len(tokens) || tokens[i+1].Lower != "and" || tokens[i+2].Lower != "void" {
			return
		}
		tokens[i+2].UPOS, tokens[i+2].XPOS = "ADJ", "JJ"
	case "void", "invalid":
		if !nominal(&tokens[i-1]) || i+1 < len(tokens) && nominal(&tokens[i+1]) {
			return
		}
	default:
		return
	}
	for k := i - 1; k > 0 && k > i-12; k-- {
		if ruling[tokens[k].Lemma] || tokens[k].Lemma == "be" {
			t.UPOS, t.XPOS = "ADJ", "JJ"
			return
		}
	}
}

// ruling are verbs behind whose object stands what it is held to be.
var ruling = text.Set("call declare term deem consider rule pronounce hold proclaim find label brand judge regard render make")

// chiding hangs "accusing it of bias" of "gave X a week to leave, accusing it of bias" on the main verb: whoever demands something says so,
// not whoever should do it.
func (t *Tree) chiding(i int) {
	h := t.Tokens[i].Head
	if t.Tokens[i].XPOS != "VBG" || !chides[t.Tokens[i].Lemma] || i < 2 || t.Tokens[i-1].Text != "," || h < 0 || h > i || t.Tokens[h].XPOS != "VB" || !t.Is(i, "advcl") {
		return
	}
	to := t.below(h, "mark", "aux")
	if to < 0 || t.Tokens[to].Lower != "to" {
		return
	}
	for u, steps := t.Tokens[h].Head, 0; u >= 0 && u < h && steps < 6; u, steps = t.Tokens[u].Head, steps+1 {
		if t.Tokens[u].UPOS == "VERB" && t.finite(u) {
			t.Tokens[i].Head = u
			return
		}
	}
}

var chides = text.Set("accuse blame warn charge denounce condemn describe brand call label criticise criticize fault reproach threaten castigate berate insist cite allege claim argue")

// partOf reads "rebels of X, still holding Y, advanced": a participle with an object stands for no other name of what is before it.
func (t *Tree) partOf(i int) {
	if t.Tokens[i].XPOS == "VBG" && t.Tokens[i].UPOS == "VERB" && t.Is(i, "appos") && t.Tokens[i].Head >= 0 && t.Tokens[i].Head < i && t.below(i, "obj") > i {
		t.Tokens[i].Rel = "acl"
	}
}
