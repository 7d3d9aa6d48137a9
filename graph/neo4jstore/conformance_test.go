package neo4jstore

import (
	"testing"
	"time"

	"entente/graph"
	"entente/graph/graphtest"
)

func TestConformance(t *testing.T) {
	graphtest.Run(t, graphtest.Harness{
		Name:   "neo4j",
		Open:   func(t *testing.T) graph.Store { return fresh(t) },
		Reopen: func(t *testing.T, s graph.Store) graph.Store { return pool.again(t, s.(*Store)) },
		Now:    func(s graph.Store, now func() time.Time) { s.(*Store).now = now },
	})
}
