package find

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// titledBodies give to its state the organ whose name stands beside what it is: "the Dutch fiscal police FIOD", "Chile's regulator, the CMF",
// "ABW, Poland's security agency".
func titledBodies(s *text.Sentence) {
	for n := range s.Mentions {
		m := &s.Mentions[n]
		if m.ID != "" || m.Of != "" || m.Kind != schema.Organization || m.Subkind == schema.Company || m.Subkind == schema.Media || m.Subkind == schema.Party {
			continue
		}
		of := ""
		switch first := m.First; {
		case first > 1 && organNouns[s.Tokens[first-1].Lower]:
			of = nounOwner(s, first-1)
		case first > 3 && s.Tokens[first-1].Lower == "the" && s.Tokens[first-2].Text == "," && organNouns[s.Tokens[first-3].Lower]:
			of = nounOwner(s, first-3)
		case first > 2 && s.Tokens[first-1].Text == "," && organNouns[s.Tokens[first-2].Lower] && strings.ToUpper(s.Tokens[first].Text) == s.Tokens[first].Text:
			of = nounOwner(s, first-2)
		}
		if of == "" {
			of = behindOwner(s, m.Last)
		}
		if of != "" {
			m.Of, m.Subkind, m.Sure = of, schema.GovernmentBody, true
		}
	}
}

// nounOwner returns the state that stands as its owner before the noun of an organ and what modifies it, "" if none does.
func nounOwner(s *text.Sentence, noun int) string {
	for i := noun - 1; i >= 0 && i > noun-6; i-- {
		t := &s.Tokens[i]
		for n := range s.Mentions {
			if x := &s.Mentions[n]; x.Last == i || x.Last == i-1 && t.Class == text.Genitive {
				if ownerBefore(s.Tokens, x, i+1) {
					return x.ID
				}
				if x.Last == i {
					return ""
				}
			}
		}
		if privately[t.Lower] || charities[t.Lower] || t.Class != text.Adjective && t.Class != text.Noun && t.Class != text.Hyphen && t.Class != text.Genitive && t.Class != text.Verb && t.Class != text.Name || t.Capital() {
			return ""
		}
	}
	return ""
}

// behindOwner returns the state of "ABW, Poland's security agency," for a name that ends at a token, "" if it is none.
func behindOwner(s *text.Sentence, last int) string {
	if last+3 >= len(s.Tokens) || s.Tokens[last+1].Text != "," {
		return ""
	}
	for i := last + 2; i < len(s.Tokens) && i < last+10; i++ {
		t := &s.Tokens[i]
		if organNouns[t.Lower] && i > last+3 && (i+1 >= len(s.Tokens) || s.Tokens[i+1].Class == text.Comma || s.Tokens[i+1].Text == "," || s.Tokens[i+1].Text == ".") {
			return nounOwner(s, i)
		}
		if t.Class == text.Verb && t.Form != text.Participle && t.XPOS != "VBG" || t.Text == "," || t.Class == text.Preposition {
			return ""
		}
	}
	return ""
}

var (
	// organNouns say of a name that it is that of an organ of the state before them.
	organNouns = text.Set("police agency service regulator watchdog office bureau directorate authority ministry unit court parliament legislature tribunal commission chamber inspectorate gendarmerie")
	// charities are what agencies see to that are no state's, as often as not.
	charities = text.Set("aid humanitarian charity lobby ratings shipping rating talent employment adoption private commercial independent football hockey broadcasting")
)
