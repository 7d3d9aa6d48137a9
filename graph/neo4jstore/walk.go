package neo4jstore

import (
	"cmp"
	"context"
	"slices"

	"entente/graph"
)

// Walk implements graph.Walker: one statement for each hop, whose rows are taken as they stream in.
func (v *view) Walk(ctx context.Context, wq graph.WalkQuery) (*graph.Walk, error) {
	if wq.Filter.KnownAt != 0 {
		past, err := v.s.snapshot(ctx, now)
		if err != nil {
			return nil, err
		}
		return past.Walk(ctx, wq)
	}
	if wq.MaxRows == 0 {
		wq.MaxRows = graph.DefaultMaxRows
	}
	w := &walk{q: wq, hops: map[graph.ID]int{wq.From: 0}, order: []graph.ID{wq.From}, rows: make(map[graph.ID]*graph.Row)}
	q := newQuery(wq.Filter)
	statement := q.expand()
	frontier := []graph.ID{wq.From}
	for d := 1; d <= wq.Depth && len(frontier) > 0 && !w.truncated; d++ {
		slices.Sort(frontier)
		begin := len(w.order)
		p := q.with(params{"from": idStrings(frontier), "limit": wq.MaxRows - w.explored + 1})
		if err := v.s.stream(ctx, statement, p, func(values []any) bool { return w.take(q, values, d) }); err != nil {
			return nil, err
		}
		frontier = slices.Clone(w.order[begin:])
	}
	if err := v.s.fill(ctx, q, w.overflowed); err != nil {
		return nil, err
	}
	return w.finish(ctx, v)
}

// walk is the state of a walk.
type walk struct {
	q          graph.WalkQuery
	hops       map[graph.ID]int
	order      []graph.ID
	rows       map[graph.ID]*graph.Row
	overflowed []*graph.Row
	explored   int
	truncated  bool
}

// take notes a row and the entity that it reaches; it returns false when the walk must end.
func (w *walk) take(q *query, values []any, d int) bool {
	w.explored++
	row, overflow := q.row(values[1:])
	outward(&row, id(values[0]))
	_, seen := w.hops[row.Other]
	if w.explored > w.q.MaxRows || !seen && len(w.order) > w.q.Limit {
		w.truncated = true
		return false
	}
	if !seen {
		w.hops[row.Other] = d
		w.order = append(w.order, row.Other)
	}
	if w.rows[row.Relation.ID] == nil {
		w.rows[row.Relation.ID] = &row
		if overflow {
			w.overflowed = append(w.overflowed, &row)
		}
	}
	return true
}

// finish fetches the entities.
func (w *walk) finish(ctx context.Context, v *view) (*graph.Walk, error) {
	es, err := v.liveEntities(ctx, w.order)
	if err != nil {
		return nil, err
	}
	out := &graph.Walk{Truncated: w.truncated, Explored: w.explored}
	for i, e := range es {
		if e == nil { // ended since
			out.Truncated = true
			continue
		}
		out.Entities = append(out.Entities, graph.Reached{Entity: *e, Hops: w.hops[w.order[i]]})
	}
	for _, r := range w.rows {
		out.Relations = append(out.Relations, *r)
	}
	slices.SortFunc(out.Relations, func(a, b graph.Row) int { return cmp.Compare(a.Relation.ID, b.Relation.ID) })
	return out, nil
}
