package snapshot

import (
	"context"
	"slices"

	"entente/graph"
)

// Routes are paths by places: what Paths makes its answer of.
type Routes struct {
	found     [][]half
	Truncated bool
	Explored  int
}

// Lengths returns how many hops each path has.
func (r *Routes) Lengths() []int {
	out := make([]int, len(r.found))
	for i, p := range r.found {
		out[i] = len(p)
	}
	return out
}

// Routes finds paths as Paths does, without making entities and rows. It finds none if an end is not there.
func (s *Snapshot) Routes(ctx context.Context, q graph.PathQuery) (*Routes, error) {
	from, okFrom := s.entity(q.From)
	to, okTo := s.entity(q.To)
	if !okFrom || !okTo || from == to || ctx.Err() != nil {
		return &Routes{}, ctx.Err()
	}
	if q.MaxRows == 0 {
		q.MaxRows = graph.DefaultMaxRows
	}
	q.MaxHops = min(q.MaxHops, reach-1)
	m := s.borrow()
	defer s.marks.Put(m)
	g := s.gate(q.Filter)
	x := &search{s: s, ctx: ctx, q: q, out: g, in: g.turned(), m: m, from: from, to: to, routes: new(Routes)}
	if q.K > 0 {
		x.run()
	}
	return x.routes, x.err
}

// keep adds a path, unless its states must overlap and cannot.
func (x *search) keep(path []half) {
	if x.out.f.Overlapping {
		if _, c := graph.Overlap(x.s.matches(path, x.out)); c == graph.No {
			return
		}
	}
	x.routes.found = append(x.routes.found, slices.Clone(path))
}

// matches returns the rows of a path.
func (s *Snapshot) matches(path []half, g *gate) []graph.Row {
	rows := make([]graph.Row, len(path))
	for i := range path {
		rows[i] = s.outward(&path[i], g)
	}
	return rows
}

// Paths implements graph.Walker.
func (s *Snapshot) Paths(ctx context.Context, q graph.PathQuery) (*graph.Paths, error) {
	r, err := s.Routes(ctx, q)
	if err != nil {
		return nil, err
	}
	out := &graph.Paths{Truncated: r.Truncated, Explored: r.Explored}
	g := s.gate(q.Filter)
	for _, route := range r.found {
		from, _ := s.entity(q.From)
		var path graph.Path
		rows := s.matches(route, g)
		for i := range route {
			to := route[i].other
			path.Hops = append(path.Hops, graph.Hop{From: *s.derived(from), To: *s.derived(to), Row: rows[i]})
			from = to
		}
		path.Overlap, path.Certainty = graph.Overlap(rows)
		out.Paths = append(out.Paths, path)
	}
	return out, nil
}
