package tree

import (
	"strings"

	"entente/loaders/text"
)

// idioms mends the tags of words that a tagger knows only in their common use, and lemmas that it made up.
func idioms(tokens []text.Token, i int) {
	t := &tokens[i]
	if t.UPOS == "VERB" && i > 0 && neverVerbs[t.Lower] || t.Lower == "shoulder" && i > 1 && tokens[i-1].Lower == "to" && tokens[i-2].Lower == "shoulder" {
		t.XPOS, t.UPOS = "NN", "NOUN" // "paid tribute to", "stands shoulder to shoulder with"
		if strings.HasSuffix(t.Lower, "s") {
			t.XPOS, t.Lemma = "NNS", strings.TrimSuffix(t.Lower, "s")
		}
		if tokens[i-1].XPOS == "TO" {
			tokens[i-1].XPOS, tokens[i-1].UPOS = "IN", "ADP"
		}
	}
	if t.Lower == "no" && i > 0 && i+1 < len(tokens) && tokens[i+1].UPOS == "ADP" && (tokens[i-1].Lemma == "say" || tokens[i-1].Lemma == "vote") {
		t.XPOS, t.UPOS = "RB", "ADV" // "voted no on", "said no to"
	}
	if i > 0 && tokens[i-1].Lower == "blue" && (t.Lower == "helmets" || t.Lower == "helmet" || t.Lower == "berets") {
		t.UPOS, t.Lemma = "NOUN", "peacekeeper"
		t.XPOS = "NNS"
	}
	if t.Lower == "claim" && t.UPOS == "VERB" && i > 0 && tokens[i-1].Lemma == "lay" {
		t.XPOS, t.UPOS = "NN", "NOUN" // "laid claim to"
	}
	if t.XPOS == "VB" && i > 0 && (t.Lower == "regret" || t.Lower == "concern" || t.Lower == "support") && (tokens[i-1].Lemma == "voice" || tokens[i-1].Lemma == "express" || tokens[i-1].Lemma == "convey") {
		t.XPOS, t.UPOS = "NN", "NOUN" // "voiced regret to X"
	}
	if t.Lower == "lay" && t.UPOS != "VERB" && i > 0 && i+1 < len(tokens) && tokens[i+1].Lower == "claim" {
		t.XPOS, t.UPOS, t.Lemma = "VBP", "VERB", "lay" // "X and Y both lay claim to"
	}
	if t.Lower == "voting" && t.UPOS == "NOUN" && i > 0 && i+1 < len(tokens) && tokens[i-1].Lower == "in" && (tokens[i+1].Lower == "for" || tokens[i+1].Lower == "against") {
		t.XPOS, t.UPOS, t.Lemma = "VBG", "VERB", "vote" // "joined X in voting for it"
	}
	if i == 0 && t.UPOS == "ADJ" && len(tokens) > 2 && tokens[1].UPOS == "ADP" && worried[t.Lower] != "" {
		t.XPOS, t.UPOS, t.Lemma = "VBN", "VERB", worried[t.Lower] // "Concerned about X, Y …"
	}
	if lemma, ok := misspelt[t.Lemma]; ok && t.UPOS == "VERB" {
		t.Lemma = lemma
	}
}

// misspelt are lemmas that no verb has, which a tagger makes of forms that it never saw.
var misspelt = map[string]string{
	"abute": "abut", "chok": "choke", "convok": "convoke", "elicite": "elicit", "entreate": "entreat", "feude": "feud", "gass": "gas", "heape": "heap", "impal": "impale",
	"implor": "implore", "leape": "leap", "perturbe": "perturb", "prodd": "prod", "revil": "revile", "seced": "secede", "siphone": "siphon", "stymy": "stymie", "upbraide": "upbraid",
}

// neverVerbs are nouns that a tagger takes for verbs.
var neverVerbs = text.Set("tribute homage bells")

// worried maps participles that tell what moves the subject of the clause behind them to their verbs.
var worried = map[string]string{
	"concerned": "concern", "worried": "worry", "alarmed": "alarm", "unnerved": "unnerve", "troubled": "trouble", "perturbed": "perturb", "unsettled": "unsettle",
	"disturbed": "disturb", "frightened": "frighten", "angered": "anger",
}
