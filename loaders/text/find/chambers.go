package find

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// house is one of a parliament, or the like, that many states have, and papers give without saying whose it is.
type house struct {
	words    string // as it is written
	states   string // which have one
	first    string // whose it is where the text speaks of none of them, "" if nobody's
	bare     bool   // only then without an article: "Congress"
	lastWord bool   // one word, that may be the end of another name
}

var houses = []house{
	{words: "House of Representatives", states: "us ng au jp ph nz cy mt co ma ly ye id", first: "us"},
	{words: "House of Commons", states: "gb ca", first: "gb"},
	{words: "House of Lords", states: "gb", first: "gb"},
	{words: "House of Councillors", states: "jp", first: "jp"},
	{words: "Chamber of Deputies", states: "it fr cl ar br mx bo lu ro cz py"},
	{words: "Congress of Deputies", states: "es", first: "es"},
	{words: "Congress", states: "us ph br ar co pe mx cl ve ec bo gt hn", first: "us", bare: true, lastWord: true},
	{words: "Senate", states: "us fr it ph ng pk br ar co mx cl ca au nl be es pl cz ro kz ke", lastWord: true},
	{words: "Commons", states: "gb ca", lastWord: true},
	{words: "Diet", states: "jp", lastWord: true},
	{words: "Majlis", states: "ir mv om", lastWord: true},
	{words: "Politburo", states: "suhh cn vn la cu", lastWord: true},
}

// chambersOf gives the houses of parliaments that stand without their state to it: the one of which the text speaks most of those that have
// such a house.
func chambersOf(sentences []text.Sentence) {
	var spoken map[string]int
	for i := range sentences {
		s := &sentences[i]
		for k := 0; k < len(s.Tokens); k++ {
			if !s.Tokens[k].Capital() || !houseWords[s.Tokens[k].Text] {
				continue
			}
			h, last := houseAt(s.Tokens, k)
			if h == nil || taken(s, k) {
				continue
			}
			of := ownerOf(s, k)
			if of == "" && !(h.lastWord && k > 0 && s.Tokens[k-1].Capital() && s.Tokens[k-1].Class != text.Determiner) {
				if spoken == nil {
					spoken = spokenStates(sentences)
				}
				if of = seatBehind(s, last); of == "" {
					of = h.of(spoken, k > 0 && s.Tokens[k-1].Lower == "the")
				}
			}
			if of != "" {
				name := h.words
				if last-k >= len(strings.Fields(name)) {
					name = "" // of a committee of it
				}
				put(s, text.Mention{Kind: schema.Organization, Subkind: schema.GovernmentBody, Name: name, Of: of, Sure: true}, k, last, text.ByName)
				k = last
			}
		}
	}
}

// houseWords are the first words of houses.
var houseWords = text.Set("House Chamber Congress Senate Commons Diet Majlis Politburo")

// houseAt finds the house whose name begins at a token, and the last token of it; nil if none does, or if the name goes on.
func houseAt(tokens []text.Token, k int) (*house, int) {
	for i := range houses {
		words := strings.Fields(houses[i].words)
		last := k + len(words) - 1
		if last >= len(tokens) {
			continue
		}
		same := true
		for n, w := range words {
			same = same && tokens[k+n].Text == w
		}
		if committee := committeeBehind(tokens, last); same && committee > last {
			return &houses[i], committee
		}
		if same && !follows(tokens, last) {
			return &houses[i], last
		}
	}
	return nil, -1
}

// ownerOf returns the state that stands right before a name as its owner: "Chad's House of Representatives"; "" if none does.
func ownerOf(s *text.Sentence, k int) string {
	for n := range s.Mentions {
		if x := &s.Mentions[n]; x.Last < k && x.Last >= k-2 && ownerBefore(s.Tokens, x, k) {
			return x.ID
		}
	}
	return ""
}

// seatBehind returns the state whose seat stands behind a house: "the Politburo in Moscow"; "" if none does.
func seatBehind(s *text.Sentence, last int) string {
	for n := range s.Mentions {
		if x := &s.Mentions[n]; x.First == last+2 && x.Kind == schema.State && x.Use == text.BySeat && s.Tokens[last+1].Lower == "in" {
			return x.ID
		}
	}
	return ""
}

// of returns the state whose house it is: that of which the text speaks most.
func (h *house) of(spoken map[string]int, article bool) string {
	best, most := "", 0
	for code := range strings.FieldsSeq(h.states) {
		id := "state/" + code
		if n := spoken[id]; n > most || n == most && n > 0 && code == h.first {
			best, most = id, n
		}
	}
	if best == "" && h.first != "" && !(h.bare && (article || spoken["state/in"] > 0)) {
		return "state/" + h.first
	}
	return best
}

// spokenStates counts how often a text names a state, its people, its seat or a body of it.
func spokenStates(sentences []text.Sentence) map[string]int {
	out := map[string]int{}
	for i := range sentences {
		for _, m := range sentences[i].Mentions {
			switch {
			case m.Kind == schema.State:
				out[m.ID]++
			case m.Of != "":
				out[m.Of]++
			}
		}
	}
	return out
}
