package graph

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"
)

// Find returns the ids of the documents that a reference names, sorted: a document's id, or the name or raw hash ("sha256:…") of a file
// that was loaded. Retracted ones are found too. It returns ErrNotFound if there is none.
func (g *Graph) Find(ctx context.Context, ref string) ([]ID, error) {
	q := HistoryQuery{File: ref}
	if strings.HasPrefix(ref, "doc/") {
		q = HistoryQuery{IDs: []ID{ID(ref)}}
	}
	var ids []ID
	for h, err := range g.store.Histories(ctx, q) {
		if err != nil {
			return nil, err
		}
		ids = append(ids, h.ID)
	}
	if len(ids) == 0 {
		return nil, fmt.Errorf("document %s: %w", ref, ErrNotFound)
	}
	return ids, nil
}

// Retract flags documents: they are gone from all reads but those as recorded at an earlier time. ErrNotFound if one is not there; then none is.
func (g *Graph) Retract(ctx context.Context, at time.Time, docs ...ID) (Report, error) {
	return g.store.Commit(ctx, Change{At: at, Retract: docs})
}

// Restore clears the flag.
func (g *Graph) Restore(ctx context.Context, at time.Time, docs ...ID) (Report, error) {
	return g.store.Commit(ctx, Change{At: at, Restore: docs})
}

// Purge deletes documents, also from history.
func (g *Graph) Purge(ctx context.Context, at time.Time, docs ...ID) (Report, error) {
	return g.store.Commit(ctx, Change{At: at, Purge: docs})
}

// Judge records judgements. Their records must be recorded ones, else ErrNotFound, and then none is recorded.
func (g *Graph) Judge(ctx context.Context, at time.Time, js ...Judgement) error {
	js = slices.Clone(js)
	want := make(map[ID]map[string]bool) // by document
	for i := range js {
		j, err := js[i].normal()
		if err != nil {
			return err
		}
		js[i] = j
		for _, r := range []ID{j.A, j.B} {
			doc, key, _ := strings.Cut(string(r), "#")
			if want[ID(doc)] == nil {
				want[ID(doc)] = make(map[string]bool)
			}
			want[ID(doc)][key] = true
		}
	}
	if err := g.checkRecords(ctx, want); err != nil {
		return err
	}
	_, err := g.store.Commit(ctx, Change{At: at, Judgements: js})
	return err
}

// checkRecords returns ErrNotFound for the first record that is not recorded.
func (g *Graph) checkRecords(ctx context.Context, want map[ID]map[string]bool) error {
	var docs []ID
	for doc := range want {
		docs = append(docs, doc)
	}
	slices.Sort(docs)
	for h, err := range g.store.Histories(ctx, HistoryQuery{IDs: docs}) {
		if err != nil {
			return err
		}
		for _, v := range h.Records {
			delete(want[h.ID], v.Row.Key)
		}
	}
	for _, doc := range docs {
		for key := range want[doc] {
			return fmt.Errorf("record %s: %w", RecordID(doc, key), ErrNotFound)
		}
	}
	return nil
}
