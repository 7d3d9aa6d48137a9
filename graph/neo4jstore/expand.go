package neo4jstore

import (
	"context"
	"strings"

	"entente/graph"
)

// expand reads relations outward from each of $from, which may be redirected, up to $limit after $after for each.
func (q *query) expand(after graph.ID) string {
	var parts []string
	later := ""
	if after != "" { // written so that no index of relationships is thought of: it would take long to plan, and be slow
		later = "r.id + '' > $after"
	}
	bs := q.branches()
	for _, b := range bs {
		parts = append(parts, "MATCH (e)"+q.pattern(b, "r")+q.node("o")+where(later, q.onType(b, "r"), q.onEdge("r"))+" RETURN r")
	}
	inner := parts[0] + " ORDER BY r.id LIMIT $limit"
	if len(parts) > 1 {
		inner = "CALL (e) { " + strings.Join(parts, " UNION ALL ") + " } RETURN r ORDER BY r.id LIMIT $limit"
	}
	return "UNWIND $from AS id MATCH (e:Entity {id: id}) CALL (e) { " + inner + " } RETURN id, " + q.returned("r")
}

// Expand implements graph.View.
func (v *view) Expand(ctx context.Context, from []graph.ID, f *graph.Filter, after graph.ID, limit int) ([][]graph.Row, error) {
	if f.KnownAt != 0 {
		past, err := v.s.snapshot(ctx, now)
		if err != nil {
			return nil, err
		}
		return past.Expand(ctx, from, f, after, limit)
	}
	out := make([][]graph.Row, len(from))
	if len(from) == 0 || limit <= 0 {
		return out, ctx.Err()
	}
	places := make(map[graph.ID]int, len(from))
	asked := make([]string, 0, len(from))
	for i, id := range from {
		if _, seen := places[id]; !seen {
			places[id] = i
			asked = append(asked, string(id))
		}
	}
	q := newQuery(f)
	overflowed := make(map[int][]int)
	err := v.s.read(ctx, q.expand(after), q.with(params{"from": asked, "after": string(after), "limit": limit}), func(values []any) error {
		at := id(values[0])
		row, overflow := q.row(values[1:])
		outward(&row, at)
		i := places[at]
		if overflow {
			overflowed[i] = append(overflowed[i], len(out[i]))
		}
		out[i] = append(out[i], row)
		return nil
	})
	if err != nil {
		return nil, err
	}
	var over []*graph.Row
	for i, list := range overflowed {
		over = append(over, pick(out[i], list)...)
	}
	if err := v.s.fill(ctx, q, over); err != nil {
		return nil, err
	}
	for i, id := range from {
		out[i] = out[places[id]]
	}
	return out, v.redirected(ctx, from, out, f, after, limit)
}

// redirected answers for the ids among from that answer for another entity's: those have no relations of their own.
func (v *view) redirected(ctx context.Context, from []graph.ID, out [][]graph.Row, f *graph.Filter, after graph.ID, limit int) error {
	var empty []graph.ID
	for i, id := range from {
		if len(out[i]) == 0 {
			empty = append(empty, id)
		}
	}
	to, err := v.redirects(ctx, empty)
	if err != nil || len(to) == 0 {
		return err
	}
	var ends []graph.ID
	for _, id := range to {
		ends = append(ends, id)
	}
	lists, err := v.Expand(ctx, ends, f, after, limit)
	if err != nil {
		return err
	}
	rows := make(map[graph.ID][]graph.Row, len(ends))
	for i, id := range ends {
		rows[id] = lists[i]
	}
	for i, id := range from {
		if end, ok := to[id]; ok {
			out[i] = rows[end]
		}
	}
	return nil
}
