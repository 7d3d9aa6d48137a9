package tree

import "entente/loaders/text"

// dropInterposed leaves out "it is widely believed" between commas: whoever reads the verb behind it finds it in the sentence.
func dropInterposed(s *text.Sentence, drop []bool) {
	for i := 1; i+4 < len(s.Tokens); i++ {
		if s.Tokens[i].Text != "," || s.Tokens[i+1].Lower != "it" || s.Tokens[i+2].Lemma != "be" {
			continue
		}
		end := i + 3
		if s.Tokens[end].UPOS == "ADV" {
			end++
		}
		if end+1 >= len(s.Tokens) || !hearsay[s.Tokens[end].Lower] || s.Tokens[end+1].Text != "," {
			continue
		}
		for k := i; k <= end+1; k++ {
			drop[k] = true
		}
		i = end
	}
}

var hearsay = text.Set("believed thought reported said understood alleged rumoured rumored claimed assumed supposed suspected")
