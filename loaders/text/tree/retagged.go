package tree

import (
	"strings"

	"entente/loaders/text"
	"entente/loaders/text/verbs"
)

// contentWords reads again the words around what is said, and nouns that stand where the tagger saw a verb.
func contentWords(tokens []text.Token, i int) {
	t := &tokens[i]
	if i > 0 && relativeWords[tokens[i-1].Lower] && tokens[i-1].Lower != "whose" && (t.UPOS == "NOUN" || t.UPOS == "ADJ") && i+1 < len(tokens) {
		if r, ok := verbs.Finite(t.Lower); ok {
			t.XPOS, t.UPOS, t.Lemma = r.Tag, "VERB", r.Lemma
		}
	}
	if t.UPOS == "NOUN" && i > 2 && i+1 < len(tokens) && (tokens[i-1].Lower == "which" || tokens[i-1].Lower == "who") && tokens[i+1].UPOS == "ADP" && verbs.Base(t.Lower) && !finiteBefore(tokens, i+1) {
		t.XPOS, t.UPOS, t.Lemma = "VBP", "VERB", t.Lower // "X and Y, which trade with each other, were"
	}
	if t.UPOS == "ADJ" && strings.HasSuffix(t.Lower, "ment") && i > 0 && i+1 < len(tokens) && tokens[i-1].UPOS == "DET" && (tokens[i+1].XPOS == "VBG" || tokens[i+1].XPOS == "VBN" || tokens[i+1].UPOS == "ADP") {
		t.XPOS, t.UPOS, t.Lemma = "NN", "NOUN", t.Lower // "an indictment charging X"
	}
	if t.Lower == "sanctions" && t.UPOS == "VERB" && i > 0 && i+1 < len(tokens) && measured[tokens[i+1].Lower] {
		t.XPOS, t.UPOS, t.Lemma = "NNS", "NOUN", "sanction" // "U.N. sanctions on X expire"
	}
	if i > 0 && (t.Lower == "embargo" || t.Lower == "tribunal") && t.UPOS != "NOUN" && t.UPOS != "PROPN" && (tokens[i-1].UPOS == "NOUN" || tokens[i-1].UPOS == "DET" || tokens[i-1].UPOS == "ADJ") {
		t.XPOS, t.UPOS, t.Lemma = "NN", "NOUN", t.Lower // "the arms embargo it had placed"
	}
	if i == 0 && len(tokens) > 2 && (t.Lower == "dependent" || t.Lower == "reliant") && tokens[1].UPOS == "ADP" {
		t.XPOS, t.UPOS = "JJ", "ADJ" // "Dependent on X for gas, Y …"
	}
	if i+1 < len(tokens) && len(tokens) > 2 && tokens[i+1].Lower == "that" && t.XPOS == "VBZ" && (i == 0 || tokens[i-1].XPOS == "NNS" || tokens[i-1].UPOS == "VERB") && contentNouns[strings.TrimSuffix(t.Lower, "s")] {
		t.XPOS, t.UPOS, t.Lemma = "NNS", "NOUN", strings.TrimSuffix(t.Lower, "s") // "Reports that X left"
	}
	if t.XPOS == "NNS" && i > 4 && i+2 < len(tokens) && tokens[i-1].Text == "," && tokens[i+1].Lower == "to" && verbs.Base(tokens[i+2].Lower) && resolving[t.Lower] && resumes(tokens, i) {
		t.XPOS, t.UPOS, t.Lemma = "VBZ", "VERB", strings.TrimSuffix(t.Lower, "s") // "X, who took office in May, plans to leave"
	}
	if t.UPOS == "NOUN" && i > 4 && i+1 < len(tokens) && tokens[i-1].Text == "," && verbs.Base(t.Lower) && behindModalAside(tokens, i) {
		t.XPOS, t.UPOS, t.Lemma = "VB", "VERB", t.Lower // "will not, its president said, fund X"
	}
	if claimsThat(tokens, i) {
		t.XPOS, t.UPOS, t.Lemma = "VBZ", "VERB", strings.TrimSuffix(t.Lower, "s")
	}
	if t.UPOS == "NOUN" && i > 0 && i+1 < len(tokens) && tokens[i+1].Lower == "that" && takesThat[t.Lower] && (tokens[i-1].XPOS == "NNS" || tokens[i-1].UPOS == "PROPN" || tokens[i-1].UPOS == "NOUN") {
		t.XPOS, t.UPOS, t.Lemma = "VBP", "VERB", t.Lower // "deputies allege that"
	}
	if t.XPOS == "NNS" && i > 0 && i+2 < len(tokens) && tokens[i-1].UPOS == "PROPN" && (tokens[i+1].UPOS == "PROPN" || tokens[i+1].UPOS == "DET" || tokens[i+1].UPOS == "PRON") {
		if r, ok := verbs.Finite(t.Lower); ok && takesThat[r.Lemma] {
			t.XPOS, t.UPOS, t.Lemma = r.Tag, "VERB", r.Lemma // "X claims Y left"
		}
	}
}

