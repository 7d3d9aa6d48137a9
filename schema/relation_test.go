package schema_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente/schema"
)

// TestTable checks what must hold of every line of the table.
func TestTable(t *testing.T) {
	if got := len(schema.Types()); got != 70 {
		t.Errorf("%d types, want 70", got)
	}
	name := regexp.MustCompile(`^[A-Z]+(_[A-Z]+)*$`)
	seen := map[string]bool{}
	for _, typ := range schema.Types() {
		names := []string{typ.String()}
		if !typ.Symmetric() {
			names = append(names, typ.Inverse())
		}
		for _, n := range names {
			if !name.MatchString(n) || seen[n] {
				t.Errorf("%s: name %q is odd or stands twice", typ, n)
			}
			seen[n] = true
		}
		if typ.Nature() == 0 || typ.Family() == "" || len(typ.Sources()) < 2 || len(typ.Targets()) < 2 {
			t.Errorf("%s: incomplete", typ)
		}
		if c := typ.Codes(); (c.CAMEO == "") != (c.PLOVER == "") {
			t.Errorf("%s: CAMEO %q without PLOVER %q or the reverse", typ, c.CAMEO, c.PLOVER)
		}
	}
}

// TestReadings takes every name of every type through Read and ParseReading.
func TestReadings(t *testing.T) {
	for _, typ := range schema.Types() {
		ahead, back := typ.Read(false), typ.Read(true)
		if ahead.String() != typ.String() || ahead.FromTarget() || ahead.Type() != typ || back.Type() != typ {
			t.Errorf("%s reads %v and %v", typ, ahead, back)
		}
		if typ.Symmetric() != (ahead == back) || typ.Symmetric() != !back.FromTarget() {
			t.Errorf("%s: symmetric %t, read %v and %v", typ, typ.Symmetric(), ahead, back)
		}
		for _, r := range []schema.Reading{ahead, back} {
			if got, err := schema.ParseReading(r.String()); got != r || err != nil {
				t.Errorf("ParseReading(%s) = %v, %v", r, got, err)
			}
		}
		if got, err := schema.ParseType(typ.String()); got != typ || err != nil {
			t.Errorf("ParseType(%s) = %v, %v", typ, got, err)
		}
		if !typ.Symmetric() && back.String() != typ.Inverse() {
			t.Errorf("%s from the target is %s, want %s", typ, back, typ.Inverse())
		}
	}
	if got := schema.ImportsMunitionsFrom.Read(true).String(); got != "EXPORTS_MUNITIONS_TO" {
		t.Errorf("imports read from the target = %s", got)
	}
	if odd := schema.Fights.Read(false) | 1; !strings.HasPrefix(odd.String(), "Reading(") {
		t.Errorf("the odd reading of a symmetric type has the name %s", odd)
	}
}

// TestConstants pins some constants to their names: a table that slips against the
// constants would slip here.
func TestConstants(t *testing.T) {
	got := map[schema.RelationType]string{}
	want := map[schema.RelationType]string{
		schema.MemberOf: "MEMBER_OF", schema.Borders: "BORDERS", schema.AlliedWith: "ALLIED_WITH",
		schema.DisputesTerritoryWith: "DISPUTES_TERRITORY_WITH", schema.ImportsMunitionsFrom: "IMPORTS_MUNITIONS_FROM",
		schema.DependsOn: "DEPENDS_ON", schema.Sanctions: "SANCTIONS", schema.SpiesOn: "SPIES_ON",
		schema.AtWarWith: "AT_WAR_WITH", schema.GrantsAsylumTo: "GRANTS_ASYLUM_TO",
	}
	for typ := range want {
		got[typ] = typ.String()
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestUsual(t *testing.T) {
	for _, test := range []struct {
		typ            schema.RelationType
		source, target schema.Kind
		want           bool
	}{
		{schema.Sanctions, schema.State, schema.Vessel, true},
		{schema.Sanctions, schema.Person, schema.State, false},
		{schema.Sanctions, schema.Group, schema.Group, true},
		{schema.CitizenOf, schema.Person, schema.State, true},
		{schema.CitizenOf, schema.State, schema.Person, false},
		{schema.EstablishesRelationsWith, schema.State, schema.Organization, true},
		{schema.EstablishesRelationsWith, schema.Organization, schema.State, true},
		{schema.EstablishesRelationsWith, schema.Organization, schema.Organization, false},
		{schema.AssociatedWith, schema.Programme, schema.Vessel, true},
		{schema.AssociatedWith, 0, schema.Vessel, false},
		{schema.Develops, schema.State, schema.Programme, true},
		{0, schema.State, schema.State, false},
	} {
		if got := test.typ.Usual(test.source, test.target); got != test.want {
			t.Errorf("%s.Usual(%s, %s) = %t", test.typ, test.source, test.target, got)
		}
	}
}

func TestEnds(t *testing.T) {
	got := []any{schema.Develops.Targets(), schema.Owns.Sources(), len(schema.AssociatedWith.Targets()),
		schema.ImportsMunitionsFrom.Codes(), schema.Fights.Family(), schema.Borders.Inverse()}
	want := []any{[]schema.Kind{schema.Programme, schema.Group},
		[]schema.Kind{schema.State, schema.Organization, schema.Person, schema.Group}, 9,
		schema.Codes{CAMEO: "072", PLOVER: "AID", Note: "reversed"}, "Conflict", ""}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
