package api_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"entente/graph"
	"entente/graph/api"
	"entente/graph/graphtest"
)

func TestRequests(t *testing.T) {
	const asJSON = "application/json"
	tests := map[string]struct {
		contentType, body string
		status            int
		code              string
	}{
		"good":             {asJSON, `{"query":"{ stats { claims } }"}`, 200, ""},
		"charset":          {"application/json; charset=utf-8", `{"query":"{ stats { claims } }"}`, 200, ""},
		"form":             {"application/x-www-form-urlencoded", "query={stats{claims}}", 415, "BAD_QUERY"},
		"text":             {"text/plain", `{"query":"{ stats { claims } }"}`, 415, "BAD_QUERY"},
		"no type":          {"", `{"query":"{ stats { claims } }"}`, 415, "BAD_QUERY"},
		"no JSON":          {asJSON, `{"query":`, 400, "BAD_QUERY"},
		"a list":           {asJSON, `[{"query":"{ stats { claims } }"}]`, 400, "BAD_QUERY"},
		"two objects":      {asJSON, `{"query":"{ stats { claims } }"} {}`, 400, "BAD_QUERY"},
		"no query":         {asJSON, `{}`, 400, "BAD_QUERY"},
		"long body":        {asJSON, `{"query":"` + strings.Repeat(" ", 300<<10) + `"}`, 413, "BUDGET"},
		"long after":       {asJSON, `{"query":"{ stats { claims } }"}` + strings.Repeat(" ", 300<<10), 413, "BUDGET"},
		"syntax":           {asJSON, `{"query":"{ stats { claims }"}`, 400, "BAD_QUERY"},
		"unknown field":    {asJSON, `{"query":"{ stats { clams } }"}`, 400, "BAD_QUERY"},
		"no such type":     {asJSON, `{"query":"{ relations(filter: {types: [LIKES]}) { edges { cursor } } }"}`, 400, "BAD_QUERY"},
		"mutation":         {asJSON, `{"query":"mutation { stats { claims } }"}`, 400, "BAD_QUERY"},
		"which operation":  {asJSON, `{"query":"query A { stats { claims } } query B { stats { claims } }"}`, 400, "BAD_QUERY"},
		"operation":        {asJSON, `{"query":"query A { stats { claims } } query B { stats { claims } }","operationName":"B"}`, 200, ""},
		"missing variable": {asJSON, `{"query":"query($id: ID!) { relation(id: $id) { id } }"}`, 400, "BAD_QUERY"},
		"wrong variable":   {asJSON, `{"query":"query($n: Int) { relations(first: $n) { edges { cursor } } }","variables":{"n":"x"}}`, 400, "BAD_QUERY"},
		"bad day variable": {asJSON, `{"query":"query($d: Day) { relations(filter: {validAt: $d}) { edges { cursor } } }","variables":{"d":"soon"}}`, 200, "INVALID"},
		"null variable":    {asJSON, `{"query":"query($d: Day) { relations(filter: {validAt: $d}) { edges { cursor } } }","variables":{"d":null}}`, 200, ""},
		"null variables":   {asJSON, `{"query":"query($a: Instant, $c: Certainty, $f: Float, $k: [Kind!], $n: Int, $r: RelationFilter) { relations(first: $n, filter: {recordedAt: $a, certainty: $c, confidence: $f, kinds: $k}) { edges { cursor } } entities(kinds: $k) { edges { cursor } } b: relations(filter: $r) { edges { cursor } } }","variables":{"a":null,"c":null,"f":null,"k":null,"n":null,"r":null}}`, 200, ""},
		"tokens":           {asJSON, `{"query":"{ stats { ` + strings.Repeat("claims ", 3000) + `} }"}`, 400, "BAD_QUERY"},
		"fields":           {asJSON, `{"query":"{ stats { ...f ...f ...f } } fragment f on Stats { ` + strings.Repeat("claims ", 1000) + `}"}`, 400, "BUDGET"},
		"braces":           {asJSON, `{"query":"` + strings.Repeat("{", 100_000) + `"}`, 400, "BAD_QUERY"},
		"circle":           {asJSON, `{"query":"{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }"}`, 400, "BAD_QUERY"},
	}
	h := api.Handler(some(t, graphtest.Oracle()), api.Options{})
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			w := send(h, test.contentType, test.body)
			var a answer
			if err := json.Unmarshal(w.Body.Bytes(), &a); err != nil {
				t.Fatalf("body %s: %v", w.Body, err)
			}
			code := strings.Join(a.codes(), " ")
			if w.Code != test.status || code != test.code {
				t.Errorf("status %d, code %q, want %d, %q: %.200s", w.Code, code, test.status, test.code, w.Body)
			}
			if w.Body.Len() > 2000 {
				t.Errorf("an answer of %d bytes", w.Body.Len())
			}
		})
	}
}