var resolving = text.Set("plans hopes aims vows threats offers pledges moves")

// behindModalAside tells whether a remark between commas parts a word from a modal verb.
func behindModalAside(tokens []text.Token, i int) bool {
	said := false
	for k := i - 2; k > 0 && k > i-10; k-- {
		if tokens[k].Text == "," {
			b := k - 1
			if negation[tokens[b].Lower] && b > 0 {
				b--
			}
			return said && tokens[b].XPOS == "MD"
		}
		said = said || tokens[k].UPOS == "VERB"
	}
	return false
}

// claimsThat tells the verb of "The opposition claims that X left": behind a subject that opens the sentence, and no claims of its own
// of which something is said.
func claimsThat(tokens []text.Token, i int) bool {
	t := &tokens[i]
	if t.XPOS != "NNS" || i < 2 || i > 5 || i+3 >= len(tokens) || tokens[i+1].Lower != "that" || t.Lower != "claims" && t.Lower != "charges" || tokens[i-1].XPOS != "NN" || tokens[0].UPOS != "DET" {
		return false
	}
	for k := i + 2; k < len(tokens); k++ {
		if w := tokens[k].Lower; w == "were" || w == "are" || w == "prove" || w == "proved" || w == "have" {
			return false
		}
	}
	return true
}

// finiteBefore tells whether a finite verb stands between a token and the next mark: ", in disorder, the army said".
func finiteBefore(tokens []text.Token, i int) bool {
	for ; i < len(tokens) && tokens[i].UPOS != "PUNCT"; i++ {
		if finiteTag(&tokens[i]) {
			return true
		}
	}
	return false
}

