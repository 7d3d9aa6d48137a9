// Package verbs knows what forms of a verb a word may be: a list of the verbs that news
// uses of states and bodies, and their inflection. Where a tagger takes a rare verb after a
// rare name for a noun, it tells that the word may be the verb of its clause.
package verbs

import (
	_ "embed"
	"strings"

	"entente/loaders/text"
)

//go:embed verbs.txt
var verbList string

//go:embed irregular.txt
var irregularList string

// Reading is one form that a word may be of a verb: its lemma and its Penn Treebank tag.
type Reading struct{ Lemma, Tag string }

// forms is built once and never written to.
var forms = inflect()

// Finite returns the reading of a small-letter word as a finite form of a verb of the list:
// third person singular (VBZ) or past (VBD).
func Finite(word string) (Reading, bool) {
	for _, r := range forms[word] {
		if r.Tag == "VBZ" || r.Tag == "VBD" {
			return r, true
		}
	}
	return Reading{}, false
}

// Participle returns the verb of the list whose past participle a small-letter word is.
func Participle(word string) (lemma string, ok bool) {
	for _, r := range forms[word] {
		if r.Tag == "VBN" {
			return r.Lemma, true
		}
	}
	return "", false
}

// bases are the verbs of the list.
var bases = text.Set(verbList)

// Base tells whether a small-letter word is the base form of a verb of the list.
func Base(word string) bool { return bases[word] }

// inflect builds the table of forms.
func inflect() map[string][]Reading {
	out := map[string][]Reading{}
	add := func(word, lemma, tag string) {
		out[word] = append(out[word], Reading{lemma, tag})
	}
	irregular := map[string]bool{}
	for line := range strings.Lines(irregularList) {
		f := strings.Fields(line)
		if len(f) != 3 || irregular[f[0]] {
			continue
		}
		irregular[f[0]] = true
		add(f[1], f[0], "VBD")
		add(f[2], f[0], "VBN")
	}
	for lemma := range strings.FieldsSeq(verbList) {
		add(third(lemma), lemma, "VBZ")
		if !irregular[lemma] {
			add(past(lemma), lemma, "VBD")
			add(past(lemma), lemma, "VBN")
		}
	}
	return out
}

func third(v string) string {
	switch {
	case strings.HasSuffix(v, "y") && !vowel(v, 2):
		return v[:len(v)-1] + "ies"
	case strings.HasSuffix(v, "s"), strings.HasSuffix(v, "sh"), strings.HasSuffix(v, "ch"), strings.HasSuffix(v, "x"), strings.HasSuffix(v, "z"), strings.HasSuffix(v, "o"):
		return v + "es"
	}
	return v + "s"
}

func past(v string) string {
	switch {
	case strings.HasSuffix(v, "e"):
		return v + "d"
	case strings.HasSuffix(v, "y") && !vowel(v, 2):
		return v[:len(v)-1] + "ied"
	case doubles(v):
		return v + v[len(v)-1:] + "ed"
	}
	return v + "ed"
}

// vowel tells whether the letter n from the end is one.
func vowel(v string, n int) bool {
	return len(v) >= n && strings.IndexByte("aeiou", v[len(v)-n]) >= 0
}

// doubles tells whether the last consonant is doubled before -ed and -ing.
func doubles(v string) bool {
	if doubled[v] {
		return true
	}
	return len(v) <= 4 && len(v) > 2 && !vowel(v, 1) && vowel(v, 2) && !vowel(v, 3) && strings.IndexByte("wxyr", v[len(v)-1]) < 0 && v != "open"
}

var doubled = text.Set("debar demur squat trek marshal funnel duel readmit bar refer defer incur occur deter transfer confer expel compel repel rebel patrol control cancel annul admit commit permit submit remit transmit regret commit acquit plot abet equip kidnap traffic begin scrap strip shrug drop ship outgun wiretap eavesdrop stir spar win bid quit travel label level signal fulfil forget initial pedal rival dial fuel marshal tunnel")

// Inflected are the forms of a verb: third person singular, past, past participle and present participle.
type Inflected struct{ Third, Past, Participle, Gerund string }

// Inflect returns the forms of a verb by its lemma.
func Inflect(lemma string) Inflected {
	out := Inflected{third(lemma), past(lemma), past(lemma), gerund(lemma)}
	for line := range strings.Lines(irregularList) {
		if f := strings.Fields(line); len(f) == 3 && f[0] == lemma {
			out.Past, out.Participle = f[1], f[2]
			break
		}
	}
	return out
}

func gerund(v string) string {
	switch {
	case strings.HasSuffix(v, "ie"):
		return v[:len(v)-2] + "ying"
	case strings.HasSuffix(v, "e") && !strings.HasSuffix(v, "ee") && !strings.HasSuffix(v, "oe") && v != "be":
		return v[:len(v)-1] + "ing"
	case doubles(v):
		return v + v[len(v)-1:] + "ing"
	}
	return v + "ing"
}
