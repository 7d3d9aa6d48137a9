package tree

import (
	"strings"

	"entente/loaders/text"
	"entente/loaders/text/verbs"
)

// steady tells whether a word that the tagger took for a noun behind a name is a past tense: a form that is no
// noun ("X tore up its treaty"), or one that is, before what only an object can be ("X cast out the envoy",
// "after X cut its aid").
func steady(tokens []text.Token, i int) bool {
	t := &tokens[i]
	if i == 0 || i+2 >= len(tokens) || t.UPOS != "NOUN" && t.UPOS != "ADJ" && t.XPOS != "VB" && !(t.UPOS == "ADV" && irregularPast[t.Lower]) || t.Capital() || tokens[i-1].UPOS != "PROPN" && !bodies[tokens[i-1].Lower] {
		return false
	}
	if r, ok := verbs.Finite(t.Lower); !ok || r.Tag != "VBD" || !irregularPast[t.Lower] && !asBase[t.Lower] && !(t.UPOS == "ADJ" && strings.HasSuffix(t.Lower, "ed")) {
		return false
	}
	if !irregularPast[t.Lower] && i > 1 && (tokens[i-2].XPOS == "MD" || tokens[i-2].XPOS == "TO") {
		return false
	}
	if t.UPOS == "ADJ" && strings.HasSuffix(t.Lower, "ed") {
		return tokens[i+1].UPOS == "PROPN" || opensNoun(&tokens[i+1]) // "Chad armed Hamas"
	}
	next := i + 1
	if particles[tokens[next].Lower] {
		next++
	} else if irregularPast[t.Lower] {
		return true
	}
	return opensNoun(&tokens[next]) || tokens[next].UPOS == "PROPN"
}

var (
	// irregularPast are past tenses that are no nouns.
	irregularPast = text.Set("tore threw drew flew gave knew took swore sank sought slew stole chose drove froze fought sought taught caught bought brought lent spent sent fled withdrew upheld overthrew forsook clung flung wrested shrank forbade withheld oversaw overran foresaw redrew froze broke strove undertook underwent spurned shunned")
	// asBase are past tenses that look like the verb, and like a noun.
	asBase = text.Set("cast cut set hit put shut split quit thrust burst shed rid spread")
	// bodies are nouns for those who act, behind which no noun follows that looks like a past tense.
	bodies = text.Set("force army navy government regime junta militia parliament")
	// particles go with such verbs.
	particles = text.Set("out off up aside down away back over through")
)
