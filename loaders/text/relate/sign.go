package relate

import "entente/schema"

// Sign is one thing that can be seen of how a claim was made. Most cast doubt.
type Sign int

// The signs. Of each group, what is usual (a verb, an asserted claim, a name) has no sign.
const (
	// The section of the vocabulary in which the type stands.
	Belonging Sign = iota
	Diplomacy
	Goods
	Coercion
	Conflict

	// What states it.
	ByNoun
	ByPattern // words beside a name

	// Its ends.
	Indirect  // a pronoun or an epithet stands for one, or the sentence does not name it
	Elsewhere // the sentence does not name one
	Unsaid    // one is left unsaid, and inferred
	Through   // an organ or a person acts for one
	Guessed   // a name of which kind is a guess
	Single    // such a name of one word
	Personal  // a person
	Counted   // a countable collective
	Thing     // an instrument or a programme

	// Where its words stand.
	Far      // an end hangs on another word than the rule asks for
	Gap      // more than 8 tokens lie between the first and the last of them
	Clauses  // a finite verb of another clause stands between
	Long     // its sentence has more than 30 tokens
	Crowded  // its sentence makes more than 3 claims
	Headline // it stands in one
	Unsure   // the part of speech of the word that states it was a close call

	// How it is meant.
	Unreal // planned, hypothetical, alleged or negated
	Planned
	Hypothetical
	Alleged
	Negated
	Reported // somebody is said to say so, or it stands in a quotation
	Disputed // the text makes it with another modality too

	// What speaks for it.
	Seconded // another rule makes it of the same words
	Repeated // other words of the text make it

	signCount
)

// Sense says what a sign may do to confidence.
type Sense int

// The senses.
const (
	Either   Sense = iota // raise or lower it
	Doubt                 // lower it, if anything
	Evidence              // raise it, if anything
)

// String returns the sign's name in the table of weights.
func (s Sign) String() string { return signs[s].name }

// Sense returns what the sign may do.
func (s Sign) Sense() Sense { return signs[s].sense }

// Signs returns all signs, in order.
func Signs() []Sign {
	out := make([]Sign, signCount)
	for i := range out {
		out[i] = Sign(i)
	}
	return out
}

var signs = [signCount]struct {
	name  string
	sense Sense
}{
	Belonging: {"belonging", Either}, Diplomacy: {"diplomacy", Either}, Goods: {"goods", Either}, Coercion: {"coercion", Either}, Conflict: {"conflict", Either},
	ByNoun: {"noun", Either}, ByPattern: {"pattern", Either},
	Indirect: {"indirect", Doubt}, Elsewhere: {"elsewhere", Doubt}, Unsaid: {"unsaid", Doubt}, Through: {"through", Either},
	Guessed: {"guessed", Doubt}, Single: {"single", Doubt}, Personal: {"person", Either}, Counted: {"counted", Doubt}, Thing: {"thing", Either},
	Far: {"far", Doubt}, Gap: {"gap", Doubt}, Clauses: {"clauses", Doubt},
	Long: {"long", Doubt}, Crowded: {"crowded", Doubt}, Headline: {"headline", Doubt}, Unsure: {"unsure", Doubt},
	Unreal: {"unreal", Doubt}, Planned: {"planned", Doubt}, Hypothetical: {"hypothetical", Doubt}, Alleged: {"alleged", Doubt}, Negated: {"negated", Doubt},
	Reported: {"reported", Doubt}, Disputed: {"disputed", Doubt},
	Seconded: {"seconded", Evidence}, Repeated: {"repeated", Evidence},
}

// sections are the signs of the families of types, by a type of each.
var sections = map[string]Sign{
	schema.MemberOf.Family(): Belonging, schema.MeetsWith.Family(): Diplomacy, schema.LendsTo.Family(): Goods,
	schema.Sanctions.Family(): Coercion, schema.Attacks.Family(): Conflict,
}

// meant are the signs of modalities.
var meant = map[schema.Modality]Sign{
	schema.Planned: Planned, schema.Hypothetical: Hypothetical, schema.Alleged: Alleged, schema.Negated: Negated,
}
