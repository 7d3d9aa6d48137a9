package neo4jstore

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"entente/graph"
	"entente/schema"
)

// view answers for now, by Cypher.
type view struct{ s *Store }

var (
	_ graph.Walker   = (*view)(nil)
	_ graph.Gatherer = (*view)(nil)
)

// now asks for what is live.
var now time.Time

func (s *Store) closedError() error {
	return fmt.Errorf("neo4j %s: %w: closed", s.address, graph.ErrUnavailable)
}

var cypherEntities = `UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN ` + rowsOf(props("e", entityColumns))

// Entities implements graph.View.
func (v *view) Entities(ctx context.Context, ids []graph.ID, earlier bool) ([]*graph.Entity, error) {
	out, err := v.liveEntities(ctx, ids)
	if err != nil || !earlier || !slices.Contains(out, nil) {
		return out, err
	}
	past, err := v.s.snapshot(ctx, time.Time{})
	if err != nil {
		return nil, err
	}
	return past.Entities(ctx, ids, true)
}

// liveEntities returns those that have a live record.
func (v *view) liveEntities(ctx context.Context, ids []graph.ID) ([]*graph.Entity, error) {
	out := make([]*graph.Entity, len(ids))
	found, err := v.entities(ctx, ids)
	if err != nil {
		return nil, err
	}
	var missing []graph.ID
	for i, id := range ids {
		if out[i] = found[id]; out[i] == nil {
			missing = append(missing, id)
		}
	}
	to, err := v.redirects(ctx, missing)
	if err != nil || len(to) == 0 {
		return out, err
	}
	var ends []graph.ID
	for _, id := range to {
		ends = append(ends, id)
	}
	if found, err = v.entities(ctx, ends); err != nil {
		return nil, err
	}
	for i, id := range ids {
		if out[i] == nil {
			out[i] = found[to[id]]
		}
	}
	return out, nil
}

func (v *view) entities(ctx context.Context, ids []graph.ID) (map[graph.ID]*graph.Entity, error) {
	found := make(map[graph.ID]*graph.Entity, len(ids))
	if len(ids) == 0 {
		return found, ctx.Err()
	}
	asked := make([]string, 0, len(ids))
	for _, id := range ids {
		if _, seen := found[id]; !seen {
			found[id] = nil
			asked = append(asked, string(id))
		}
	}
	err := v.s.readList(ctx, cypherEntities, params{"ids": asked}, func(values []any) error {
		e := readEntity(values)
		found[e.ID] = e
		return nil
	})
	return found, err
}

// redirects returns the entities that answer for others' ids.
func (v *view) redirects(ctx context.Context, ids []graph.ID) (map[graph.ID]graph.ID, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	to := make(map[graph.ID]graph.ID)
	err := v.s.read(ctx, `UNWIND $ids AS id MATCH (x:Redirect {id: id}) WHERE x.entity <> x.id RETURN x.id, x.entity`, params{"ids": idStrings(ids)},
		func(values []any) error {
			to[id(values[0])] = id(values[1])
			return nil
		})
	return to, err
}

// EntityPage implements graph.View. Each kind has an index of its own.
func (v *view) EntityPage(ctx context.Context, kinds []schema.Kind, after graph.ID, limit int) ([]*graph.Entity, error) {
	labels := []string{"Entity"}
	if len(kinds) > 0 {
		labels = nil
		seen := make(map[schema.Kind]bool)
		for _, k := range kinds {
			if !seen[k] {
				seen[k] = true
				labels = append(labels, k.String())
			}
		}
	}
	parts := make([]string, len(labels))
	for i, l := range labels {
		parts[i] = "MATCH (e:" + l + ") USING INDEX e:" + l + "(id) WHERE e.id > $after RETURN e ORDER BY e.id LIMIT $limit"
	}
	statement := "CALL { " + strings.Join(parts, " UNION ALL ") + " } WITH e ORDER BY e.id LIMIT $limit RETURN " + rowsOf(props("e", entityColumns))
	var out []*graph.Entity
	err := v.s.readList(ctx, statement, params{"after": string(after), "limit": max(limit, 0)}, func(values []any) error {
		out = append(out, readEntity(values))
		return nil
	})
	return out, err
}

