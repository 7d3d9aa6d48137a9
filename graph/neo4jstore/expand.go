package neo4jstore

import (
	"context"
	"maps"
	"slices"
	"strings"

	"entente/graph"
)

// inner is what follows an entity e: its relations r and their far ends o, up to $limit after $after, in order.
func (q *query) inner(after graph.ID) string {
	var parts []string
	later := ""
	if after != "" { // written so that no index of relationships is thought of: it would take long to plan, and be slow
		later = "r.id + '' > $after"
	}
	bs := q.branches()
	for _, b := range bs {
		parts = append(parts, "MATCH (e)"+q.pattern(b, "r")+q.node("o")+where(later, q.onType(b, "r"), q.onEdge("r")))
	}
	if len(parts) == 1 {
		return parts[0] + " WITH r, o ORDER BY r.id LIMIT $limit"
	}
	return "CALL (e) { " + strings.Join(parts, " RETURN r, o UNION ALL ") + " RETURN r, o } WITH r, o ORDER BY r.id LIMIT $limit"
}

// expandEach begins a statement that works on each of $from, which may be redirected.
const expandEach = "UNWIND $from AS id MATCH (e:Entity {id: id}) CALL (e) { "

// expand reads relations outward, in a row each: for those who may stop early.
func (q *query) expand() string {
	return expandEach + q.inner("") + " RETURN r } RETURN id, " + q.returned("r")
}

// detail says what is read of relations and their far ends.
type detail uint8

const (
	relationsOnly detail = iota
	withBrief            // entities by kind and name, relations by modality and confidence
	withEntities
)

// around reads relations outward, in a list for each entity.
func (q *query) around(after graph.ID, d detail) string {
	columns, own := []string{q.returned("r")}, ", "+props("e", shownEntity)
	switch d {
	case relationsOnly:
		own = ""
	case withBrief:
		columns = []string{q.shortly("r"), props("o", briefEntity)}
	case withEntities:
		columns = append(columns, props("o", shownEntity))
	}
	return expandEach + q.inner(after) + " RETURN " + rowsOf(columns...) + " AS rows } RETURN id, rows" + own
}

// expansion is the state of one Expand or Around.
type expansion struct {
	q      *query
	detail detail
	found  map[graph.ID]*graph.Around
	over   []overflow
}

// overflow is the place of a relation whose match is left to fill.
type overflow struct {
	at    *graph.Around
	place int
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
	if limit <= 0 {
		return out, ctx.Err()
	}
	found, err := v.around(ctx, from, f, after, limit, relationsOnly)
	for i, id := range from {
		if a := found[id]; a != nil {
			out[i] = a.Relations.Items
		}
	}
	return out, err
}

// Around implements graph.Gatherer: one statement gives the entities, their relations and the far ends.
func (v *view) Around(ctx context.Context, from []graph.ID, f *graph.Filter, after graph.ID, limit int, brief bool) ([]graph.Around, error) {
	out := make([]graph.Around, len(from))
	d := withEntities
	if brief {
		d = withBrief
	}
	found, err := v.around(ctx, from, f, after, max(limit, 0), d)
	for i, id := range from {
		if a := found[id]; a != nil {
			out[i] = *a
		}
	}
	return out, err
}

// around answers for ids; ids that another entity answers for take a further two requests.
func (v *view) around(ctx context.Context, ids []graph.ID, f *graph.Filter, after graph.ID, limit int, d detail) (map[graph.ID]*graph.Around, error) {
	x := &expansion{q: newQuery(f), detail: d, found: make(map[graph.ID]*graph.Around, len(ids))}
	if err := v.gather(ctx, x, ids, after, limit); err != nil {
		return nil, err
	}
	var missing []graph.ID
	for _, id := range ids {
		if x.found[id] == nil {
			missing = append(missing, id)
		}
	}
	to, err := v.redirects(ctx, missing)
	if err != nil || len(to) == 0 {
		return x.found, err
	}
	if err := v.gather(ctx, x, slices.Collect(maps.Values(to)), after, limit); err != nil {
		return nil, err
	}
	for id, end := range to {
		x.found[id] = x.found[end]
	}
	return x.found, nil
}

// gather adds what is found of ids that are entities' own.
func (v *view) gather(ctx context.Context, x *expansion, ids []graph.ID, after graph.ID, limit int) error {
	asked := distinct(ids, func(id graph.ID) bool { return x.found[id] == nil })
	if len(asked) == 0 {
		return ctx.Err()
	}
	p := x.q.with(params{"from": asked, "after": string(after), "limit": limit})
	if err := v.s.read(ctx, x.q.around(after, x.detail), p, x.take); err != nil {
		return err
	}
	over := make([]*graph.Row, len(x.over))
	for i, o := range x.over {
		over[i] = &o.at.Relations.Items[o.place]
	}
	x.over = nil
	return v.s.fill(ctx, x.q, over)
}

// take reads an entity with its relations.
func (x *expansion) take(values []any) error {
	from := id(values[0])
	list, _ := values[1].([]any)
	a := &graph.Around{Others: make(map[graph.ID]*graph.Entity)}
	a.Relations.Items = make([]graph.Row, 0, len(list))
	if x.detail != relationsOnly {
		a.Entity = readShown(from, values[2:])
	}
	x.found[from] = a
	return eachOf(list, func(v []any) error {
		row, overflowed := x.row(v)
		outward(&row, from)
		if overflowed {
			x.over = append(x.over, overflow{a, len(a.Relations.Items)})
		}
		a.Relations.Items = append(a.Relations.Items, row)
		if x.detail != relationsOnly && a.Others[row.Other] == nil {
			a.Others[row.Other] = x.far(row.Other, v)
		}
		return nil
	})
}

// row reads a relation of a list.
func (x *expansion) row(v []any) (graph.Row, bool) {
	if x.detail == withBrief {
		return x.q.short(v)
	}
	return x.q.row(v)
}

// far reads the far end that a relation's row ends with.
func (x *expansion) far(id graph.ID, v []any) *graph.Entity {
	if x.detail == withBrief {
		v = v[len(v)-len(briefEntity):]
		return &graph.Entity{ID: id, Kind: kindOf(v[0]), Name: text(v[1])}
	}
	return readShown(id, v[len(v)-len(shownEntity):])
}

// distinct are ids that keep accepts, without repeats, in order.
func distinct(ids []graph.ID, keep func(graph.ID) bool) []string {
	seen := make(map[graph.ID]bool, len(ids))
	out := make([]string, 0, len(ids))
	for _, id := range ids {
		if !seen[id] && keep(id) {
			seen[id] = true
			out = append(out, string(id))
		}
	}
	return out
}
