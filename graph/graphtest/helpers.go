package graphtest

import (
	"slices"

	"entente/graph"
)

// ids makes a list of ids.
func ids(list ...string) []graph.ID {
	out := make([]graph.ID, len(list))
	for i, s := range list {
		out[i] = graph.ID(s)
	}
	return out
}

// none is the default filter.
func none() *graph.Filter { return &graph.Filter{} }

// named returns the id of the one entity of a name.
func (c *Case) named(name string) string {
	c.Helper()
	e, err := c.Graph.EntityByName(c.Context(), name)
	c.ok(err)
	return string(e.ID)
}

// sorted returns a sorted copy.
func sorted(list []string) []string { return slices.Sorted(slices.Values(list)) }
