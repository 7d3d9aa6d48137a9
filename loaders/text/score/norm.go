package score

import (
	"strings"
	"unicode"

	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// Norm folds a name to what it is compared by: compatibility forms, case, marks, apostrophes and other punctuation, a leading "the";
// initials become one word ("A. K." is "ak"), and common other names of states and bodies their usual one ("US", "the USSR", "Burma").
// A name of punctuation alone is only folded in case. It is wider than the folding of the gazetteer, and names no entity.
func Norm(name string) string {
	s := cases.Fold().String(norm.NFKD.String(letters.Replace(name)))
	words := initials(strings.Fields(strings.Map(bare, s)))
	if len(words) > 0 && words[0] == "the" {
		words = words[1:]
	}
	for i, w := range words {
		if usual, ok := usualWords[w]; ok {
			words[i] = usual
		}
	}
	s = strings.Join(words, " ")
	if usual, ok := usualNames[s]; ok {
		return usual
	}
	if s == "" {
		return strings.TrimFunc(cases.Fold().String(name), isSpace)
	}
	return s
}

// letters spells out letters that Unicode does not decompose.
var letters = strings.NewReplacer("ł", "l", "Ł", "l", "ø", "o", "Ø", "o", "đ", "d", "Đ", "d", "ı", "i",
	"ß", "ss", "æ", "ae", "œ", "oe", "þ", "th", "ð", "d")

// bare drops marks and apostrophes and makes a space of what is no letter or number.
func bare(r rune) rune {
	switch {
	case strings.ContainsRune("'’ʻʼ`", r), r >= 0x80 && norm.NFD.PropertiesString(string(r)).CCC() != 0:
		return -1
	case unicode.IsLetter(r), unicode.IsNumber(r):
		return r
	}
	return ' '
}

// initials joins runs of single letters.
func initials(words []string) []string {
	var out []string
	open := false // the last word is such a run
	for _, w := range words {
		initial := len(w) == 1 && 'a' <= w[0] && w[0] <= 'z'
		if initial && open {
			out[len(out)-1] += w
		} else {
			out = append(out, w)
		}
		open = initial
	}
	return out
}

// isSpace counts the separators of control characters as spaces too.
func isSpace(r rune) bool { return unicode.IsSpace(r) || 0x1c <= r && r <= 0x1f }

// usualWords replace single words of a folded name.
var usualWords = map[string]string{
	"us": "united states", "uk": "united kingdom", "un": "united nations", "eu": "european union", "unsc": "united nations security council",
	"organisation": "organization", "labour": "labor", "defence": "defense", "ltd": "limited", "co": "company", "corp": "corporation",
}

// usualNames replace whole folded names.
var usualNames = map[string]string{
	"dprk":                                 "north korea",
	"democratic peoples republic of korea": "north korea",
	"rok":                                  "south korea",
	"republic of korea":                    "south korea",
	"usa":                                  "united states",
	"united states of america":             "united states",
	"britain":                              "united kingdom",
	"great britain":                        "united kingdom",
	"uae":                                  "united arab emirates",
	"prc":                                  "china",
	"peoples republic of china":            "china",
	"russian federation":                   "russia",
	"ussr":                                 "soviet union",
	"islamic republic of iran":             "iran",
	"palestinian authority":                "palestine",
	"palestinians":                         "palestine",
	"security council":                     "united nations security council",
	"united states state department":       "united states department of state",
	"state department":                     "united states department of state",
	"drc":                                  "democratic republic of the congo",
	"congo kinshasa":                       "democratic republic of the congo",
	"czechia":                              "czech republic",
	"turkiye":                              "turkey",
	"burma":                                "myanmar",
	"cote divoire":                         "ivory coast",
	"african union au":                     "african union",
	"vatican":                              "holy see",
}
