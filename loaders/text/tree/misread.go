package tree

import (
	"strings"

	"entente/loaders/text"
	"entente/loaders/text/verbs"
)

// misread mends tags that the words beside a token rule out.
func misread(tokens []text.Token, i int) {
	if i == 0 || i+1 >= len(tokens) {
		return
	}
	misreadVerb(tokens, i)
	misreadNoun(tokens, i)
	misreadModifier(tokens, i)
}

// misreadVerb finds verbs: "cast its veto", "which trade with each other", "and decreed that", "and imposed sanctions".
func misreadVerb(tokens []text.Token, i int) {
	t, before, next := &tokens[i], &tokens[i-1], &tokens[i+1]
	switch {
	case t.XPOS == "NNS" && (asserts[t.Lower] || t.Lower == "claims" && before.UPOS == "PROPN" && next.UPOS == "PROPN" && tokens[1].UPOS == "NOUN" && tokens[2].Lower == "by"):
		t.XPOS, t.UPOS, t.Lemma, t.Alt = "VBZ", "VERB", strings.TrimSuffix(t.Lower, "s"), ""
	case t.Lemma == "do" && t.UPOS == "AUX" && next.Lower == "business":
		t.UPOS = "VERB" // "no longer does business with X"
	case t.XPOS == "MD" && !modals[t.Lower]:
		if r, ok := verbs.Finite(t.Lower); ok {
			t.XPOS, t.UPOS, t.Lemma = r.Tag, "VERB", r.Lemma
		}
	case t.UPOS == "NOUN" && (t.Alt == "VBP" || t.Alt == "VB") && relativeWords[before.Lower] && next.UPOS == "ADP" && verbs.Base(t.Lower):
		t.XPOS, t.UPOS, t.Lemma, t.Alt = "VBP", "VERB", t.Lower, ""
	case t.XPOS == "VBD" && before.Lower == "ever" && alikePast(t.Lower):
		t.XPOS, t.Alt = "VBN", "" // "the largest contract ever signed"
	case t.Lower == "holding" && t.UPOS == "NOUN" && (before.UPOS == "ADP" || before.UPOS == "SCONJ") && heldThings[next.Lower]:
		t.XPOS, t.UPOS, t.Lemma, t.Alt = "VBG", "VERB", "hold", "" // "refrained from holding talks"
	case t.XPOS == "VBN" && answering[t.Lemma] && before.UPOS != "AUX" && before.Lemma != "have" && before.UPOS != "ADV" && before.XPOS != "CC":
		t.XPOS, t.Alt = "VBD", "" // nobody is "replied": "X, the minister, replied to Y"
	case t.XPOS == "VBN" && before.XPOS == "CC" && next.Lower == "that" && takesThat[t.Lemma]:
		t.XPOS, t.Alt = "VBD", ""
	case t.XPOS == "VBN" && before.XPOS == "CC" && i > 2 && tokens[i-2].UPOS == "PROPN" && next.XPOS == "NNS" && verbAhead(tokens, i):
		t.XPOS, t.Alt = "VBD", ""
	}
}

