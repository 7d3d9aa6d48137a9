// Package api answers questions about a graph over GraphQL and HTTP.
//
// The schema is in schema/*.graphqls. gqlgen makes internal/exec of it (go generate), which binds it to the types of package graph by way of
// internal/model. What is answered is the graph's; this package holds what is the wire's: limits, codes of errors, CORS, GraphiQL.
package api

import (
	"context"
	"io"
	"log/slog"
	"net/http"

	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/99designs/gqlgen/graphql/handler/extension"
	"github.com/99designs/gqlgen/graphql/handler/lru"
	"github.com/vektah/gqlparser/v2/ast"

	"entente/graph"
	"entente/graph/api/internal/exec"
)

// Options are what a server may decide. The zero Options are good ones.
type Options struct {
	Limits Limits
	// CORS lists the origins whose pages may ask, as in "https://example.org"; "*" means all. Pages of this server always may.
	CORS []string
	// NoSuggestions leaves "Did you mean …?" out of errors about queries.
	NoSuggestions bool
	// Home serves / and every path that is not one of Handler's. Nil: / leads to GraphiQL, other paths are not found.
	Home http.Handler
	// Ready says whether the server can answer now; nil: it asks the store.
	Ready func(context.Context) error
	// Log gets what went wrong inside. Nil: slog.Default.
	Log *slog.Logger
}

// queriesKept is how many parsed queries are kept.
const queriesKept = 500

// Handler serves the graph: GraphQL at /graphql (POST with application/json), GraphiQL at /graphiql/, /healthz, which answers while
// the process runs, and /readyz, which answers 503 while the store does not.
func Handler(g *graph.Graph, o Options) http.Handler {
	if o.Log == nil {
		o.Log = slog.Default()
	}
	if o.Ready == nil {
		o.Ready = func(ctx context.Context) error { return ready(ctx, g) }
	}
	home := "/"
	if o.Home == nil {
		home = "GET /{$}"
		o.Home = http.RedirectHandler("/graphiql/", http.StatusFound)
	}
	mux := http.NewServeMux()
	mux.Handle("/graphql", cors(o.CORS, onlyPost(GraphQL(g, o))))
	mux.Handle("GET /graphiql/", graphiql("/graphiql/"))
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) { say(w, http.StatusOK, "ok") })
	mux.HandleFunc("GET /readyz", func(w http.ResponseWriter, r *http.Request) {
		if err := o.Ready(r.Context()); err != nil {
			_, message := describe(err)
			o.Log.WarnContext(r.Context(), "not ready", "error", err)
			say(w, http.StatusServiceUnavailable, message)
			return
		}
		say(w, http.StatusOK, "ready")
	})
	mux.Handle(home, o.Home)
	return mux
}

// GraphQL serves nothing but GraphQL, by POST, at whatever path it is put under and without CORS.
func GraphQL(g *graph.Graph, o Options) http.Handler {
	if o.Log == nil {
		o.Log = slog.Default()
	}
	limits := o.Limits.orDefaults()
	e := executor.New(exec.NewExecutableSchema(exec.Config{Resolvers: root{}}))
	e.SetErrorPresenter(present(o.Log))
	e.SetRecoverFunc(recovered(o.Log))
	e.SetParserTokenLimit(limits.Tokens)
	e.SetDisableSuggestion(o.NoSuggestions)
	e.SetQueryCache(lru.New[*ast.QueryDocument](queriesKept))
	e.Use(extension.Introspection{})
	e.Use(budget{limits})
	return post{graph: g, exec: e, limits: limits}
}

// ready asks the store for nothing that has to be there.
func ready(ctx context.Context, g *graph.Graph) error {
	_, err := g.Entities(ctx, []graph.ID{"state/none"}, graph.Filter{})
	return err
}

// onlyPost refuses other methods, and tells people where to go.
func onlyPost(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodPost {
			w.Header().Set("Allow", http.MethodPost)
			say(w, http.StatusMethodNotAllowed, "GraphQL is asked by POST with a body of application/json. For a page to ask in, see /graphiql/.")
			return
		}
		next.ServeHTTP(w, r)
	})
}

// say answers with a line of text.
func say(w http.ResponseWriter, status int, line string) {
	w.Header().Set("Content-Type", "text/plain; charset=utf-8")
	w.WriteHeader(status)
	_, _ = io.WriteString(w, line+"\n") // a client that went away needs no answer
}
