package text

// PhraseKind is the kind of a phrase.
type PhraseKind uint8

// The kinds of phrase.
const (
	Gap         PhraseKind = iota // something that none of the others is
	NounPhrase                    // "the Icelandic navy", also a pronoun
	VerbGroup                     // "has not agreed to lend"
	Link                          // a preposition
	And                           // and, or, "as well as"
	Stop                          // a comma
	Subordinate                   // that, which, who, if, because …
	Mark                          // a quotation mark
	Time                          // an expression of time or an adverb
)

// Phrase is a run of tokens.
type Phrase struct {
	Kind        PhraseKind
	First, Last int // tokens, both included

	// Of a noun phrase.
	Head     int   // token of the head
	Mention  int   // mention that is the head, -1 if the head is a common noun or a pronoun
	Inside   []int // other mentions in the phrase, before the head
	Owner    int   // phrase that is its possessor ("Iceland's"), -1 if none
	OwnerTok int   // possessive pronoun, -1 if none
	Pair     bool  // two mentions joined by a hyphen or slash: "Chad–Libya ties"

	// Of a verb group.
	Verb int // index into Sentence.Clauses of its clause
}

// Modal force of a verb group, before the clause around it is looked at.
type Force uint8

// The forces.
const (
	Fact    Force = iota
	Future        // will, is to, agreed to
	Maybe         // may, could, would, wants to
	Not           // not, never, refused to
	Claimed       // reportedly, allegedly, is said to
)

// Clause is a verb with what stands around it.
type Clause struct {
	Phrase  int // the verb group
	Verb    int // token of the main verb
	Lemma   string
	Passive bool
	Finite  bool
	Force   Force
	Form    Form
	Subject int    // phrase, -1 if none; of a passive the one acted upon
	Object  int    // phrase, -1 if none
	Agent   int    // phrase after "by" of a passive, -1 if none
	After   []Tail // prepositional phrases that follow
	Frame   string // the subordinator that opens the clause: "if", "that", "after", "which"; "of" and "for" before a gerund; "to"
	Up      int    // clause that this one is a complement or an adjunct of, -1 if none
}

// Tail is a preposition and its noun phrase.
type Tail struct {
	Prep   string
	Phrase int
}
