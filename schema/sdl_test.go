package schema_test

import (
	"io/fs"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"

	"entente/schema"
)

// TestSDLEnums holds the enums of the SDL against the Go lists: the same values in the
// same order, each with a description; that of a relation type is the table's.
func TestSDLEnums(t *testing.T) {
	doc := vocabulary(t)
	want := map[string][]string{
		"Kind":         gqlNames(schema.Kinds()),
		"Subkind":      gqlNames(schema.Subkinds()),
		"Modality":     gqlNames(schema.Modalities()),
		"Nature":       gqlNames(schema.Natures()),
		"RelationType": gqlNames(schema.Readings()),
	}
	got := map[string][]string{}
	for _, def := range doc.Definitions {
		for _, v := range def.EnumValues {
			got[def.Name] = append(got[def.Name], v.Name)
			if v.Description == "" {
				t.Errorf("%s.%s: no description", def.Name, v.Name)
			}
		}
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("the SDL's enums and the Go lists differ (-go +sdl):\n%s", diff)
	}
}

func TestSDLDescriptions(t *testing.T) {
	for _, v := range vocabulary(t).Definitions.ForName("RelationType").EnumValues {
		r, err := schema.ParseReading(v.Name)
		if err != nil {
			t.Error(err)
		} else if v.Description != r.Description() {
			t.Errorf("%s is described as\n%q, want\n%q", v.Name, v.Description, r.Description())
		}
	}
}

func vocabulary(t *testing.T) *ast.SchemaDocument {
	t.Helper()
	text, err := fs.ReadFile(schema.SDL(), "vocabulary.graphqls")
	if err != nil {
		t.Fatal(err)
	}
	doc, err := parser.ParseSchema(&ast.Source{Name: "vocabulary.graphqls", Input: string(text)})
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

// gqlNames returns the values as GraphQL writes them, without the quotes.
func gqlNames[T gqlEnum](list []T) []string {
	out := make([]string, len(list))
	for i, v := range list {
		out[i] = strings.Trim(gql(v), `"`)
	}
	return out
}
