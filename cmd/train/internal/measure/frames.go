package measure

import (
	"fmt"

	"entente/loaders/text"
)

// Frames are the scores of verbs with a subject and an object, agent or oblique: what
// extraction lives on.
type Frames struct {
	Subject Share // the subject is right
	Core    Share // and so are all objects and agents, and none is too many
	All     Share // and so are all obliques
	Oblique Share // obliques that were found
	Nominal Share // modifiers of nouns (nmod) that were found
}

// role puts the relations of a frame into groups; "" is none of them.
func role(rel string) string {
	switch universal(rel) {
	case "nsubj":
		return rel
	case "obj", "iobj":
		return "obj"
	case "obl":
		if rel == "obl:agent" {
			return rel
		}
		return "obl"
	}
	return ""
}

// Add counts a sentence.
func (f *Frames) Add(gold, got []text.Token) {
	for i := range gold {
		if universal(gold[i].Rel) == "nmod" {
			f.Nominal.add(gold[i].Head == got[i].Head && universal(got[i].Rel) == "nmod")
		}
		if gold[i].UPOS == "VERB" {
			f.verb(gold, got, i)
		}
	}
}

func (f *Frames) verb(gold, got []text.Token, verb int) {
	subject, object := false, false
	right := map[string]bool{"subject": true, "core": true, "all": true}
	for i := range gold {
		want, have := "", ""
		if gold[i].Head == verb {
			want = role(gold[i].Rel)
		}
		if got[i].Head == verb {
			have = role(got[i].Rel)
		}
		switch {
		case want == "":
		case want == "obl":
			object = true
			f.Oblique.add(have == want)
		case want == "obj" || want == "obl:agent":
			object = true
		default:
			subject = true
		}
		if want == have {
			continue
		}
		right["all"] = false
		if core(want) || core(have) {
			right["core"] = false
		}
		if universal(want) == "nsubj" {
			right["subject"] = false
		}
	}
	if subject && object {
		f.Subject.add(right["subject"])
		f.Core.add(right["core"])
		f.All.add(right["all"])
	}
}

func core(role string) bool { return role != "" && role != "obl" }

func (f Frames) String() string {
	return fmt.Sprintf("%d verb frames: subject %.1f, with objects and agent %.1f, with obliques %.1f | obliques found %.1f, nmod found %.1f",
		f.Subject.All, f.Subject.Percent(), f.Core.Percent(), f.All.Percent(), f.Oblique.Percent(), f.Nominal.Percent())
}