// finiteForms finds the finite verb that the tagger took for something else.
func finiteForms(tokens []text.Token, i int) {
	t := &tokens[i]
	if t.UPOS == "ADJ" && i > 0 && i+1 < len(tokens) && tokens[i-1].Lemma == "be" && (tokens[i+1].UPOS == "SYM" || tokens[i+1].Lemma == "dollar" || tokens[i+1].UPOS == "NUM" || tokens[i+1].XPOS == "DT") {
		if r, ok := verbs.Finite(t.Lower); ok && r.Tag == "VBD" {
			t.XPOS, t.UPOS, t.Lemma = "VBN", "VERB", r.Lemma // "was lent $2 million"
		}
	}
	if t.XPOS == "VBN" && t.UPOS == "VERB" && i > 1 && i+1 < len(tokens) && tokens[i+1].UPOS == "NOUN" && towards(tokens, i) {
		t.XPOS = "VBD" // "to whom X granted asylum"
	}
	if t.Lower == "read" && i > 1 && t.XPOS != "VBD" && (i+1 == len(tokens) || tokens[i+1].UPOS == "PUNCT") && tokens[i-1].XPOS != "TO" && tokens[i-1].UPOS != "AUX" {
		t.XPOS, t.UPOS, t.Lemma = "VBD", "VERB", "read" // "…,” the statement read."
	}
	if t.UPOS != "NOUN" && t.Lower == "aircraft" {
		t.XPOS, t.UPOS, t.Lemma = "NNS", "NOUN", "aircraft" // "Alliance aircraft bombed X"
	}
	if t.XPOS == "NNS" && i > 0 && neverNouns[t.Lower] {
		t.XPOS, t.UPOS, t.Lemma = "VBZ", "VERB", lemmaOf(t.Lower)
	}
	if t.UPOS != "VERB" && i > 0 && i+1 < len(tokens) && onlyVerbs[t.Lower] && (tokens[i-1].XPOS == "NNS" || plurals[tokens[i-1].Lower] || tokens[i-1].XPOS == "RB") {
		t.XPOS, t.UPOS, t.Lemma = "VBP", "VERB", t.Lower // "diplomats accuse X"
	}
	if t.XPOS == "NN" && i > 2 && i+1 < len(tokens) && onlyVerbs[t.Lower] && t.Lower != "blame" && tokens[i-1].Text == "," && (tokens[i+1].UPOS == "PROPN" || opensNoun(&tokens[i+1]) || tokens[i+1].UPOS == "PRON") && !finiteBefore(tokens, i+1) {
		t.XPOS, t.UPOS, t.Lemma = "VBP", "VERB", t.Lower // "the two, both at war, accuse X"
	}
	if (t.UPOS == "NOUN" || t.UPOS == "ADJ") && i > 0 && i+1 < len(tokens) && reflexives[tokens[i+1].Lower] && !t.Capital() {
		if r, ok := verbs.Finite(t.Lower); ok {
			t.XPOS, t.UPOS, t.Lemma = r.Tag, "VERB", r.Lemma // "the two bound themselves to"
		}
	}
	if t.XPOS == "VBN" && i > 3 && i+2 < len(tokens) && tokens[i-1].Text == "," && tokens[i+1].Lower == "to" && tokens[i+2].XPOS == "VB" && endeavours[t.Lower] {
		t.XPOS = "VBD" // "whose envoy, X, helped to bring"
	}
	misnamed(tokens, i)
	if t.Lower == "known" && t.XPOS == "VBD" {
		t.XPOS = "VBN"
	}
	if (t.UPOS == "ADJ" || t.UPOS == "NOUN") && i > 0 && i+1 < len(tokens) && opensNoun(&tokens[i+1]) && verbs.Base(t.Lower) && afterModal(tokens, i) {
		t.XPOS, t.UPOS, t.Lemma = "VB", "VERB", t.Lower // "would no longer recognise X"
	}
}

// enacting are participles of what a text does.
var enacting = text.Set("imposing lifting banning condemning demanding ordering deploring urging barring authorising authorizing extending easing threatening tightening renewing")

// endeavours are pasts before an infinitive that are no passives.
var endeavours = text.Set("helped tried decided agreed refused vowed threatened began failed sought managed hoped declined")

