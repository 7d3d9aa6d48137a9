package tree

import (
	"entente/loaders/text"
	"entente/loaders/text/verbs"
)

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

// dropBoth leaves out "both" before a verb, "X both arms Y and trains its soldiers", and makes a verb of the noun that
// the tagger saw behind it, or behind "neither".
func dropBoth(s *text.Sentence, drop []bool) {
	for i := 1; i+3 < len(s.Tokens); i++ {
		t, before, next := &s.Tokens[i], &s.Tokens[i-1], &s.Tokens[i+1]
		if t.Lower != "both" && t.Lower != "neither" || relativeWords[before.Lower] || before.UPOS != "PROPN" && before.UPOS != "NOUN" && before.UPOS != "PRON" && before.UPOS != "AUX" {
			continue
		}
		if next.XPOS == "NNS" && before.XPOS == "NNP" && (s.Tokens[i+2].UPOS == "PROPN" || s.Tokens[i+2].UPOS == "DET") && verbs.Base(next.Lemma) {
			next.XPOS, next.UPOS = "VBZ", "VERB"
		}
		drop[i] = t.Lower == "both" && next.UPOS == "VERB" && next.XPOS != "VBG" && laterAnd(s.Tokens, i+2)
	}
}

// letAlone makes a conjunction of "let alone" before a verb: "has not condemned X, let alone bombed it".
func letAlone(s *text.Sentence, drop []bool) {
	for i := 2; i+2 < len(s.Tokens); i++ {
		a, b := &s.Tokens[i], &s.Tokens[i+1]
		if s.Tokens[i+2].UPOS != "VERB" || !(a.Lower == "let" && b.Lower == "alone" || (a.Lower == "much" || a.Lower == "still") && b.Lower == "less") {
			continue
		}
		drop[i] = true
		drop[i-1] = s.Tokens[i-1].Text == ","
		b.XPOS, b.UPOS, b.Lemma = "CC", "CCONJ", "or"
	}
}

// laterAnd tells whether an "and" comes from a token on.
func laterAnd(tokens []text.Token, from int) bool {
	for i := from; i < len(tokens); i++ {
		if tokens[i].Lower == "and" {
			return true
		}
	}
	return false
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
