// Package text holds the types that the stages of the extraction pipeline hand to each
// other. Every offset, in every stage, is a byte offset into the stored text.
//
// The stages are packages of their own; each knows this one and what stands above it in the
// table of docs/extraction.md: clean finds what is not
// prose, split cuts sentences and tokens, pos and parse give words and a tree, find marks
// mentions, date resolves times, link joins mentions to entities, tree reads phrases and
// clauses, refer says for whom words stand, relate applies the rules. Only extract joins
// them; docs/extraction.md shows one sentence on its way.
package text

import (
	"errors"

	"entente/graph"
	"entente/schema"
)

// ErrLanguage is wrapped by the error for a text that is not English; the error names
// the language.
var ErrLanguage = errors.New("text: want English")

// Span is a half-open range of bytes in the stored text.
type Span struct{ Start, End int }

// In returns the words of the span.
func (s Span) In(text string) string { return text[s.Start:s.End] }

// Result is what a text yields.
type Result struct {
	Title     string    // the headline as it stands in the text, "" if there is none
	Published graph.Day // the date that the text itself states, 0 if none
	Language  string    // ISO 639-1 code
	Entities  []Entity
	Claims    []Claim     // sorted by start, then type, ends, anchor
	Rejected  []Rejection // claims that were made and thrown away, sorted by reason
}

// Entity is one party or thing as this text presents it.
type Entity struct {
	Key     string // gazetteer id, else slug~first 8 hex digits of SHA-256 of the whole folded name
	ID      string // gazetteer id, "" if it has none
	Kind    schema.Kind
	Subkind schema.Subkind
	Name    string   // the gazetteer's name, else the longest name in the text
	Names   []string // the words of its mentions, distinct, in order of first use
	Spans   []Span   // its mentions, in order
	Count   int      // how many, of a Group whose number is stated; else 0
}

// Ref points to an entity and keeps the words that named it.
type Ref struct {
	Entity int // index into Result.Entities
	Words  string
}

// Claim is one place in the text that states a relation. Within a text the tuple of
// type, ends, anchor and modality is unique.
type Claim struct {
	Source, Target int // indexes into Result.Entities
	Type           schema.RelationType
	Modality       schema.Modality
	Start, End     int // the quote
	Anchor         int // first byte of the word, or of the coordinated part, that states the relation
	Valid          graph.Interval
	Attribution    []Ref // who says so, where that is not the text itself
	By             []Ref // organs and persons who act for the source
	Qualifiers     map[string]string
	Confidence     float64 // 0 to 1
	Rule           string  // name of the rule that made it
	Signs          Signs   // what the confidence follows from
}

// Rejection counts claims that were thrown away for one reason.
type Rejection struct {
	Reason string
	Count  int
}
