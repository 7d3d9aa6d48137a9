package verbs

import (
	_ "embed"
	"strings"
)

//go:embed rare.txt
var rareList string

// lemmas are the verbs by the forms that no other verb of the lists has; built once and never written to.
var lemmas = unambiguous()

// Lemma returns the verb whose past, participle, third person or gerund a small-letter word is. A lemmatizer that has only
// learnt endings makes "rak" of "raked", and no rule knows it.
func Lemma(word string) (string, bool) {
	lemma := lemmas[word]
	return lemma, lemma != ""
}

// unambiguous inflects all verbs of the lists and leaves out forms that are those of two verbs, or a verb themselves.
func unambiguous() map[string]string {
	out := map[string]string{}
	add := func(form, lemma string) {
		if other, ok := out[form]; ok && other != lemma {
			lemma = ""
		}
		out[form] = lemma
	}
	for lemma := range strings.FieldsSeq(verbList + "\n" + rareList) {
		f := regular(lemma)
		for form := range strings.FieldsSeq(f.Third + " " + f.Past + " " + f.Participle + " " + f.Gerund) {
			add(form, lemma)
		}
	}
	for line := range strings.Lines(irregularList) {
		if f := strings.Fields(line); len(f) == 3 {
			add(f[1], f[0])
			add(f[2], f[0])
		}
	}
	for lemma := range strings.FieldsSeq(verbList + "\n" + rareList) {
		delete(out, lemma)
	}
	return out
}

// regular returns the forms of a verb as if it were regular.
func regular(lemma string) Inflected {
	return Inflected{third(lemma), past(lemma), past(lemma), gerund(lemma)}
}
