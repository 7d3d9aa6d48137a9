package graph

import (
	"cmp"
	"context"
	"fmt"
	"slices"
)

// expandPage is how many relations of an entity one request asks for while walking.
const expandPage = 2000

// Neighborhood answers a WalkQuery, or ErrNotFound if From is not there.
func (g *Graph) Neighborhood(ctx context.Context, q WalkQuery) (*Walk, error) {
	if q.Filter == nil {
		q.Filter = &Filter{}
	}
	if q.Depth < 0 || q.Limit < 0 {
		return nil, fmt.Errorf("neighborhood of %s: %w: depth %d, limit %d", q.From, ErrInvalid, q.Depth, q.Limit)
	}
	v, err := g.view(ctx, q.Filter)
	if err != nil {
		return nil, err
	}
	found, err := v.Entities(ctx, []ID{q.From}, q.Filter.earlier())
	e, err := one[Entity]("entity", q.From)(found, err)
	if err != nil {
		return nil, err
	}
	q.From = e.ID
	if q.MaxRows == 0 {
		q.MaxRows = DefaultMaxRows
	}
	if w, ok := v.(Walker); ok {
		return w.Walk(ctx, q)
	}
	return walk(ctx, v, q)
}

// walk is the portable answer: hop by hop, by Expand.
func walk(ctx context.Context, v View, q WalkQuery) (*Walk, error) {
	w := &walker{q: q, hops: map[ID]int{q.From: 0}, order: []ID{q.From}, rows: make(map[ID]Row)}
	frontier := []ID{q.From}
	for d := 1; d <= q.Depth && len(frontier) > 0 && !w.truncated; d++ {
		slices.Sort(frontier)
		begin := len(w.order)
		for chunk := range slices.Chunk(frontier, 200) {
			if err := w.expand(ctx, v, chunk, d); err != nil {
				return nil, err
			}
			if w.truncated {
				break
			}
		}
		frontier = slices.Clone(w.order[begin:])
	}
	return w.finish(ctx, v)
}

// walker is the state of a walk.
type walker struct {
	q         WalkQuery
	hops      map[ID]int
	order     []ID
	rows      map[ID]Row
	explored  int
	truncated bool
}

// expand takes the entities that are d hops away by way of those of the chunk.
func (w *walker) expand(ctx context.Context, v View, chunk []ID, d int) error {
	lists, err := v.Expand(ctx, chunk, w.q.Filter, "", expandPage)
	if err != nil {
		return err
	}
	for i, rows := range lists {
		for {
			if !w.take(rows, d) {
				return nil
			}
			if len(rows) < expandPage {
				break
			}
			more, err := v.Expand(ctx, chunk[i:i+1], w.q.Filter, rows[len(rows)-1].Relation.ID, expandPage)
			if err != nil {
				return err
			}
			rows = more[0]
		}
	}
	return nil
}

// take notes rows and the entities that they reach; it returns false when the walk must end.
func (w *walker) take(rows []Row, d int) bool {
	for _, r := range rows {
		if w.explored++; w.explored > w.q.MaxRows {
			w.truncated = true
			return false
		}
		if _, seen := w.hops[r.Other]; !seen {
			if len(w.order) > w.q.Limit {
				w.truncated = true
				return false
			}
			w.hops[r.Other] = d
			w.order = append(w.order, r.Other)
		}
		if _, seen := w.rows[r.Relation.ID]; !seen {
			w.rows[r.Relation.ID] = r
		}
	}
	return true
}

// finish fetches the entities.
func (w *walker) finish(ctx context.Context, v View) (*Walk, error) {
	es, err := v.Entities(ctx, w.order, w.q.Filter.earlier())
	if err != nil {
		return nil, err
	}
	out := &Walk{Truncated: w.truncated, Explored: w.explored}
	for i, e := range es {
		if e == nil { // ended since: its relations go with it
			out.Truncated = true
			continue
		}
		out.Entities = append(out.Entities, Reached{*e, w.hops[w.order[i]]})
	}
	for _, r := range w.rows {
		out.Relations = append(out.Relations, r)
	}
	slices.SortFunc(out.Relations, func(a, b Row) int { return cmp.Compare(a.Relation.ID, b.Relation.ID) })
	return out, nil
}
