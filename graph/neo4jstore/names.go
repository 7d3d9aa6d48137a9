package neo4jstore

import (
	"context"
	"strings"

	"entente/graph"
	"entente/schema"
)

// Named implements graph.View.
func (v *view) Named(ctx context.Context, key string, limit int) ([]graph.NameHit, error) {
	var out []graph.NameHit
	err := v.s.read(ctx, `MATCH (n:Name {key: $key})-[x:NAMES]->(e:Entity) RETURN e.id, x.tier ORDER BY x.tier, e.id LIMIT $limit`,
		params{"key": key, "limit": max(limit, 0)}, func(values []any) error {
			out = append(out, graph.NameHit{ID: id(values[0]), Tier: graph.NameTier(integer(values[1]))})
			return nil
		})
	return out, err
}

// Similar implements graph.View: exact names and prefixes by the range index of keys, the others by the full-text index of
// trigrams, which ranks names that share rarer trigrams first.
func (v *view) Similar(ctx context.Context, key string, kinds []schema.Kind, limit int) ([]graph.ID, error) {
	if limit <= 0 || key == "" {
		return nil, ctx.Err()
	}
	end := "(e:Entity)"
	if len(kinds) > 0 {
		end = "(e:" + labels(kinds) + ")"
	}
	p := params{"key": key, "limit": limit, "grams": strings.Join(gramWords(key), " ")}
	var out []graph.ID
	seen := make(map[graph.ID]bool)
	take := func(values []any) error {
		if e := id(values[0]); !seen[e] && len(out) < limit {
			seen[e] = true
			out = append(out, e)
		}
		return nil
	}
	begins := `MATCH (n:Name) USING INDEX n:Name(key) WHERE n.key STARTS WITH $key MATCH (n)-[:NAMES]->` + end + ` WITH e, min(n.key) AS key RETURN e.id ORDER BY key, e.id LIMIT $limit`
	if err := v.s.read(ctx, begins, p, take); err != nil || len(out) == limit {
		return out, err
	}
	shares := `CALL db.index.fulltext.queryNodes('` + gramIndex + `', $grams) YIELD node, score MATCH (node)-[:NAMES]->` + end +
		` WITH e, max(score) AS score RETURN e.id ORDER BY score DESC, e.id LIMIT $limit`
	return out, v.s.read(ctx, shares, p, take)
}
