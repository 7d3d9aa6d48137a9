package neo4jstore

import (
	"context"
	"sync"
	"time"

	"entente/graph"
	"entente/graph/snapshot"
)

// pastViews keeps the last snapshots that were asked for: views as recorded at a time, and of now for what was known at a day,
// for which nothing is kept in the database.
type pastViews struct {
	mu   sync.Mutex
	kept []pastView // the last asked for comes last
}

type pastView struct {
	at     time.Time
	change uint64
	view   *snapshot.Snapshot
}

// keptPast is how many snapshots are kept.
const keptPast = 2

func (p *pastViews) find(at time.Time, change uint64) *snapshot.Snapshot {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, k := range p.kept {
		if k.at.Equal(at) && k.change == change {
			return k.view
		}
	}
	return nil
}

func (p *pastViews) keep(v pastView) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.kept = append(p.kept, v)
	if len(p.kept) > keptPast {
		p.kept = p.kept[1:]
	}
}

// forget drops all: they are of a store before its last change.
func (p *pastViews) forget() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.kept = nil
}

// View implements graph.Store. A view of now answers by Cypher; one of the past is built in memory from all histories.
func (s *Store) View(ctx context.Context, at time.Time) (graph.View, error) {
	if at.IsZero() {
		if s.isClosed() {
			return nil, s.closedError()
		}
		return &view{s}, ctx.Err()
	}
	return s.snapshot(ctx, at)
}

// snapshot returns the snapshot of a time, the zero time being now.
func (s *Store) snapshot(ctx context.Context, at time.Time) (*snapshot.Snapshot, error) {
	var change uint64
	if err := s.read(ctx, `MATCH (s:Store {id: 'entente'}) RETURN s.change`, nil, func(v []any) error {
		change = uint64(integer(v[0]))
		return nil
	}); err != nil {
		return nil, err
	}
	if v := s.past.find(at, change); v != nil {
		return v, nil
	}
	js, err := s.Judgements(ctx)
	if err != nil {
		return nil, err
	}
	v, err := snapshot.Build(ctx, s.Histories(ctx, graph.HistoryQuery{}), js, at, s.gazetteer, cold{s})
	if err != nil {
		return nil, err
	}
	s.past.keep(pastView{at, change, v})
	return v, nil
}

// cold reads for a snapshot what it does not hold.
type cold struct{ s *Store }

// Bundles implements snapshot.Cold.
func (c cold) Bundles(ctx context.Context, docs []graph.ID) ([]*graph.History, error) {
	out := make([]*graph.History, 0, len(docs))
	if len(docs) == 0 {
		return out, nil
	}
	for h, err := range c.s.Histories(ctx, graph.HistoryQuery{IDs: docs, Text: true}) {
		if err != nil {
			return nil, err
		}
		out = append(out, h)
	}
	return out, nil
}
