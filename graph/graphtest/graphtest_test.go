package graphtest

import (
	"flag"
	"testing"

	"entente/graph"
)

// update renews the answers in testdata: go test ./graph/graphtest -run Conformance/story -update. Read what it changed.
var _ = flag.Bool("update", false, "write the answers of the stories into testdata")

// The suite holds against the oracle: its cases and the oracle, which were written apart, say the same.
func TestOracle(t *testing.T) {
	Run(t, Harness{Name: "oracle", Open: func(*testing.T) graph.Store { return Oracle() }})
}
