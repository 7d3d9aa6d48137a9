package graph

import (
	"context"
	"fmt"
	"slices"

	"entente/schema"
)

// Limits of a PathQuery.
const (
	MaxHops  = 12
	MaxPaths = 100
)

// Paths answers a PathQuery, or ErrNotFound if an end is not there.
func (g *Graph) Paths(ctx context.Context, q PathQuery) (*Paths, error) {
	if q.Filter == nil {
		q.Filter = &Filter{}
	}
	if q.MaxHops < 1 || q.MaxHops > MaxHops || q.K < 1 || q.K > MaxPaths {
		return nil, fmt.Errorf("paths: %w: maxHops %d (1 to %d), k %d (1 to %d)", ErrInvalid, q.MaxHops, MaxHops, q.K, MaxPaths)
	}
	v, err := g.view(ctx, q.Filter)
	if err != nil {
		return nil, err
	}
	ends, err := v.Entities(ctx, []ID{q.From, q.To}, q.Filter.earlier())
	if err != nil {
		return nil, err
	}
	for i, id := range []ID{q.From, q.To} {
		if ends[i] == nil {
			return nil, fmt.Errorf("entity %s: %w", id, ErrNotFound)
		}
	}
	q.From, q.To = ends[0].ID, ends[1].ID
	if q.From == q.To {
		return nil, fmt.Errorf("paths: %w: from and to are both %s", ErrInvalid, q.From)
	}
	if q.MaxRows == 0 {
		q.MaxRows = DefaultMaxRows
	}
	if w, ok := v.(Walker); ok {
		return w.Paths(ctx, q)
	}
	p := &pather{q: q, v: v, outward: make(map[ID][]Row), kind: make(map[ID]schema.Kind), dist: map[ID]int{q.To: 0}}
	return p.find(ctx)
}

// pather finds paths by Expand: distances to the target first, hop by hop backward, then paths of each length in order,
// stepping only where the target can still be reached.
type pather struct {
	q        PathQuery
	v        View
	outward  map[ID][]Row
	kind     map[ID]schema.Kind
	dist     map[ID]int // hops to the target
	explored int
	over     bool // the budget is used up
	found    [][]Row
}

func (p *pather) find(ctx context.Context) (*Paths, error) {
	frontier, depth := []ID{p.q.To}, 0
	for n := 1; n <= p.q.MaxHops && len(p.found) < p.q.K && !p.over; n++ {
		for depth < n && len(frontier) > 0 && !p.over {
			next, err := p.backward(ctx, frontier, depth+1)
			if err != nil {
				return nil, err
			}
			frontier, depth = next, depth+1
		}
		if d, ok := p.dist[p.q.From]; !ok || d > n {
			continue
		}
		if err := p.step(ctx, p.q.From, n, nil, map[ID]bool{p.q.From: true}); err != nil {
			return nil, err
		}
	}
	return p.finish(ctx)
}

// backward finds the entities from which one hop leads into the frontier.
func (p *pather) backward(ctx context.Context, frontier []ID, d int) ([]ID, error) {
	f := *p.q.Filter
	f.Kinds, f.Types = nil, nil
	for _, r := range p.q.Filter.Types {
		f.Types = append(f.Types, r.Type().Read(!r.FromTarget()))
	}
	var next []ID
	for chunk := range slices.Chunk(frontier, 200) {
		lists, err := p.expandAll(ctx, chunk, &f)
		if err != nil || p.over {
			return nil, err
		}
		for _, rows := range lists {
			for _, r := range rows {
				if _, seen := p.dist[r.Other]; !seen {
					p.dist[r.Other] = d
					next = append(next, r.Other)
				}
			}
		}
	}
	return p.keepKinds(ctx, next)
}

// keepKinds drops from a frontier the entities that may not stand between the ends.
func (p *pather) keepKinds(ctx context.Context, ids []ID) ([]ID, error) {
	slices.Sort(ids)
	if len(p.q.Filter.Kinds) == 0 || len(ids) == 0 {
		return ids, nil
	}
	es, err := p.v.Entities(ctx, ids, p.q.Filter.earlier())
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(ids, func(id ID) bool {
		i, _ := slices.BinarySearch(ids, id)
		if id == p.q.From || es[i] != nil && p.q.Filter.HasKind(es[i].Kind) {
			return false
		}
		p.dist[id] = MaxHops + 1 // seen, and leads nowhere
		return true
	}), nil
}

// expandAll reads all the relations at entities, or stops at the budget.
func (p *pather) expandAll(ctx context.Context, ids []ID, f *Filter) ([][]Row, error) {
	lists, err := p.v.Expand(ctx, ids, f, "", expandPage)
	if err != nil {
		return nil, err
	}
	for i := range lists {
		for n := len(lists[i]); n > 0 && n%expandPage == 0; n = len(lists[i]) {
			more, err := p.v.Expand(ctx, ids[i:i+1], f, lists[i][n-1].Relation.ID, expandPage)
			if err != nil {
				return nil, err
			}
			if len(more[0]) == 0 {
				break
			}
			lists[i] = append(lists[i], more[0]...)
			if p.explored+len(lists[i]) > p.q.MaxRows {
				break
			}
		}
		p.explored += len(lists[i])
	}
	p.over = p.over || p.explored > p.q.MaxRows
	return lists, nil
}

// step goes on from an entity with exactly n hops left, in order of relation ids.
func (p *pather) step(ctx context.Context, at ID, n int, path []Row, on map[ID]bool) error {
	rows, ok := p.outward[at]
	if !ok {
		f := *p.q.Filter
		f.Kinds = nil
		lists, err := p.expandAll(ctx, []ID{at}, &f)
		if err != nil {
			return err
		}
		rows = lists[0]
		p.outward[at] = rows
	}
	for _, r := range rows {
		d, known := p.dist[r.Other]
		if p.over || len(p.found) >= p.q.K {
			return nil
		}
		if !known || d > n-1 || on[r.Other] || n > 1 && r.Other == p.q.To {
			continue
		}
		if p.explored++; p.explored > p.q.MaxRows {
			p.over = true
			return nil
		}
		next := append(slices.Clone(path), r)
		if r.Other == p.q.To {
			p.keep(next)
			continue
		}
		on[r.Other] = true
		if err := p.step(ctx, r.Other, n-1, next, on); err != nil {
			return err
		}
		delete(on, r.Other)
	}
	return nil
}

// keep adds a path, unless its states must overlap and cannot.
func (p *pather) keep(path []Row) {
	if p.q.Filter.Overlapping {
		if _, c := Overlap(path); c == No {
			return
		}
	}
	p.found = append(p.found, path)
}

func (p *pather) finish(ctx context.Context) (*Paths, error) {
	out := &Paths{Truncated: p.over, Explored: p.explored}
	ids := []ID{p.q.From}
	for _, rows := range p.found {
		for _, r := range rows {
			ids = append(ids, r.Other)
		}
	}
	es, err := p.v.Entities(ctx, ids, p.q.Filter.earlier())
	if err != nil {
		return nil, err
	}
	n := 1
	for _, rows := range p.found {
		path, whole := Path{}, es[0] != nil
		from := es[0]
		for _, r := range rows {
			to := es[n]
			n++
			if whole = whole && to != nil; whole {
				path.Hops = append(path.Hops, Hop{*from, *to, r})
			}
			from = to
		}
		if !whole { // an entity of it ended since
			out.Truncated = true
			continue
		}
		path.Overlap, path.Certainty = Overlap(rows)
		out.Paths = append(out.Paths, path)
	}
	return out, nil
}
