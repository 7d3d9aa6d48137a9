package tree

import "entente/loaders/text"

// dropSoFar leaves out what parts "has" or "is" from its participle without commas and says no more than up to when: "has so far not sold",
// "has until now refused", "have to date sent".
func dropSoFar(s *text.Sentence, drop []bool) {
	for i := 1; i+2 < len(s.Tokens); i++ {
		n := untilNow(s.Tokens, i)
		if n == 0 || i+n >= len(s.Tokens) || drop[i] {
			continue
		}
		aux := &s.Tokens[i-1]
		if negation[aux.Lower] && i > 1 {
			aux = &s.Tokens[i-2]
		}
		v := i + n
		for v+1 < len(s.Tokens) && (negation[s.Tokens[v].Lower] || s.Tokens[v].XPOS == "RB") {
			v++
		}
		if aux.Lemma != "have" && aux.Lemma != "be" || !pastForm(&s.Tokens[v]) {
			continue
		}
		completes(aux, &s.Tokens[v])
		for k := i; k < i+n; k++ {
			drop[k] = true
		}
	}
}

func pastForm(t *text.Token) bool { return t.XPOS == "VBN" || t.XPOS == "VBD" || t.Alt == "VBN" }

// untilNow returns how many words "so far", "until now", "up to now" have at a token, 0 if there is none.
func untilNow(tokens []text.Token, i int) int {
	next := tokens[i+1].Lower
	switch tokens[i].Lower {
	case "so", "thus":
		if next == "far" && tokens[i+2].Lower != "as" {
			return 2
		}
	case "until", "till":
		if next == "now" {
			return 2
		}
	case "to":
		if next == "date" {
			return 2
		}
	case "up":
		if next == "to" && tokens[i+2].Lower == "now" || next == "until" && tokens[i+2].Lower == "now" {
			return 3
		}
	}
	return 0
}

// dropDismissedAs leaves out what somebody calls a report where he dismisses it: "dismissed as fantasy reports that X had left". It would
// part the verb from its object.
func dropDismissedAs(s *text.Sentence, drop []bool) {
	for i := 1; i+3 < len(s.Tokens); i++ {
		if s.Tokens[i].Lower != "as" || !dismissing[s.Tokens[i-1].Lemma] && !(s.Tokens[i-1].Lower == "aside" && i > 1 && s.Tokens[i-2].Lemma == "brush") {
			continue
		}
		end := i + 1
		for end+1 < len(s.Tokens) && end < i+8 && !(end > i+1 && toldThing(s.Tokens, end)) && s.Tokens[end].Text != "," && s.Tokens[end].Lower != "that" {
			end++
		}
		if end+1 >= len(s.Tokens) || end == i+1 || !toldThing(s.Tokens, end) {
			continue
		}
		if w := &s.Tokens[end]; w.UPOS == "VERB" {
			w.XPOS, w.UPOS, w.Lemma = "NNS", "NOUN", w.Lower[:len(w.Lower)-1]
		}
		if b := end - 1; end > i+2 && (s.Tokens[b].UPOS == "DET" || s.Tokens[b].XPOS == "PRP$") {
			end = b
		}
		for k := i; k < end; k++ {
			drop[k] = true
		}
		if v := &s.Tokens[i-1]; v.XPOS == "VBN" && i > 1 && s.Tokens[i-2].Lemma != "be" && s.Tokens[i-2].Lemma != "have" {
			v.XPOS = "VBD"
		}
	}
}

// toldThing tells a word for what is told, before what it tells: "reports that", "claims by", "the charge of".
func toldThing(tokens []text.Token, i int) bool {
	if !toldThings[tokens[i].Lower] {
		return false
	}
	switch tokens[i+1].Lower {
	case "that", "of", "by", "from", "about":
		return true
	}
	return false
}

var (
	dismissing = text.Set("dismiss reject denounce deride decry ridicule")
	toldThings = text.Set("reports claims allegations accusations suggestions rumours rumors charges assertions report claim allegation accusation suggestion rumour rumor charge assertion speculation stories story")
)
