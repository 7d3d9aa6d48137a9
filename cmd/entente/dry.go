package main

import (
	"context"
	"maps"
	"slices"

	"entente/graph"
)

// dryStore is a store on which changes of documents are tried in memory and counted, and nothing is written.
type dryStore struct {
	graph.Store
	tried map[graph.ID]*graph.History // without texts
}

func newDryStore(s graph.Store) *dryStore {
	return &dryStore{s, make(map[graph.ID]*graph.History)}
}

// Commit merges the bundles into what the store has of their documents and reports what that did.
func (d *dryStore) Commit(ctx context.Context, c graph.Change) (graph.Report, error) {
	var r graph.Report
	if err := d.fetch(ctx, c.Bundles); err != nil {
		return r, err
	}
	at := graph.Stamp{}.After(c.At)
	for i := range c.Bundles {
		b := &c.Bundles[i]
		h := d.tried[b.Document.ID]
		r.AddMerge(b.Document.ID, h.Merge(b, at))
		h.Text = ""
	}
	return r, nil
}

// fetch reads the histories that have not been tried yet; one that is not there is empty.
func (d *dryStore) fetch(ctx context.Context, bundles []graph.Bundle) error {
	missing := make(map[graph.ID]bool)
	for i := range bundles {
		if id := bundles[i].Document.ID; d.tried[id] == nil {
			missing[id] = true
			d.tried[id] = new(graph.History)
		}
	}
	if len(missing) == 0 {
		return nil
	}
	q := graph.HistoryQuery{IDs: slices.Sorted(maps.Keys(missing))}
	for h, err := range d.Histories(ctx, q) {
		if err != nil {
			return err
		}
		d.tried[h.ID] = h
	}
	return nil
}
