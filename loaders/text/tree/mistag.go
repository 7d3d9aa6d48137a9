package tree

import (
	"strings"

	"entente/loaders/text"
	"entente/loaders/text/verbs"
)

// mistagged mends the tag and the lemma of words that the tagger knows too little.
func mistagged(tokens []text.Token, i int) {
	t := &tokens[i]
	if lemma, ok := verbs.Lemma(t.Lower); ok && t.UPOS == "VERB" && t.XPOS != "VB" {
		t.Lemma = lemma
	}
	switch {
	case i > 1 && (t.Lower == "elect" || t.Lower == "designate") && tokens[i-1].Text == "-" && tokens[i-1].Tight:
		t.XPOS, t.UPOS, t.Lemma, t.Class, t.Form = "NN", "NOUN", t.Lower, text.Noun, text.NoForm // "President-elect X"
	case i > 1 && i+1 < len(tokens) && (t.XPOS == "NN" || t.XPOS == "JJ" && t.Lower == "own") && verbs.Base(t.Lower) && afterTheTwo(tokens, i) && opensObject(&tokens[i+1]):
		t.XPOS, t.UPOS, t.Lemma, t.Class, t.Form = "VBP", "VERB", t.Lower, text.Verb, text.Base // "The two own Zorvan Bank"
	case t.Lower == "mine" && (t.XPOS == "PRP" || t.XPOS == "PRP$") && i > 0 && (tokens[i-1].UPOS == "NOUN" || tokens[i-1].UPOS == "PROPN" || tokens[i-1].UPOS == "ADJ"):
		t.XPOS, t.UPOS, t.Lemma, t.Class = "NN", "NOUN", "mine", text.Noun // "its uranium mine"
	case t.Lower == "unsealed" && t.XPOS == "JJ" && i > 0 && (tokens[i-1].Lemma == "be" || i > 1 && tokens[i-2].Lemma == "be"):
		t.XPOS, t.UPOS, t.Lemma, t.Class, t.Form = "VBN", "VERB", "unseal", text.Verb, text.Participle
	case t.Tight && (t.Text == "'" || t.Text == "’") && t.XPOS != "POS" && i > 0 && i+1 < len(tokens) && !tokens[i+1].Tight && tokens[i-1].Capital() && strings.HasSuffix(tokens[i-1].Lower, "s") && nominal(&tokens[i+1]) && !quoteOpen(tokens[:i]):
		t.XPOS, t.UPOS, t.Lemma, t.Class = "POS", "PART", "'", text.Genitive // "Siemens' stake"
	case i+1 < len(tokens) && departments[t.Lower] && ofPortfolio[tokens[i+1].Lower] && (t.XPOS == "VBG" || t.XPOS == "NNS"):
		t.XPOS, t.UPOS, t.Lemma, t.Class, t.Form = "NN", "NOUN", t.Lower, text.Noun, text.NoForm // "Planning Minister X blamed Y"
	case strings.HasSuffix(t.Lower, "men") && len(t.Lower) > 5 && t.UPOS != "PROPN" && t.UPOS != "VERB" && !singular[t.Lower]:
		t.XPOS, t.UPOS, t.Lemma = "NNS", "NOUN", t.Lower[:len(t.Lower)-2]+"an" // "gunmen"
	case strings.HasSuffix(t.Lower, "men") && t.XPOS == "NNP" && i > 0 && (tokens[i-1].UPOS == "NUM" || tokens[i-1].UPOS == "ADJ"):
		t.XPOS = "NNPS" // "four Frenchmen"
	case strings.HasPrefix(t.XPOS, "VB") && i > 0 && designator(t.Text) && strings.HasSuffix(t.Lower, "s"):
		t.XPOS, t.UPOS, t.Lemma = "NNS", "NOUN", t.Lower[:len(t.Lower)-1] // "F-16s hit X"
	case t.XPOS == "JJ" && t.Alt == "VBN" && rebuffOf[t.Lower] != "" && i > 0 && tokens[i-1].Lemma == "be":
		t.XPOS, t.UPOS, t.Lemma = "VBN", "VERB", rebuffOf[t.Lower] // "was rebuffed"
	case (t.XPOS == "JJ" || t.XPOS == "VB" && tokens[max(i-1, 0)].XPOS == "RB") && rareOf[t.Lower] != "" && i > 0 && (tokens[i-1].Lemma == "be" || i > 1 && tokens[i-1].XPOS == "RB" && tokens[i-2].Lemma == "be"):
		t.XPOS, t.UPOS, t.Lemma, t.Class, t.Form = "VBN", "VERB", rareOf[t.Lower], text.Verb, text.Participle // "was never repaid"
	case t.XPOS == "JJ" && t.Lower == "closed" && i > 0 && i+1 < len(tokens) && tokens[i+1].Lower == "to" && (tokens[i-1].Lower == "was" || tokens[i-1].Lower == "were"):
		t.XPOS, t.UPOS, t.Lemma = "VBN", "VERB", "close" // "its ports were closed to X"
	case t.XPOS == "VBZ" && aerial[t.Lower] && i > 1 && fromAbove[tokens[i-1].Lower] && tokens[i-2].UPOS != "DET":
		t.XPOS, t.UPOS, t.Lemma = "NNS", "NOUN", strings.TrimSuffix(t.Lower, "s") // "days of Kenyan air raids"
	case t.XPOS == "VBG" && t.Lower == "questioning" && i > 0 && (tokens[i-1].Lower == "for" || tokens[i-1].Lower == "under") && (i+1 >= len(tokens) || !opensObject(&tokens[i+1])):
		t.XPOS, t.UPOS, t.Lemma = "NN", "NOUN", "questioning" // "is wanted for questioning in X"
	case t.XPOS == "VB" && t.Lower == "brisk":
		t.XPOS, t.UPOS, t.Lemma = "JJ", "ADJ", t.Lower // "does brisk business with X"
	case t.XPOS == "VBZ" && t.Lower == "deliveries":
		t.XPOS, t.UPOS, t.Lemma = "NNS", "NOUN", "delivery"
	case t.Lower == "shut" && t.XPOS == "IN" && i > 0:
		t.XPOS, t.UPOS, t.Lemma = "VBD", "VERB", "shut" // "X shut Y's consulate"
	case t.Lower == "blocked" && i > 0 && tokens[i-1].Lower == "as" && i+1 < len(tokens) && tokens[i+1].Lower == "property":
		t.XPOS, t.UPOS = "JJ", "ADJ"
	case t.Lower == "chief" && t.XPOS == "JJ" && i > 0 && i+1 < len(tokens) && tokens[i-1].UPOS == "NOUN" && !nominal(&tokens[i+1]):
		t.XPOS, t.UPOS = "NN", "NOUN" // "X's police chief flew to Y"
	case t.XPOS == "VBG" && inPower[t.Lower] && i > 0 && i+1 < len(tokens) && tokens[i-1].XPOS == "POS" && (nominal(&tokens[i+1]) || tokens[i+1].UPOS == "ADJ"):
		t.XPOS, t.UPOS, t.Lemma, t.Class, t.Form = "JJ", "ADJ", t.Lower, text.Adjective, text.NoForm // "banned Chad's ruling Unity Party"
	case relativeDeed(tokens, i):
		t.XPOS, t.Form = "VBD", text.Past
	case t.UPOS == "ADV" && (t.Lower == "assembly" || t.Lower == "monopoly"):
		t.XPOS, t.UPOS, t.Lemma, t.Class = "NN", "NOUN", t.Lower, text.Noun
	case t.Lower == "yen" && t.UPOS == "NOUN":
		t.Lemma = "yen"
	case t.Lower == "bases" && t.XPOS == "NNS":
		t.Lemma = "base"
	case t.XPOS == "VBZ" && munitions[t.Lower] && i > 0 && i+1 < len(tokens) && (tokens[i-1].UPOS == "CCONJ" || tokens[i-1].UPOS == "ADJ") && (tokens[i+1].UPOS == "ADP" || tokens[i+1].UPOS == "PUNCT"):
		t.XPOS, t.UPOS, t.Lemma = "NNS", "NOUN", strings.TrimSuffix(t.Lower, "s") // "mortars and mines to X"
	case i == 0 && len(tokens) > 2 && t.XPOS == "VBG" && hostile[t.Lower] && (tokens[1].XPOS == "VBD" || tokens[1].XPOS == "VBN" || tokens[1].Lemma == "have" || tokens[1].Lemma == "be"):
		t.XPOS, t.UPOS, t.Lemma = "NN", "NOUN", t.Lower // "Fighting flared"
		if v := &tokens[1]; v.XPOS == "VBN" {
			v.XPOS = "VBD"
		}
	case i > 1 && t.Tight && tokens[i-1].Text == "-" && tokens[i-1].Tight && upshots[t.Lower][tokens[i-2].Lower] && (i < 3 || tokens[i-3].XPOS != "TO" && tokens[i-3].XPOS != "MD"):
		t.XPOS, t.UPOS, t.Lemma = "NN", "NOUN", tokens[i-2].Lower+"-"+t.Lower // "its pull-out from X"
		tokens[i-2].XPOS, tokens[i-2].UPOS, tokens[i-2].Lemma = "NN", "NOUN", tokens[i-2].Lower
	}
}

