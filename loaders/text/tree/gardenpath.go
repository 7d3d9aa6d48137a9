package tree

import (
	"entente/loaders/text"
	"entente/loaders/text/verbs"
)

// gardenPath makes a participle of the past of "the factory razed last week by X's jets made soap", "the treaty signed in May by A
// and B said nothing": who did it is told with "by", and another verb follows.
func gardenPath(tokens []text.Token, i int) bool {
	t := &tokens[i]
	if t.UPOS != "VERB" || t.XPOS != "VBD" && t.XPOS != "VBN" || tokens[i-1].UPOS != "NOUN" && tokens[i-1].UPOS != "PROPN" {
		return false
	}
	if _, ok := verbs.Participle(t.Lower); !ok && !alikePast(t.Lower) {
		return false
	}
	by := i + 1
	for by < len(tokens) && by < i+7 && tokens[by].Lower != "by" {
		if w := &tokens[by]; !hourWords[w.Lower] && w.XPOS != "CD" {
			return false
		}
		by++
	}
	main := verbBehindAgent(tokens, by)
	if main < 0 {
		return false
	}
	if tokens[main].XPOS == "VBN" {
		tokens[main].UPOS, tokens[main].XPOS, tokens[main].Alt = "VERB", "VBD", ""
	}
	return true
}

// verbBehindAgent returns the finite verb right behind the phrase after "by", -1 if there is none.
func verbBehindAgent(tokens []text.Token, by int) int {
	if by+3 >= len(tokens) || tokens[by].Lower != "by" || tokens[by+1].XPOS == "CD" || tokens[by+1].XPOS == "VBG" {
		return -1
	}
	for k := by + 2; k+1 < len(tokens) && k < by+10; k++ {
		w := &tokens[k]
		nominal := tokens[k-1].UPOS == "NOUN" || tokens[k-1].UPOS == "PROPN"
		switch {
		case nominal && (finiteTag(w) && w.UPOS != "PUNCT" || w.XPOS == "MD"):
			return k
		case nominal && w.XPOS == "VBN" && alikePast(w.Lower) && tokens[k+1].Lower != "by" && (tokens[k+1].UPOS == "NOUN" || tokens[k+1].UPOS == "DET" || tokens[k+1].UPOS == "ADJ" || tokens[k+1].UPOS == "PRON"):
			return k
		case w.UPOS == "NOUN", w.UPOS == "PROPN", w.UPOS == "ADJ", w.UPOS == "DET", w.UPOS == "NUM", w.UPOS == "PART" && w.XPOS == "POS", w.XPOS == "PRP$", w.Lower == "and", w.Lower == "of", w.Text == "-":
		default:
			return -1
		}
	}
	return -1
}

// hourWords are the words that tell when something was done.
var hourWords = text.Set("last this on in at early late earlier yesterday today week month year night day morning evening afternoon weekend monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december recently jointly since ago there here")

// razedThere hangs the participle of "the plant in Khartoum North razed by X's jets" on the plant, not on where it is.
func (t *Tree) razedThere(i int) {
	p := t.Tokens[i].Head
	if t.Tokens[i].XPOS != "VBN" || !t.Is(i, "acl") || p != i-1 || t.Tokens[p].UPOS != "PROPN" || !ruining[t.Tokens[i].Lemma] {
		return
	}
	for n := p - 1; n >= 0 && n > p-6; n-- {
		switch w := &t.Tokens[n]; {
		case w.UPOS == "NOUN" && n+1 < p && (t.Tokens[n+1].Lower == "in" || t.Tokens[n+1].Lower == "at" || t.Tokens[n+1].Lower == "near" || t.Tokens[n+1].Lower == "outside"):
			t.Tokens[i].Head = n
			x := p
			for steps := 0; t.Tokens[x].Head > n+1 && t.Tokens[x].Head < i && steps < 4; steps++ {
				x = t.Tokens[x].Head
			}
			t.Tokens[x].Head, t.Tokens[x].Rel = n, "nmod"
			t.Tokens[n+1].Head, t.Tokens[n+1].Rel = x, "case"
			return
		case w.UPOS != "PROPN" && w.UPOS != "ADP":
			return
		}
	}
}

// ruining are verbs of what is done to buildings and ships.
var ruining = text.Set("raze destroy bomb wreck flatten shell hit damage demolish blow burn level ruin gut strike attack torpedo sink set build own run seize occupy")