// Claims implements graph.View.
func (v *view) Claims(ctx context.Context, relations []graph.ID, f *graph.Filter, after graph.ID, limit int) ([][]graph.Claim, error) {
	if f.KnownAt != 0 {
		past, err := v.s.snapshot(ctx, now)
		if err != nil {
			return nil, err
		}
		return past.Claims(ctx, relations, f, after, limit)
	}
	out := make([][]graph.Claim, len(relations))
	if len(relations) == 0 {
		return out, ctx.Err()
	}
	q := newQuery(f)
	q.natures = map[schema.Nature]bool{schema.StateNature: true, schema.EventNature: true}
	statement := claimsOfRelation + "AND c.id > $after AND " + q.onClaim(func(c string) string { return "c." + c }, "c.type") +
		" RETURN c ORDER BY c.id LIMIT $limit } MATCH (c)-[:FROM]->(d) RETURN " + rowsOf("id", "properties(c)", "d.id")
	byID := make(map[graph.ID][]graph.Claim, len(relations))
	asked := make([]string, 0, len(relations))
	for _, id := range relations {
		if _, seen := byID[id]; !seen {
			byID[id] = nil
			asked = append(asked, string(id))
		}
	}
	err := v.s.readList(ctx, statement, q.with(params{"ids": asked, "after": string(after), "limit": max(limit, 0)}), func(values []any) error {
		byID[id(values[0])] = append(byID[id(values[0])], readClaim(values[1], values[2]))
		return nil
	})
	for i, id := range relations {
		out[i] = byID[id]
	}
	return out, err
}

const cypherClaimsByID = `UNWIND $ids AS id MATCH (c:Claim {id: id})-[:FROM]->(d) RETURN properties(c), d.id`

// ClaimsByID implements graph.View.
func (v *view) ClaimsByID(ctx context.Context, ids []graph.ID) ([]*graph.Claim, error) {
	return byID(ctx, v.s, cypherClaimsByID, ids, func(values []any) (graph.ID, *graph.Claim) {
		c := readClaim(values[0], values[1])
		return c.ID, &c
	})
}

var (
	cypherDocuments    = `UNWIND $ids AS id MATCH (h:History {id: id}) WHERE NOT h.retracted RETURN ` + props("h", documentColumns) + `, h.text`
	cypherDocumentPage = `MATCH (h:Document) USING INDEX h:Document(id) WHERE h.id > $after RETURN ` + props("h", documentColumns) + `, h.text ORDER BY h.id LIMIT $limit`
)

// Documents implements graph.View.
func (v *view) Documents(ctx context.Context, ids []graph.ID) ([]*graph.Document, error) {
	return byID(ctx, v.s, cypherDocuments, ids, func(values []any) (graph.ID, *graph.Document) {
		d := readDocument(values)
		return d.ID, d
	})
}

// byID answers for each id in its place.
func byID[T any](ctx context.Context, s *Store, statement string, ids []graph.ID, read func([]any) (graph.ID, *T)) ([]*T, error) {
	out := make([]*T, len(ids))
	if len(ids) == 0 {
		return out, ctx.Err()
	}
	found := make(map[graph.ID]*T, len(ids))
	err := s.read(ctx, statement, params{"ids": idStrings(ids)}, func(values []any) error {
		id, row := read(values)
		found[id] = row
		return nil
	})
	for i, id := range ids {
		out[i] = found[id]
	}
	return out, err
}

// DocumentPage implements graph.View.
func (v *view) DocumentPage(ctx context.Context, after graph.ID, limit int) ([]*graph.Document, error) {
	var out []*graph.Document
	err := v.s.read(ctx, cypherDocumentPage, params{"after": string(after), "limit": max(limit, 0)}, func(values []any) error {
		out = append(out, readDocument(values))
		return nil
	})
	return out, err
}

// cypherStats is answered from the counts that the server keeps.
var cypherStats = `CALL { MATCH (n:Entity) RETURN count(n) AS entities }
CALL { MATCH ()-[r:` + strings.Join(append(typeNames(schema.Types()), unconfirmed), "|") + `]->() RETURN count(r) AS relations }
CALL { MATCH (n:Claim) RETURN count(n) AS claims } CALL { MATCH (n:Document) RETURN count(n) AS documents }
CALL { MATCH (n:Story) RETURN count(n) AS stories } CALL { MATCH (n:Loop) RETURN count(n) AS loops }
RETURN entities, relations, claims, documents, stories, loops`

// Stats implements graph.View.
func (v *view) Stats(ctx context.Context) (s graph.Stats, err error) {
	err = v.s.read(ctx, cypherStats, nil, func(values []any) error {
		for i, n := range []*int{&s.Entities, &s.Relations, &s.Claims, &s.Documents, &s.Stories, &s.Loops} {
			*n = int(integer(values[i]))
		}
		return nil
	})
	return s, err
}
