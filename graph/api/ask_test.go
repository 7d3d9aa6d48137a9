package api_test

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"testing"

	"entente/graph"
	"entente/graph/graphtest"
	"entente/schema/gazetteer"
)

// answer is what a server sends.
type answer struct {
	Data   json.RawMessage
	Errors []struct {
		Message    string
		Path       []any
		Extensions struct{ Code string }
	}
}

// codes lists the codes of the errors.
func (a *answer) codes() []string {
	var out []string
	for _, e := range a.Errors {
		out = append(out, e.Extensions.Code)
	}
	return out
}

// send posts a body as it is.
func send(h http.Handler, contentType, body string) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodPost, "/graphql", bytes.NewBufferString(body))
	r.Header.Set("Content-Type", contentType)
	w := httptest.NewRecorder()
	h.ServeHTTP(w, r)
	return w
}

// ask sends a query and decodes the answer.
func ask(t *testing.T, h http.Handler, query string, variables map[string]any) answer {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	if err != nil {
		t.Fatal(err)
	}
	var a answer
	w := send(h, "application/json", string(body))
	if err := json.Unmarshal(w.Body.Bytes(), &a); err != nil {
		t.Fatalf("status %d, body %s: %v", w.Code, w.Body, err)
	}
	return a
}

// over returns a graph over a store.
func over(t *testing.T, s graph.Store) *graph.Graph {
	t.Helper()
	g, err := gazetteer.New()
	if err != nil {
		t.Fatal(err)
	}
	return graph.New(s, g)
}

// put records documents as at a time.
func put(t *testing.T, g *graph.Graph, at string, bundles ...graph.Bundle) {
	t.Helper()
	when, err := graph.ParseTime(at)
	if err != nil {
		t.Fatal(err)
	}
	out, err := g.Put(t.Context(), graph.Batch{At: when, Bundles: bundles})
	if err != nil || len(out.Rejected) > 0 {
		t.Fatalf("put: %v, rejected %v", err, out.Rejected)
	}
}

// some returns a graph of some documents.
func some(t *testing.T, s graph.Store) *graph.Graph {
	t.Helper()
	g := over(t, s)
	put(t, g, "2024-06-01T12:00:00Z",
		graphtest.Doc(`"Daily Wire" 2024-05-17 url=https://example.org/a title="Arms 🚢 at sea"`,
			`Russia IMPORTS_MUNITIONS_FROM "North Korea" 0.9 2024-05 goods=shells says=person:"Ann Example" by=organization:"Port Office" | Shells went to Русское море and on to Russia.`,
			`Japan SANCTIONS "North Korea" 0.8 2016/..`,
			`Iran SUPPORTS Syria negated`),
		graphtest.Doc(`"Evening Post" 2024-05-20 url=https://example.org/b`,
			`Russia IMPORTS_MUNITIONS_FROM "North Korea" 0.7 alleged`,
			`Japan MEETS_WITH "South Korea" =2024-05-19`))
	return g
}
