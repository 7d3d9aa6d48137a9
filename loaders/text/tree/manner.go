package tree

import (
	"entente/loaders/text"
	"entente/loaders/text/verbs"
)

// judged are verbs before whose object it may stand how, or as what, somebody judges it.
var judged = text.Set("condemn denounce criticise criticize reject dismiss deplore welcome hail oppose decry rebuff repudiate protest")

// dropManner leaves out what parts such a verb from its object: "condemned in the strongest
// terms the raid", "dismissed as absurd the charges".
func dropManner(s *text.Sentence, drop []bool) {
	for i := 0; i+3 < len(s.Tokens); i++ {
		if s.Tokens[i].Lower == "in" && s.Tokens[i+1].Lower == "absentia" {
			drop[i], drop[i+1] = true, true // "was tried in absentia in X"
			continue
		}
		if s.Tokens[i].UPOS != "VERB" || !judged[s.Tokens[i].Lemma] && !(noted[s.Tokens[i].Lemma] && s.Tokens[i+1].Lower == "with") {
			continue
		}
		end := mannerEnd(s.Tokens, i+1)
		for end > 0 && end+1 < len(s.Tokens) && !opensNoun(&s.Tokens[end]) {
			end = furtherEnd(s, end)
		}
		if end < 0 || end >= len(s.Tokens) || !opensNoun(&s.Tokens[end]) {
			continue
		}
		for k := i + 1; k < end; k++ {
			drop[k] = true
		}
	}
}

// mannerEnd returns the token behind "as absurd" or "in the strongest terms", -1 if none begins at i.
func mannerEnd(tokens []text.Token, i int) int {
	switch tokens[i].Lower {
	case "as":
		k := i + 1
		if k < len(tokens) && verdictWords[tokens[k].Lemma] && tokens[k].UPOS == "NOUN" {
			k++ // "as lies"
		} else if k+1 < len(tokens) && tokens[k].UPOS == "DET" && tokens[k+1].UPOS == "NOUN" {
			k += 2 // "as a lie"
		}
		for k < len(tokens) && (tokens[k].UPOS == "ADJ" || tokens[k].UPOS == "ADV" || tokens[k].XPOS == "VBN" || tokens[k].Lower == "and") {
			k++
		}
		if k > i+1 {
			return k
		}
	case "out":
		if i+2 < len(tokens) && tokens[i+1].Lower == "of" && tokens[i+2].Lower == "hand" {
			return i + 3
		}
	case "with", "without", "by":
		return moodEnd(tokens, i+1)
	case "outright", "unequivocally", "categorically":
		return i + 1
	case "at":
		return statementEnd(tokens, i+1)
	case "in":
		if k := statementEnd(tokens, i+1); k > 0 {
			return k
		}
		for k := i + 1; k < len(tokens) && k < i+6; k++ {
			if tokens[k].Lower == "terms" {
				return k + 1
			}
			if tokens[k].UPOS != "DET" && tokens[k].UPOS != "ADJ" && tokens[k].UPOS != "ADV" {
				return -1
			}
		}
	}
	return -1
}

// moodEnd returns the token behind the noun of "with deep concern", "without reservation", "by name", -1 if there is none.
func moodEnd(tokens []text.Token, i int) int {
	for k := i; k < len(tokens) && k < i+5; k++ {
		if moods[tokens[k].Lower] {
			if k+2 < len(tokens) && tokens[k+1].Lower == "and" && moods[tokens[k+2].Lower] {
				return k + 3
			}
			return k + 1
		}
		if t := &tokens[k]; t.UPOS != "DET" && t.UPOS != "ADJ" && t.UPOS != "ADV" && t.UPOS != "NUM" && t.Lower != "grave" && t.Lower != "some" {
			return -1
		}
	}
	return -1
}

// furtherEnd returns the token behind what follows such a phrase: "on Monday", "in Oslo", "with Peru"; -1 if nothing of the kind begins at i.
func furtherEnd(s *text.Sentence, i int) int {
	for _, d := range s.Dates {
		if d.First == i {
			return d.Last + 1
		}
	}
	if n := calendar(s.Tokens, i); n > 0 {
		return i + n
	}
	switch s.Tokens[i].Lower {
	case "in", "with", "at":
		for m := range s.Mentions {
			if s.Mentions[m].First == i+1 && s.Mentions[m].Use != text.ByDemonym {
				return s.Mentions[m].Last + 1
			}
		}
	}
	return mannerEnd(s.Tokens, i)
}

// statementEnd returns the token behind "a joint statement", -1 if none begins at i.
func statementEnd(tokens []text.Token, i int) int {
	for k := i; k < len(tokens) && k < i+4; k++ {
		if k > i && uttered[tokens[k].Lower] {
			return k + 1
		}
		if t := &tokens[k]; t.UPOS != "DET" && t.UPOS != "ADJ" && t.Lower != "press" && t.Lower != "news" {
			return -1
		}
	}
	return -1
}

