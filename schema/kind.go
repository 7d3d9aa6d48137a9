package schema

import "io"

// Kind says what sort of thing an entity is.
type Kind uint8

// The kinds of entity; zero is none. A Group is a collective that a text leaves unnamed
// ("five Russia-based individuals and entities").
const (
	State Kind = iota + 1
	Organization
	Person
	Place
	Vessel
	Aircraft
	LegalInstrument
	Programme
	Group
)

var (
	kindTexts  = []string{"", "state", "organization", "person", "place", "vessel", "aircraft", "legal_instrument", "programme", "group"}
	kindLabels = []string{"", "State", "Organization", "Person", "Place", "Vessel", "Aircraft", "LegalInstrument", "Programme", "Group"}
)

// Kinds returns all kinds in the order of the vocabulary.
func Kinds() []Kind { return values[Kind](kindTexts) }

// ParseKind reads a kind in any of its spellings: State, STATE, legal_instrument,
// LegalInstrument.
func ParseKind(s string) (Kind, error) { return parse[Kind]("kind", kindTexts, s) }

// String returns the kind as a Neo4j label: "State", "LegalInstrument".
func (k Kind) String() string { return nameOf("Kind", kindLabels, k) }

// MarshalText returns the kind as in JSON: "state", "legal_instrument", "" for none.
func (k Kind) MarshalText() ([]byte, error) { return marshalText("kind", kindTexts, k) }

// UnmarshalText reads any spelling that ParseKind reads; empty text is none.
func (k *Kind) UnmarshalText(text []byte) error { return unmarshalText(k, text, ParseKind) }

// MarshalGQL writes the kind as a GraphQL enum value: LEGAL_INSTRUMENT.
func (k Kind) MarshalGQL(w io.Writer) { writeEnum(w, nameOf("Kind", kindTexts, k)) }

// UnmarshalGQL reads a GraphQL enum value.
func (k *Kind) UnmarshalGQL(v any) error {
	return readEnum(k, "kind", v, ParseKind, func(k Kind) string { return nameOf("Kind", kindTexts, k) })
}

// Subkind divides organizations.
type Subkind uint8

// The subkinds of organization; zero is none stated.
const (
	Intergovernmental Subkind = iota + 1
	GovernmentBody
	Company
	ArmedGroup
	Party
	Media
	Other
)

var subkindTexts = []string{"", "intergovernmental", "government_body", "company", "armed_group", "party", "media", "other"}

// Subkinds returns all subkinds in the order of the vocabulary.
func Subkinds() []Subkind { return values[Subkind](subkindTexts) }

// ParseSubkind reads a subkind in any case.
func ParseSubkind(s string) (Subkind, error) { return parse[Subkind]("subkind", subkindTexts, s) }

// String returns the subkind in lower case: "government_body".
func (k Subkind) String() string { return nameOf("Subkind", subkindTexts, k) }

// MarshalText returns the subkind in lower case, "" for none.
func (k Subkind) MarshalText() ([]byte, error) { return marshalText("subkind", subkindTexts, k) }

// UnmarshalText reads a subkind in any case; empty text is none.
func (k *Subkind) UnmarshalText(text []byte) error { return unmarshalText(k, text, ParseSubkind) }

// MarshalGQL writes the subkind as a GraphQL enum value: GOVERNMENT_BODY.
func (k Subkind) MarshalGQL(w io.Writer) { writeEnum(w, k.String()) }

// UnmarshalGQL reads a GraphQL enum value.
func (k *Subkind) UnmarshalGQL(v any) error {
	return readEnum(k, "subkind", v, ParseSubkind, Subkind.String)
}
