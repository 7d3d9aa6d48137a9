// Package measure compares analyses with those of a treebank.
package measure

import (
	"fmt"
	"strings"

	"entente/loaders/text"
)

// Share counts what is right.
type Share struct{ Right, All int }

func (s *Share) add(right bool) {
	s.All++
	if right {
		s.Right++
	}
}

// Percent is the share in percent.
func (s Share) Percent() float64 { return 100 * float64(s.Right) / float64(max(s.All, 1)) }

// Tags are the scores of a tagger.
type Tags struct {
	XPOS, UPOS, Lemma Share
	Unseen            Share // lemmas of nouns and verbs whose form training did not have
	Finite            Share // regular finite pasts (VBD, VERB, -ed) that were not tagged VBN
	Participle        Share // regular participles that were not tagged VBD
}

// Add counts a sentence. Known tells which forms, folded to lower case, training had.
func (t *Tags) Add(gold, got []text.Token, known map[string]bool) {
	for i := range gold {
		g, h := &gold[i], &got[i]
		t.XPOS.add(g.XPOS == h.XPOS)
		t.UPOS.add(g.UPOS == h.UPOS)
		lemma := strings.EqualFold(g.Lemma, h.Lemma)
		t.Lemma.add(lemma)
		if (g.UPOS == "NOUN" || g.UPOS == "VERB") && !known[strings.ToLower(g.Text)] {
			t.Unseen.add(lemma)
		}
		if g.UPOS != "VERB" || !strings.HasSuffix(g.Text, "ed") {
			continue
		}
		switch g.XPOS {
		case "VBD":
			t.Finite.add(h.XPOS != "VBN")
		case "VBN":
			t.Participle.add(h.XPOS != "VBD")
		}
	}
}

func (t Tags) String() string {
	return fmt.Sprintf("XPOS %.2f UPOS %.2f lemma %.2f (unseen nouns and verbs %.1f) | VBD as VBN %.1f %% of %d, VBN as VBD %.1f %% of %d",
		t.XPOS.Percent(), t.UPOS.Percent(), t.Lemma.Percent(), t.Unseen.Percent(),
		100-t.Finite.Percent(), t.Finite.All, 100-t.Participle.Percent(), t.Participle.All)
}
