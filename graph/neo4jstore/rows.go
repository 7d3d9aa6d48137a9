package neo4jstore

import (
	"context"
	"strings"

	"entente/graph"
	"entente/schema"
)

// returned is what a statement returns of a relationship: its summary, and the facts if the filter asks of claims.
func (q *query) returned(r string) string {
	return r + ".id, " + props(r, summaryColumns) + q.facts(r)
}

// facts is what a statement returns of a relationship if the filter asks of claims, after ", ".
func (q *query) facts(r string) string {
	if !q.claims && !q.wide {
		return ""
	}
	return ", type(" + r + ") = '" + unconfirmed + "', " + r + ".overflow, " + props(r, factColumns)
}

// shortly is returned with no more of the summary than modality and confidence.
func (q *query) shortly(r string) string {
	return props(r, []string{"id", "modality", "confidence"}) + q.facts(r)
}

// short reads what shortly names, and whatever may follow it.
func (q *query) short(v []any) (row graph.Row, overflow bool) {
	return q.read(v[0], graph.Summary{Modality: modality(v[1]), Confidence: number(v[2])}, v[3:])
}

// row reads what returned names, and whatever may follow it. Of a relation that overflowed the match is left to fill.
func (q *query) row(v []any) (row graph.Row, overflow bool) {
	_, t, _, _ := graph.SplitRelation(id(v[0]))
	return q.read(v[0], readSummary(t, v[1:]), v[1+len(summaryColumns):])
}

// read makes a row of a relation's id, its summary and its facts.
func (q *query) read(relation any, summary graph.Summary, rest []any) (row graph.Row, overflow bool) {
	source, t, target, _ := graph.SplitRelation(id(relation))
	row.Relation = graph.Relation{ID: id(relation), Type: t, Source: source, Target: target, Summary: summary}
	switch {
	case !q.claims && !q.wide:
		row.Match = row.Relation.Summary
	case flag(rest[1]):
		return row, true
	default:
		row.Match = readFacts(rest[2:2+len(factColumns)]).summary(t, q.f.Match)
	}
	return row, false
}

// outward sets the reading and the far end of a relation read from an entity.
func outward(row *graph.Row, from graph.ID) {
	fromTarget := row.Relation.Source != from
	row.Reading, row.Other = row.Relation.Type.Read(fromTarget), row.Relation.Target
	if fromTarget {
		row.Other = row.Relation.Source
	}
}

// fill lets the database make the matches of relations that overflowed, in one request.
func (s *Store) fill(ctx context.Context, q *query, rows []*graph.Row) error {
	if len(rows) == 0 {
		return nil
	}
	byID := make(map[graph.ID][]*graph.Row)
	var ids []string
	for _, r := range rows {
		if byID[r.Relation.ID] == nil {
			ids = append(ids, string(r.Relation.ID))
		}
		byID[r.Relation.ID] = append(byID[r.Relation.ID], r)
	}
	statement := claimsOfRelation + "AND " + q.onClaim(func(c string) string { return "c." + c }, "c.type") +
		" RETURN " + summaryOfClaims + " } RETURN id, " + summaryResults
	return s.read(ctx, statement, q.with(params{"ids": ids}), func(v []any) error {
		for _, r := range byID[id(v[0])] {
			r.Match = readClaimSummary(r.Relation.Type, v[1:])
		}
		return nil
	})
}