// misreadNoun finds nouns: "not a shred of", "voiced understanding for", "Tongan boats sank", "sells X lorries;".
func misreadNoun(tokens []text.Token, i int) {
	t, before, next := &tokens[i], &tokens[i-1], &tokens[i+1]
	switch {
	case t.UPOS == "VERB" && before.XPOS == "DT" && (before.Lower == "a" || before.Lower == "the") && next.Lower == "of" && unverbal(t.Lower):
		t.XPOS, t.UPOS, t.Lemma, t.Alt = "NN", "NOUN", t.Lower, ""
	case t.XPOS == "VBZ" && t.UPOS == "VERB" && before.UPOS == "VERB" && (before.XPOS == "VBN" || before.XPOS == "VBD") && next.UPOS == "ADP" && i > 2 && nominal(&tokens[i-2]) && strings.HasSuffix(t.Lower, "s"):
		t.XPOS, t.UPOS, t.Lemma, t.Alt = "NNS", "NOUN", strings.TrimSuffix(t.Lower, "s"), "" // "the Union banned imports from"
	case t.XPOS == "VBG" && before.XPOS == "PRP$" && next.UPOS == "ADP":
		t.XPOS, t.UPOS, t.Lemma, t.Alt = "NN", "NOUN", t.Lower, "" // "its lending to X"
	case t.XPOS == "VBZ" && i > 2 && before.UPOS == "PROPN" && tokens[i-2].XPOS == "DT" && tokens[i-3].Lower == "by" && !asserts[t.Lower] && !(t.Lower == "claims" && next.UPOS == "PROPN"):
		t.XPOS, t.UPOS, t.Lemma, t.Alt = "NNS", "NOUN", strings.TrimSuffix(t.Lower, "s"), "" // "by the Kenyan delegates"
	case t.Lower == "bound" && t.UPOS == "NOUN" && next.Lower == "for" && before.UPOS == "NOUN":
		t.XPOS, t.UPOS, t.Lemma, t.Alt = "JJ", "ADJ", "bound", "" // "a boat bound for X"
	case spans[t.Lower] && t.XPOS == "NNS" && (next.Lower == "after" || next.Lower == "before") && (before.UPOS == "NOUN" || before.UPOS == "PROPN"):
		t.UPOS, t.XPOS = "ADV", "RB" // "tested a missile hours after X had done so"
	case t.Lower == "notice" && t.UPOS == "VERB" && next.Lower == "to" && givenBefore(tokens, i):
		t.XPOS, t.UPOS, t.Lemma, t.Alt = "NN", "NOUN", t.Lower, "" // "gave the Americans notice to quit"
	case t.XPOS == "VBZ" && t.UPOS == "VERB" && before.XPOS == "PRP$" && t.Lower == "hosts":
		t.XPOS, t.UPOS, t.Lemma, t.Alt = "NNS", "NOUN", "host", "" // "promised his hosts a loan"
	case t.XPOS == "VBZ" && t.UPOS == "VERB" && (before.Lower == "that" || before.XPOS == "PRP$") && next.UPOS == "ADP" && verbFollows(tokens, i+2):
		t.XPOS, t.UPOS, t.Lemma, t.Alt = "NNS", "NOUN", strings.TrimSuffix(t.Lower, "s"), "" // "that bases on its soil will be struck"
	case t.XPOS == "VBG" && uttering[before.Lemma] && (next.Lower == "for" || next.Lower == "to" || next.Lower == "with"):
		t.XPOS, t.UPOS, t.Lemma, t.Alt = "NN", "NOUN", t.Lower, ""
	case t.XPOS == "VBZ" && t.UPOS == "VERB" && !asserts[t.Lower] && (before.UPOS == "PROPN" || before.XPOS == "JJ") && (next.XPOS == "VBD" || (next.Text == ";" || next.Text == ".") && i > 1 && finiteTag(&tokens[i-2])):
		t.XPOS, t.UPOS, t.Lemma, t.Alt = "NNS", "NOUN", strings.TrimSuffix(t.Lower, "s"), ""
	}
}

// misreadModifier finds what stands before or behind a noun: "a complaint unsealed in", "founding members", "X's ruling party",
// "would-be".
func misreadModifier(tokens []text.Token, i int) {
	t, before, next := &tokens[i], &tokens[i-1], &tokens[i+1]
	switch {
	case t.XPOS == "VBN" && supposedly[t.Lower] && before.XPOS == "POS" && next.UPOS == "NOUN":
		t.XPOS, t.UPOS, t.Lemma, t.Alt = "JJ", "ADJ", t.Lower, "" // "X's alleged attack on Y"
	case t.XPOS == "JJ" && t.Alt == "VBN" && before.UPOS == "NOUN" && next.UPOS == "ADP":
		if lemma, ok := verbs.Participle(t.Lower); ok {
			t.XPOS, t.UPOS, t.Lemma, t.Alt = "VBN", "VERB", lemma, ""
		}
	case t.Lower == "bound" && t.XPOS == "JJ" && before.Text == "," && next.Lower == "to" && byAgent(tokens, i+2):
		t.XPOS, t.UPOS, t.Lemma, t.Alt = "VBN", "VERB", "bind", "" // "X, bound to Y by a treaty,"
	case t.Lower == "off" && t.XPOS == "RP" && before.UPOS == "NOUN" && next.UPOS == "PROPN":
		t.XPOS, t.UPOS, t.Alt = "IN", "ADP", "" // "a drill off Busan"
	case t.Lower == "up" && t.XPOS == "IN" && before.UPOS == "VERB" && (before.Lemma == "pick" || before.Lemma == "give" || before.Lemma == "set" || before.Lemma == "take") && (next.XPOS == "DT" || next.XPOS == "PRP$"):
		t.XPOS, t.Alt = "RP", "" // "picked up the tab"
	case (t.Lower == "plain" || t.Lower == "clear") && t.UPOS == "NOUN" && before.Lemma == "make":
		t.XPOS, t.UPOS, t.Alt = "JJ", "ADJ", ""
	case t.Lower == "ashore" || t.Lower == "aboard" || t.Lower == "abroad" || t.Lower == "overseas":
		if t.UPOS == "VERB" {
			t.XPOS, t.UPOS, t.Lemma, t.Alt = "RB", "ADV", t.Lower, ""
		}
	case t.Lower == "draft" && t.UPOS == "ADJ" && next.UPOS == "NOUN":
		t.XPOS, t.UPOS, t.Alt = "NN", "NOUN", ""
	case t.Text == "Secretary" && before.Text == "Under":
		before.XPOS, before.UPOS, before.Lemma, before.Alt = "JJ", "ADJ", "under", ""
	case t.Text == "Secretary" && before.Text == "-" && i > 1 && tokens[i-2].Text == "Under":
		tokens[i-2].XPOS, tokens[i-2].UPOS, tokens[i-2].Lemma, tokens[i-2].Alt = "JJ", "ADJ", "under", ""
	case t.Lower == "allied" && t.XPOS == "JJ" && before.Lemma == "be":
		t.XPOS, t.UPOS, t.Lemma, t.Alt = "VBN", "VERB", "ally", ""
	case t.Lower == "founding" && next.UPOS == "NOUN", t.XPOS == "VBG" && before.XPOS == "POS" && (next.UPOS == "NOUN" || next.UPOS == "PROPN") && t.Lower != "being":
		t.XPOS, t.UPOS, t.Lemma, t.Alt = "JJ", "ADJ", t.Lower, ""
	case before.Lower == "would" && t.Text == "-" && t.Tight:
		before.XPOS, before.UPOS, before.Alt = "JJ", "ADJ", ""
	}
}

