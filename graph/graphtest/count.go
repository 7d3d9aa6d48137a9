package graphtest

import (
	"context"
	"iter"
	"maps"
	"sync"
	"time"

	"entente/graph"
	"entente/schema"
)

// Counter is a store that counts the calls that go through it, those of its views included. Its views are no Walkers, and Gatherers only
// over a store of CountGathering.
type Counter struct {
	graph.Store
	mu      sync.Mutex
	calls   map[string]int
	gathers bool
}

// Count returns a store that answers as s does and counts.
func Count(s graph.Store) *Counter { return &Counter{Store: s, calls: make(map[string]int)} }

// CountGathering is Count for a store whose views gather.
func CountGathering(s graph.Store) *Counter {
	c := Count(s)
	c.gathers = true
	return c
}

// Calls returns how often each method was called since the last Reset.
func (c *Counter) Calls() map[string]int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return maps.Clone(c.calls)
}

// Reset begins to count anew.
func (c *Counter) Reset() {
	c.mu.Lock()
	defer c.mu.Unlock()
	clear(c.calls)
}

func (c *Counter) count(method string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.calls[method]++
}

// View implements graph.Store.
func (c *Counter) View(ctx context.Context, at time.Time) (graph.View, error) {
	c.count("View")
	v, err := c.Store.View(ctx, at)
	if err != nil {
		return nil, err
	}
	counted := &countedView{v, c}
	if g, ok := v.(graph.Gatherer); ok && c.gathers {
		return countedGatherer{counted, g}, nil
	}
	return counted, nil
}

type countedGatherer struct {
	*countedView
	gatherer graph.Gatherer
}

func (v countedGatherer) Around(ctx context.Context, from []graph.ID, f *graph.Filter, after graph.ID, limit int, brief bool) ([]graph.Around, error) {
	v.c.count("Around")
	return v.gatherer.Around(ctx, from, f, after, limit, brief)
}

// Histories implements graph.Store.
func (c *Counter) Histories(ctx context.Context, q graph.HistoryQuery) iter.Seq2[*graph.History, error] {
	c.count("Histories")
	return c.Store.Histories(ctx, q)
}

type countedView struct {
	graph.View
	c *Counter
}

func (v *countedView) Entities(ctx context.Context, ids []graph.ID, earlier bool) ([]*graph.Entity, error) {
	v.c.count("Entities")
	return v.View.Entities(ctx, ids, earlier)
}

func (v *countedView) EntityPage(ctx context.Context, kinds []schema.Kind, after graph.ID, limit int) ([]*graph.Entity, error) {
	v.c.count("EntityPage")
	return v.View.EntityPage(ctx, kinds, after, limit)
}

func (v *countedView) Named(ctx context.Context, key string, limit int) ([]graph.NameHit, error) {
	v.c.count("Named")
	return v.View.Named(ctx, key, limit)
}

func (v *countedView) Similar(ctx context.Context, key string, kinds []schema.Kind, limit int) ([]graph.ID, error) {
	v.c.count("Similar")
	return v.View.Similar(ctx, key, kinds, limit)
}

func (v *countedView) Relations(ctx context.Context, ids []graph.ID, f *graph.Filter) ([]*graph.Row, error) {
	v.c.count("Relations")
	return v.View.Relations(ctx, ids, f)
}

func (v *countedView) RelationPage(ctx context.Context, f *graph.Filter, after graph.ID, limit int) ([]graph.Row, error) {
	v.c.count("RelationPage")
	return v.View.RelationPage(ctx, f, after, limit)
}

func (v *countedView) Expand(ctx context.Context, from []graph.ID, f *graph.Filter, after graph.ID, limit int) ([][]graph.Row, error) {
	v.c.count("Expand")
	return v.View.Expand(ctx, from, f, after, limit)
}

func (v *countedView) Claims(ctx context.Context, rs []graph.ID, f *graph.Filter, after graph.ID, limit int) ([][]graph.Claim, error) {
	v.c.count("Claims")
	return v.View.Claims(ctx, rs, f, after, limit)
}

func (v *countedView) ClaimsByID(ctx context.Context, ids []graph.ID) ([]*graph.Claim, error) {
	v.c.count("ClaimsByID")
	return v.View.ClaimsByID(ctx, ids)
}

func (v *countedView) Documents(ctx context.Context, ids []graph.ID) ([]*graph.Document, error) {
	v.c.count("Documents")
	return v.View.Documents(ctx, ids)
}

func (v *countedView) DocumentPage(ctx context.Context, after graph.ID, limit int) ([]*graph.Document, error) {
	v.c.count("DocumentPage")
	return v.View.DocumentPage(ctx, after, limit)
}

func (v *countedView) Stats(ctx context.Context) (graph.Stats, error) {
	v.c.count("Stats")
	return v.View.Stats(ctx)
}

// WithoutWalker hides the optional methods of a store's views.
func WithoutWalker(s graph.Store) graph.Store { return Count(s) }
