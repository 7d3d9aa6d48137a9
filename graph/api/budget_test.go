package api

import (
	"fmt"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/parser"
	"github.com/vektah/gqlparser/v2/validator"

	"entente/graph/api/internal/exec"
)

// bomb is a query of n fragments, each of which spreads the next one twice.
func bomb(n int) string {
	var b strings.Builder
	b.WriteString("{ stats { ...f0 } }\n")
	for i := range n {
		fmt.Fprintf(&b, "fragment f%d on Stats { ...f%d ...f%d }\n", i, i+1, i+1)
	}
	fmt.Fprintf(&b, "fragment f%d on Stats { entities }\n", n)
	return b.String()
}

func nested(field string, n int) string {
	return "{" + strings.Repeat(field+"{", n) + "id" + strings.Repeat("}", n) + "}"
}

func TestBudget(t *testing.T) {
	tests := map[string]struct {
		query     string
		variables map[string]any
		want      string // "" passes
		steps     int    // at most; 0 does not matter
	}{
		"plain":               {query: `{ relations(first: 10) { edges { node { claims { edges { node { document { title } } } } } } } }`, steps: 9},
		"fragment bomb":       {query: bomb(40), want: "query: number of fields exceeds 2000", steps: 2001},
		"fragment used twice": {query: `{ a: stats { ...f } b: stats { ...f } } fragment f on Stats { entities }`},
		"circle":              {query: `{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }`, want: "query: fragment a: invalid: spreads itself", steps: 3},
		"unknown fragment":    {query: `{ ...a }`, want: "query: fragment a: not found"},
		"aliases":             {query: "{ stats {" + strings.Repeat(" x: entities", 51) + "} }", want: "query: number of aliases exceeds 50"},
		"alias of same name":  {query: "{" + strings.Repeat(" stats: stats { entities }", 20) + "}"},
		"directives":          {query: "{ stats { entities " + strings.Repeat(" @skip(if: false)", 51) + "} }", want: "query: number of directives exceeds 50"},
		"directives in all":   {query: "{ stats { " + strings.Repeat(" entities @skip(if: false)", 51) + "} }", want: "query: number of directives exceeds 50"},
		"root fields":         {query: "{" + strings.Repeat(" stats { entities }", 21) + "}", want: "query: number of root fields exceeds 20"},
		"root fields spread":  {query: "{ ...f ...f } fragment f on Query {" + strings.Repeat(" stats { entities }", 11) + "}", want: "query: number of root fields exceeds 20"},
		"depth":               {query: nested("a", 12), want: "query: depth exceeds 12"},
		"depth allowed":       {query: nested("a", 11)},
		"depth in fragments":  {query: "{ a { b { c { d { e { f { g { ...f } } } } } } } } fragment f on Query " + nested("h", 5), want: "query: depth exceeds 12"},
		"inline fragments":    {query: "{" + strings.Repeat("... on Query {", 30) + "stats { entities }" + strings.Repeat("}", 31)},
		"introspection":       {query: nested("__type", 15)},
		"rows":                {query: `{ relations(first: 500) { edges { node { claims(first: 500) { edges { node { id } } } } } } }`, want: "query: number of rows exceeds 50000"},
		"rows by default":     {query: `{ relations { edges { node { claims { edges { node { id } } } } } } }`},
		"rows of a variable": {query: `query($n: Int) { relations(first: $n) { edges { node { claims(first: $n) { edges { node { id } } } } } } }`,
			variables: map[string]any{"n": 400}, want: "query: number of rows exceeds 50000"},
		"rows clamped":         {query: `{ relations(first: 2000000000) { edges { node { id } } } }`},
		"rows beyond integers": {query: `{ relations(first: 500) { edges { node { source { relations(first: 500) { edges { node { source { relations(first: 500) { edges { node { id } } } } } } } } } } } }`, want: "query: number of rows exceeds 50000"},
		"rows of walks":        {query: `{ neighborhood(of: "a", limit: 2000) { relations { relation { claims { edges { node { id } } } } } } }`, want: "query: number of rows exceeds 50000"},
		"rows of paths":        {query: `{ paths(from: "a", to: "b", maxHops: 12, k: 100) { paths { hops { relation { claims { edges { node { id } } } } } } } }`, want: "query: number of rows exceeds 50000"},
	}
	schema := exec.NewExecutableSchema(exec.Config{Resolvers: root{}}).Schema()
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			doc, err := parser.ParseQuery(&ast.Source{Input: test.query})
			if err != nil {
				t.Fatal(err)
			}
			validator.Validate(schema, doc) // for the definitions; faults of the query do not matter here
			x := expansion{limits: Limits{}.orDefaults(), doc: doc, variables: test.variables}
			got := ""
			if err := x.check(doc.Operations[0]); err != nil {
				got = err.Error()
			}
			if got != test.want {
				t.Errorf("error %q, want %q", got, test.want)
			}
			if test.steps > 0 && x.steps > test.steps {
				t.Errorf("%d steps, want at most %d", x.steps, test.steps)
			}
		})
	}
}

// TestBudgetWithoutValidation walks documents as they were parsed.
func TestBudgetWithoutValidation(t *testing.T) {
	doc, err := parser.ParseQuery(&ast.Source{Input: bomb(40)})
	if err != nil {
		t.Fatal(err)
	}
	x := expansion{limits: Limits{Fields: 100}.orDefaults(), doc: doc}
	if err := x.check(doc.Operations[0]); err == nil || x.steps > 101 {
		t.Errorf("error %v after %d steps, want one after 101", err, x.steps)
	}
}