// smallWords reads again single words that are often mistaken.
func smallWords(tokens []text.Token, i int) {
	t := &tokens[i]
	if (t.Lower == "both" || t.Lower == "all" || t.Lower == "neither" || t.Lower == "each") && i+1 < len(tokens) && (finiteTag(&tokens[i+1]) || tokens[i+1].XPOS == "VBN") {
		t.XPOS, t.UPOS = "DT", "PRON" // "both have left"
		if i > 0 && t.Lower == "neither" && (tokens[i-1].XPOS == "MD" || tokens[i-1].Lemma == "have" || tokens[i-1].Lemma == "be") {
			t.XPOS, t.UPOS = "RB", "ADV" // "has neither left nor"
			tokens[i-1].UPOS = "AUX"
		}
	}
	if t.Lower == "lest" {
		t.XPOS, t.UPOS, t.Lemma = "IN", "SCONJ", "lest"
	}
	if t.Lower == "in" && i > 1 && i+2 < len(tokens) && tokens[i+2].Lower == "law" && tokens[i-1].Text == "-" && tokens[i+1].Text == "-" {
		kin := &tokens[i-2] // "brother-in-law": its last word heads it
		t.XPOS, t.UPOS, t.Lemma = "NN", "NOUN", "in"
		tokens[i+2].XPOS, tokens[i+2].UPOS, tokens[i+2].Lemma = "NN", "NOUN", strings.TrimSuffix(kin.Lower, "s")+"-in-law"
	}
	if t.Lower == "national" && t.UPOS == "ADJ" && i > 0 && i+1 < len(tokens) && (tokens[i-1].Capital() || tokens[i-1].Lower == "a") && tokens[i+1].UPOS != "NOUN" && tokens[i+1].UPOS != "PROPN" && tokens[i+1].UPOS != "ADJ" {
		t.XPOS, t.UPOS = "NN", "NOUN" // "a Sudanese national"
	}
	if i > 0 && i+1 < len(tokens) && (t.UPOS == "ADJ" || t.UPOS == "NOUN") && strings.HasSuffix(t.Lower, "ing") && tokens[i-1].Lemma == "be" && verbs.Base(stem(t.Lower)) {
		if next := tokens[i+1].UPOS; next == "NOUN" || next == "PROPN" || next == "DET" || next == "ADJ" {
			t.XPOS, t.UPOS, t.Lemma = "VBG", "VERB", stem(t.Lower)
		}
	}
	if t.Lower == "since" && i > 0 && i+1 < len(tokens) && tokens[i-1].Lemma == "have" && (tokens[i+1].XPOS == "VBN" || tokens[i+1].XPOS == "VBD") {
		t.XPOS, t.UPOS = "RB", "ADV" // "has since been charged"
	}
	if t.Lower == "police" && t.UPOS == "VERB" && i > 0 && (tokens[i-1].XPOS == "CC" || tokens[i-1].UPOS == "DET" || tokens[i-1].UPOS == "ADJ") {
		t.XPOS, t.UPOS, t.Lemma = "NNS", "NOUN", "police"
	}
	if t.Lower == "police" && t.XPOS == "NNS" && i+1 < len(tokens) && (tokens[i+1].XPOS == "NNS" || tokens[i+1].XPOS == "NN") {
		t.XPOS = "NN" // "1,000 police officers"
	}
	if t.XPOS == "RP" && (t.Lower == "off" || t.Lower == "over" || t.Lower == "around") && i > 0 && i+1 < len(tokens) && tokens[i-1].UPOS == "NOUN" && tokens[i+1].UPOS == "PROPN" {
		t.XPOS, t.UPOS = "IN", "ADP" // "a drill off X"
	}
	if t.XPOS == "VBG" && i > 0 && i+1 < len(tokens) && tokens[i-1].XPOS == "PRP$" && (tokens[i+1].Lower == "to" || tokens[i+1].Lower == "of" || tokens[i+1].Lower == "by") {
		t.XPOS, t.UPOS, t.Lemma = "NN", "NOUN", t.Lower // "its lending to X"
	}
	if t.XPOS == "JJ" && i > 0 && i+1 < len(tokens) && enacting[t.Lower] && tokens[i-1].XPOS == "NN" && tokens[i+1].XPOS == "NNS" {
		t.XPOS, t.UPOS, t.Lemma = "VBG", "VERB", stem(t.Lower) // "any text imposing sanctions"
	}
	if t.Lower == "executive" && t.UPOS == "ADJ" && i > 0 && tokens[i-1].Lower == "chief" && (i+1 == len(tokens) || tokens[i+1].UPOS != "NOUN") {
		t.XPOS, t.UPOS, t.Lemma = "NN", "NOUN", "executive" // "its chief executive, X"
	}
	if (t.Lower == "former" || t.Lower == "latter" || t.Lower == "other") && i > 0 && i+1 < len(tokens) && tokens[i-1].Lower == "the" && tokens[i+1].UPOS != "NOUN" && tokens[i+1].UPOS != "ADJ" && tokens[i+1].UPOS != "PROPN" {
		t.XPOS, t.UPOS, t.Lemma = "NN", "NOUN", t.Lower // "the latter accused the former"
	}
	if t.Lower == "know-how" {
		t.XPOS, t.UPOS, t.Lemma = "NN", "NOUN", t.Lower
	}
}

