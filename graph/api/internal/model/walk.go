package model

import (
	"context"
	"fmt"

	"entente/graph"
	"entente/schema"
)

// Bounds of a neighborhood.
const (
	maxDepth     = 6
	maxLimit     = 5000
	defaultLimit = 300
)

// Neighborhood is the entities around one, and the relations among them.
type Neighborhood struct {
	Entities  []NeighborhoodEntity
	Relations []NeighborhoodRelation
	Truncated bool
	Explored  int
}

// NeighborhoodEntity is an entity and its distance.
type NeighborhoodEntity struct {
	Entity *Entity
	Hops   int
}

// NeighborhoodRelation is a relation and how it was found.
type NeighborhoodRelation struct {
	Relation *Relation
	Reading  schema.Reading
	Matched  graph.Summary
}

// Neighborhood returns the entities within depth hops of one.
func (r *Request) Neighborhood(ctx context.Context, of graph.ID, depth *int, f *graph.Filter, limit *int) (*Neighborhood, error) {
	q := graph.WalkQuery{From: of, Depth: number(depth, 1), Limit: min(number(limit, defaultLimit), maxLimit), Filter: orEmpty(f)}
	q.MaxRows = max(1, r.left()-q.Limit-1) // so that a walk that costs too much is cut and not refused
	if q.Depth > maxDepth {
		return nil, fmt.Errorf("neighborhood depth %d: %w: want 0 to %d", q.Depth, graph.ErrInvalid, maxDepth)
	}
	w, err := r.graph.Neighborhood(ctx, q)
	if err != nil {
		return nil, err
	}
	at := q.Filter.RecordedAt
	list := make([]*graph.Entity, len(w.Entities))
	for i := range w.Entities {
		list[i] = &w.Entities[i].Entity
	}
	known, err := r.keep(at, list)
	if err != nil {
		return nil, err
	}
	s, err := r.siblings(at, w.Relations)
	if err != nil {
		return nil, err
	}
	out := &Neighborhood{Truncated: w.Truncated, Explored: w.Explored,
		Entities: make([]NeighborhoodEntity, len(w.Entities)), Relations: make([]NeighborhoodRelation, len(w.Relations))}
	for i, e := range w.Entities {
		out.Entities[i] = NeighborhoodEntity{known[e.Entity.ID], e.Hops}
	}
	for i := range w.Relations {
		row := &w.Relations[i]
		out.Relations[i] = NeighborhoodRelation{s.relation(row), row.Reading, row.Match}
	}
	return out, nil
}

// PathResult is paths that were found.
type PathResult struct {
	Paths     []Path
	Truncated bool
	Explored  int
}

// Path is a chain of relations.
type Path struct {
	Hops    []PathHop
	Overlap Overlap
}

// Length is how many hops it has.
func (p *Path) Length() int { return len(p.Hops) }

// PathHop is one step of a path.
type PathHop struct {
	From, To *Entity
	Relation *Relation
	Reading  schema.Reading
	Matched  graph.Summary
}

// Overlap is when several things hold at one time; Interval is nil where nothing is known of it.
type Overlap struct {
	Interval  *graph.Interval
	Certainty graph.Certainty
}

// Paths returns the first k paths between two entities.
func (r *Request) Paths(ctx context.Context, from, to graph.ID, maxHops, k *int, f *graph.Filter) (*PathResult, error) {
	q := graph.PathQuery{From: from, To: to, MaxHops: number(maxHops, 4), K: number(k, 1), Filter: orEmpty(f)}
	found, err := r.graph.Paths(ctx, q)
	if err != nil {
		return nil, err
	}
	at := q.Filter.RecordedAt
	var rows []graph.Row
	var list []*graph.Entity
	for _, p := range found.Paths {
		for i := range p.Hops {
			rows = append(rows, p.Hops[i].Row)
			list = append(list, &p.Hops[i].From, &p.Hops[i].To)
		}
	}
	known, err := r.keep(at, list)
	if err != nil {
		return nil, err
	}
	s, err := r.siblings(at, rows)
	if err != nil {
		return nil, err
	}
	out := &PathResult{Truncated: found.Truncated, Explored: found.Explored, Paths: make([]Path, len(found.Paths))}
	for i, p := range found.Paths {
		out.Paths[i] = newPath(p, s, known)
	}
	return out, nil
}

func newPath(p graph.Path, s *relations, known map[graph.ID]*Entity) Path {
	out := Path{Hops: make([]PathHop, len(p.Hops)), Overlap: Overlap{Certainty: p.Certainty}}
	if !p.Overlap.IsZero() {
		out.Overlap.Interval = &p.Overlap
	}
	for i := range p.Hops {
		h := &p.Hops[i]
		out.Hops[i] = PathHop{known[h.From.ID], known[h.To.ID], s.relation(&h.Row), h.Row.Reading, h.Row.Match}
	}
	return out
}

func orEmpty(f *graph.Filter) *graph.Filter {
	if f == nil {
		return &graph.Filter{}
	}
	return f
}
