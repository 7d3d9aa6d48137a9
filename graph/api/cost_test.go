package api_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente/graph"
	"entente/graph/api"
	"entente/graph/graphtest"
)

// costly are queries whose answers grow with the graph.
var costly = map[string]string{
	"claims and documents": `{ relations(first: 200, filter: {types: [IMPORTS_MUNITIONS_FROM]}) { edges { node { source { name } target { name }
		claims { edges { node { quote start end document { title text } } } } } } } }`,
	"other ends": `{ entity(id: "state/kp") { relations(first: 200) { edges { reading other { name relations(first: 5) { edges { other { id } } } } node { id } } } } }`,
	"attribution": `{ relations(first: 200) { edges { node { claims { edges { node { startUtf16 published { from } attribution { entity { name } } by { entity { name } }
		source { id } relation { target { id } } } } } } } } }`,
	"twice":  `{ relations(first: 200) { edges { node { a: claims(first: 1) { edges { cursor } } b: claims(filter: {modality: [ALLEGED]}) { edges { cursor } } c: claims(first: 1) { edges { cursor } } } } } }`,
	"around": `{ neighborhood(of: "state/kp", limit: 200) { entities { entity { name relations(first: 2) { edges { cursor } } } } relations { relation { source { name } target { name } } } } }`,
	"paths":  `{ paths(from: "state/kp", to: "state/ru", k: 100, maxHops: 2) { paths { hops { from { name } to { name } relation { claims(first: 2) { edges { node { document { title } } } } } } } } }`,
	"all":    `{ entities(first: 200) { edges { node { relations(first: 2) { edges { node { source { id } } } } } } } documents(first: 200) { edges { node { title } } } }`,
}

// star is a graph of n arms deals, each told by two documents of its own.
func star(t *testing.T, n int) (*graph.Graph, *graphtest.Counter) {
	t.Helper()
	counter := graphtest.Count(graphtest.Oracle())
	g := over(t, counter)
	for i := range n {
		for _, publisher := range []string{"Wire", "Post"} {
			put(t, g, "2024-06-01", graphtest.Doc(fmt.Sprintf(`%s 2024-05-17 id=%d`, publisher, i),
				fmt.Sprintf(`organization:"Firm %d" IMPORTS_MUNITIONS_FROM "North Korea" says=person:"Witness %d" by=organization:"Office %d"`, i, i, i)))
		}
	}
	put(t, g, "2024-06-01", graphtest.Doc(`Wire 2024-05-18`, `Russia ALLIED_WITH "North Korea"`))
	return g, counter
}

// TestCallsDoNotGrow holds queries to a number of store calls that does not depend on how much they find.
func TestCallsDoNotGrow(t *testing.T) {
	calls := func(n int) map[string]map[string]int {
		g, counter := star(t, n)
		h := api.Handler(g, api.Options{})
		out := make(map[string]map[string]int)
		for name, query := range costly {
			counter.Reset()
			if a := ask(t, h, query, nil); len(a.Errors) > 0 || len(a.Data) < 100 {
				t.Errorf("%s: %v, %s", name, a.Errors, a.Data)
			}
			out[name] = counter.Calls()
		}
		return out
	}
	few, many := calls(1), calls(100)
	if diff := cmp.Diff(few, many); diff != "" {
		t.Errorf("store calls (-1 relation, +100):\n%s", diff)
	}
	t.Logf("store calls: %v", few)
}
