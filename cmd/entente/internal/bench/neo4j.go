package bench

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/url"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"entente/graph"
	"entente/graph/neo4jstore"
	"entente/schema/gazetteer"
)

// Server says which Neo4j is measured: an empty database, which is emptied again.
type Server struct{ URL, User, Password string }

// Neo4j measures the Neo4j store against Cypher written by hand that makes, and then reads, the same nodes, relationships and properties.
func Neo4j(ctx context.Context, out io.Writer, s Synthetic, server Server, g *gazetteer.Gazetteer) (err error) {
	store, err := neo4jstore.Open(ctx, server.URL, neo4jstore.Options{Gazetteer: g, User: server.User, Password: server.Password})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, store.Close()) }()
	hand, err := newHand(server)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, hand.driver.Close(context.WithoutCancel(ctx))) }()
	if err := hand.refuseFull(ctx); err != nil {
		return err
	}
	defer func() { err = errors.Join(err, hand.clear(context.WithoutCancel(ctx))) }()
	return measureNeo4j(ctx, out, s, graph.New(store, g), hand)
}

func measureNeo4j(ctx context.Context, out io.Writer, s Synthetic, g *graph.Graph, hand *hand) error {
	edges := s.Edges()
	warm := s
	warm.Entities, warm.Relations, warm.Seed = 2000, 5000, s.Seed+1
	if _, err := put(ctx, g, warm, warm.Edges()); err != nil { // the server's code is compiled while it runs
		return err
	}
	if err := hand.clear(ctx); err != nil {
		return err
	}
	begin := time.Now()
	if _, err := put(ctx, g, s, edges); err != nil {
		return err
	}
	ours := time.Since(begin)
	all, err := hand.dump(ctx)
	if err != nil {
		return err
	}
	hops, err := oneHop(ctx, g, hand, edges)
	if err != nil {
		return err
	}
	if err := hand.clear(ctx); err != nil {
		return err
	}
	begin = time.Now()
	if err := hand.load(ctx, all); err != nil {
		return err
	}
	byHand := time.Since(begin)
	again, err := hand.dump(ctx)
	if err != nil {
		return err
	}
	if again.nodes() != all.nodes() || again.relationships() != all.relationships() {
		return fmt.Errorf("bench: by hand %d nodes and %d relationships, want %d and %d", again.nodes(), again.relationships(), all.nodes(), all.relationships())
	}
	fmt.Fprintf(out, "neo4j store: %d entities, %d relations, seed %d: %d nodes, %d relationships\n\n", s.Entities, len(edges), s.Seed, all.nodes(), all.relationships())
	fmt.Fprintln(out, "| what | ours | Cypher by hand | ratio |\n|---|---|---|---|")
	fmt.Fprintf(out, "| load | %.0f relations/s | %.0f relations/s | %.2f |\n", float64(len(edges))/ours.Seconds(), float64(len(edges))/byHand.Seconds(), byHand.Seconds()/ours.Seconds())
	for _, h := range hops {
		fmt.Fprintf(out, "| %s, p50 | %.2f ms | %.2f ms | %.2f |\n", h.what, h.ours, h.hand, h.ours/h.hand)
	}
	fmt.Fprintln(out, "\nBy hand is the driver's ExecuteQuery. As an auto-commit statement, which is not tried again where it fails:")
	for _, h := range hops {
		fmt.Fprintf(out, "%s, p50 %.2f ms, ratio %.2f\n", h.what, h.bare, h.ours/h.bare)
	}
	return nil
}

// hand talks to the server without the store.
type hand struct {
	driver   neo4j.DriverWithContext
	database string
}

func newHand(s Server) (*hand, error) {
	u, err := url.Parse(s.URL)
	if err != nil {
		return nil, fmt.Errorf("bench neo4j: %w: not a url", graph.ErrInvalid)
	}
	h := &hand{database: "neo4j"}
	if len(u.Path) > 1 {
		h.database = u.Path[1:]
	}
	u.Path = ""
	auth := neo4j.NoAuth()
	if s.User != "" {
		auth = neo4j.BasicAuth(s.User, s.Password, "")
	}
	h.driver, err = neo4j.NewDriverWithContext(u.String(), auth)
	return h, err
}

// ours are the nodes that a graph makes, without those that the store and its tests keep for themselves.
const ours = "MATCH (n) WHERE NOT (n:Store OR n:Migration OR n:EntenteTest) "

func (h *hand) run(ctx context.Context, cypher string, params map[string]any) (*neo4j.EagerResult, error) {
	return neo4j.ExecuteQuery(ctx, h.driver, cypher, params, neo4j.EagerResultTransformer, neo4j.ExecuteQueryWithDatabase(h.database))
}

// bare runs a statement by hand in the fewest messages that there can be.
func (h *hand) bare(ctx context.Context, cypher string, params map[string]any) (rows []*neo4j.Record, err error) {
	session := h.driver.NewSession(ctx, neo4j.SessionConfig{DatabaseName: h.database, AccessMode: neo4j.AccessModeRead, FetchSize: neo4j.FetchAll})
	defer func() { err = errors.Join(err, session.Close(ctx)) }()
	r, err := session.Run(ctx, cypher, params)
	if err != nil {
		return nil, err
	}
	return r.Collect(ctx)
}

// replan has the server count what is there now and plan all statements anew: those planned while the database was empty scan it.
func (h *hand) replan(ctx context.Context) error {
	_, err := h.run(ctx, "CALL db.prepareForReplanning(120)", nil)
	return err
}

// refuseFull keeps a database that holds something from being emptied.
func (h *hand) refuseFull(ctx context.Context) error {
	r, err := h.run(ctx, ours+"RETURN count(n)", nil)
	if err != nil {
		return err
	}
	if n, _ := r.Records[0].Values[0].(int64); n > 0 {
		return fmt.Errorf("bench neo4j: %w: the database holds %d nodes, and would be emptied", graph.ErrConflict, n)
	}
	return nil
}

func (h *hand) clear(ctx context.Context) error {
	session := h.driver.NewSession(ctx, neo4j.SessionConfig{DatabaseName: h.database})
	r, err := session.Run(ctx, ours+"CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS", nil)
	if err == nil {
		_, err = r.Consume(ctx)
	}
	return errors.Join(err, session.Close(ctx))
}
