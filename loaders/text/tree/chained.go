package tree

import "entente/loaders/text"

// dropChained leaves out words chained by hyphens around a small one before a noun: "surface-to-air missiles", "state-of-the-art radars".
func dropChained(s *text.Sentence, drop []bool) {
	for i := 0; i+5 < len(s.Tokens); i++ {
		if s.Tokens[i+1].Text != "-" || !s.Tokens[i+1].Tight || !chaining[s.Tokens[i+2].Lower] || !s.Tokens[i+2].Tight {
			continue
		}
		end := i + 2
		for end+2 < len(s.Tokens) && s.Tokens[end+1].Text == "-" && s.Tokens[end+1].Tight && s.Tokens[end+2].Tight {
			end += 2
		}
		if end == i+2 || end+1 >= len(s.Tokens) || s.Tokens[end+1].UPOS != "NOUN" && s.Tokens[end+1].UPOS != "ADJ" || overlaps(s, i, end) {
			continue
		}
		for k := i; k <= end; k++ {
			if drop[k] = true; s.Tokens[k].UPOS == "NOUN" {
				s.Tokens[k].UPOS, s.Tokens[k].XPOS = "ADJ", "JJ"
			}
		}
		i = end
	}
}

// chaining are the small words in the middle of such a chain.
var chaining = text.Set("to of by for in on off and")
