package tree

import (
	"entente/loaders/text"
	"entente/loaders/text/verbs"
)

// dropInterruptions leaves out a short phrase between commas that parts an auxiliary from its verb, a subject from its verb or a
// verb from its object: "has not, so far, attacked", "X, in turn, accused", "signed, in private, a treaty". One that names a
// party, or makes a guess or an account of the statement, stays.
func dropInterruptions(s *text.Sentence, drop []bool) {
	for i := 1; i+3 < len(s.Tokens); i++ {
		if s.Tokens[i].Text != "," || drop[i] {
			continue
		}
		end := interruption(s, i)
		if end < 0 || end+1 >= len(s.Tokens) || !sunders(s, i, end) {
			continue
		}
		for k := i; k <= end; k++ {
			drop[k] = true
		}
		i = end
	}
}

// dropConcession leaves out "albeit unsuccessful" of "occasional, albeit unsuccessful, talks".
func dropConcession(s *text.Sentence, drop []bool) {
	for i := 1; i+3 < len(s.Tokens); i++ {
		if s.Tokens[i].Text != "," || drop[i] || !concessive[s.Tokens[i+1].Lower] {
			continue
		}
		for k := i + 2; k+1 < len(s.Tokens) && k < i+7; k++ {
			t := &s.Tokens[k]
			if t.Text == "," {
				for ; i <= k; i++ {
					drop[i] = true
				}
				break
			}
			if t.UPOS == "VERB" && t.XPOS != "VBN" || t.UPOS == "AUX" || t.UPOS == "PRON" || t.UPOS == "PROPN" {
				break
			}
		}
	}
}

var concessive = text.Set("albeit though although if")

// dropOfAll leaves out the wonder of "accuses X, of all people, of doing".
func dropOfAll(s *text.Sentence, drop []bool) {
	for i := 1; i+3 < len(s.Tokens); i++ {
		if s.Tokens[i].Lower == "of" && s.Tokens[i+1].Lower == "all" && ofAll[s.Tokens[i+2].Lower] && s.Tokens[i-1].Text == "," && s.Tokens[i+3].Text == "," {
			for k := i - 1; k <= i+3; k++ {
				drop[k] = true
			}
		}
	}
}

var ofAll = text.Set("people places things countries states times powers")

// longestInterruption is how many words one has.
const longestInterruption = 8

// interruption returns the comma that ends the phrase which begins behind the comma at i, -1 if it is no such phrase.
func interruption(s *text.Sentence, i int) int {
	if farKnown(s, i) {
		for k := i + 3; k+1 < len(s.Tokens) && k <= i+longestInterruption+2; k++ {
			if s.Tokens[k].Text == "," {
				return k
			}
		}
		return -1
	}
	inWhat := s.Tokens[i+1].Lower == "in" && s.Tokens[i+2].Lower == "what" // "in what was seen as a rebuke"
	for k := i + 1; k+1 < len(s.Tokens) && k <= i+longestInterruption+1; k++ {
		t := &s.Tokens[k]
		switch {
		case t.Text == ",":
			if k == i+1 {
				return -1
			}
			return k
		case t.XPOS == "VBG" && (s.Tokens[k-1].Lower == "without" || s.Tokens[k-1].UPOS == "ADP" && s.Tokens[k+1].UPOS == "NOUN"):
		case inWhat && t.UPOS != "PUNCT" && !overlaps(s, k, k):
		case k == i+1 && t.Lower == "not" && !tellsHowOften(s.Tokens, k), t.UPOS == "PUNCT" && t.Text != "-", t.UPOS == "VERB" && t.XPOS != "VBN", t.UPOS == "AUX", doubting[t.Lower], overlaps(s, k, k):
			return -1
		}
	}
	return -1
}

// farKnown tells of ", as far as is known," behind a comma.
func farKnown(s *text.Sentence, i int) bool {
	w := s.Tokens[i+1].Lower
	return i+3 < len(s.Tokens) && (w == "as" || w == "so") && s.Tokens[i+2].Lower == "far" && s.Tokens[i+3].Lower == "as"
}

// tellsHowOften tells of "not for the first time", "not without regret", which deny nothing.
func tellsHowOften(tokens []text.Token, not int) bool {
	next := tokens[not+1].Lower
	return next == "for" || next == "without"
}

// asWas tells of "as expected", "as recently as May", "as part of a plan", which are no appositions.
func asWas(tokens []text.Token, as int) bool {
	next := &tokens[as+1]
	return tokens[as].Lower == "as" && (next.XPOS == "VBN" || next.XPOS == "VBD" || next.UPOS == "ADV" || next.Lower == "part")
}

// sunders tells whether the phrase between the commas at i and end stands amid what belongs together.
func sunders(s *text.Sentence, i, end int) bool {
	before, first, next := &s.Tokens[i-1], &s.Tokens[i+1], &s.Tokens[end+1]
	if negation[before.Lower] && i > 1 {
		before = &s.Tokens[i-2]
	}
	if before.UPOS == "AUX" || before.Lemma == "have" {
		verb := next
		if negation[next.Lower] && end+2 < len(s.Tokens) {
			verb = &s.Tokens[end+2]
		}
		completes(before, verb)
		return verbal(next) || negation[next.Lower] || next.UPOS == "ADV" && end+2 < len(s.Tokens) && verbal(&s.Tokens[end+2])
	}
	if first.Lower == "not" {
		first = &s.Tokens[i+2]
	}
	if first.UPOS != "ADP" && first.UPOS != "ADV" && first.UPOS != "SCONJ" || formerly[first.Lower] && end > i+2 && !asWas(s.Tokens, i+1) {
		return false
	}
	if nominal(before) {
		return finiteTag(next) || resuming[next.Lower] && verbEarlier(s.Tokens, i)
	}
	return before.UPOS == "VERB" && (opensNoun(next) || next.UPOS == "PROPN" || next.UPOS == "NUM") && !finiteBefore(s.Tokens, end+1)
}

func verbEarlier(tokens []text.Token, i int) bool {
	for i--; i >= 0; i-- {
		if tokens[i].UPOS == "VERB" {
			return true
		}
	}
	return false
}

// completes reads a word again that stands behind an auxiliary once the phrase between them is left out.
func completes(aux, t *text.Token) {
	if aux.XPOS == "MD" && verbs.Base(t.Lower) {
		t.XPOS, t.UPOS, t.Lemma = "VB", "VERB", t.Lower
	} else if lemma, ok := verbs.Participle(t.Lower); ok && (aux.Lemma == "have" || aux.Lemma == "be") {
		aux.UPOS = "AUX"
		t.XPOS, t.UPOS, t.Lemma = "VBN", "VERB", lemma
	}
}

func verbal(t *text.Token) bool { return t.UPOS == "VERB" || t.UPOS == "AUX" }

var (
	resuming = text.Set("with to on upon against from between")
	negation = text.Set("not never n't n’t")
	formerly = text.Set("once formerly now long then still until already like including such together along as with") // these may begin an apposition, or bring in a party
	doubting = text.Set("war odds peace loggerheads siege if unless seem seems seemingly appear appears apparently perhaps maybe possibly reportedly allegedly supposedly purportedly presumably arguably ostensibly hypothetically theoretically theory principle paper probably likely rumour rumor legend or nor and but")
)
