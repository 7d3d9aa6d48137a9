// Package tag gives tokens their class, verb form and lemma: a lexicon of closed classes
// and verbs, suffixes for the rest, and the neighbours where a word may be more than one.
package tag

import (
	"strings"

	"entente/loaders/text"
)

// Sentence tags the tokens in place.
func Sentence(tokens []text.Token) {
	for i := range tokens {
		first(tokens, i)
	}
	for i := range tokens {
		settle(tokens, i)
	}
	attribution(tokens)
}

// attribution makes a verb of the last word in "…, the army claims".
func attribution(tokens []text.Token) {
	i := len(tokens) - 1
	for i > 0 && (tokens[i].Class == text.Punctuation || tokens[i].Class == text.Quote) {
		i--
	}
	if i < 3 || tokens[i].Class == text.Verb || !attributing[tokens[i].Lower] {
		return
	}
	first := i - 1
	for first > 0 && first > i-7 && tokens[first].Class != text.Comma {
		switch tokens[first].Class {
		case text.Name, text.Noun, text.Adjective, text.Determiner, text.Other:
		default:
			return
		}
		first--
	}
	before := tokens[i-1].Class
	if tokens[first].Class != text.Comma || first == i-1 || before != text.Name && !(before == text.Noun && tokens[first+1].Class == text.Determiner) {
		return
	}
	for _, r := range forms(tokens[i].Lower) {
		if r.form == text.Present || r.form == text.Past {
			tokens[i].Class, tokens[i].Form, tokens[i].Lemma = text.Verb, r.form, r.lemma
			return
		}
	}
}

var attributing = set("claims claimed alleges alleged asserts asserted contends contended")

// first gives a token the class that it has by itself; the class of a word that may be a
// verb stays Other until its neighbours are known.
func first(tokens []text.Token, i int) {
	t := &tokens[i]
	t.Lemma = t.Lower
	c := t.Text[0]
	switch {
	case t.Text == "'s" || t.Text == "’s" || (t.Text == "'" || t.Text == "’") && t.Tight && i > 0 && strings.HasSuffix(tokens[i-1].Lower, "s"):
		t.Class = text.Genitive
	case closed[t.Lower] != text.Other:
		t.Class = closed[t.Lower]
		if a, ok := auxiliaries[t.Lower]; ok {
			t.Lemma, t.Form = a.lemma, a.form
		}
		if (t.Text == "US" || t.Text == "IT" || t.Text == "May" && i > 0 || t.Text == "WHO") && t.Class != text.Determiner {
			t.Class = text.Name
		}
	case t.Text == ",":
		t.Class = text.Comma
	case t.Text == `"` || t.Text == "“" || t.Text == "”" || t.Text == "«" || t.Text == "»":
		t.Class = text.Quote
	case t.Text == "-" || t.Text == "–" || t.Text == "—" || t.Text == "/" || t.Text == "--":
		t.Class = text.Punctuation
		if t.Tight && i+1 < len(tokens) && tokens[i+1].Tight {
			t.Class = text.Hyphen
		}
	case c >= '0' && c <= '9' || strings.HasPrefix(t.Text, "$") || strings.HasPrefix(t.Text, "€") || strings.HasPrefix(t.Text, "£"):
		t.Class = text.Number
	case c < 0x80 && !isLetter(c):
		t.Class = text.Punctuation
	case strings.ContainsAny(t.Text, "…•·‘’"):
		t.Class = text.Punctuation
	case t.Capital() && i > 0 && tokens[i-1].Class != text.Quote && !commonTitle(tokens):
		t.Class = text.Name
	}
}

