package find

import (
	"strings"

	"entente/loaders/text"
)

// modelled tells weapons that go by their model: "six Hunters", "British Canberras".
func modelled(tokens []text.Token, i int) bool {
	if built(tokens, i) && (text.Craft(tokens[i].Text) || text.Craft(tokens[i].Text+"s")) {
		return true
	}
	if onePlane(tokens, i) || ofType(tokens, i) {
		return true
	}
	if !text.Craft(tokens[i].Text) || i+1 < len(tokens) && tokens[i+1].Capital() && tokens[i+1].Class == text.Name {
		return false
	}
	return i > 0 && (tokens[i-1].Class == text.Number || tokens[i-1].Class == text.Genitive || tokens[i-1].Lower == "and" && i > 1 && text.Craft(tokens[i-2].Text) || tokens[i-1].Class == text.Adjective || !tokens[i-1].Capital() && tokens[i-1].Class == text.Noun || adjectival(tokens[i-1].Lower))
}

// adjectival tells the adjective of a country by its end: "British Canberras", but not "England Patriots".
func adjectival(w string) bool {
	for _, end := range []string{"ish", "an", "ese", "eli", "aqi", "udi", "iti", "mani", "ani", "ench", "utch", "viet", "reek", "wiss", "zech"} {
		if len(w) > len(end)+1 && strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// built tells whether it is said before a word who made what it names: "a British-built Canberra".
func built(tokens []text.Token, i int) bool {
	if i == 0 || i+1 < len(tokens) && tokens[i+1].Capital() && tokens[i+1].Class == text.Name {
		return false
	}
	w := tokens[i-1].Lower
	return strings.HasSuffix(w, "-built") || strings.HasSuffix(w, "-made") || (w == "built" || w == "made") && i > 1 && tokens[i-2].Class == text.Hyphen
}

// ofType tells of the name of a maker or a model before planes or missiles: "Sukhoi jets", "two Tupolev bombers". Boeing and Airbus are
// firms that sell theirs.
func ofType(tokens []text.Token, i int) bool {
	w := tokens[i].Text
	if i+1 >= len(tokens) || w == "Boeing" || w == "Airbus" || !makers[w] && !text.Craft(w+"s") {
		return false
	}
	next := i + 1
	if planeTypes[tokens[next].Lower] && next+1 < len(tokens) {
		next++
	}
	return planes[tokens[next].Lower]
}

var (
	planes     = text.Set("jet jets fighter fighters bomber bombers aircraft plane planes warplane warplanes helicopter helicopters airliner airliners transport transports interceptor interceptors trainer trainers gunship gunships fighter-bomber fighter-bombers jetliner")
	planeTypes = text.Set("fighter transport cargo attack reconnaissance training passenger combat spy surveillance tanker jet assault military")
)

// onePlane tells of the name of a maker that stands for one of its planes: "an Airbus of X landed", "a French Airbus"; not "an Airbus factory".
func onePlane(tokens []text.Token, i int) bool {
	if i == 0 || !makers[tokens[i].Text] && !text.Craft(tokens[i].Text+"s") || i+1 < len(tokens) && (tokens[i+1].Class == text.Name || tokens[i+1].Class == text.Noun || tokens[i+1].Class == text.Adjective || tokens[i+1].Class == text.Genitive || tokens[i+1].Class == text.Hyphen) {
		return false
	}
	w := tokens[i-1].Lower
	return w == "a" || w == "an" || w == "one" || w == "the" && i+1 < len(tokens) && tokens[i+1].Lower == "of" || adjectival(w) && i > 1 && (tokens[i-2].Lower == "a" || tokens[i-2].Lower == "an")
}

// makers are firms after whom their planes are called.
var makers = text.Set("Airbus Boeing Sukhoi MiG Mig Antonov Ilyushin Tupolev Cessna Embraer Fokker Learjet Gulfstream Dassault Dornier Junkers Messerschmitt")
