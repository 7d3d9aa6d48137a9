package tree

import (
	"entente/loaders/text"
	"entente/loaders/text/verbs"
)

// spans are nouns of time that close a remark between an auxiliary and its verb.
var spans = text.Set("year years month months week weeks day days decade decades century hour hours time times past night spring summer autumn winter january february march april may june july august september october november december")

// dropParting joins "has [in recent months] been arming", "will [in May] send": a tagger that sees them apart takes "has" for a verb of
// its own, and a parser hangs the verb on the time.
func dropParting(s *text.Sentence, drop []bool) {
	for i := 0; i+3 < len(s.Tokens); i++ {
		if s.Tokens[i].UPOS != "AUX" && !having[s.Tokens[i].Lower] {
			continue
		}
		from := skipAdverbs(s.Tokens, i+1)
		to := timeAt(s.Tokens, from)
		if s.Tokens[i].XPOS == "MD" && from+2 < len(s.Tokens) && (s.Tokens[from].Lower == "one" || s.Tokens[from].Lower == "some") && s.Tokens[from+1].Lower == "day" {
			to = from + 2
			if v := &s.Tokens[to]; verbs.Base(v.Lower) {
				v.XPOS, v.UPOS, v.Lemma = "VB", "VERB", v.Lower // "could one day impose"
			}
		}
		v := skipAdverbs(s.Tokens, to)
		if v == i+1 && !complete(s.Tokens, i) || v >= len(s.Tokens) || !follows(&s.Tokens[i], &s.Tokens[v]) || overlaps(s, i+1, v-1) {
			continue
		}
		s.Tokens[i].UPOS = "AUX"
		if having[s.Tokens[i].Lower] {
			s.Tokens[v].XPOS = "VBN"
		}
		if s.Tokens[v].UPOS != "AUX" {
			s.Tokens[v].UPOS = "VERB"
		}
		for k := i + 1; k < v; k++ {
			drop[k] = drop[k] || k >= from && k < to || s.Tokens[k].Text == ","
		}
	}
}

// complete tells "X has sold Y" from "X has trained troops": behind the participle stands a whole phrase.
func complete(tokens []text.Token, has int) bool {
	if has == 0 || has+2 >= len(tokens) || !having[tokens[has].Lower] || !nominal(&tokens[has-1]) {
		return false
	}
	next := &tokens[has+2]
	return next.UPOS == "DET" || next.UPOS == "PROPN" || next.UPOS == "PRON"
}

var having = text.Set("has have had 've ’ve")

func skipAdverbs(tokens []text.Token, i int) int {
	for i < len(tokens) && (tokens[i].UPOS == "ADV" || tokens[i].Text == ",") {
		i++
	}
	return i
}

// timeAt returns the token behind a preposition and a noun of time that begin at i, i if there are none.
func timeAt(tokens []text.Token, i int) int {
	if i >= len(tokens) || tokens[i].UPOS != "ADP" {
		return i
	}
	for k := i + 1; k < len(tokens) && k < i+6; k++ {
		switch {
		case spans[tokens[k].Lower] && (k+1 == len(tokens) || !spans[tokens[k+1].Lower] && tokens[k+1].UPOS != "NUM"):
			return k + 1
		case tokens[k].UPOS == "DET" || tokens[k].UPOS == "ADJ" || tokens[k].UPOS == "NUM" || spans[tokens[k].Lower]:
		default:
			return i
		}
	}
	return i
}

// follows tells whether a word may be the verb, or a further auxiliary, of an auxiliary.
func follows(aux, verb *text.Token) bool {
	switch {
	case having[aux.Lower]:
		return verb.XPOS == "VBN" || verb.XPOS == "VBD"
	case aux.XPOS == "MD":
		return verb.XPOS == "VB"
	case aux.Lemma == "be":
		return verb.XPOS == "VBG" || verb.XPOS == "VBN"
	}
	return false
}
