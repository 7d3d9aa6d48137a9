package text_test

import (
	"testing"

	"entente/loaders/text"
)

// TestOperative holds that the paragraphs of a resolution go on with who speaks at its head, and those of other texts do not.
func TestOperative(t *testing.T) {
	paragraph := func(n int, words ...text.Token) text.Sentence {
		return text.Sentence{Paragraph: n, Tokens: words}
	}
	word := func(w, lower, upos, xpos string) text.Token {
		return text.Token{Text: w, Lower: lower, UPOS: upos, XPOS: xpos}
	}
	head := paragraph(0, word("The", "the", "DET", "DT"), word("Council", "council", "PROPN", "NNP"), word(",", ",", "PUNCT", ","))
	calls := paragraph(1, word("Calls", "calls", "NOUN", "NNS"), word("upon", "upon", "ADP", "IN"), word("Chad", "chad", "PROPN", "NNP"))
	also := paragraph(2, word("Also", "also", "ADV", "RB"), word("urges", "urges", "VERB", "VBZ"), word("Mali", "mali", "PROPN", "NNP"))
	talks := paragraph(3, word("Talks", "talks", "NOUN", "NNS"), word("in", "in", "ADP", "IN"), word("Chad", "chad", "PROPN", "NNP"))
	s := []text.Sentence{head, calls, also, talks}
	text.Operative(s)
	for i, want := range []int{0, 1, 1, 0} {
		if s[i].Opener != want {
			t.Errorf("sentence %d goes on with %d, want %d", i, s[i].Opener, want)
		}
	}
	if x := s[1].Tokens[0]; x.XPOS != "VBZ" || x.Lemma != "call" {
		t.Errorf("first word is %s %s, want call VBZ", x.Lemma, x.XPOS)
	}
	alone := []text.Sentence{paragraph(0, word("Chad", "chad", "PROPN", "NNP"), word("left", "left", "VERB", "VBD"), word(".", ".", "PUNCT", ".")), paragraph(1, word("Calls", "calls", "NOUN", "NNS"), word("upon", "upon", "ADP", "IN"), word("Chad", "chad", "PROPN", "NNP"))}
	text.Operative(alone)
	if alone[1].Opener != 0 {
		t.Error("a sentence behind a whole one goes on with nothing")
	}
}
