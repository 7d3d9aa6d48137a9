package tree

import (
	"strconv"

	"entente/loaders/text"
	"entente/schema"
)

// dropAges leaves the age out of "X, 43, a trader, was held", "X, aged 43, was held": with it go the comma before it and, where no
// description follows, the one behind.
func dropAges(s *text.Sentence, drop []bool) {
	for m := range s.Mentions {
		x := &s.Mentions[m]
		if x.Kind != schema.Person {
			continue
		}
		i := x.Last + 1
		if i+2 >= len(s.Tokens) || s.Tokens[i].Text != "," {
			continue
		}
		n := i + 1
		if w := s.Tokens[n].Lower; w == "aged" || w == "age" {
			n++
		}
		if n+1 >= len(s.Tokens) || !years(s.Tokens[n].Text) {
			continue
		}
		end := &s.Tokens[n+1]
		if end.UPOS != "PUNCT" && end.Lower != "and" {
			continue
		}
		for k := i; k <= n; k++ {
			drop[k] = true
		}
		if end.Text == "," && n+2 < len(s.Tokens) && !describes(s.Tokens, n+2) {
			drop[n+1] = true
		}
	}
}

// years tells the number of the years that somebody is old.
func years(w string) bool {
	c, err := strconv.Atoi(w)
	return err == nil && c > 9 && c < 111
}

// describes tells whether what follows a comma says who somebody is, or is a clause about him.
func describes(tokens []text.Token, i int) bool {
	t := &tokens[i]
	return t.UPOS == "DET" || t.UPOS == "NOUN" || t.UPOS == "ADJ" || t.UPOS == "PROPN" || t.UPOS == "PRON" || t.XPOS == "VBN" || t.XPOS == "VBG" || t.UPOS == "ADV" || relativeWords[t.Lower] || t.UPOS == "ADP"
}
