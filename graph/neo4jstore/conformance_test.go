package neo4jstore

import (
	"testing"
	"time"

	"entente/graph"
	"entente/graph/graphtest"
	"entente/internal/neo4jtest"
)

func TestConformance(t *testing.T) {
	servers := make(map[graph.Store]*neo4jtest.Server)
	open := func(t *testing.T, server *neo4jtest.Server) graph.Store {
		s, err := Open(t.Context(), server.URI, Options{User: server.User, Password: server.Password})
		if err != nil {
			t.Fatal(err)
		}
		servers[s] = server
		return s
	}
	graphtest.Run(t, graphtest.Harness{
		Name: "neo4j",
		Open: func(t *testing.T) graph.Store { return open(t, shared.lease(t)) },
		Reopen: func(t *testing.T, s graph.Store) graph.Store {
			if err := s.Close(); err != nil {
				t.Fatal(err)
			}
			return open(t, servers[s])
		},
		Now: func(s graph.Store, now func() time.Time) { s.(*Store).now = now },
	})
}
