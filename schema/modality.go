package schema

import "io"

// Modality says how a text puts a relation. Denial is one of its values: there is no
// separate polarity.
type Modality uint8

// The modalities, the strongest first: of several claims of one relation the first one
// of this order holds. Zero is none.
const (
	Asserted     Modality = iota + 1 // said to be so
	Alleged                          // someone claims it
	Planned                          // will, agreed to, vowed to
	Hypothetical                     // may, could, if, considering
	Negated                          // did not, refused to, denied
)

var modalityTexts = []string{"", "asserted", "alleged", "planned", "hypothetical", "negated"}

// Modalities returns all modalities, the strongest first.
func Modalities() []Modality { return values[Modality](modalityTexts) }

// ParseModality reads a modality in any case.
func ParseModality(s string) (Modality, error) { return parse[Modality]("modality", modalityTexts, s) }

// String returns the modality in lower case: "asserted".
func (m Modality) String() string { return nameOf("Modality", modalityTexts, m) }

// MarshalText returns the modality in lower case, "" for none.
func (m Modality) MarshalText() ([]byte, error) { return marshalText("modality", modalityTexts, m) }

// UnmarshalText reads a modality in any case; empty text is none.
func (m *Modality) UnmarshalText(text []byte) error { return unmarshalText(m, text, ParseModality) }

// MarshalGQL writes the modality as a GraphQL enum value: ASSERTED.
func (m Modality) MarshalGQL(w io.Writer) { writeEnum(w, m.String()) }

// UnmarshalGQL reads a GraphQL enum value.
func (m *Modality) UnmarshalGQL(v any) error {
	return readEnum(m, "modality", v, ParseModality, Modality.String)
}

// Nature says how a relation stands in time.
type Nature uint8

// A state holds over an interval, an event happens at a point in time. Zero is none.
const (
	StateNature Nature = iota + 1
	EventNature
)

var natureTexts = []string{"", "state", "event"}

// Natures returns both natures.
func Natures() []Nature { return values[Nature](natureTexts) }

// ParseNature reads a nature in any case.
func ParseNature(s string) (Nature, error) { return parse[Nature]("nature", natureTexts, s) }

// String returns "state" or "event".
func (n Nature) String() string { return nameOf("Nature", natureTexts, n) }

// MarshalText returns "state" or "event", "" for none.
func (n Nature) MarshalText() ([]byte, error) { return marshalText("nature", natureTexts, n) }

// UnmarshalText reads a nature in any case; empty text is none.
func (n *Nature) UnmarshalText(text []byte) error { return unmarshalText(n, text, ParseNature) }

// MarshalGQL writes the nature as a GraphQL enum value: STATE, EVENT.
func (n Nature) MarshalGQL(w io.Writer) { writeEnum(w, n.String()) }

// UnmarshalGQL reads a GraphQL enum value.
func (n *Nature) UnmarshalGQL(v any) error {
	return readEnum(n, "nature", v, ParseNature, Nature.String)
}