func isLetter(c byte) bool { return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' }

// commonTitle tells whether a line is set in capitals throughout, so that they say nothing.
func commonTitle(tokens []text.Token) bool {
	capitals, words := 0, 0
	for i := range tokens {
		if i == 20 {
			break
		}
		if isLetter(tokens[i].Text[0]) && len(tokens[i].Text) > 3 {
			words++
			if tokens[i].Capital() {
				capitals++
			}
		}
	}
	return words > 4 && capitals*5 > words*4
}

// settle decides between noun, verb and adjective, and between "to" and "to".
func settle(tokens []text.Token, i int) {
	t := &tokens[i]
	switch {
	case t.Lower == "to":
		if j := skipAdverbs(tokens, i+1); j < len(tokens) && isBase(&tokens[j]) && !nominal(tokens, j) {
			t.Class = text.Infinitive
		}
		return
	case t.Lower == "that":
		that(tokens, i)
		return
	case t.Lower == "her" && i+1 < len(tokens) && (tokens[i+1].Class == text.Other || tokens[i+1].Class == text.Adjective) && !isFinite(&tokens[i+1]):
		t.Class = text.Possessive
		return
	case i > 0 && tokens[i-1].Class == text.Verb && particleVerbs[tokens[i-1].Lemma+" "+t.Lower] && i+1 < len(tokens) && tokens[i+1].Lower != "of":
		t.Class = text.Adverb
		return
	case t.Lower == "long" && i > 0 && tokens[i-1].Class == text.Aux && i+1 < len(tokens) && tokens[i+1].Class != text.Noun:
		t.Class = text.Adverb
		return
	case t.Class != text.Other:
		return
	}
	if r := forms(t.Lower); len(r) > 0 && !strings.HasSuffix(t.Lower, "ings") {
		if form, lemma, ok := asVerb(tokens, i, r); ok {
			t.Class, t.Form, t.Lemma = text.Verb, form, lemma
			return
		}
	}
	open(tokens, i)
}

// forms returns what a word may be of a verb; an unknown word in -ed is taken for a past.
func forms(w string) []reading {
	if r := verbs[w]; len(r) > 0 || w == "arms" {
		if w == "arms" {
			return nil
		}
		return r
	}
	stem, ok := strings.CutSuffix(w, "ed")
	if !ok || len(stem) < 4 || strings.HasSuffix(stem, "e") {
		return nil
	}
	return []reading{{stem, text.Past}, {stem, text.Participle}}
}

// open classifies by suffix and finds the singular of nouns.
func open(tokens []text.Token, i int) {
	t := &tokens[i]
	w := t.Lower
	switch {
	case strings.HasSuffix(w, "ly") && len(w) > 4 && !notAdverbs[w]:
		t.Class = text.Adverb
	case adjectival(w):
		t.Class = text.Adjective
	case strings.HasSuffix(w, "ed") && len(w) > 4 && i+1 < len(tokens) && len(verbs[w]) > 0:
		t.Class = text.Adjective
	default:
		t.Class = text.Noun
		t.Lemma = Singular(w)
	}
}

func adjectival(w string) bool {
	for _, s := range []string{"ous", "ful", "less", "able", "ible", "ish", "ical", "ional", "itary", "ern", "ive", "ic"} {
		if strings.HasSuffix(w, s) && len(w) > len(s)+2 && !notAdjectives[w] {
			return true
		}
	}
	return false
}

// Singular returns the singular of an English noun.
func Singular(w string) string {
	if s, ok := plurals[w]; ok {
		return s
	}
	n := len(w)
	switch {
	case n < 4 || strings.HasSuffix(w, "ss") || strings.HasSuffix(w, "us") || strings.HasSuffix(w, "is"):
		return w
	case strings.HasSuffix(w, "ies") && n > 4:
		return w[:n-3] + "y"
	case strings.HasSuffix(w, "sses"), strings.HasSuffix(w, "shes"), strings.HasSuffix(w, "ches"), strings.HasSuffix(w, "xes"), strings.HasSuffix(w, "oes"):
		return w[:n-2]
	case strings.HasSuffix(w, "s"):
		return w[:n-1]
	}
	return w
}

var plurals = map[string]string{
	"men": "man", "women": "woman", "people": "people", "children": "child", "forces": "force", "arms": "arms", "talks": "talks", "ties": "ties",
	"troops": "troops", "goods": "goods", "armies": "army", "missiles": "missile", "vetoes": "veto", "embargoes": "embargo", "crises": "crisis", "wives": "wife",
	"ceasefires": "ceasefire", "sanctions": "sanction", "news": "news", "headquarters": "headquarters", "hostilities": "hostility", "always": "always", "means": "means",
}

// particleVerbs are verbs of two words, whose second governs nothing.
var particleVerbs = pairs("break off,cut off,call off,carry out,hand over,set up,shoot down,take over,wipe out,blow up,drive out,throw out,kick out,phase out,rule out,pay off,sell off,turn over,give up,step up,round up,back up,take up,bring down,turn down,sign up,put down,blow down,gun down,track down,shut down,send back,take back,kick off,fire off,fend off,pull back,stave off")

func pairs(list string) map[string]bool {
	out := map[string]bool{}
	for p := range strings.SplitSeq(list, ",") {
		out[p] = true
	}
	return out
}

var (
	notAdverbs    = set("ally family rally reply supply assembly italy july monopoly anomaly only early daily weekly friendly")
	notAdjectives = set("republic public traffic music logic topic fabric critic mechanic arctic atlantic pacific clinic olympic initiative objective representative executive perspective directive incentive offensive archive olive motive narrative alternative relative native detective concern critical table cable vegetable")
)

func set(words string) map[string]bool {
	out := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		out[w] = true
	}
	return out
}
