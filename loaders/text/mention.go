package text

import (
	"entente/graph"
	"entente/schema"
)

// Use says how a mention names its entity.
type Use uint8

// The uses.
const (
	ByName    Use = iota // "Iceland"
	ByDemonym            // "Icelandic", "Icelanders"
	BySeat               // a capital or a building that stands for its government
	ByNumber             // a countable collective
	ByHead               // a definite head noun: "the resolution"
)

// Mention is a run of tokens that names an entity.
type Mention struct {
	First, Last int // tokens of the sentence, both included
	Use         Use
	ID          string // gazetteer id, "" if unknown
	Kind        schema.Kind
	Subkind     schema.Subkind
	Name        string // canonical name if known, else the words
	Of          string // gazetteer id of the state whose organ it is, "" if none
	Count       int    // of a Group
	Sure        bool   // the kind is known, not guessed
	Entity      int    // set by link: index of the entity; -1 before
}

// Date is an expression of time.
type Date struct {
	First, Last int            // tokens
	Valid       graph.Interval // resolved
	Event       graph.Interval // the same for an event: a day within
}
