package api

import (
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"entente/graph/api/internal/exec"
)

// TestEverythingIsDescribed holds the schema to what GraphiQL shows of it: a description of each type, field, argument and value.
func TestEverythingIsDescribed(t *testing.T) {
	for name, def := range exec.NewExecutableSchema(exec.Config{}).Schema().Types {
		if def.BuiltIn || strings.HasPrefix(name, "__") {
			continue
		}
		if def.Description == "" {
			t.Errorf("%s: no description", name)
		}
		for _, f := range def.Fields {
			described(t, name, f)
		}
		for _, v := range def.EnumValues {
			if v.Description == "" {
				t.Errorf("%s.%s: no description", name, v.Name)
			}
		}
	}
}

func described(t *testing.T, parent string, f *ast.FieldDefinition) {
	if strings.HasPrefix(f.Name, "__") {
		return
	}
	if f.Description == "" {
		t.Errorf("%s.%s: no description", parent, f.Name)
	}
	for _, a := range f.Arguments {
		if a.Description == "" {
			t.Errorf("%s.%s(%s:): no description", parent, f.Name, a.Name)
		}
	}
}
