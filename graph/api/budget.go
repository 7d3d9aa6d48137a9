package api

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"strings"

	"github.com/99designs/gqlgen/graphql"
	"github.com/vektah/gqlparser/v2/ast"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"entente/graph"
	"entente/graph/api/internal/model"
)

// budget refuses operations that ask for too much. It walks the operation as it would be carried out, each fragment wherever it is
// spread, and stops at the first limit: however many fragments spread each other, it takes no more than Limits.Fields steps. (The
// complexity limit that comes with gqlgen expands all of them first, which is exponential, so it is not used beside this.)
type budget struct{ limits Limits }

// ExtensionName names the extension.
func (budget) ExtensionName() string { return "Budget" }

// Validate has nothing to check.
func (budget) Validate(graphql.ExecutableSchema) error { return nil }

// MutateOperationContext refuses an operation before anything of it is carried out.
func (b budget) MutateOperationContext(_ context.Context, o *graphql.OperationContext) *gqlerror.Error {
	w := expansion{limits: b.limits, doc: o.Doc, variables: o.Variables}
	if err := w.check(o.Operation); err != nil {
		return gqlerror.Wrap(err)
	}
	return nil
}

// expansion walks an operation with its fragments in place.
type expansion struct {
	limits    Limits
	doc       *ast.QueryDocument
	variables map[string]any

	steps, roots, aliases, directives int
	spread                            []string // fragments that the walk is in
}

// place is where in the operation the walk is.
type place struct {
	depth         int
	introspection bool
}

func (x *expansion) check(op *ast.OperationDefinition) error {
	if err := x.directive(op.Directives); err != nil {
		return err
	}
	rows, err := x.selections(op.SelectionSet, place{depth: 1})
	if err != nil {
		return err
	}
	return within("number of rows", rows, x.limits.Rows)
}

// within is the error of a number above its limit.
func within(what string, n, limit int) error {
	if n > limit {
		return &model.Budget{What: what, Limit: limit}
	}
	return nil
}

// selections walks what is selected at one place and returns how many rows it may bring.
func (x *expansion) selections(set ast.SelectionSet, at place) (rows int, err error) {
	for _, sel := range set {
		x.steps++
		if err := within("number of fields", x.steps, x.limits.Fields); err != nil {
			return 0, err
		}
		var n int
		switch s := sel.(type) {
		case *ast.Field:
			n, err = x.field(s, at)
		case *ast.InlineFragment:
			if err = x.directive(s.Directives); err == nil {
				n, err = x.selections(s.SelectionSet, at)
			}
		case *ast.FragmentSpread:
			n, err = x.fragment(s, at)
		}
		if err != nil {
			return 0, err
		}
		rows = add(rows, n)
	}
	return rows, nil
}

func (x *expansion) fragment(s *ast.FragmentSpread, at place) (int, error) {
	if err := x.directive(s.Directives); err != nil {
		return 0, err
	}
	def := x.doc.Fragments.ForName(s.Name)
	if def == nil {
		return 0, fmt.Errorf("query: fragment %s: %w", s.Name, graph.ErrNotFound)
	}
	for _, name := range x.spread {
		if name == s.Name {
			return 0, fmt.Errorf("query: fragment %s: %w: spreads itself", s.Name, graph.ErrInvalid)
		}
	}
	x.spread = append(x.spread, s.Name)
	rows, err := x.selections(def.SelectionSet, at)
	x.spread = x.spread[:len(x.spread)-1]
	return rows, err
}

// field walks a field. Of a list it counts one row, and what is selected below it, as often as the list may be long.
func (x *expansion) field(f *ast.Field, at place) (int, error) {
	if err := x.directive(f.Directives); err != nil {
		return 0, err
	}
	if at.depth == 1 {
		x.roots++
	}
	if f.Alias != "" && f.Alias != f.Name {
		x.aliases++
	}
	if err := cmp.Or(within("number of root fields", x.roots, x.limits.RootFields), within("number of aliases", x.aliases, x.limits.Aliases)); err != nil {
		return 0, err
	}
	at.introspection = at.introspection || strings.HasPrefix(f.Name, "__")
	if !at.introspection {
		if err := within("depth", at.depth, x.limits.Depth); err != nil {
			return 0, err
		}
	}
	below, err := x.selections(f.SelectionSet, place{at.depth + 1, at.introspection})
	if err != nil {
		return 0, err
	}
	if n, list := x.length(f); list {
		return multiply(n, add(below, 1)), nil
	}
	return below, nil
}

// length is how long the list of a field may be, by its arguments; false for a field that is no list.
func (x *expansion) length(f *ast.Field) (int, bool) {
	if n, ok := x.number(f, "first"); ok {
		return min(n, graph.MaxPage), true
	}
	if n, ok := x.number(f, "limit"); ok {
		return n, true
	}
	if n, ok := x.number(f, "k"); ok {
		hops, _ := x.number(f, "maxHops")
		return multiply(n, hops), true
	}
	return 0, false
}

// number is the value of an argument, given, in a variable, or by default; false if the field has no such argument.
func (x *expansion) number(f *ast.Field, name string) (int, bool) {
	var v *ast.Value
	if f.Definition != nil {
		def := f.Definition.Arguments.ForName(name)
		if def == nil {
			return 0, false
		}
		v = def.DefaultValue
	}
	if given := f.Arguments.ForName(name); given != nil {
		v = given.Value
	}
	if v == nil {
		return 0, false
	}
	value, err := v.Value(x.variables)
	if err != nil {
		return 0, true // refused where the argument is read
	}
	n, err := graphql.UnmarshalInt(value)
	if err != nil {
		return 0, true
	}
	return max(n, 0), true
}

func (x *expansion) directive(list ast.DirectiveList) error {
	x.directives += len(list)
	return within("number of directives", x.directives, x.limits.Directives)
}

// add and multiply stop at the largest number. Neither argument may be negative.
func add(a, b int) int { return a + min(b, math.MaxInt-a) }

func multiply(a, b int) int {
	if b != 0 && a > math.MaxInt/b {
		return math.MaxInt
	}
	return a * b
}