// brokenStore fails at everything, and waits for the end of the context first if it is told to.
type brokenStore struct {
	graph.Store
	err   error
	waits bool
}

func (s brokenStore) View(ctx context.Context, _ time.Time) (graph.View, error) {
	if s.waits {
		<-ctx.Done()
		return nil, fmt.Errorf("store: %w", ctx.Err())
	}
	if s.err == nil {
		panic("secret")
	}
	return nil, s.err
}

func TestErrors(t *testing.T) {
	tests := map[string]struct {
		store         brokenStore
		code, message string
		logged        bool
	}{
		"unknown":     {brokenStore{err: errors.New("secret: row 17")}, "INTERNAL", "internal error", true},
		"panic":       {brokenStore{}, "INTERNAL", "internal error", true},
		"unavailable": {brokenStore{err: fmt.Errorf("dial secret:7687: %w", graph.ErrUnavailable)}, "UNAVAILABLE", "store: unavailable", true},
		"time":        {brokenStore{waits: true}, "TIMEOUT", "query: took too long", false},
		"not found":   {brokenStore{err: fmt.Errorf("entity state/fr: %w", graph.ErrNotFound)}, "NOT_FOUND", "entity state/fr: not found", false},
		"conflict":    {brokenStore{err: fmt.Errorf("a: %w", graph.ErrConflict)}, "CONFLICT", "a: conflict", false},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			var log bytes.Buffer
			h := api.Handler(over(t, test.store), api.Options{Log: slog.New(slog.NewTextHandler(&log, nil)), Limits: api.Limits{Time: 50 * time.Millisecond}})
			a := ask(t, h, `{ entity(id: "state/fr") { id } }`, nil)
			if len(a.Errors) != 1 || a.Errors[0].Extensions.Code != test.code || a.Errors[0].Message != test.message {
				t.Fatalf("errors %v, want one with %s, %q", a.Errors, test.code, test.message)
			}
			if diff := cmp.Diff([]any{"entity"}, a.Errors[0].Path); diff != "" {
				t.Errorf("path (-want +got):\n%s", diff)
			}
			if got := strings.Contains(log.String(), "secret"); got != test.logged {
				t.Errorf("logged: %v, want %v: %s", got, test.logged, &log)
			}
		})
	}
}

func TestBudgetAtRun(t *testing.T) {
	g := some(t, graphtest.Oracle())
	tests := map[string]struct {
		limits api.Limits
		query  string
		code   string
	}{
		"rows":         {api.Limits{Rows: 4}, `{ a: relations(first: 4) { edges { node { id } } } b: stats { claims } c: entities(first: 4) { edges { node { id } } } }`, "BUDGET"},
		"a cut walk":   {api.Limits{Rows: 4}, `{ neighborhood(of: "state/kp", limit: 3) { truncated } }`, ""},
		"enough rows":  {api.Limits{Rows: 10}, `{ neighborhood(of: "state/kp", limit: 3) { relations { relation { id } } } }`, ""},
		"text":         {api.Limits{Text: 20}, `{ documents(first: 1) { edges { node { text } } } }`, "BUDGET"},
		"title":        {api.Limits{Text: 20}, `{ documents { edges { node { title } } } }`, ""},
		"context":      {api.Limits{Text: 20}, `{ relations(filter: {types: [SANCTIONS]}) { edges { node { claims { edges { node { context } } } } } } }`, "BUDGET"},
		"no deep walk": {api.Limits{}, `{ neighborhood(of: "state/kp", depth: 7) { truncated } }`, "INVALID"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			a := ask(t, api.Handler(g, api.Options{Limits: test.limits}), test.query, nil)
			if got := strings.Join(a.codes(), " "); got != test.code {
				t.Errorf("codes %q, want %q: %v", got, test.code, a.Errors)
			}
		})
	}
}

