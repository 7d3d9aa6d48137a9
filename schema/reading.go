package schema

import (
	"fmt"
	"io"
)

// Reading is a relation type together with the end it is read from: twice the type, plus
// one where that end is the target. A symmetric type has one reading, the even one.
type Reading uint8

// Readings returns all readings: each type, followed by its reading from the target.
func Readings() []Reading {
	out := make([]Reading, 0, 2*len(table))
	for _, t := range Types() {
		out = append(out, t.Read(false))
		if !t.Symmetric() {
			out = append(out, t.Read(true))
		}
	}
	return out
}

// ParseReading reads either name of a type, written as it stands in the vocabulary.
func ParseReading(name string) (Reading, error) {
	if r, ok := readings[name]; ok {
		return r, nil
	}
	return 0, fmt.Errorf("relation type %s: unknown", name)
}

// readings finds a reading by name; built once from the table and never written to.
var readings = readingsByName()

func readingsByName() map[string]Reading {
	out := make(map[string]Reading, 2*len(table))
	for _, r := range Readings() {
		out[r.String()] = r
	}
	return out
}

// Type returns the type that is read.
func (r Reading) Type() RelationType { return RelationType(r >> 1) }

// FromTarget tells whether the type is read from its target.
func (r Reading) FromTarget() bool { return r&1 == 1 }

// valid tells whether r is in the vocabulary; the odd reading of a symmetric type is not.
func (r Reading) valid() bool {
	return r.Type().valid() && !(r.FromTarget() && r.Type().Symmetric())
}

// String returns the type's name as read from this end, "" for none.
func (r Reading) String() string {
	switch {
	case r == 0:
		return ""
	case !r.valid():
		return fmt.Sprintf("Reading(%d)", uint8(r))
	case r.FromTarget():
		return r.Type().Inverse()
	}
	return r.Type().String()
}

// MarshalText returns the name in this direction, "" for none.
func (r Reading) MarshalText() ([]byte, error) {
	if r != 0 && !r.valid() {
		return nil, fmt.Errorf("relation type %d: not in the vocabulary", uint8(r))
	}
	return []byte(r.String()), nil
}

// UnmarshalText reads either name; empty text is none.
func (r *Reading) UnmarshalText(text []byte) error { return unmarshalText(r, text, ParseReading) }

// MarshalGQL writes the name in this direction as a GraphQL enum value.
func (r Reading) MarshalGQL(w io.Writer) { writeEnum(w, r.String()) }

// UnmarshalGQL reads either name.
func (r *Reading) UnmarshalGQL(v any) error {
	return readEnum(r, "relation type", v, ParseReading, Reading.String)
}
