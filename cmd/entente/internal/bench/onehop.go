package bench

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"time"

	"entente/graph"
	"entente/graph/api"
	"entente/schema"
)

// timing compares one question asked in two ways.
type timing struct {
	what             string
	ours, hand, bare float64 // milliseconds, median
}

// rounds is how often each question is asked.
const rounds = 300

// oneHop asks for the first 100 relations of one type at the entity that has most of them, through the GraphQL handler and in Cypher.
func oneHop(ctx context.Context, g *graph.Graph, h *hand, edges []Edge) ([]timing, error) {
	id, typ, n := busiest(edges)
	if n < 150 {
		return nil, fmt.Errorf("bench: the busiest entity has %d relations of one type, want 150, as some are only planned or denied: take a larger graph", n)
	}
	if err := h.replan(ctx); err != nil {
		return nil, err
	}
	handler := api.GraphQL(g, api.Options{})
	var out []timing
	for _, q := range []struct{ what, graphql, cypher string }{
		{"one hop, 100 rows, ids of relations and names of entities",
			`{ entity(id: %q) { relations(first: 100, filter: {types: [%s]}) { edges { node { id modality confidence } other { id name } } } } }`,
			`MATCH (e:Entity {id: $id})-[r:%s]->(o:Entity) WHERE r.modality IN ['asserted', 'alleged']
RETURN r.id, r.modality, r.confidence, o.id, o.name ORDER BY r.id LIMIT 100`},
		{"the same with the first claim of each",
			`{ entity(id: %q) { relations(first: 100, filter: {types: [%s]}) { edges { node { id modality confidence claims(first: 1) { edges { node { quote } } } } other { id name } } } } }`,
			`MATCH (e:Entity {id: $id})-[r:%s]->(o:Entity) WHERE r.modality IN ['asserted', 'alleged']
WITH r, o ORDER BY r.id LIMIT 100 CALL (r) { MATCH (c:Claim) USING INDEX c:Claim(relation, id) WHERE c.relation = r.id AND c.id > '' RETURN c.quote AS quote ORDER BY c.id LIMIT 1 }
RETURN r.id, r.modality, r.confidence, o.id, o.name, quote`},
	} {
		t, err := compare(ctx, q.what, handler, fmt.Sprintf(q.graphql, id, typ), h, fmt.Sprintf(q.cypher, typ), id)
		if err != nil {
			return nil, err
		}
		out = append(out, t)
	}
	return out, nil
}

// busiest finds the entity with most relations of one directed type from it.
func busiest(edges []Edge) (graph.ID, schema.RelationType, int) {
	type end struct {
		entity int32
		typ    schema.RelationType
	}
	count := make(map[end]int)
	var best end
	for _, e := range edges {
		k := end{e.Source, e.Type}
		if count[k]++; !e.Type.Symmetric() && count[k] > count[best] {
			best = k
		}
	}
	return name(best.entity), best.typ, count[best]
}

// compare asks all ways by turns and checks that each gives 100 rows.
func compare(ctx context.Context, what string, handler http.Handler, query string, h *hand, cypher string, id graph.ID) (timing, error) {
	body, err := json.Marshal(map[string]string{"query": query})
	if err != nil {
		return timing{}, err
	}
	params := map[string]any{"id": string(id)}
	ways := []func() (int, error){
		func() (int, error) { return strings.Count(ask(ctx, handler, string(body)), `"other"`), nil },
		func() (int, error) {
			r, err := h.run(ctx, cypher, params)
			if err != nil {
				return 0, err
			}
			return len(r.Records), nil
		},
		func() (int, error) { rows, err := h.bare(ctx, cypher, params); return len(rows), err },
	}
	took := make([][]float64, len(ways))
	for i := range rounds + rounds/3 {
		for w, way := range ways {
			begin := time.Now()
			n, err := way()
			t := ms(begin)
			if err == nil && n != 100 {
				err = fmt.Errorf("%d rows, want 100", n)
			}
			if err != nil {
				return timing{}, fmt.Errorf("bench: %s, way %d: %w", what, w, err)
			}
			if i >= rounds/3 { // the first are to warm up
				took[w] = append(took[w], t)
			}
		}
	}
	return timing{what, median(took[0]), median(took[1]), median(took[2])}, nil
}

func ask(ctx context.Context, handler http.Handler, body string) string {
	r := httptest.NewRequestWithContext(ctx, http.MethodPost, "/graphql", strings.NewReader(body))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	handler.ServeHTTP(w, r)
	return w.Body.String()
}

func ms(begin time.Time) float64 { return float64(time.Since(begin).Microseconds()) / 1000 }

func median(v []float64) float64 {
	slices.Sort(v)
	return v[len(v)/2]
}
