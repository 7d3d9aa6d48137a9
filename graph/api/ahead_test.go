package api_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente/graph/api"
	"entente/graph/graphtest"
)

// oneRequest are queries that a store which gathers answers in few calls.
var oneRequest = []struct {
	query string
	calls map[string]int
}{
	{`{ entity(id: "state/kp") { id name relations(first: 3) { edges { node { id } other { id name kind } } pageInfo { hasNextPage endCursor } } } }`,
		map[string]int{"View": 1, "Around": 1}},
	{`query($f: RelationFilter, $n: Int) { entity(id: "state/kp") { ...on Node { id } relations(filter: $f, first: $n) { edges { ...e } } } }
		fragment e on RelationEdge { reading other { name aliases } node { id source { name } target { name } } }`,
		map[string]int{"View": 1, "Around": 1}},
	{`{ entity(id: "state/jp") { relations { edges { other { id relations { edges { other { name } } } } } } } }`,
		map[string]int{"View": 2, "Around": 2}},
	{`{ entity(id: "state/kp") { relations { edges { node { id } } } } }`, map[string]int{"View": 1, "Around": 1}},
	{`{ entity(id: "state/kp") { a: relations(first: 1) { edges { other { id } } } b: relations(first: 2) { edges { node { id } } } } }`,
		map[string]int{"View": 2, "Around": 1, "Expand": 1}},
	{`{ entity(id: "state/kp") { a: relations { edges { node { id type modality confidence } other { name } } } b: relations { edges { node { id stories valid { edtf } }
		matched { claims } other { name aliases identifiers { scheme value } } } } } }`, map[string]int{"View": 2, "Around": 2}},
	{`{ entity(id: "state/kp") { relations { edges { node { id } other { name } } edges { node { valid { edtf } } other { aliases } } } } }`,
		map[string]int{"View": 1, "Around": 1}},
	{`{ entity(id: "state/kp") { relations { edges { node { id claims { edges { node { relation { stories } source { aliases } } } } } other { name } } } } }`,
		map[string]int{"View": 2, "Around": 1, "Claims": 1}},
	{`{ entity(id: "state/kp") { relations(filter: {types: [EXPORTS_MUNITIONS_TO], modality: [ALLEGED]}) { edges { node { id confidence } other { kind } } } } }`,
		map[string]int{"View": 1, "Around": 1}},
	{`{ entity(id: "state/kp") { relations(filter: {knownAt: "2030-01-01"}) { edges { other { id } } } } }`,
		map[string]int{"View": 3, "Entities": 2, "Expand": 1}},
	{`{ entity(id: "state/zz") { relations { edges { other { id } } } } }`, map[string]int{"View": 1, "Around": 1}},
	{`{ entity(id: "state/kp") { name relations(filter: {of: "state/ru"}) { edges { other { id } } } } }`, map[string]int{"View": 1, "Entities": 1}},
	{`{ entity(id: "state/kp") { relations(filter: {confidence: 7}) { edges { other { id } } } } }`, map[string]int{"View": 1, "Entities": 1}},
	{`{ entity(id: "state/kp") { relations(after: "?") { edges { other { id } } } } }`, map[string]int{"View": 1, "Entities": 1}},
	{`{ entity(id: "state/kp") { name relations @skip(if: true) { edges { other { id } } } } }`, map[string]int{"View": 1, "Entities": 1}},
}

// TestAhead holds what is asked below an entity to one store call where the store gathers, and the answers to those of a store that does not.
func TestAhead(t *testing.T) {
	variables := map[string]any{"f": map[string]any{"types": []string{"EXPORTS_MUNITIONS_TO", "SANCTIONED_BY"}, "modality": []string{"ASSERTED", "ALLEGED"}, "confidence": 0.5}, "n": 7}
	counter := graphtest.CountGathering(graphtest.Gathering(graphtest.Oracle()))
	gathers := api.Handler(some(t, counter), api.Options{})
	plain := api.Handler(some(t, graphtest.Oracle()), api.Options{})
	for _, q := range oneRequest {
		var vars map[string]any
		if strings.Contains(q.query, "$f") {
			vars = variables
		}
		counter.Reset()
		got, want := ask(t, gathers, q.query, vars), ask(t, plain, q.query, vars)
		if d := cmp.Diff(fmt.Sprintf("%s %v", want.Data, want.Errors), fmt.Sprintf("%s %v", got.Data, got.Errors)); d != "" {
			t.Errorf("%s (-one by one +together):\n%s", q.query, d)
		}
		if d := cmp.Diff(q.calls, counter.Calls()); d != "" {
			t.Errorf("%s: store calls (-want +got):\n%s", q.query, d)
		}
	}
}