// participles tells the past of a verb from its participle, and a gerund from a noun.
func participles(tokens []text.Token, i int) {
	t := &tokens[i]
	if t.UPOS == "NOUN" && i > 0 && i+1 < len(tokens) && tokens[i+1].UPOS == "PROPN" && before[tokens[i-1].Lower] && strings.HasSuffix(t.Lower, "ing") && verbs.Base(stem(t.Lower)) {
		t.XPOS, t.UPOS, t.Lemma = "VBG", "VERB", stem(t.Lower) // "of bombing X"
	}
	if t.XPOS == "VBN" && t.UPOS == "VERB" && i > 3 && i+1 < len(tokens) && tokens[i-1].Text == "," && ((opensNoun(&tokens[i+1]) || tokens[i+1].UPOS == "PROPN" || lastVerb(tokens, i)) && resumes(tokens, i) || newSubject(tokens, i)) {
		t.XPOS = "VBD" // "X, which had fought, accused Y"
	}
	if (t.UPOS == "NOUN" || t.UPOS == "ADJ") && i > 2 && i+1 < len(tokens) && tokens[i-1].Lower == "of" && tokens[i+1].XPOS == "NNS" && !assaults[tokens[i+1].Lemma] && strings.HasSuffix(t.Lower, "ing") && verbs.Base(stem(t.Lower)) && charged(tokens, i-1) {
		t.XPOS, t.UPOS, t.Lemma = "VBG", "VERB", stem(t.Lower) // "accuse X of bombing villages"
	}
	if t.XPOS == "VBN" && t.UPOS == "VERB" && i > 0 && i+2 < len(tokens) && tokens[i-1].XPOS == "NNS" && goers[t.Lemma] && tokens[i+1].UPOS == "ADP" && tokens[i+1].Lower != "by" && tokens[i+2].Lower != "by" {
		t.XPOS = "VBD" // "tanks rolled out of X on Monday, after Y had accepted a truce"
	}
	if t.XPOS == "VBN" && t.UPOS == "VERB" && i > 0 && i+1 < len(tokens) && (nominal(&tokens[i-1]) || i > 1 && tokens[i-1].XPOS == "RB" && tokens[i-2].UPOS == "PROPN") {
		switch next := &tokens[i+1]; next.UPOS { // a reduced relative has no object
		case "NOUN":
			if i > 1 && tokens[i-1].UPOS == "PROPN" && tokens[i-2].UPOS == "VERB" && takesThat[tokens[i-2].Lemma] || clausal(tokens, i) {
				t.XPOS = "VBD" // "claims X supplied arms", "and the two countries restored relations"
			}
		case "DET", "PROPN", "PRON":
			if next.XPOS != "WDT" && next.XPOS != "WP" {
				t.XPOS = "VBD"
			}
		}
	}
}

// goers are verbs of going that take no object.
var goers = text.Set("roll march pour stream surge advance retreat arrive depart sail crash explode collapse vanish disappear flock trickle gather")

