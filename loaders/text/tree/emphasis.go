package tree

import "entente/loaders/text"

// dropEmphasis leaves out what only stresses or measures: "itself" beside a subject, ", for its
// part,", "since" of "has since been", "a day" of "a day after".
func dropEmphasis(s *text.Sentence, drop []bool) {
	for i := 1; i+1 < len(s.Tokens); i++ {
		t, before, next := &s.Tokens[i], &s.Tokens[i-1], &s.Tokens[i+1]
		switch {
		case reflexives[t.Lower]:
			drop[i] = (nominal(before) || before.UPOS == "AUX" || before.Lemma == "have") && (next.UPOS == "VERB" || next.UPOS == "AUX" || next.Lemma == "have")
		case t.Lower == "since" && before.Lemma == "have" && (next.Lower == "been" || next.XPOS == "VBN"):
			drop[i] = true
		case t.Text == "," && next.Lower == "for":
			if end := forItsPart(s, i); end > 0 {
				for k := i; k <= end; k++ {
					drop[k] = true
				}
			}
		case i > 1 && lapses[t.Lemma] && (next.Lower == "after" || next.Lower == "before") && s.Tokens[i-2].Text == ",":
			if before.XPOS == "CD" || before.Lower == "a" || before.Lower == "an" || before.Lower == "several" {
				drop[i-1], drop[i] = true, true
			}
		}
	}
}

var (
	reflexives = text.Set("itself themselves himself herself")
	lapses     = text.Set("hour day week month year minute decade")
)

// forItsPart returns the comma that ends ", for its part,", 0 if the words are others.
func forItsPart(s *text.Sentence, i int) int {
	if i+4 < len(s.Tokens) && s.Tokens[i+2].XPOS == "PRP$" && s.Tokens[i+3].Lower == "part" && s.Tokens[i+4].Text == "," {
		return i + 4
	}
	return 0
}
