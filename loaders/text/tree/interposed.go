package tree

import "entente/loaders/text"

// dropInterposed leaves out "it is widely believed" between commas: whoever reads the verb behind it finds it in the sentence.
func dropInterposed(s *text.Sentence, drop []bool) {
	for i := 1; i+4 < len(s.Tokens); i++ {
		if end := turnedOut(s.Tokens, i); end > 0 {
			for ; i <= end; i++ {
				drop[i] = true
			}
			continue
		}
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

// turnedOut returns the comma that ends "it turned out", "it seems" between commas, zero if there is none.
func turnedOut(tokens []text.Token, i int) int {
	if tokens[i].Text != "," || tokens[i+1].Lower != "it" || !emerging[tokens[i+2].Lemma] {
		return 0
	}
	end := i + 3
	if w := tokens[end].Lower; w == "out" || w == "later" || w == "now" || w == "has" {
		end++
	}
	if end+1 < len(tokens) && tokens[end].Text == "," {
		return end
	}
	return 0
}

var emerging = text.Set("turn emerge transpire seem appear")
