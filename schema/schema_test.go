package schema_test

import (
	"encoding"
	"io"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente/schema"
)

type gqlEnum interface{ MarshalGQL(io.Writer) }

func gql(v gqlEnum) string {
	var b strings.Builder
	v.MarshalGQL(&b)
	return b.String()
}

// enum is what every type of the vocabulary can do, T being its value type.
type enum[T comparable] interface {
	*T
	encoding.TextUnmarshaler
	UnmarshalGQL(any) error
}

// testEnum takes all values through text and GraphQL and back, and tries what is in no list.
func testEnum[T interface {
	comparable
	encoding.TextMarshaler
	gqlEnum
}, P enum[T]](t *testing.T, list []T) {
	t.Helper()
	var zero T
	seen := map[string]bool{}
	for _, v := range append(list, zero) {
		text, err := v.MarshalText()
		if err != nil || seen[string(text)] || (len(text) == 0) != (v == zero) {
			t.Errorf("%v: MarshalText = %q, %v", v, text, err)
		}
		seen[string(text)] = true
		var back T
		if err := P(&back).UnmarshalText(text); err != nil || back != v {
			t.Errorf("UnmarshalText(%q) = %v, %v; want %v", text, back, err, v)
		}
		if v == zero {
			continue
		}
		back = zero
		if err := P(&back).UnmarshalGQL(strings.Trim(gql(v), `"`)); err != nil || back != v {
			t.Errorf("UnmarshalGQL(%s) = %v, %v", gql(v), back, err)
		}
	}
	if got := gql(zero); got != "null" {
		t.Errorf("MarshalGQL of none = %s, want null", got)
	}
	for _, bad := range []any{"FOO", "", "asserted ", 7, nil} {
		got := list[0]
		if err := P(&got).UnmarshalGQL(bad); err == nil || got != list[0] {
			t.Errorf("UnmarshalGQL(%v) = %v, %v; want an error and no change", bad, got, err)
		}
	}
	if err := P(&zero).UnmarshalText([]byte("foo")); err == nil {
		t.Error("UnmarshalText(foo): want an error")
	}
}

func TestEnums(t *testing.T) {
	testEnum(t, schema.Kinds())
	testEnum(t, schema.Subkinds())
	testEnum(t, schema.Modalities())
	testEnum(t, schema.Natures())
	testEnum(t, schema.Types())
	testEnum(t, schema.Readings())
}

func TestSpellings(t *testing.T) {
	for _, s := range []string{"LegalInstrument", "LEGAL_INSTRUMENT", "legal_instrument", "legalinstrument"} {
		if k, err := schema.ParseKind(s); k != schema.LegalInstrument || err != nil {
			t.Errorf("ParseKind(%q) = %v, %v", s, k, err)
		}
	}
	if k, err := schema.ParseSubkind("Armed_Group"); k != schema.ArmedGroup || err != nil {
		t.Errorf("ParseSubkind = %v, %v", k, err)
	}
	if m, err := schema.ParseModality("Negated"); m != schema.Negated || err != nil {
		t.Errorf("ParseModality = %v, %v", m, err)
	}
	if got := schema.LegalInstrument.String(); got != "LegalInstrument" {
		t.Errorf("String = %q, want the label", got)
	}
}

func TestErrors(t *testing.T) {
	_, reading := schema.ParseReading("FOO")
	_, stored := schema.ParseType("EXPORTS_MUNITIONS_TO")
	_, kind := schema.ParseKind("planet")
	var m schema.Modality
	got := []string{reading.Error(), stored.Error(), kind.Error(), m.UnmarshalGQL("asserted").Error(), m.UnmarshalGQL(1).Error()}
	want := []string{
		"relation type FOO: unknown",
		"relation type EXPORTS_MUNITIONS_TO: read from the target, stored as IMPORTS_MUNITIONS_FROM",
		`kind "planet": unknown`,
		"modality asserted: unknown, did you mean ASSERTED?",
		"modality: want a name, not int",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if _, err := schema.RelationType(200).MarshalText(); err == nil {
		t.Error("a number outside the vocabulary is written")
	}
}
