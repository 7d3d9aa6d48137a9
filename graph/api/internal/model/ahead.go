package model

import (
	"context"
	"slices"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"entente/graph"
)

// This file finds out what a query goes on to ask below the field that is being answered, so that a store which can answer both in one
// request does.

// The types that fragments below a field may be on.
var (
	entityTypes     = []string{"Entity", "Node"}
	connectionTypes = []string{"RelationConnection"}
	edgeTypes       = []string{"RelationEdge"}
	relationTypes   = []string{"Relation", "Node"}
)

// below returns the fields selected under some fields, without those that directives leave out.
func below(o *graphql.OperationContext, fields []graphql.CollectedField, types []string) []graphql.CollectedField {
	var out []graphql.CollectedField
	for _, f := range fields {
		out = append(out, graphql.CollectFields(o, f.Selections, types)...)
	}
	return out
}

// named keeps the fields with one of the names.
func named(fields []graphql.CollectedField, names ...string) []graphql.CollectedField {
	var out []graphql.CollectedField
	for _, f := range fields {
		if slices.Contains(names, f.Name) {
			out = append(out, f)
		}
	}
	return out
}

// look notes what the field being answered, a RelationConnection, goes on to ask of its relations.
func (a *arguments) look(ctx context.Context) {
	if f := graphql.GetFieldContext(ctx); f != nil {
		a.lookInto(graphql.GetOperationContext(ctx), f.Field)
	}
}

// Fields for which a brief answer of Graph.Around has all that they need.
var (
	briefEdge     = []string{"__typename", "cursor", "reading", "node", "other"}
	briefRelation = []string{"__typename", "id", "type", "nature", "modality", "confidence"}
	briefEntity   = []string{"__typename", "id", "kind", "name"}
)

// lookInto notes what a RelationConnection's selections ask of its relations.
func (a *arguments) lookInto(o *graphql.OperationContext, connection graphql.CollectedField) {
	edges := below(o, named(below(o, []graphql.CollectedField{connection}, connectionTypes), "edges"), edgeTypes)
	other := named(edges, "other")
	a.Others = len(other) > 0
	a.Brief = a.Others && only(edges, briefEdge) && only(below(o, named(edges, "node"), relationTypes), briefRelation) &&
		only(below(o, other, entityTypes), briefEntity)
}

// only reports whether all fields have one of the names.
func only(fields []graphql.CollectedField, names []string) bool {
	return len(named(fields, names...)) == len(fields)
}

// relationsAhead returns the arguments of the first page of relations that is asked for below the field being answered, the Entity of an id; ok is false
// if there is none, or none that can be read: its own field says why.
func relationsAhead(ctx context.Context, of graph.ID) (a arguments, ok bool) {
	f := graphql.GetFieldContext(ctx)
	if f == nil {
		return a, false
	}
	o := graphql.GetOperationContext(ctx)
	fields := named(below(o, []graphql.CollectedField{f.Field}, entityTypes), "relations")
	if len(fields) == 0 {
		return a, false
	}
	given := fields[0].ArgumentMap(o.Variables)
	filter, err := optionally(given["filter"], func(v any) (f graph.Filter, err error) {
		return f, graphql.UnmarshalNamedInputFromContext(ctx, "RelationFilter", v, &f)
	})
	if err != nil {
		return a, false
	}
	first, err := optionally(given["first"], graphql.UnmarshalInt)
	if err != nil {
		return a, false
	}
	after, err := optionally(given["after"], graphql.UnmarshalString)
	if err != nil {
		return a, false
	}
	a, err = newArguments(relationsAt(of), time.Time{}, filter, first, after)
	a.lookInto(o, fields[0])
	return a, err == nil && a.Filter.Of == ""
}

// optionally reads an argument that may be left out.
func optionally[T any](v any, read func(any) (T, error)) (*T, error) {
	if v == nil {
		return nil, nil
	}
	out, err := read(v)
	return &out, err
}
