package schema

import (
	"fmt"
	"io"
)

// RelationType is one type of the closed vocabulary, in its stored direction. Zero is none.
type RelationType uint8

// Codes are the names that public ontologies give a relation type; empty where there is none.
type Codes struct {
	CAMEO  string // event code, or several divided by a slash
	PLOVER string // root event type
	FtM    string // FollowTheMoney schema
	Note   string // "reversed": the code is meant from target to source
}

// Types returns all relation types in the order of the vocabulary.
func Types() []RelationType {
	out := make([]RelationType, 0, len(table)-1)
	for t := RelationType(1); int(t) < len(table); t++ {
		out = append(out, t)
	}
	return out
}

// ParseType reads the stored name of a type. The name for reading it from the far end
// is an error that gives the stored one: who means it wants [ParseReading].
func ParseType(name string) (RelationType, error) {
	r, err := ParseReading(name)
	if err != nil {
		return 0, err
	}
	if r.FromTarget() {
		return 0, fmt.Errorf("relation type %s: read from the target, stored as %s", name, r.Type())
	}
	return r.Type(), nil
}

// row is the type's line of the table; none and unknown numbers have an empty one.
func (t RelationType) row() row {
	if int(t) < len(table) {
		return table[t]
	}
	return row{}
}

// valid tells whether t is a type of the vocabulary.
func (t RelationType) valid() bool { return t > 0 && int(t) < len(table) }

// String returns the stored name, IMPORTS_MUNITIONS_FROM; "" for none.
func (t RelationType) String() string {
	if t > 0 && !t.valid() {
		return fmt.Sprintf("RelationType(%d)", t)
	}
	return t.row().name
}

// Inverse returns the name for reading the type from its target, "" if it is symmetric.
func (t RelationType) Inverse() string { return t.row().inverse }

// Symmetric tells whether the relation has no direction: stored once, read alike from both ends.
func (t RelationType) Symmetric() bool { return t.valid() && t.row().inverse == "" }

// Nature tells whether the relation holds over an interval or happens at a point in time.
func (t RelationType) Nature() Nature { return t.row().nature }

// Family returns the section of the vocabulary that the type stands in.
func (t RelationType) Family() string { return t.row().family }

// Codes returns the type's codes in public ontologies.
func (t RelationType) Codes() Codes { return t.row().codes }

// Note returns what the vocabulary says of the type's use, often "".
func (t RelationType) Note() string { return t.row().note }

// Sources returns the kinds that usually stand at the source, a Group always among them.
func (t RelationType) Sources() []Kind { return t.ends(t.row().from) }

// Targets returns the kinds that usually stand at the target, a Group always among them.
func (t RelationType) Targets() []Kind { return t.ends(t.row().to) }

func (t RelationType) ends(s kindSet) []Kind {
	if !t.valid() {
		return nil
	}
	return s.kinds()
}

// Usual tells whether the vocabulary foresees these kinds at the ends; a symmetric type
// takes them in either order. Unusual ends are stored and counted, not rejected.
func (t RelationType) Usual(source, target Kind) bool {
	r := t.row()
	return t.valid() && (r.from.has(source) && r.to.has(target) ||
		t.Symmetric() && r.from.has(target) && r.to.has(source))
}

// Read returns the type as read from one of its ends: the only place that knows what a
// type is called from its far end. A symmetric type reads the same from both.
func (t RelationType) Read(fromTarget bool) Reading {
	r := Reading(t) << 1
	if fromTarget && t.valid() && !t.Symmetric() {
		r |= 1
	}
	return r
}

// MarshalText returns the stored name, "" for none.
func (t RelationType) MarshalText() ([]byte, error) { return t.Read(false).MarshalText() }

// UnmarshalText reads a stored name; empty text is none.
func (t *RelationType) UnmarshalText(text []byte) error { return unmarshalText(t, text, ParseType) }

// MarshalGQL writes the stored name as a GraphQL enum value.
func (t RelationType) MarshalGQL(w io.Writer) { writeEnum(w, t.String()) }

// UnmarshalGQL reads a stored name; the far end's name is an error.
func (t *RelationType) UnmarshalGQL(v any) error {
	return readEnum(t, "relation type", v, ParseType, RelationType.String)
}
