package text

import "strings"

// operativeForms are the finite forms of the operatives.
var operativeForms = inflected()

func inflected() map[string][2]string {
	out := map[string][2]string{"took": {"take", "VBD"}, "paid": {"pay", "VBD"}}
	for v := range operatives {
		stem := strings.TrimSuffix(v, "e")
		s, ed := v+"s", stem+"ed"
		switch {
		case strings.HasSuffix(v, "ss") || strings.HasSuffix(v, "sh"):
			s = v + "es"
		case strings.HasSuffix(v, "y") && !strings.HasSuffix(v, "ay") && !strings.HasSuffix(v, "ey"):
			s, ed = strings.TrimSuffix(v, "y")+"ies", strings.TrimSuffix(v, "y")+"ied"
		case v == "expel" || v == "admit":
			ed = v + v[len(v)-1:] + "ed"
		}
		out[s], out[ed] = [2]string{v, "VBZ"}, [2]string{v, "VBD"}
	}
	return out
}

// Operative finds the paragraphs of a resolution or a communiqué that open with the verb of a subject named at its head ("The
// Security Council, / Recalling …, / Condemns …; / Calls upon …"). Their first words become verbs, and they are told which sentence
// names who speaks. Tagging comes before, the search for names after it.
func Operative(sentences []Sentence) {
	opener, last := -1, -1
	for i := range sentences {
		s := &sentences[i]
		if len(s.Tokens) < 2 || i > 0 && sentences[i-1].Paragraph == s.Paragraph {
			continue
		}
		if opener >= 0 && i-last < 12 && goesOn(s) {
			s.Opener, last = opener+1, i
			continue
		}
		if opens(sentences, i) || stands(sentences, i) {
			opener, last = i, i
		}
	}
	for i := range sentences { // an opener behind which nothing goes on opens nothing; it was marked by none
		if o := sentences[i].Opener; o > 0 && sentences[i].Tokens[0].UPOS != "VERB" && sentences[i].Tokens[0].UPOS != "ADV" {
			sentences[i].Opener = 0
		}
	}
}

// opens tells whether a paragraph is one that names who speaks and breaks off: "The Security Council,", "The Ministers, meeting in X:".
func opens(sentences []Sentence, i int) bool {
	s := &sentences[i]
	t := s.Tokens
	if w := t[len(t)-1].Text; w != "," && w != ":" || len(t) > 60 || i+1 < len(sentences) && sentences[i+1].Paragraph == s.Paragraph {
		return false
	}
	if t[0].UPOS != "DET" && t[0].UPOS != "PROPN" && t[0].UPOS != "NOUN" && t[0].UPOS != "PRON" && t[0].XPOS != "VBG" {
		return false
	}
	for k := range t { // "The Council decided:" has a verb, and is one, too
		if t[k].XPOS == "MD" {
			return false
		}
	}
	return true
}

// goesOn tells whether a paragraph begins with the verb of a stance, in the present or the past or as a participle, adverbs before it
// apart, and makes a verb of it.
func goesOn(s *Sentence) bool {
	k := 0
	for k < 2 && k+2 < len(s.Tokens) && heralds[s.Tokens[k].Lower] {
		s.Tokens[k].XPOS, s.Tokens[k].UPOS, s.Tokens[k].Class = "RB", "ADV", Adverb
		k++
	}
	t := &s.Tokens[k]
	if strings.HasSuffix(t.Lower, "ing") {
		return t.XPOS == "VBG" && (operatives[strings.TrimSuffix(t.Lower, "ing")] || operatives[strings.TrimSuffix(t.Lower, "ing")+"e"])
	}
	form, ok := operativeForms[t.Lower]
	if !ok || s.Tokens[k+1].UPOS == "VERB" && s.Tokens[k+1].XPOS != "VBN" && s.Tokens[k+1].XPOS != "VBG" || s.Tokens[k+1].UPOS == "AUX" {
		return false
	}
	t.Lemma, t.XPOS, t.UPOS, t.Class = form[0], form[1], "VERB", Verb
	return true
}

var (
	heralds    = Set("also further strongly again once firmly deeply solemnly unanimously hereby therefore")
	operatives = Set("welcome note recall reaffirm affirm reiterate express condemn deplore demand call urge request invite encourage appeal decide resolve agree endorse support approve adopt commend praise thank appreciate recognize recognise stress emphasize emphasise underline underscore declare proclaim denounce reject regret take pay voice convey congratulate hail authorize authorise instruct direct recommend warn pledge undertake renew confirm acknowledge impose suspend lift extend establish reserve determine acclaim salute protest ask insist offer remind reproach censure oppose accuse appoint admit expel designate turn offer send allow")
)

// stands tells whether a paragraph is no more than who speaks, and the next goes on with a small letter: "The summit / condemned …".
func stands(sentences []Sentence, i int) bool {
	t := sentences[i].Tokens
	if len(t) > 8 || t[0].Lower != "the" || i+1 >= len(sentences) || sentences[i+1].Paragraph == sentences[i].Paragraph {
		return false
	}
	for k := range t {
		if t[k].UPOS == "VERB" || t[k].UPOS == "AUX" || t[k].UPOS == "PUNCT" {
			return false
		}
	}
	next := sentences[i+1].Tokens
	return !next[0].Capital() && len(next) > 2 && operativeForms[next[0].Lower][0] != ""
}
