package snapshot

import (
	"context"
	"slices"

	"entente/graph"
)

// Nearby is a walk by places: what Walk makes its answer of.
type Nearby struct {
	Entities  []uint32 // the start, then in the order in which they were taken
	Hops      []uint8  // beside Entities
	Truncated bool
	Explored  int
	halves    []*half
}

// Relations is how many relations were taken.
func (n *Nearby) Relations() int { return len(n.halves) }

// Nearby walks as Walk does, without making entities and rows. It returns false if From is not there.
func (s *Snapshot) Nearby(ctx context.Context, q graph.WalkQuery) (*Nearby, bool) {
	from, ok := s.entity(q.From)
	if !ok || ctx.Err() != nil {
		return nil, false
	}
	if q.MaxRows == 0 {
		q.MaxRows = graph.DefaultMaxRows
	}
	m := s.borrow()
	defer s.marks.Put(m)
	w := &wander{s: s, q: q, g: s.gate(q.Filter), m: m, out: &Nearby{Entities: []uint32{from}, Hops: []uint8{0}}}
	m.set(forward, from, 0)
	begin := 0
	for d := 1; d <= min(q.Depth, reach-1) && begin < len(w.out.Entities) && !w.out.Truncated; d++ {
		frontier := slices.Clone(w.out.Entities[begin:])
		begin = len(w.out.Entities)
		slices.SortFunc(frontier, s.entityCompare)
		for _, e := range frontier {
			if ctx.Err() != nil || !w.hop(e, d) {
				break
			}
		}
	}
	return w.out, ctx.Err() == nil
}

// wander is the state of a walk.
type wander struct {
	s   *Snapshot
	q   graph.WalkQuery
	g   *gate
	m   *marks
	out *Nearby
}

// hop takes what is one hop away from an entity, d hops from the start. It returns false when the walk must end.
func (w *wander) hop(e uint32, d int) bool {
	list := w.s.halves(e)
	for i := range list {
		h := &list[i]
		if !w.g.passes(h) || !w.g.reaches(h.other) {
			continue
		}
		if w.out.Explored++; w.out.Explored > w.q.MaxRows {
			w.out.Truncated = true
			return false
		}
		far, seen := w.m.get(forward, h.other)
		if !seen {
			if len(w.out.Entities) > w.q.Limit {
				w.out.Truncated = true
				return false
			}
			w.m.set(forward, h.other, d)
			w.out.Entities, w.out.Hops = append(w.out.Entities, h.other), append(w.out.Hops, uint8(d))
		} else if w.crossed(e, h, far, d) {
			continue
		}
		w.out.halves = append(w.out.halves, h)
	}
	return true
}

// crossed reports whether a relation to an entity that was seen before was taken from there: it was if that was walked from
// before this one, and the relation passes when read from it.
func (w *wander) crossed(e uint32, h *half, far, d int) bool {
	if far > d-1 || far == d-1 && w.s.entityCompare(h.other, e) > 0 {
		return false
	}
	turned := *h
	turned.other, turned.reading = e, opposite(h.reading)
	return w.g.allow[turned.reading] && w.g.reaches(e)
}

// Walk implements graph.Walker.
func (s *Snapshot) Walk(ctx context.Context, q graph.WalkQuery) (*graph.Walk, error) {
	n, ok := s.Nearby(ctx, q)
	if !ok {
		return &graph.Walk{}, ctx.Err()
	}
	out := &graph.Walk{Truncated: n.Truncated, Explored: n.Explored}
	for i, e := range n.Entities {
		out.Entities = append(out.Entities, graph.Reached{Entity: *s.derived(e), Hops: int(n.Hops[i])})
	}
	slices.SortFunc(n.halves, func(a, b *half) int {
		if a.rel == b.rel {
			return 0
		}
		if s.relLess(a.rel, b.rel) {
			return -1
		}
		return 1
	})
	g := s.gate(q.Filter)
	for i, h := range n.halves {
		if i%256 == 255 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		out.Relations = append(out.Relations, s.outward(h, g))
	}
	return out, nil
}
