package tree

import "entente/loaders/text"

// hour returns how many tokens from "at" on tell the hour: "at 14:34", "at 0430 hours", "at 6.30 a.m.", "at dawn"; 0 if none do.
func hour(tokens []text.Token, i int) int {
	if i+2 >= len(tokens) {
		return 0
	}
	next := &tokens[i+1]
	if timesOfDay[next.Lower] && tokens[i+2].UPOS != "NOUN" && tokens[i+2].UPOS != "PROPN" && tokens[i+2].Lower != "of" {
		return 2
	}
	if !digit(next.Text) {
		return 0
	}
	n := 2
	if i+3 < len(tokens) && tokens[i+2].Text == ":" && digit(tokens[i+3].Text) {
		n = 4
	}
	for i+n < len(tokens) && clock[tokens[i+n].Lower] {
		n++
	}
	if n == 2 {
		return 0 // "at 14" of whatever
	}
	return n
}

var (
	timesOfDay = text.Set("dawn dusk noon midday midnight daybreak sunrise sunset nightfall first-light")
	clock      = text.Set("hours hrs a.m. p.m. am pm gmt utc local time o'clock o’clock")
)
