package parse

import (
	"entente/loaders/text"
	"entente/loaders/text/learn"
)

// words is what features see of the words of a sentence, hashed, by number: 0 is none, the
// last is the root.
type words []word

type word struct {
	norm         uint64
	tag          uint64 // both tags
	alt          uint64 // the XPOS that it could have instead, 0 if the tagger was sure
	upos         uint64
	fine, coarse uint64 // clusters
}

func (w *words) read(tokens []text.Token, clusters *learn.Clusters) {
	list := append((*w)[:0], word{1, 1, 0, 1, 1, 1})
	for i := range tokens {
		t := &tokens[i]
		norm := learn.Norm(t.Text)
		upos := learn.String(t.UPOS)
		fine, coarse, _ := clusters.Of(norm)
		alt := uint64(0)
		if t.Alt != "" {
			alt = learn.String(t.Alt)
		}
		list = append(list, word{learn.String(norm), learn.String(t.XPOS)*3 + upos, alt, upos, fine + 4, coarse + 4})
	}
	*w = append(list, word{2, 2, 0, 2, 2, 2})
}

// distance puts how far two words are apart into classes.
func distance(a, b int32) uint64 {
	if a == 0 || b == 0 {
		return 0
	}
	switch d := max(a-b, b-a); {
	case d <= 4:
		return uint64(d)
	case d <= 6:
		return 5
	case d <= 10:
		return 6
	}
	return 7
}
