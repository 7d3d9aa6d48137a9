package find

import "entente/loaders/text"

// fellows are people as whom a body of theirs is named with whatever follows: "Brothers to the Rescue", "Sons of Iraq"; callings
// are others, of whom as many are meant one by one: "Doctors Without Borders".
var (
	fellows  = text.Set("brothers sisters sons daughters mothers friends grandmothers knights guardians defenders")
	callings = text.Set("doctors reporters lawyers physicians engineers pharmacists architects teachers journalists clowns fathers parents families veterans students soldiers women writers scientists")
)

// bound tells whether a small word at j goes on with such a name: "Brothers to the Rescue".
func bound(tokens []text.Token, end, j int) bool {
	if tokens[j].Lower == "the" && j > 1 && end == j-2 && binding[tokens[j-1].Lower] && fellows[tokens[end].Lower] && tokens[end].Capital() {
		return j+1 < len(tokens) && tokens[j+1].Capital()
	}
	if end != j-1 || !tokens[end].Capital() || j+1 >= len(tokens) || !(fellows[tokens[end].Lower] && binding[tokens[j].Lower] || callings[tokens[end].Lower] && (tokens[j].Lower == "without" || tokens[j].Lower == "for" && aims[tokens[j+1].Lower])) {
		return false
	}
	next := j + 1
	if tokens[next].Lower == "the" && next+1 < len(tokens) {
		next++
	}
	return tokens[next].Capital() && tokens[next].Class != text.Quote
}

var binding = text.Set("of for to without against")
