// Package graph is the knowledge graph: its data model, the rules by which entities, relations and counts are derived from
// documents, and Graph, which answers questions and takes what loaders make, over any Store.
//
// Histories of documents, judgements and editions are the truth. Everything else is derived by pure functions of this package
// that do not depend on the order of loading: Cluster makes entities of records, DeriveEntity and DeriveSummary their content.
// A Store keeps histories and, as a cache, what is live now; it is small, and everything that is the same for all stores is
// here. Files, the network and clocks are left to stores and to loaders.
package graph

import (
	"context"
	"fmt"
	"sync"

	"entente/schema/gazetteer"
)

// Graph answers questions over a Store. Its methods may be called from several goroutines.
type Graph struct {
	store     Store
	gazetteer *gazetteer.Gazetteer
	names     func() *nameIndex
}

// New returns a graph over the store. The gazetteer is the one that the store derives with.
func New(s Store, g *gazetteer.Gazetteer) *Graph {
	return &Graph{store: s, gazetteer: g, names: sync.OnceValue(func() *nameIndex { return newNameIndex(g) })}
}

// Store returns the store below.
func (g *Graph) Store() Store { return g.store }

// Close closes the store.
func (g *Graph) Close() error { return g.store.Close() }

// view validates the filter and returns the view that it asks for.
func (g *Graph) view(ctx context.Context, f *Filter) (View, error) {
	if err := f.validate(); err != nil {
		return nil, err
	}
	return g.store.View(ctx, f.RecordedAt)
}

// validate reports the first fault of a filter.
func (f *Filter) validate() error {
	switch {
	case f.Confidence < 0 || f.Confidence > 1:
		return fmt.Errorf("filter confidence %v: %w: want 0 to 1", f.Confidence, ErrInvalid)
	case f.Between != nil && f.Between.From != 0 && f.Between.To != 0 && f.Between.From > f.Between.To:
		return fmt.Errorf("filter between %s and %s: %w: ends before it begins", f.Between.From, f.Between.To, ErrInvalid)
	case f.Certainty == Definitely && f.ValidAt == 0 && f.Between == nil:
		return fmt.Errorf("filter certainty %s: %w: needs validAt or between", f.Certainty, ErrInvalid)
	}
	return nil
}

// Entity returns the entity that answers to an id, or ErrNotFound.
func (g *Graph) Entity(ctx context.Context, id ID) (*Entity, error) {
	v, err := g.store.View(ctx, now)
	if err != nil {
		return nil, err
	}
	return one[Entity]("entity", id)(v.Entities(ctx, []ID{id}, false))
}

// Entities returns the entities that answer to ids, nil for those that are not there. A filter's times apply, nothing else of it: with
// KnownAt, entities that only superseded revisions name are found too.
func (g *Graph) Entities(ctx context.Context, ids []ID, f Filter) ([]*Entity, error) {
	v, err := g.view(ctx, &f)
	if err != nil {
		return nil, err
	}
	return v.Entities(ctx, ids, f.earlier())
}

// Relation returns a live relation with its match under the default filter, or ErrNotFound.
func (g *Graph) Relation(ctx context.Context, id ID) (*Row, error) {
	v, err := g.store.View(ctx, now)
	if err != nil {
		return nil, err
	}
	return one[Row]("relation", id)(v.Relations(ctx, []ID{id}, &Filter{}))
}

// Claim returns a live claim, or ErrNotFound.
func (g *Graph) Claim(ctx context.Context, id ID) (*Claim, error) {
	v, err := g.store.View(ctx, now)
	if err != nil {
		return nil, err
	}
	return one[Claim]("claim", id)(v.ClaimsByID(ctx, []ID{id}))
}

// Document returns a document that is not retracted, or ErrNotFound.
func (g *Graph) Document(ctx context.Context, id ID) (*Document, error) {
	v, err := g.store.View(ctx, now)
	if err != nil {
		return nil, err
	}
	return one[Document]("document", id)(v.Documents(ctx, []ID{id}))
}

// Documents returns documents by id, nil for those that are not there. A filter's time applies, nothing else of it.
func (g *Graph) Documents(ctx context.Context, ids []ID, f Filter) ([]*Document, error) {
	v, err := g.view(ctx, &f)
	if err != nil {
		return nil, err
	}
	return v.Documents(ctx, ids)
}

// Stats counts what is live.
func (g *Graph) Stats(ctx context.Context) (Stats, error) {
	v, err := g.store.View(ctx, now)
	if err != nil {
		return Stats{}, err
	}
	return v.Stats(ctx)
}

// one turns a plural answer for one id into that thing or ErrNotFound, naming what and which.
func one[T any](what string, id ID) func([]*T, error) (*T, error) {
	return func(found []*T, err error) (*T, error) {
		if err != nil {
			return nil, err
		}
		if found[0] == nil {
			return nil, fmt.Errorf("%s %s: %w", what, id, ErrNotFound)
		}
		return found[0], nil
	}
}