// infinitives finds the infinitives and gerunds that a verb before them takes.
func infinitives(tokens []text.Token, i int) {
	t := &tokens[i]
	if t.XPOS == "VB" && t.UPOS == "VERB" && i > 1 && tokens[i-1].Lower == "to" && tokens[i-1].XPOS == "IN" && awaitsInfinitive[tokens[i-2].Lower] {
		tokens[i-1].XPOS, tokens[i-1].UPOS = "TO", "PART" // "had been due to resume talks"
	}
	if i > 0 && i+1 < len(tokens) && (t.UPOS == "ADJ" || t.UPOS == "NOUN") && strings.HasSuffix(t.Lower, "ing") && takesGerund[tokens[i-1].Lemma] && tokens[i-1].UPOS == "VERB" && tokens[i+1].UPOS == "NOUN" && verbs.Base(stem(t.Lower)) {
		t.XPOS, t.UPOS, t.Lemma = "VBG", "VERB", stem(t.Lower) // "will consider lifting sanctions"
	}
	if t.XPOS == "NN" && i > 1 && i+1 < len(tokens) && tokens[i-1].Lower == "to" && takesInfinitive[tokens[i-2].Lemma] && tokens[i-2].UPOS == "VERB" && verbs.Base(t.Lower) && !goodsNouns[t.Lower] {
		if next := &tokens[i+1]; next.XPOS == "NNS" || next.UPOS == "PROPN" || next.UPOS == "DET" || next.UPOS == "NUM" {
			t.XPOS, t.UPOS, t.Lemma = "VB", "VERB", t.Lower // "agreed to exchange prisoners"
			tokens[i-1].XPOS, tokens[i-1].UPOS = "TO", "PART"
		}
		if i+2 < len(tokens) && particles[tokens[i+1].Lower] && (opensNoun(&tokens[i+2]) || tokens[i+2].UPOS == "PROPN") {
			t.XPOS, t.UPOS, t.Lemma = "VB", "VERB", t.Lower // "agreed to phase out the embargo"
			tokens[i-1].XPOS, tokens[i-1].UPOS = "TO", "PART"
			tokens[i+1].XPOS, tokens[i+1].UPOS = "RP", "ADP"
		}
	}
	if (t.UPOS == "NOUN" || t.UPOS == "ADJ") && i > 1 && i+1 < len(tokens) && verbs.Base(t.Lower) && supposed(tokens, i) {
		t.XPOS, t.UPOS, t.Lemma = "VB", "VERB", t.Lower // "would no longer recognise X"
	}
}

var awaitsInfinitive = text.Set("due about set ready poised able unable bound likely unlikely free willing unwilling eager keen reluctant")

// lemmas gives verbs the lemma of their form.
func lemmas(tokens []text.Token, i int) {
	t := &tokens[i]
	if t.UPOS == "VERB" && t.XPOS == "VBG" && verbs.Base(stem(t.Lower)) {
		t.Lemma = stem(t.Lower)
	}
	if t.UPOS == "VERB" && t.XPOS == "VBD" && verbs.Base(t.Lower) && t.Lemma != t.Lower {
		if _, ok := verbs.Finite(t.Lower); !ok {
			t.XPOS, t.Lemma = "VBP", t.Lower // "both forbid all trade with X"
		}
	}
	if t.UPOS == "VERB" && t.XPOS == "VBN" {
		if r, ok := verbs.Finite(t.Lower); ok && r.Tag == "VBD" {
			t.Lemma = r.Lemma
		}
	}
	if t.UPOS == "VERB" && t.XPOS != "VBN" {
		if r, ok := verbs.Finite(t.Lower); ok {
			if t.Lemma = r.Lemma; t.Lower == "found" && t.XPOS == "VB" {
				t.Lemma = "found" // "could found a league"
			} else if t.Lower == "lay" && t.XPOS != "VBD" {
				t.Lemma = "lay" // "both lay claim to it"
			}
			if t.XPOS == "VBZ" || t.XPOS == "VBD" {
				t.XPOS = r.Tag
			}
		}
	}
}

// plurals are plurals without an ending.
var plurals = text.Set("police people troops militia clergy military media")
