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
		if s.Tokens[i].UPOS != "VERB" || !judged[s.Tokens[i].Lemma] {
			continue
		}
		end := mannerEnd(s.Tokens, i+1)
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
		} else if k+1 < len(tokens) && tokens[k].UPOS == "DET" && verdictWords[tokens[k+1].Lemma] {
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
	case "in":
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
