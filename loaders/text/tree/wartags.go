package tree

import (
	"strings"

	"entente/loaders/text"
)

// warTags mends the tags of words that tell of war and that the tagger takes for others.
func warTags(tokens []text.Token, i int) {
	t := &tokens[i]
	switch {
	case i == 0 && t.XPOS == "NNP" && bands[t.Lower]:
		t.XPOS, t.UPOS, t.Lemma = "NNS", "NOUN", strings.TrimSuffix(t.Lower, "en")+"an" // "Gunmen loyal to X"
	case i == 0 && (t.XPOS == "NNP" || t.XPOS == "NN") && firstNumbers[t.Lower] && len(tokens) > 2 && tokens[1].Class != text.Hyphen:
		t.XPOS, t.UPOS, t.Lemma = "CD", "NUM", t.Lower // "Fourteen oilmen were freed"
	case t.XPOS == "NN" && pastOnly[t.Lower] != "":
		t.XPOS, t.UPOS, t.Lemma = "VBD", "VERB", pastOnly[t.Lower] // "a missile tore through"
	case t.Lower == "states" && t.XPOS == "VBZ" && i > 0 && tokens[i-1].XPOS == "CD":
		t.XPOS, t.UPOS, t.Lemma = "NNS", "NOUN", "state" // "Fourteen states, among them X, voted"
	case t.Lower == "trades" && t.XPOS == "NNS" && i > 0 && i+1 < len(tokens) && tokens[i-1].XPOS == "NN" && tokens[i+1].Lower == "with":
		t.XPOS, t.UPOS, t.Lemma = "VBZ", "VERB", "trade" // "because its owner trades with X"
	case t.Lower == "shot" && t.XPOS == "NN" && i > 0 && i+1 < len(tokens) && tokens[i+1].Lower == "down" && nominal(&tokens[i-1]):
		t.XPOS, t.UPOS, t.Lemma = "VBD", "VERB", "shoot" // "X's air force shot down a plane"
	case t.XPOS == "JJR" && agentier[t.Lower]:
		t.XPOS, t.UPOS, t.Lemma = "NN", "NOUN", t.Lower // "the carrier X was fined"
	case burning[t.Lower]:
		t.XPOS, t.UPOS, t.Lemma = "JJ", "ADJ", t.Lower // "set ablaze a refinery"
	case t.XPOS == "RB" && t.Lower == "burst" && i > 0 && i+1 < len(tokens) && tokens[i-1].UPOS == "NOUN" && tokens[i+1].UPOS == "ADP":
		t.XPOS, t.UPOS, t.Lemma = "VBD", "VERB", "burst" // "troops burst into X"
	case t.Lemma == "sorty":
		t.Lemma = "sortie"
	case t.XPOS == "JJ" && ordinals[t.Lower] && i > 1 && i+1 < len(tokens) && tokens[i-2].UPOS == "ADP" && tokens[i-1].Lower == "the" && tokens[i+1].Lower == "of":
		t.XPOS, t.UPOS, t.Lemma = "NN", "NOUN", t.Lower // "took delivery of the first of 40 tanks"
	case t.XPOS == "VBG" && hostile[t.Lower] && i > 1 && tokens[i-1].Lower == "of" && durations[tokens[i-2].Lemma] && (i+1 == len(tokens) || tokens[i+1].UPOS == "PUNCT" || tokens[i+1].UPOS == "ADP"):
		t.XPOS, t.UPOS, t.Lemma = "NN", "NOUN", t.Lower // "after three weeks of fighting"
	case t.Lower == "arms" && t.XPOS == "NNS" && i > 0 && i+2 < len(tokens) && tokens[i-1].XPOS == "NNP" && (tokens[i+1].Lower == "and" || tokens[i+1].Text == ",") && abetting[tokens[i+2].Lower]:
		t.XPOS, t.UPOS, t.Lemma = "VBZ", "VERB", "arm" // "X arms and trains Y"
	}
}

var (
	firstNumbers = text.Set("two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety")
	bands        = text.Set("militiamen gunmen tribesmen guardsmen policemen infantrymen coastguardsmen")
	agentier     = text.Set("carrier courier premier barrier frontier soldier glacier financier hotelier brigadier pier croupier")
	pastOnly     = map[string]string{
		"tore": "tear", "shone": "shine", "strove": "strive", "sprang": "spring", "drew": "draw", "threw": "throw", "grew": "grow", "knew": "know", "blew": "blow", "flew": "fly", "took": "take", "gave": "give",
		"came": "come", "went": "go", "began": "begin", "swore": "swear", "chose": "choose", "froze": "freeze", "wrote": "write", "rode": "ride", "shook": "shake", "sank": "sink",
	}
	burning   = text.Set("ablaze alight afire aflame")
	ordinals  = text.Set("first last latest second")
	durations = text.Set("hour day night week month year bout round spell lull burst")
	abetting  = text.Set("trains finances funds equips pays shelters supplies feeds backs bankrolls harbours harbors directs controls")
)
