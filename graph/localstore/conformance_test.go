package localstore

import (
	"testing"
	"time"

	"entente/graph"
	"entente/graph/graphtest"
)

// clock sets the clock of a store.
func clock(s graph.Store, now func() time.Time) { s.(*Store).now = now }

func TestConformance(t *testing.T) {
	g := reference(t)
	open := func(t *testing.T, dir string) graph.Store {
		t.Helper()
		s, err := Open(dir, Options{Gazetteer: g})
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	t.Run("local", func(t *testing.T) {
		graphtest.Run(t, graphtest.Harness{
			Name: "local",
			Open: func(t *testing.T) graph.Store { return open(t, t.TempDir()) },
			Reopen: func(t *testing.T, s graph.Store) graph.Store {
				if err := s.Close(); err != nil {
					t.Fatal(err)
				}
				return open(t, s.(*Store).Dir())
			},
			Now: clock,
		})
	})
	t.Run("mem", func(t *testing.T) {
		graphtest.Run(t, graphtest.Harness{
			Name: "mem",
			Open: func(t *testing.T) graph.Store {
				s, err := OpenTemp(Options{Gazetteer: g})
				if err != nil {
					t.Fatal(err)
				}
				return s
			},
			Now: clock,
		})
	})
}
