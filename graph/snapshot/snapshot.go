// Package snapshot is an immutable machine in memory that answers for what a store held at one moment: it is a graph.View and
// a graph.Walker. It is built from histories and judgements, is saved to and opened from a file, and makes of itself, for a few
// changed documents, the snapshot of the next moment.
//
// Facts are kept as columns: documents, records and claims (table). What is derived of them, entities, relations and the
// adjacency, are columns too (base), numbered in order of ids. A snapshot is a base and, for the documents that changed since
// it was made, an overlay: their rows, and the entities, relations and adjacency lists that those touch.
package snapshot

import (
	"context"
	"iter"
	"strings"
	"sync"
	"time"

	"entente/graph"
	"entente/schema"
	"entente/schema/gazetteer"
)

// Cold fetches what a snapshot does not hold: rows of claims with their quotes, and documents with their texts.
type Cold interface {
	// Bundles returns the histories of documents, with texts, in any order. Documents that are not there any more are left
	// out. It is called at most once for each query.
	Bundles(ctx context.Context, docs []graph.ID) ([]*graph.History, error)
}

// Snapshot answers for one moment. Its methods may be called from several goroutines.
type Snapshot struct {
	b *base
	o *overlay // nil: nothing changed since the base

	gazetteer *gazetteer.Gazetteer
	cold      Cold
	at        time.Time // zero: now, as of stamp
	stamp     graph.Stamp
	changed   map[graph.ID]*graph.History // since the base; nil for one that is gone

	kind, live []uint8 // by entity
	stats      graph.Stats
	marks      *sync.Pool
	marked     int // entities that marks have room for
}

var _ graph.Walker = (*Snapshot)(nil)

// Build makes the snapshot of what histories and judgements (all versions, in the order in which they were recorded) held at
// a time; the zero time is now. Histories need no texts and may come in any order.
func Build(ctx context.Context, histories iter.Seq2[*graph.History, error], judgements []graph.Judgement, at time.Time,
	g *gazetteer.Gazetteer, cold Cold) (*Snapshot, error) {
	b := NewBuilder(at)
	for h, err := range histories {
		if err == nil {
			err = ctx.Err()
		}
		if err != nil {
			return nil, err
		}
		b.Add(h)
	}
	return b.Snapshot(judgements, graph.Stamp{Change: 1<<64 - 1}, g, cold), nil
}

// Builder makes a snapshot of histories as they come.
type Builder struct{ f *filler }

// NewBuilder returns a builder for what was recorded at a time; the zero time is now.
func NewBuilder(at time.Time) *Builder { return &Builder{newFiller(at)} }

// Add enters a history. It keeps nothing of it.
func (b *Builder) Add(h *graph.History) { b.f.add(h) }

// Snapshot returns the snapshot of what was added. The stamp is that of the last change in it. The builder is used up.
func (b *Builder) Snapshot(judgements []graph.Judgement, stamp graph.Stamp, g *gazetteer.Gazetteer, cold Cold) *Snapshot {
	js := graph.Holding(judgements, b.f.at)
	s := newSnapshot(index(b.f.done(), 0, js, g), g, cold)
	s.at, s.stamp, s.b.stamp = b.f.at, stamp, stamp
	return s
}

func newSnapshot(b *base, g *gazetteer.Gazetteer, cold Cold) *Snapshot {
	s := &Snapshot{b: b, gazetteer: g, cold: cold, kind: b.entKind, live: b.entLive, stats: b.stats, stamp: b.stamp}
	s.marked = len(s.kind)
	s.marks = newMarks(s.marked)
	return s
}

// Stamp returns the stamp of the last change that the snapshot holds.
func (s *Snapshot) Stamp() graph.Stamp { return s.stamp }

// Saved returns the stamp of the last change that Save writes.
func (s *Snapshot) Saved() graph.Stamp { return s.b.stamp }

// Stats counts what is live.
func (s *Snapshot) Stats(ctx context.Context) (graph.Stats, error) { return s.stats, ctx.Err() }

