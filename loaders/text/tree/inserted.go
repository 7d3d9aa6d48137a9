package tree

import "entente/loaders/text"

// dropTally leaves out how a vote went where it stands between a verb and its object: "adopted, by 78 votes to 9, a
// resolution".
func dropTally(s *text.Sentence, drop []bool) {
	for i := 1; i+3 < len(s.Tokens); i++ {
		if s.Tokens[i].Text != "," || s.Tokens[i-1].UPOS != "VERB" || s.Tokens[i+1].Lower != "by" && s.Tokens[i+1].Lower != "with" {
			continue
		}
		end, tally := i+2, false
		for end < len(s.Tokens) && end < i+16 && s.Tokens[end].Text != "," && s.Tokens[end].UPOS != "VERB" {
			tally = tally || tallyWords[s.Tokens[end].Lower]
			end++
		}
		if end == len(s.Tokens) || s.Tokens[end].Text != "," || !tally {
			continue
		}
		for k := i; k <= end; k++ {
			drop[k] = true
		}
	}
}

var tallyWords = text.Set("vote votes majority acclamation consensus abstentions abstention")

// throughIt reads "holds a share of X and through it controls Y": what stands behind a preposition is no subject.
func (t *Tree) throughIt(i int) {
	v, c := t.Tokens[i].Head, i-1
	if c < 0 || v < i || t.Tokens[i].UPOS != "PRON" || !t.Is(i, "nsubj") || !t.Is(c, "case") || t.Tokens[c].Head != i && t.Tokens[c].Head != v {
		return
	}
	switch t.Tokens[c].Lower {
	case "through", "via", "with", "by", "from":
		t.Tokens[c].Head, t.Tokens[i].Rel = i, "obl"
	}
}
