package press

import (
	"strings"

	"entente/loaders/text/verbs"
)

// verbForm is a form of a verb as a word.
func verbForm(lemma, xpos string) *node {
	f := verbs.Inflect(lemma)
	form := map[string]string{"VB": lemma, "VBP": lemma, "VBZ": f.Third, "VBD": f.Past, "VBN": f.Participle, "VBG": f.Gerund}[xpos]
	return &node{form: form, lemma: lemma, upos: "VERB", xpos: xpos}
}

func aux(form, lemma, xpos string) *node {
	return &node{form: form, lemma: lemma, upos: "AUX", xpos: xpos}
}

// tense is how a finite verb is made: its auxiliaries and its form.
type tense struct {
	aux    string // "has been"; "do" in the form that agrees
	form   string
	weight int
}

func (m *maker) tense(list []tense) tense {
	sum := 0
	for _, t := range list {
		sum += t.weight
	}
	n := m.r.IntN(sum)
	for _, t := range list {
		if n -= t.weight; n < 0 {
			return t
		}
	}
	return list[0]
}

var active = []tense{
	{"", "VBD", 46}, {"", "VBZ", 12}, {"have", "VBN", 10}, {"had", "VBN", 9}, {"will", "VB", 5}, {"would", "VB", 5}, {"may", "VB", 2}, {"could", "VB", 2}, {"must", "VB", 1}, {"should", "VB", 1},
	{"be", "VBG", 4}, {"were", "VBG", 2}, {"have been", "VBG", 2}, {"had been", "VBG", 2}, {"did not", "VB", 3}, {"have not", "VBN", 2}, {"do not", "VB", 1}, {"will not", "VB", 2}, {"would not", "VB", 1},
	{"be to", "VB", 2}, {"have never", "VBN", 1}, {"had not", "VBN", 1}, {"could not", "VB", 1},
}

var passive = []tense{
	{"were", "VBN", 44}, {"be", "VBN", 8}, {"have been", "VBN", 12}, {"had been", "VBN", 9}, {"will be", "VBN", 5}, {"would be", "VBN", 3}, {"may be", "VBN", 2}, {"could be", "VBN", 2}, {"must be", "VBN", 1},
	{"be being", "VBN", 3}, {"were being", "VBN", 3}, {"were not", "VBN", 2}, {"be to be", "VBN", 2}, {"have not been", "VBN", 2}, {"will not be", "VBN", 1}, {"have never been", "VBN", 1},
}

// finite is a verb with its auxiliaries, in agreement with its subject.
func (m *maker) finite(f frame, plural, isPassive bool) *node {
	t := m.tense(active)
	if isPassive {
		t = m.tense(passive)
	}
	form := t.form
	if form == "VBZ" && plural {
		form = "VBP"
	}
	v := verbForm(f.verb, form)
	words := strings.Fields(t.aux)
	for i, w := range words {
		rel := "aux"
		if isPassive && i == lastBe(words) {
			rel = "aux:pass"
		}
		v.left(rel, auxiliary(w, i, plural))
		if w == "not" || w == "never" {
			v.before[len(v.before)-1].rel = "advmod"
		} else if w == "to" {
			v.before[len(v.before)-1].rel = "mark"
		}
	}
	if m.chance(8) {
		v.left("advmod", adverb(m.some("adverbs")))
	}
	m.particle(v, f)
	return v
}

func lastBe(words []string) int {
	for i := len(words) - 1; i >= 0; i-- {
		switch words[i] {
		case "be", "been", "being", "were":
			return i
		}
	}
	return -1
}

// auxiliary is the n-th auxiliary of a verb in the form that agrees.
func auxiliary(w string, n int, plural bool) *node {
	switch w {
	case "not", "never":
		a := adverb(w)
		if w == "not" {
			a.upos = "PART"
		}
		return a
	case "to":
		return to()
	case "been":
		return aux("been", "be", "VBN")
	case "being":
		return aux("being", "be", "VBG")
	case "did":
		return aux("did", "do", "VBD")
	case "had":
		return aux("had", "have", "VBD")
	case "will", "would", "may", "could", "must", "should":
		return aux(w, w, "MD")
	}
	if n > 0 && w == "be" {
		return aux("be", "be", "VB")
	}
	if plural {
		return map[string]*node{"be": aux("are", "be", "VBP"), "were": aux("were", "be", "VBD"), "have": aux("have", "have", "VBP"), "do": aux("do", "do", "VBP")}[w]
	}
	return map[string]*node{"be": aux("is", "be", "VBZ"), "were": aux("was", "be", "VBD"), "have": aux("has", "have", "VBZ"), "do": aux("does", "do", "VBZ")}[w]
}

func (m *maker) particle(v *node, f frame) {
	if f.particle == "" {
		return
	}
	switch f.particle {
	case "off", "out", "up", "down", "back", "in":
		v.right("compound:prt", word(f.particle, "RP", "ADP"))
	default:
		v.right("advmod", adverb(f.particle))
	}
}