// upshots are nouns made of a verb and a small word, by the small word.
var upshots = map[string]map[string]bool{
	"up":   text.Set("build call hold break round"),
	"out":  text.Set("pull bail shoot buy walk lock stand fall"),
	"back": text.Set("pull roll fall hand"),
	"over": text.Set("hand take"),
	"off":  text.Set("stand cut ticking telling"),
	"down": text.Set("draw crack shoot dressing climb put"),
	"to":   text.Set("talking"),
}

var (
	// rebuffOf are participles that a tagger may take for adjectives.
	rebuffOf = map[string]string{"rebuffed": "rebuff", "snubbed": "snub", "spurned": "spurn", "ignored": "ignore"}
	// rareOf are those that it hardly knows.
	rareOf    = map[string]string{"repaid": "repay", "unfrozen": "unfreeze", "overrun": "overrun"}
	singular  = text.Set("specimen abdomen regimen acumen albumen stamen")
	munitions = text.Set("mines shells arms rockets bombs guns")
	aerial    = text.Set("raids strikes attacks")
	fromAbove = text.Set("air missile drone rocket bombing artillery suicide")
	hostile   = text.Set("fighting shelling bombing shooting skirmishing")
)

// designator tells the name of a weapon's model: "F-16s".
func designator(w string) bool {
	i := strings.IndexByte(w, '-')
	return len(w) < 12 && i > 0 && i <= 4 && i+1 < len(w) && w[i+1] >= '0' && w[i+1] <= '9' && w[0] >= 'A' && w[0] <= 'Z'
}

