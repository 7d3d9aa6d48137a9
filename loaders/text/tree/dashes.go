package tree

import "entente/loaders/text"

// dashes makes commas of the two dashes around what says more of a name: "X – which lies on the coast – bombed Y", "X — a member — left".
func dashes(tokens []text.Token) {
	open := -1
	for i := 1; i+1 < len(tokens); i++ {
		if !spaced(tokens, i) {
			continue
		}
		if open < 0 {
			open = i
			continue
		}
		if saysMore(tokens, open+1, i) {
			asComma(&tokens[open])
			asComma(&tokens[i])
		}
		open = -1
	}
}

// notOnly makes an auxiliary of the verb that "Not only" sets before its subject: "Not only has X attacked Y, it has …".
func notOnly(s *text.Sentence, drop []bool) {
	if len(s.Tokens) < 6 || s.Tokens[0].Lower != "not" || s.Tokens[1].Lower != "only" {
		return
	}
	switch s.Tokens[2].Lemma {
	case "have", "be", "do":
		drop[0], drop[1] = true, true
		s.Tokens[2].UPOS = "AUX"
	}
}

// spaced tells a dash that stands between words, and not inside of one.
func spaced(tokens []text.Token, i int) bool {
	switch tokens[i].Text {
	case "–", "—", "--", "―":
		return true
	case "-":
		return !tokens[i].Tight && !tokens[i+1].Tight
	}
	return false
}

// saysMore tells whether the words from a token to before another are a relative clause, an apposition or the like.
func saysMore(tokens []text.Token, from, to int) bool {
	if from >= to || to-from > 20 {
		return false
	}
	first := &tokens[from]
	if relativeWords[first.Lower] || first.XPOS == "WDT" || first.XPOS == "WP" || first.XPOS == "WP$" {
		return true
	}
	for i := from; i < to; i++ {
		if finiteTag(&tokens[i]) || tokens[i].XPOS == "MD" {
			return false
		}
	}
	return first.UPOS == "DET" || first.UPOS == "ADP" || first.XPOS == "PRP$" || first.XPOS == "VBN" || first.XPOS == "VBG" || first.UPOS == "PROPN" || first.UPOS == "NUM"
}

func asComma(t *text.Token) { t.Text, t.Lower, t.Lemma, t.XPOS, t.UPOS = ",", ",", ",", ",", "PUNCT" }