func TestCORS(t *testing.T) {
	tests := map[string]struct {
		list    []string
		origin  string
		allowed bool
	}{
		"none":    {nil, "https://a.example", false},
		"listed":  {[]string{"https://a.example", "https://b.example"}, "https://b.example", true},
		"other":   {[]string{"https://a.example"}, "https://a.example.net", false},
		"scheme":  {[]string{"https://a.example"}, "http://a.example", false},
		"all":     {[]string{"*"}, "https://c.example", true},
		"no page": {[]string{"*"}, "", false},
	}
	g := some(t, graphtest.Oracle())
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			h := api.Handler(g, api.Options{CORS: test.list})
			for _, method := range []string{http.MethodOptions, http.MethodPost} {
				r := httptest.NewRequest(method, "/graphql", strings.NewReader(`{"query":"{ stats { claims } }"}`))
				r.Header.Set("Content-Type", "application/json")
				r.Header.Set("Access-Control-Request-Method", http.MethodPost)
				if test.origin != "" {
					r.Header.Set("Origin", test.origin)
				}
				w := httptest.NewRecorder()
				h.ServeHTTP(w, r)
				if got := w.Header().Get("Access-Control-Allow-Origin"); (got != "") != test.allowed || test.allowed && got != test.origin {
					t.Errorf("%s: allowed origin %q, want it allowed: %v", method, got, test.allowed)
				}
				if got := w.Header().Get("Access-Control-Allow-Headers"); (got == "Content-Type") != (test.allowed && method == http.MethodOptions) {
					t.Errorf("%s: allowed headers %q", method, got)
				}
			}
		})
	}
}

func TestOtherPaths(t *testing.T) {
	up, down := over(t, graphtest.Oracle()), over(t, brokenStore{err: fmt.Errorf("dial secret: %w", graph.ErrUnavailable)})
	tests := map[string]struct {
		g      *graph.Graph
		path   string
		status int
		body   string
	}{
		"alive":     {down, "/healthz", 200, "ok\n"},
		"ready":     {up, "/readyz", 200, "ready\n"},
		"not ready": {down, "/readyz", 503, "store: unavailable\n"},
		"get":       {up, "/graphql?query={stats{claims}}", 405, "GraphQL is asked by POST with a body of application/json. For a page to ask in, see /graphiql/.\n"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			w := httptest.NewRecorder()
			api.Handler(test.g, api.Options{Log: slog.New(slog.DiscardHandler)}).ServeHTTP(w, httptest.NewRequest(http.MethodGet, test.path, nil))
			if w.Code != test.status || w.Body.String() != test.body {
				t.Errorf("status %d, body %q, want %d, %q", w.Code, w.Body, test.status, test.body)
			}
		})
	}
}

func TestSuggestions(t *testing.T) {
	for _, off := range []bool{false, true} {
		a := ask(t, api.Handler(over(t, graphtest.Oracle()), api.Options{NoSuggestions: off}), `{ stats { clams } }`, nil)
		if len(a.Errors) != 1 || strings.Contains(a.Errors[0].Message, "Did you mean") == off {
			t.Errorf("NoSuggestions %v: %v", off, a.Errors)
		}
	}
}