// entity returns the place of the entity that answers to an id. It need not be live.
func (s *Snapshot) entity(id graph.ID) (uint32, bool) {
	if n, ok := s.b.nodes.find(string(id)); ok {
		if to, ok := s.b.redirects[n]; ok {
			n = to
		}
		return n, true
	}
	if s.o != nil {
		if n, ok := s.o.fresh.find(string(id)); ok {
			return n + uint32(s.b.nodes.len()), true
		}
	}
	return none, false
}

// id returns the id of an entity.
func (s *Snapshot) id(e uint32) graph.ID {
	if n := uint32(s.b.nodes.len()); e >= n {
		return graph.ID(s.o.fresh.at(e - n))
	}
	return graph.ID(s.b.nodes.at(e))
}

// halves returns the relations at an entity, in order.
func (s *Snapshot) halves(e uint32) []half {
	if s.o != nil {
		if i := s.o.slot[e]; i >= 0 && s.o.ents[i].changed {
			return s.o.ents[i].adj
		}
		if int(e) >= s.b.nodes.len() {
			return nil
		}
	}
	from, to := span(s.b.adjEnds, e)
	return s.b.adj[from:to]
}

// rel is a relation as a snapshot has it.
type rel struct {
	source, target uint32
	kind           schema.RelationType
	mask           uint8
	claims         []uint32 // by id
}

func (s *Snapshot) rel(r uint32) rel {
	if s.o != nil {
		if x, ok := s.o.rels[r]; ok {
			return *x
		}
	}
	return s.b.rel(r)
}

func (b *base) rel(r uint32) rel {
	from, to := span(b.relEnds, r)
	return rel{b.relSource[r], b.relTarget[r], schema.RelationType(b.relType[r]), b.relMask[r], b.relClaims[from:to]}
}

// relID returns the id of a relation.
func (s *Snapshot) relID(r uint32) graph.ID {
	x := s.rel(r)
	return s.composeID(x.source, x.kind, x.target)
}

func (s *Snapshot) composeID(source uint32, t schema.RelationType, target uint32) graph.ID {
	return s.id(source) + "." + graph.ID(t.String()) + "." + s.id(target)
}

// relLess orders relations by id.
func (s *Snapshot) relLess(a, b uint32) bool {
	n := uint32(len(s.b.relType))
	switch {
	case a < n && b >= n:
		return a < s.o.before[b-n]
	case a >= n && b < n:
		return s.o.before[a-n] <= b
	}
	return a < b
}

// entityCompare orders entities by id.
func (s *Snapshot) entityCompare(a, b uint32) int {
	if n := uint32(s.b.nodes.len()); a < n && b < n {
		return int(a) - int(b)
	}
	return strings.Compare(string(s.id(a)), string(s.id(b)))
}

// rows returns the table that a claim stands in, and its place there.
func (s *Snapshot) rows(c uint32) (*table, uint32) {
	if n := uint32(s.b.claims()); c >= n {
		return &s.o.t, c - n
	}
	return &s.b.table, c
}

// fact returns what a claim is filtered by.
func (s *Snapshot) fact(c uint32) graph.Fact {
	if n := uint32(s.b.claims()); c >= n {
		d := s.o.t.claimDoc[c-n]
		return s.o.t.fact(c-n, s.o.docTale[d], s.o.docLive[d] == 1, &s.o.t.stories)
	}
	d := s.b.claimDoc[c]
	return s.b.fact(c, s.b.docTale[d], s.b.docLive[d] == 1, &s.b.stories)
}

// claimEnds returns the entities of a claim, as stated.
func (s *Snapshot) claimEnds(c uint32) (source, target uint32) {
	if n := uint32(s.b.claims()); c >= n {
		t := &s.o.t
		return s.o.node[t.recNode[t.claimSource[c-n]]], s.o.node[t.recNode[t.claimTarget[c-n]]]
	}
	return s.b.recEntity[s.b.claimSource[c]], s.b.recEntity[s.b.claimTarget[c]]
}

func (s *Snapshot) claimID(c uint32) graph.ID {
	t, i := s.rows(c)
	return t.idOfClaim(i)
}