// unverbal tells a word that the list does not know as the past of a verb.
func unverbal(w string) bool {
	_, ok := verbs.Participle(w)
	return !ok
}

func verbAhead(tokens []text.Token, i int) bool {
	for k := i - 1; k >= 0 && tokens[k].Text != ";"; k-- {
		if finiteTag(&tokens[k]) {
			return true
		}
	}
	return false
}

var (
	modals   = text.Set("will would shall should can could may might must ought need dare 'll 'd ’ll ’d ca wo sha cannot")
	uttering = text.Set("voice express show voiced offer promise signal display")
)

// perfects makes participles of the pasts that stand behind "have" once what parted them is left out, and an auxiliary of a "have"
// before its subject: "had that day granted asylum", "Nor has X so far endorsed it".
func perfects(tokens []text.Token) {
	for i := 1; i < len(tokens); i++ {
		if t, before := &tokens[i], &tokens[i-1]; t.XPOS == "VBD" && before.Lemma == "have" && alikePast(t.Lower) {
			t.XPOS, t.Alt, before.UPOS = "VBN", "", "AUX"
		}
	}
	if len(tokens) > 3 && opensInversion[tokens[0].Lower] && tokens[1].Lemma == "have" {
		tokens[1].UPOS = "AUX"
	}
	if len(tokens) > 7 && tokens[3].Lemma == "have" && tokens[1].Lower == "no" && noOccasion[tokens[2].Lower] {
		tokens[3].UPOS = "AUX" // "At no point has X"
	}
	for i := 1; i+2 < len(tokens); i++ {
		if t := &tokens[i]; t.Lower == "let" && tokens[i-1].Lemma == "have" && (tokens[i+1].Lower == "it" || tokens[i+2].Lower == "know") {
			t.XPOS, t.UPOS, t.Alt, tokens[i-1].UPOS = "VBN", "VERB", "", "AUX" // "has let it be known"
		}
	}
}

var supposedly = text.Set("alleged suspected purported supposed reported")

// heldThings are what one holds by having it take place.
var heldThings = text.Set("talks negotiations discussions consultations meetings elections exercises direct bilateral peace joint further any a")

var opensInversion = text.Set("nor neither never rarely seldom")

// bareParticiples makes participles of the pasts in a part that is no clause: "a geologist kidnapped in January by the rebels".
func bareParticiples(tokens []text.Token) {
	for i := 1; i+1 < len(tokens); i++ {
		if t := &tokens[i]; t.XPOS == "VBD" && t.UPOS == "VERB" && alikePast(t.Lower) && tokens[i-1].UPOS == "NOUN" && tokens[i+1].UPOS == "ADP" {
			t.XPOS, t.Alt = "VBN", ""
		}
	}
}

// verbFollows tells whether an auxiliary stands soon behind a token, before a comma, a conjunction or another verb.
func verbFollows(tokens []text.Token, i int) bool {
	for k := i; k < len(tokens) && k < i+7; k++ {
		switch t := &tokens[k]; {
		case t.XPOS == "MD" || t.UPOS == "AUX" && finiteTag(t):
			return true
		case t.UPOS == "PUNCT", t.UPOS == "CCONJ", t.UPOS == "VERB", t.UPOS == "SCONJ", relativeWords[t.Lower], t.Lower == "that", t.Lower == "what":
			return false
		}
	}
	return false
}

// givenBefore tells whether a verb of giving stands shortly before a token, and only names and nouns between them.
func givenBefore(tokens []text.Token, i int) bool {
	for k := i - 1; k >= 0 && k > i-7; k-- {
		switch t := &tokens[k]; {
		case t.Lemma == "give" || t.Lemma == "serve":
			return true
		case t.UPOS == "VERB", t.UPOS == "PUNCT", t.UPOS == "AUX":
			return false
		}
	}
	return false
}

// answering are verbs that have no passive.
var answering = text.Set("reply retort apologise apologize arrive depart protest insist persist appeal resign remark retaliate acquiesce flee die")

// asserts are verbs of saying that are hardly nouns.
var asserts = text.Set("says thinks believes insists maintains alleges contends asserts argues")

// byAgent tells whether "by" stands between a token and the next mark.
func byAgent(tokens []text.Token, i int) bool {
	for ; i < len(tokens) && tokens[i].UPOS != "PUNCT"; i++ {
		if tokens[i].Lower == "by" {
			return true
		}
	}
	return false
}
