package tree

import (
	"entente/loaders/text"
	"entente/loaders/text/verbs"
)

// rarelyTagged mends, before parsing, tags of words that the tagger has seen too seldom in that use.
func rarelyTagged(tokens []text.Token, i int) {
	t := &tokens[i]
	next := i + 1
	switch {
	case t.UPOS != "VERB" && onlyPast[t.Lower] != "" && i > 0 && nominal(&tokens[i-1]) && next < len(tokens) && (tokens[next].UPOS == "ADP" || tokens[next].UPOS == "NOUN" || tokens[next].UPOS == "ADJ" || opensObject(&tokens[next])):
		t.XPOS, t.UPOS, t.Lemma, t.Class, t.Form = "VBD", "VERB", onlyPast[t.Lower], text.Verb, text.Past // "the president swung through X"
	case t.XPOS == "NN" && t.Text == "drew" && i > 0 && nominal(&tokens[i-1]):
		t.XPOS, t.UPOS, t.Lemma, t.Class, t.Form = "VBD", "VERB", "draw", text.Verb, text.Past // "the raid on X's embassy drew condemnation"
	case t.XPOS == "VBZ" && t.UPOS == "VERB" && i > 1 && roundTheClock[tokens[i-1].Lower] && (tokens[i-2].UPOS == "VERB" || tokens[i-2].UPOS == "ADP" || tokens[i-2].UPOS == "DET") && (next >= len(tokens) || !opensObject(&tokens[next])):
		t.XPOS, t.UPOS, t.Class, t.Form = "NNS", "NOUN", text.Noun, text.NoForm // "carried out overnight raids on X"
	case t.Text == "laid" && t.XPOS == "JJ" && next < len(tokens) && laying[tokens[next].Lower]:
		t.XPOS, t.UPOS, t.Lemma, t.Class, t.Form = "VBD", "VERB", "lay", text.Verb, text.Past // "laid claim to X"
	case t.Lower == "wound" && next < len(tokens) && tokens[next].Lower == "up" && i > 0 && tokens[i-1].UPOS != "DET" && tokens[i-1].UPOS != "ADJ":
		t.UPOS, t.Lemma, t.Class, t.Form = "VERB", "wind", text.Verb, text.Past // "wound up a visit"
		if t.XPOS = "VBD"; tokens[i-1].Lemma == "have" || tokens[i-1].Lemma == "be" {
			t.XPOS = "VBN"
		}
	case t.XPOS == "JJ" && agentNouns[t.Lower] && i > 0 && (tokens[i-1].UPOS == "DET" || tokens[i-1].UPOS == "PROPN" || tokens[i-1].Lower == "as") && (next >= len(tokens) || tokens[next].XPOS == "NNP" && tokens[i-1].UPOS == "PROPN" || !nominal(&tokens[next]) && tokens[next].UPOS != "ADJ" && tokens[next].UPOS != "NUM" && tokens[next].Lower != "-"):
		t.XPOS, t.UPOS, t.Lemma, t.Class, t.Form = "NN", "NOUN", t.Lower, text.Noun, text.NoForm // "X, a Hezbollah militant, fled", "as intermediary between X and Y"
	case t.XPOS == "VBN" && i > 1 && tokens[i-1].Lower == "had" && tokens[i-2].Lemma == "have" && next < len(tokens) && nominal(&tokens[next]) && t.Lemma == t.Lower && !verbs.Base(t.Lower):
		t.XPOS, t.UPOS, t.Class, t.Form = "JJ", "ADJ", text.Adjective, text.NoForm // "has had sharp words for X"
	case t.XPOS == "NN" && i > 0 && next < len(tokens) && bareVerbs[t.Lower] && tokens[i-1].Lemma == "help" && tokens[i-1].UPOS == "VERB" && (opensObject(&tokens[next]) || tokens[next].UPOS == "NOUN"):
		t.XPOS, t.UPOS, t.Lemma, t.Class, t.Form = "VB", "VERB", t.Lower, text.Verb, text.Base // "helped mend fences between X and Y"
	case t.XPOS == "NN" && i > 1 && next < len(tokens) && verbs.Base(t.Lower) && tokens[i-1].XPOS == "NNP" && tokens[i-2].Lemma == "let" && (opensObject(&tokens[next]) || tokens[next].XPOS == "NNS"):
		t.XPOS, t.UPOS, t.Lemma, t.Class, t.Form = "VB", "VERB", t.Lower, text.Verb, text.Base // "let X station missiles"
	case t.Lower == "once" && t.XPOS == "IN" && i > 0 && tokens[i-1].Text == "," && asideOnly(tokens, next):
		t.XPOS, t.UPOS, t.Class, t.Form = "RB", "ADV", text.Adverb, text.NoForm // "X, once Y's client, has mended fences"
	case t.XPOS == "VB" && askings[t.Lower] && i > 1 && tokens[i-1].XPOS == "TO" && next < len(tokens) && (tokens[next].Lower == "from" || tokens[next].Lower == "by"):
		t.XPOS, t.UPOS, t.Lemma, t.Class, t.Form = "NN", "NOUN", t.Lower, text.Noun, text.NoForm // "bowed to pressure from X"
		tokens[i-1].XPOS, tokens[i-1].UPOS = "IN", "ADP"
	case t.XPOS == "VBZ" && t.UPOS == "VERB" && !verbs.Base(t.Lemma) && countedBefore(tokens, i):
		t.XPOS, t.UPOS, t.Class, t.Form = "NNS", "NOUN", text.Noun, text.NoForm // "three Roman Catholic nuns"
	case i == 0 && t.XPOS == "VB" && headed[t.Lower] && next < len(tokens) && tokens[next].UPOS == "ADP":
		t.XPOS, t.UPOS, t.Class, t.Form = "NN", "NOUN", text.Noun, text.NoForm // "Blame for the spill was put on X"
	}
}

