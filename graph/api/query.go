package api

import (
	"context"

	"entente/graph"
	"entente/graph/api/internal/exec"
	"entente/graph/api/internal/model"
	"entente/schema"
)

//go:generate go tool gqlgen generate

// root is the root of the schema. What it answers comes out of the request that the context carries.
type root struct{}

func (root) Query() exec.QueryResolver { return query{} }

type query struct{}

func (query) Relations(ctx context.Context, filter *graph.Filter, first *int, after *string) (*model.RelationConnection, error) {
	return model.From(ctx).Relations(ctx, filter, first, after)
}

func (query) Entity(ctx context.Context, id *graph.ID, name *string) (*model.Entity, error) {
	return model.From(ctx).Entity(ctx, id, name)
}

func (query) Entities(ctx context.Context, kinds []schema.Kind, first *int, after *string) (*model.EntityConnection, error) {
	return model.From(ctx).Entities(ctx, kinds, first, after)
}

func (query) Search(ctx context.Context, text string, kinds []schema.Kind, first *int) (*model.EntityConnection, error) {
	return model.From(ctx).Search(ctx, text, kinds, first)
}

func (query) Neighborhood(ctx context.Context, of graph.ID, depth *int, filter *graph.Filter, limit *int) (*model.Neighborhood, error) {
	return model.From(ctx).Neighborhood(ctx, of, depth, filter, limit)
}

func (query) Paths(ctx context.Context, from, to graph.ID, maxHops, k *int, filter *graph.Filter) (*model.PathResult, error) {
	return model.From(ctx).Paths(ctx, from, to, maxHops, k, filter)
}

func (query) Relation(ctx context.Context, id graph.ID) (*model.Relation, error) {
	return model.From(ctx).Relation(ctx, id)
}

func (query) Document(ctx context.Context, id graph.ID) (*model.Document, error) {
	return model.From(ctx).Document(ctx, id)
}

func (query) Documents(ctx context.Context, first *int, after *string) (*model.DocumentConnection, error) {
	return model.From(ctx).Documents(ctx, first, after)
}

func (query) Node(ctx context.Context, id graph.ID) (model.Node, error) {
	return model.From(ctx).Node(ctx, id)
}

func (query) Stats(ctx context.Context) (*graph.Stats, error) {
	return model.From(ctx).Stats(ctx)
}
