package tree

import (
	"entente/loaders/text"
	"entente/loaders/text/verbs"
)

// dropEntry leaves out the day before a colon or a dash with which the lines of a chronology open: "3 May: Chad attacks X",
// "May-June 1977: …", "Monday: …".
func dropEntry(s *text.Sentence, drop []bool) {
	day := false
	for i := 0; i+3 < len(s.Tokens) && i < 10; i++ {
		t := &s.Tokens[i]
		switch w := t.Lower; {
		case t.Text == ":" || day && i > 0 && (t.Text == "–" || t.Text == "—" || t.Text == "-" && !t.Tight):
			if day && s.Tokens[i+1].Text != "\"" && !overlaps(s, 0, i) {
				for k := i + 2; k < len(s.Tokens) && k < i+4; k++ {
					if s.Tokens[k].XPOS == "VB" && s.Tokens[k-1].UPOS == "ADP" {
						s.Tokens[k].XPOS, s.Tokens[k].UPOS = "NN", "NOUN" // nor is what follows it
					}
				}
				for k := 0; k <= i; k++ {
					drop[k] = true
					if months[s.Tokens[k].Lower] {
						s.Tokens[k].XPOS, s.Tokens[k].UPOS = "NNP", "PROPN" // "May" is no verb here
					}
				}
			}
			return
		case months[w] || shortMonths[w] || days[w] || entryYear(t):
			day = true
		case t.XPOS == "CD" || digit(t.Text) || t.Text == "," || t.Text == "-" || t.Text == "–" || t.Text == "/" || entryWords[w]:
		default:
			return
		}
	}
}

// entryYear tells whether a token is a year in figures.
func entryYear(t *text.Token) bool {
	if len(t.Text) != 4 || t.Text[0] != '1' && t.Text[0] != '2' {
		return false
	}
	for i := 1; i < 4; i++ {
		if t.Text[i] < '0' || t.Text[i] > '9' {
			return false
		}
	}
	return true
}

var (
	shortMonths = text.Set("jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. jan feb mar apr jun jul aug sep sept oct nov dec")
	entryWords  = text.Set("early late mid to and spring summer autumn fall winter end of the on in morning evening night")
)

// presentPlural tells whether a word behind a plural is a verb in the present tense that the tagger took for a noun or an adjective, where its
// clause has no other: "officers open talks", "troops cross into X".
func presentPlural(tokens []text.Token, i int) bool {
	if i == 0 || i+1 >= len(tokens) || tokens[i-1].XPOS != "NNS" && tokens[i-1].XPOS != "NNPS" || !verbs.Base(tokens[i].Lower) {
		return false
	}
	switch next := &tokens[i+1]; {
	case next.XPOS == "NNS" || next.XPOS == "CD":
		return tokens[len(tokens)-1].Text == "."
	case next.XPOS == "RP" || next.UPOS == "ADV" && i+2 < len(tokens):
		return goes[tokens[i].Lower] || goesOff[tokens[i].Lower+" "+next.Lower]
	case next.UPOS == "ADP":
		return goingWith[next.Lower] && goes[tokens[i].Lower]
	}
	return false
}

var (
	// goes are verbs of moving and fighting that look like nouns.
	goes      = text.Set("advance cross march attack clash land open force fire raid battle fight march advance withdraw retreat push surge protest meet shell strike storm launch mass move head flee")
	goesOff   = map[string]bool{"hand over": true, "hand back": true, "back down": true, "pull out": true, "dig in": true, "hold out": true, "call off": true, "call up": true, "walk out": true, "fight on": true, "fight back": true}
	goingWith = text.Set("into from over against on at with across in through toward towards near")
)
