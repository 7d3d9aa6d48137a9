package text

import "strings"

// Class is the coarse part of speech of a token.
type Class uint8

// The classes. Zero is not tagged.
const (
	Other Class = iota
	Noun
	Name // capitalized, not an ordinary word
	Verb
	Aux   // be, have, do
	Modal // will, may …
	Adjective
	Adverb
	Determiner
	Pronoun
	Possessive // its, their, our, whose
	Genitive   // 's and '
	Preposition
	Infinitive // "to" before a verb
	Conjunction
	Subordinator // that, which, if, because …
	Number
	Negation // not, n't, never
	Hyphen   // a hyphen or dash inside a compound
	Comma
	Quote // a double quotation mark
	Punctuation
)

// Form is the inflection of a verb.
type Form uint8

// The forms of a verb; zero for other classes.
const (
	NoForm Form = iota
	Base
	Present    // third person singular
	Past       // finite
	Participle // past participle
	Gerund     // -ing
)

// Token is one word, number or mark.
type Token struct {
	Span
	Text  string // the bytes of the span
	Lower string // folded to lower case
	Lemma string // set by tag
	Class Class  // set by tag
	Form  Form   // set by tag, of verbs and auxiliaries
	Tight bool   // nothing stands between it and the token before
	XPOS  string // Penn Treebank tag, set by pos
	Alt   string // the XPOS that came near being chosen, "" if pos was sure
	UPOS  string // Universal part of speech, set by pos
	Head  int    // index in the sentence of the token it depends on, -1 of the root; set by parse
	Rel   string // Universal Dependencies relation to the head, set by parse
}

// Capital tells whether the token begins with an ASCII capital letter or an upper-case
// letter of another script's case pair.
func (t *Token) Capital() bool {
	if t.Text == "" {
		return false
	}
	if (strings.HasPrefix(t.Text, "d'") || strings.HasPrefix(t.Text, "d’")) && len(t.Text) > 5 { // "d'Escoto", not "d'état"
		rest := t.Text[strings.IndexAny(t.Text, "'’"):]
		rest = strings.TrimLeft(rest, "'’")
		return rest != "" && rest[0] >= 'A' && rest[0] <= 'Z'
	}
	if c := t.Text[0]; c < 0x80 {
		return c >= 'A' && c <= 'Z'
	}
	return len(t.Lower) > 0 && t.Text[:min(2, len(t.Text))] != t.Lower[:min(2, len(t.Lower))]
}

// Sentence is a sentence or a heading.
type Sentence struct {
	Span
	Tokens    []Token
	Paragraph int  // counts from 0
	Title     bool // it is a headline
	Opener    int  // the sentence, counted from one, that names its subject, which it leaves out; 0 if it is like others
	Speech    []Speech
	Mentions  []Mention // sorted by first token, not overlapping
	Dates     []Date
}

// Speech is a run of tokens that stands within double quotation marks.
type Speech struct {
	First, Last int // tokens of the sentence, both included
	Open        int // byte at which the quotation began, the same for all its sentences
}
