package text

import "strings"

// Classify sets the coarse class and the verb form of tagged tokens, and makes their
// lemmas small. A capital within a sentence makes a name of a noun, whatever the tagger took it for.
func Classify(tokens []Token, title bool) {
	shouting := title || capitals(tokens)
	opener(tokens)
	for i := range tokens {
		t := &tokens[i]
		t.Lemma = strings.ToLower(t.Lemma)
		t.Class, t.Form = class(tokens, i), form(t.XPOS)
		if t.Class == Verb || t.Class == Noun || t.Class == Adjective || t.Class == Other {
			if i > 0 && t.Capital() && !shouting && tokens[i-1].Class != Quote && tokens[i-1].Text != ":" {
				t.Class = Name
			}
		}
	}
}

// opener gives the first word its kind, of which its capital says nothing: "South American leaders", "Landlocked X".
func opener(tokens []Token) {
	if len(tokens) < 3 || !tokens[1].Capital() {
		return
	}
	t := &tokens[0]
	switch {
	case quarters[t.Lower] && t.UPOS == "ADJ":
		t.XPOS, t.UPOS = "NNP", "PROPN"
	case plights[t.Lower] && (t.UPOS == "PROPN" || t.UPOS == "VERB"):
		t.XPOS, t.UPOS, t.Lemma = "JJ", "ADJ", t.Lower
	}
}

var (
	quarters = Set("north south east west central latin")
	plights  = Set("landlocked embattled beleaguered besieged impoverished divided isolated reunified armed exiled ousted deposed jailed disgraced")
)

func class(tokens []Token, i int) Class {
	t := &tokens[i]
	switch t.Text {
	case ",":
		return Comma
	case `"`, "“", "”", "«", "»", "``", "''":
		return Quote
	case "-", "–", "—", "/", "--":
		if t.Tight && i+1 < len(tokens) && tokens[i+1].Tight {
			return Hyphen
		}
		return Punctuation
	}
	switch t.Lower {
	case "not", "n't", "n’t", "never":
		return Negation
	}
	if c, ok := classes[t.XPOS]; ok {
		if c == Verb && t.UPOS == "AUX" {
			return Aux
		}
		if c == Preposition && t.UPOS == "SCONJ" {
			return Subordinator
		}
		return c
	}
	if strings.HasPrefix(t.XPOS, "VB") {
		if t.UPOS == "AUX" {
			return Aux
		}
		return Verb
	}
	if t.UPOS == "PUNCT" {
		return Punctuation
	}
	return Other
}

// classes maps the tags of the Penn Treebank, those of verbs apart.
var classes = map[string]Class{
	"NN": Noun, "NNS": Noun, "NNP": Name, "NNPS": Name, "JJ": Adjective, "JJR": Adjective, "JJS": Adjective, "RB": Adverb, "RBR": Adverb, "RBS": Adverb, "RP": Adverb,
	"DT": Determiner, "PDT": Determiner, "WDT": Subordinator, "WP": Pronoun, "WP$": Possessive, "WRB": Subordinator, "PRP": Pronoun, "PRP$": Possessive, "POS": Genitive,
	"IN": Preposition, "TO": Infinitive, "CC": Conjunction, "MD": Modal, "CD": Number, "EX": Pronoun, ".": Punctuation, ":": Punctuation, "-LRB-": Punctuation, "-RRB-": Punctuation, "HYPH": Hyphen,
}

func form(xpos string) Form {
	switch xpos {
	case "VB", "VBP":
		return Base
	case "VBZ":
		return Present
	case "VBD":
		return Past
	case "VBN":
		return Participle
	case "VBG":
		return Gerund
	}
	return NoForm
}

// capitals tells whether a line is set in capitals throughout, so that they say nothing.
func capitals(tokens []Token) bool {
	upper, words := 0, 0
	for i := range tokens {
		if i == 20 {
			break
		}
		if c := tokens[i].Text[0]; (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') && len(tokens[i].Text) > 3 {
			words++
			if tokens[i].Capital() {
				upper++
			}
		}
	}
	return words > 4 && upper*5 > words*4
}