// Relations implements graph.View. A relationship is found by the index of its type, or among the unconfirmed.
func (v *view) Relations(ctx context.Context, ids []graph.ID, f *graph.Filter) ([]*graph.Row, error) {
	if f.KnownAt != 0 {
		past, err := v.s.snapshot(ctx, now)
		if err != nil {
			return nil, err
		}
		return past.Relations(ctx, ids, f)
	}
	out := make([]*graph.Row, len(ids))
	places := make(map[graph.ID][]int)
	byType := make(map[schema.RelationType][]string)
	for i, id := range ids {
		if _, t, _, ok := graph.SplitRelation(id); ok {
			if places[id] == nil {
				byType[t] = append(byType[t], string(id))
			}
			places[id] = append(places[id], i)
		}
	}
	if len(places) == 0 {
		return out, ctx.Err()
	}
	q := newQuery(f)
	q.wide = true // what nobody asserts is found too, with no match
	p := q.with(nil)
	var parts []string
	for _, t := range schema.Types() {
		if list := byType[t]; len(list) > 0 {
			p["ids"+t.String()] = list
			parts = append(parts, q.byIndex(t.String(), "ids"+t.String()))
		}
	}
	all := make([]string, 0, len(places))
	for _, list := range byType {
		all = append(all, list...)
	}
	p["ids"] = all
	parts = append(parts, q.byIndex(unconfirmed, "ids"))
	var over []*graph.Row
	statement := "CALL { " + strings.Join(parts, " UNION ALL ") + " } RETURN " + rowsOf(q.columns()...)
	err := v.s.readList(ctx, statement, p, func(values []any) error {
		row, overflow := q.row(values)
		row.Reading = row.Relation.Type.Read(false)
		for _, i := range places[row.Relation.ID] {
			r := row
			out[i] = &r
			if overflow {
				over = append(over, &r)
			}
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	return out, v.s.fill(ctx, q, over)
}

// columns name what the parts of a union return.
func (q *query) columns() []string {
	out := make([]string, strings.Count(q.returned("r"), ", ")+1)
	for i := range out {
		out[i] = "c" + itoa(i)
	}
	return out
}

// byIndex finds relationships of one type by the ids of a parameter. The columns are named alike in every part of a union.
func (q *query) byIndex(t, parameter string) string {
	columns := strings.Split(q.returned("r"), ", ")
	for i, name := range q.columns() {
		columns[i] += " AS " + name
	}
	return "UNWIND $" + parameter + " AS id MATCH ()-[r:" + t + "]->() USING INDEX r:" + t + "(id) WHERE r.id = id RETURN " + strings.Join(columns, ", ")
}

// RelationPage implements graph.View. With types it reads their indexes in order; without, entities in order of their ids
// and the relations that begin at each.
func (v *view) RelationPage(ctx context.Context, f *graph.Filter, after graph.ID, limit int) ([]graph.Row, error) {
	if f.KnownAt != 0 {
		past, err := v.s.snapshot(ctx, now)
		if err != nil {
			return nil, err
		}
		return past.RelationPage(ctx, f, after, limit)
	}
	if limit <= 0 {
		return nil, ctx.Err()
	}
	q := newQuery(f)
	statement := q.pageBySource()
	begin := string(after)
	if i := strings.IndexByte(begin, '.'); i >= 0 {
		begin = begin[:i+1]
	}
	if q.narrowed != nil {
		statement = q.pageByType()
	}
	var out []graph.Row
	var overflowed []int
	err := v.s.readList(ctx, statement, q.with(params{"after": string(after), "begin": begin, "limit": limit}), func(values []any) error {
		row, overflow := q.row(values)
		row.Reading, _ = f.ReadsEither(row.Relation.Type)
		if overflow {
			overflowed = append(overflowed, len(out))
		}
		out = append(out, row)
		return nil
	})
	if err != nil {
		return nil, err
	}
	return out, v.s.fill(ctx, q, pick(out, overflowed))
}

func pick(rows []graph.Row, places []int) []*graph.Row {
	out := make([]*graph.Row, len(places))
	for i, p := range places {
		out[i] = &rows[p]
	}
	return out
}

func (q *query) pageBySource() string {
	b := branch{"-", "->", allTypes}
	return "MATCH (e:Entity) USING INDEX e:Entity(sort) WHERE e.sort >= $begin WITH e ORDER BY e.sort CALL (e) { MATCH (e)" + q.pattern(b, "r") + q.node("o") +
		where("r.id + '' > $after", q.onEdge("r")) + " RETURN r ORDER BY r.id LIMIT $limit } WITH e, r ORDER BY e.sort, r.id LIMIT $limit RETURN " + rowsOf(q.returned("r"))
}

func (q *query) pageByType() string {
	var parts []string
	for _, t := range q.narrowed {
		parts = append(parts, "MATCH ()-[r:"+t+"]->"+q.node("o")+" USING INDEX r:"+t+"(id)"+where("r.id > $after", q.onEdge("r"))+" RETURN r ORDER BY r.id LIMIT $limit")
	}
	if q.wide {
		parts = append(parts, "MATCH ()-[r:"+unconfirmed+"]->"+q.node("o")+" USING INDEX r:"+unconfirmed+"(id)"+where("r.id > $after", "r.type IN ['"+strings.Join(q.narrowed, "', '")+"']",
			q.onEdge("r"))+" RETURN r ORDER BY r.id LIMIT $limit")
	}
	if len(parts) == 1 {
		return strings.TrimSuffix(parts[0], "RETURN r ORDER BY r.id LIMIT $limit") + "WITH r ORDER BY r.id LIMIT $limit RETURN " + rowsOf(q.returned("r"))
	}
	return "CALL { " + strings.Join(parts, " UNION ALL ") + " } WITH r ORDER BY r.id LIMIT $limit RETURN " + rowsOf(q.returned("r"))
}
