package find

import (
	"entente/loaders/text"
	"entente/schema"
)

// kinfolk gives those who are named together as of one family the name that only the last of them bears: "the couple Karl and Hana
// Koecher", "his sons Uday and Qusay Hussein", "Bill and Hillary Clinton".
func kinfolk(s *text.Sentence) {
	firstNames(s)
	for n := 1; n < len(s.Mentions); n++ {
		last := &s.Mentions[n]
		if last.Kind != schema.Person || last.First == last.Last || last.ID != "" && last.Use != text.ByName {
			continue
		}
		first := n
		for first > 0 && givenOnly(s.Tokens, &s.Mentions[first-1], &s.Mentions[first], first == n) {
			first--
		}
		if first == n || !relatives(s.Tokens, s.Mentions[first].First) && !(givenNames[s.Tokens[s.Mentions[first].First].Lower] && givenNames[s.Tokens[last.First].Lower]) {
			continue
		}
		family := s.Tokens[last.Last].Text
		for k := first; k < n; k++ {
			m := &s.Mentions[k]
			m.Kind, m.Subkind, m.Sure, m.Name = schema.Person, 0, true, s.Tokens[m.First].Text+" "+family
		}
	}
}

// givenOnly tells whether a mention is one name that is joined to the next by "and", or by a comma if others follow.
func givenOnly(tokens []text.Token, m, next *text.Mention, atEnd bool) bool {
	if m.First != m.Last || m.ID != "" || m.Last+2 != next.First || tokens[m.First].Class == text.Quote {
		return false
	}
	if w := tokens[m.Last+1].Lower; atEnd {
		return w == "and"
	} else {
		return w == ","
	}
}

// relatives tells whether a noun for people of one family stands before a name: "the brothers X", "two brothers, X".
func relatives(tokens []text.Token, i int) bool {
	if i > 1 && tokens[i-1].Text == "," {
		i--
	}
	return i > 0 && siblings[tokens[i-1].Lower]
}

// siblings are nouns for several people of one family.
var siblings = text.Set("couple brothers sisters twins siblings sons daughters children cousins nephews nieces spouses parents husband-and-wife half-brothers stepsons stepbrothers relatives")

// firstNames makes people of the single names behind such a noun: "X's sons Aminu and Mustapha".
func firstNames(s *text.Sentence) {
	for n := range s.Mentions {
		m := &s.Mentions[n]
		if m.First != m.Last || m.ID != "" || m.First == 0 || !siblings[s.Tokens[m.First-1].Lower] {
			continue
		}
		for k := n; k < len(s.Mentions); k++ {
			x := &s.Mentions[k]
			if k > n && (x.First != s.Mentions[k-1].Last+2 || s.Tokens[x.First-1].Lower != "and" && s.Tokens[x.First-1].Text != ",") || x.First != x.Last || x.ID != "" {
				break
			}
			x.Kind, x.Subkind, x.Sure = schema.Person, 0, true
		}
	}
}