// countedBefore tells whether a number word stands before a token, with nothing but what may describe a noun in between.
func countedBefore(tokens []text.Token, i int) bool {
	for k := i - 1; k >= 0 && k >= i-4; k-- {
		switch x := tokens[k].XPOS; x {
		case "CD":
			return k < i-1 && !(k > 0 && tokens[k-1].UPOS == "PROPN") && tokens[k].Lower != "one"
		case "JJ", "NN", "NNP":
		default:
			return false
		}
	}
	return false
}

// asideOnly tells whether a comma closes what begins at a token, before any verb.
func asideOnly(tokens []text.Token, i int) bool {
	for k := i; k < len(tokens) && k < i+9; k++ {
		if tokens[k].UPOS == "VERB" || tokens[k].UPOS == "AUX" || tokens[k].UPOS == "PRON" && tokens[k].XPOS == "PRP" {
			return false
		}
		if tokens[k].Text == "," {
			return k > i
		}
	}
	return false
}

// onlyPast are past forms that are nothing but a verb's, and the verb.
var onlyPast = map[string]string{
	"swung": "swing", "clung": "cling", "flung": "fling", "slung": "sling", "wrung": "wring", "strode": "stride", "forbade": "forbid", "shrank": "shrink",
	"sprang": "spring", "forsook": "forsake", "overthrew": "overthrow", "drew": "draw", "threw": "throw", "overran": "overrun", "swore": "swear", "shook": "shake", "withdrew": "withdraw", "underwent": "undergo", "overcame": "overcome", "outdid": "outdo",
}

// roundTheClock are words that stand before a noun as well as behind a verb.
var roundTheClock = text.Set("overnight nightly repeated daily weekly early late first early-morning cross-border fresh renewed further new")

// laying are nouns for what is laid.
var laying = text.Set("claim siege waste blame stress emphasis mines hands")

// askings are nouns to which one bows or answers.
var askings = text.Set("pressure request demand")

// headed are nouns, and verbs in another place, with which a sentence may begin that says what is given or felt.
var headed = text.Set("blame praise support help aid pressure anger alarm protest demand fear hope trade talk")

// agentNouns are nouns for people that may be adjectives, too.
var agentNouns = text.Set("directive intermediary mercenary adversary beneficiary signatory representative militant radical dissident loyalist")

// bareVerbs are verbs that may be nouns, too, with which one is helped.
var bareVerbs = text.Set("mend broker plan fund arm train bridge design plot stage finance engineer host staff police patrol shield rescue crew stem repair halt end supply transport camouflage smuggle bomb murder")
