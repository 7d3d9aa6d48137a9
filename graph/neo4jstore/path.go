package neo4jstore

import (
	"context"
	"fmt"
	"strings"
	"time"

	"entente/graph"
)

// manyPaths is how many shortest paths the database enumerates before they are looked for hop by hop instead.
const manyPaths = 5000

// Paths implements graph.Walker. Shortest paths are found and put in order by one statement, with the filter inside the
// quantified pattern, so that the server searches from both ends. If they are fewer than asked for, too many to enumerate, or
// the budget is small, package graph's own search goes on hop by hop over Expand.
func (v *view) Paths(ctx context.Context, pq graph.PathQuery) (*graph.Paths, error) {
	if pq.Filter.KnownAt != 0 {
		past, err := v.s.snapshot(ctx, now)
		if err != nil {
			return nil, err
		}
		return past.Paths(ctx, pq)
	}
	if pq.MaxRows != 0 && pq.MaxRows < graph.DefaultMaxRows {
		return v.hopByHop(ctx, pq)
	}
	q := newQuery(pq.Filter)
	var chains [][]graph.ID
	n := 0
	err := v.s.read(ctx, q.shortest(pq.MaxHops), q.with(params{"start": string(pq.From), "end": string(pq.To), "many": manyPaths, "k": pq.K}), func(values []any) error {
		n = int(integer(values[0]))
		list, _ := values[1].([]any)
		for _, p := range list {
			var chain []graph.ID
			for _, s := range strings_(p) {
				chain = append(chain, graph.ID(s))
			}
			chains = append(chains, chain)
		}
		return nil
	})
	switch {
	case err != nil:
		return nil, err
	case n == 0:
		return &graph.Paths{}, nil
	case n >= manyPaths || n < pq.K:
		return v.hopByHop(ctx, pq)
	}
	out, err := v.chains(ctx, pq, chains)
	if err != nil {
		return nil, err
	}
	if len(out.Paths) < pq.K && !out.Truncated { // some could not overlap
		return v.hopByHop(ctx, pq)
	}
	return out, nil
}

// shortest is the statement that lists the ids of the relations of the first $k of all shortest paths, and counts those.
func (q *query) shortest(maxHops int) string {
	bs := q.branches()
	arrow := bs[0]
	var direction []string
	if len(bs) > 1 {
		arrow = branch{"-", "-", nil}
		for _, b := range bs {
			arrow.types = append(arrow.types, b.types...)
			test := fmt.Sprintf("coalesce(r.type, type(r)) IN ['%s']", strings.Join(b.types, "', '"))
			switch {
			case b.right == "->":
				test += " AND startNode(r) = x"
			case b.left == "<-":
				test += " AND startNode(r) = y"
			}
			direction = append(direction, "("+test+")")
		}
	}
	either := ""
	if len(direction) > 0 {
		either = "(" + strings.Join(direction, " OR ") + ")"
	}
	kinds := ""
	if len(q.f.Kinds) > 0 {
		kinds = "(y:" + labels(q.f.Kinds) + " OR y.id = $end)"
	}
	return fmt.Sprintf(`MATCH (a:Entity {id: $start}), (b:Entity {id: $end})
MATCH p = ALL SHORTEST (a) ((x)%s(y)%s){1,%d} (b)
WITH [e IN relationships(p) | e.id] AS ids LIMIT $many
WITH ids ORDER BY ids WITH collect(ids) AS found RETURN size(found), found[..$k]`,
		q.pattern(arrow, "r"), where(q.onType(arrow, "r"), q.onEdge("r"), either, kinds), maxHops)
}

// chains makes paths of chains of relations.
func (v *view) chains(ctx context.Context, pq graph.PathQuery, chains [][]graph.ID) (*graph.Paths, error) {
	var all []graph.ID
	for _, chain := range chains {
		all = append(all, chain...)
	}
	rows, err := v.Relations(ctx, all, pq.Filter)
	if err != nil {
		return nil, err
	}
	out := &graph.Paths{Explored: len(all)}
	var kept [][]graph.Row
	ids := []graph.ID{pq.From}
	for i := 0; i < len(all); i += len(chains[0]) {
		path, whole := step(pq.From, rows[i:i+len(chains[0])])
		out.Truncated = out.Truncated || !whole
		if _, c := graph.Overlap(path); !whole || pq.Filter.Overlapping && c == graph.No {
			continue
		}
		for _, r := range path {
			ids = append(ids, r.Other)
		}
		kept = append(kept, path)
	}
	es, err := v.liveEntities(ctx, ids)
	if err != nil {
		return nil, err
	}
	byID := make(map[graph.ID]*graph.Entity, len(es))
	for i, e := range es {
		byID[ids[i]] = e
	}
	for _, rows := range kept {
		if p, whole := hops(pq.From, rows, byID); whole {
			out.Paths = append(out.Paths, p)
		} else {
			out.Truncated = true
		}
	}
	return out, nil
}

// step reads relations outward along a path; whole is false if one of them ended since.
func step(from graph.ID, found []*graph.Row) (path []graph.Row, whole bool) {
	for _, r := range found {
		if r == nil {
			return nil, false
		}
		row := *r
		outward(&row, from)
		from = row.Other
		path = append(path, row)
	}
	return path, true
}

func hops(at graph.ID, rows []graph.Row, byID map[graph.ID]*graph.Entity) (p graph.Path, whole bool) {
	for _, r := range rows {
		from, to := byID[at], byID[r.Other]
		if from == nil || to == nil {
			return p, false
		}
		p.Hops = append(p.Hops, graph.Hop{From: *from, To: *to, Row: r})
		at = r.Other
	}
	p.Overlap, p.Certainty = graph.Overlap(rows)
	return p, true
}

// hopByHop answers by package graph's own search, over a view that cannot walk.
func (v *view) hopByHop(ctx context.Context, pq graph.PathQuery) (*graph.Paths, error) {
	return graph.New(plain{v.s}, v.s.gazetteer).Paths(ctx, pq)
}

// plain is the store with views that are no walkers.
type plain struct{ *Store }

// View implements graph.Store.
func (p plain) View(ctx context.Context, at time.Time) (graph.View, error) {
	v, err := p.Store.View(ctx, at)
	return struct{ graph.View }{v}, err
}