// adoptManner hangs what dropManner left out on the verb before it: "noted with deep concern".
func adoptManner(s *text.Sentence, done []bool) {
	for i := 1; i+1 < len(s.Tokens); i++ {
		if done[i] || !done[i-1] || s.Tokens[i-1].UPOS != "VERB" || s.Tokens[i].Lower != "with" {
			continue
		}
		end := moodEnd(s.Tokens, i+1)
		if end < 0 {
			continue
		}
		for k := i; k < end-1; k++ {
			s.Tokens[k].Head, s.Tokens[k].Rel, done[k] = end-1, "amod", true
		}
		s.Tokens[i].Rel = "case"
		s.Tokens[end-1].Head, s.Tokens[end-1].Rel, done[end-1] = i-1, "obl", true
	}
}

var (
	// noted are verbs before whose object it may stand with what feelings somebody takes note of it.
	noted   = text.Set("note view see regard follow watch learn register observe receive greet recall acknowledge accept await")
	moods   = text.Set("alarm concern regret satisfaction unease dismay horror relief appreciation interest gratitude sorrow sadness disgust anger outrage vehemence enthusiasm pleasure caution voice contempt scorn apprehension disquiet indignation consternation misgivings suspicion reservation reservations equivocation hesitation qualification name force vigour approval disapproval displeasure disappointment")
	uttered = text.Set("conference weekend briefing summit meeting session rally statement communique communiqué declaration letter note speech message interview resolution tweet post")
)

// verdictWords say that something is not so.
var verdictWords = text.Set("baseless groundless unfounded untrue false lie nonsense fabrication falsehood fiction slander propaganda rubbish hoax")

// verdicts hangs what reports are called on the verb: "called [reports that X left] a lie".
func (t *Tree) verdicts() {
	for i := range t.Tokens {
		v := t.Tokens[i].Head
		if !verdictWords[t.Tokens[i].Lower] || v < 0 || v > i || t.Tokens[v].UPOS != "VERB" || !t.Is(v, "acl") {
			continue
		}
		n := t.Tokens[v].Head
		if n < 0 || t.Tokens[n].Head < 0 || !t.Is(n, "obj") || t.Tokens[t.Tokens[n].Head].Lemma != "call" {
			continue
		}
		for k := v + 1; k < i; k++ {
			if t.Tokens[k].Head == i && (t.Is(k, "compound", "amod") || t.Is(k, "nmod")) && t.mention[k] >= 0 || t.Tokens[k].Head == v && t.Is(k, "iobj") {
				t.Tokens[k].Head, t.Tokens[k].Rel = v, "obj"
			}
		}
		t.Tokens[i].Head, t.Tokens[i].Rel = t.Tokens[n].Head, "xcomp"
	}
}

// opensNoun tells a word that a noun phrase begins with.
func opensNoun(t *text.Token) bool {
	return t.UPOS == "DET" || t.XPOS == "PRP$" || t.XPOS == "NNS" || t.UPOS == "PROPN" || t.UPOS == "PRON" && t.XPOS != "WP" && t.XPOS != "WDT"
}

// demanding are verbs after whose "that" stands a bare infinitive: "demanded that X hand it over".
var demanding = text.Set("demand insist urge request ask propose recommend require")

// subjunctive mends the tag of such an infinitive, which looks like a noun or a past.
func subjunctive(tokens []text.Token) {
	for i := 0; i+4 < len(tokens); i++ {
		if tokens[i].UPOS != "VERB" || !demanding[tokens[i].Lemma] || tokens[i+1].Lower != "that" {
			continue
		}
		for k := i + 3; k+1 < len(tokens) && k < i+8; k++ {
			t := &tokens[k]
			if t.UPOS == "AUX" || finiteTag(t) && t.XPOS != "VBD" && t.XPOS != "VBP" {
				break
			}
			if tokens[k-1].XPOS != "NNS" && tokens[k-1].UPOS != "PROPN" && tokens[k-1].UPOS != "NOUN" || t.Capital() || !verbs.Base(t.Lower) {
				continue
			}
			if next := &tokens[k+1]; t.UPOS == "VERB" && t.XPOS != "VBN" || opensNoun(next) || next.Lower == "over" || next.Lower == "back" || next.Lower == "to" || next.UPOS == "PUNCT" && k+2 == len(tokens) {
				t.XPOS, t.UPOS, t.Lemma = "VB", "VERB", t.Lower
				tokens[i+1].XPOS, tokens[i+1].UPOS = "IN", "SCONJ"
				break
			}
		}
	}
}