var (
	// departments are what a ministry sees to that may be taken for a verb or a plural.
	departments = text.Set("planning housing mining shipping fishing banking farming economics communications")
	ofPortfolio = text.Set("minister ministry secretary commissioner commission department authority")
)

// quoteOpen tells whether a single quotation mark has been opened and not closed.
func quoteOpen(tokens []text.Token) bool {
	open := false
	for i := range tokens {
		switch w := tokens[i].Text; {
		case w == "‘" || (w == "'" || w == "`") && !tokens[i].Tight:
			open = true
		case w == "’" || w == "'":
			open = false
		}
	}
	return open
}

// afterTheTwo tells whether "the two", or "which together", stands right before a token: no singular noun can.
func afterTheTwo(tokens []text.Token, i int) bool {
	before, first := &tokens[i-1], &tokens[i-2]
	if before.XPOS == "CD" && len(before.Text) > 2 && before.Lower != "one" && !isDigits(before.Text) && first.Lower == "the" {
		return true
	}
	return (before.Lower == "together" || before.Lower == "jointly") && (relativeWords[first.Lower] || first.Lower == "they")
}

func isDigits(w string) bool { return w != "" && w[0] >= '0' && w[0] <= '9' }

// opensObject tells a word with which an object begins, not one that a noun before it could modify.
func opensObject(t *text.Token) bool {
	return t.UPOS == "DET" || t.UPOS == "PROPN" || t.XPOS == "PRP$" || t.XPOS == "CD" || t.Lower == "half" || t.Lower == "most"
}

// inPower say of a party or the like how it stands in its state.
var inPower = text.Set("ruling governing outgoing incoming opposing leading")
