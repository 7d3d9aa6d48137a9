package tree

import "entente/loaders/text"

// dropStyled leaves out "calling itself" of "a group calling itself the Army of God claimed the raid": the name stands beside the noun.
func dropStyled(s *text.Sentence, drop []bool) {
	for i := 1; i+2 < len(s.Tokens); i++ {
		if !styling[s.Tokens[i].Lower] || !reflexives[s.Tokens[i+1].Lower] || s.Tokens[i-1].UPOS != "NOUN" {
			continue
		}
		j := i + 2
		for j < len(s.Tokens) && (s.Tokens[j].Lower == "the" || s.Tokens[j].UPOS == "PUNCT") {
			j++
		}
		for m := range s.Mentions {
			x := &s.Mentions[m]
			if x.First != j && x.First != j-1 {
				continue
			}
			for k := i; k < x.First; k++ {
				drop[k] = true
			}
			if end := x.Last + 1; end < len(s.Tokens) && (s.Tokens[end].Text == "\"" || s.Tokens[end].Text == "”") {
				drop[end] = true
			}
			break
		}
	}
}

var styling = text.Set("calling styling naming terming dubbing")
