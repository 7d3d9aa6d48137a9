package api_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente/graph/api"
	"entente/graph/graphtest"
)

// lists are the lists of the schema, each with a cursor of its first item and a question that goes on after %s.
var lists = map[string][2]string{
	"relations":          {`{ relations(first: 1) { pageInfo { endCursor } } }`, `{ relations(after: %q) { edges { cursor } } }`},
	"entities":           {`{ entities(first: 1) { pageInfo { endCursor } } }`, `{ entities(after: %q) { edges { cursor } } }`},
	"documents":          {`{ documents(first: 1) { pageInfo { endCursor } } }`, `{ documents(after: %q) { edges { cursor } } }`},
	"relations of Japan": {`{ entity(id: "state/jp") { relations(first: 1) { pageInfo { endCursor } } } }`, `{ entity(id: "state/jp") { relations(after: %q) { edges { cursor } } } }`},
	"relations of Korea": {`{ entity(id: "state/kp") { relations(first: 1) { pageInfo { endCursor } } } }`, `{ relations(filter: {of: "state/kp"}, after: %q) { edges { cursor } } }`},
	"claims": {`{ relation(id: "state/ru.IMPORTS_MUNITIONS_FROM.state/kp") { claims(first: 1) { pageInfo { endCursor } } } }`,
		`{ relation(id: "state/ru.IMPORTS_MUNITIONS_FROM.state/kp") { claims(after: %q) { edges { cursor } } } }`},
	"other claims": {`{ relation(id: "state/jp.SANCTIONS.state/kp") { claims(first: 1) { pageInfo { endCursor } } } }`,
		`{ relation(id: "state/jp.SANCTIONS.state/kp") { claims(after: %q) { edges { cursor } } } }`},
	"search": {`{ search(text: "korea", first: 1) { pageInfo { endCursor } } }`, ``},
}

// TestCursors takes the cursor of every list to every other: only its own goes on after it.
func TestCursors(t *testing.T) {
	h := api.Handler(some(t, graphtest.Oracle()), api.Options{})
	cursors := make(map[string]string)
	for name, l := range lists {
		_, after, _ := strings.Cut(string(ask(t, h, l[0], nil).Data), `"endCursor":"`)
		cursors[name], _, _ = strings.Cut(after, `"`)
	}
	for from, cursor := range cursors {
		for to, l := range lists {
			if l[1] == "" {
				continue
			}
			got := ask(t, h, fmt.Sprintf(l[1], cursor), nil)
			want := []string{api.CodeInvalid}
			if from == to {
				want = nil
			}
			if d := cmp.Diff(want, got.codes()); d != "" || cursor == "" {
				t.Errorf("cursor %q of %s for %s: %s %v", cursor, from, to, d, got.Errors)
			}
			if from != to && (len(got.Errors) != 1 || !strings.Contains(got.Errors[0].Message, "another list")) {
				t.Errorf("cursor of %s for %s: %v", from, to, got.Errors)
			}
		}
	}
}

// TestCursorsLead has the cursors of a page lead to the rest of its list.
func TestCursorsLead(t *testing.T) {
	h := api.Handler(some(t, graphtest.Oracle()), api.Options{})
	type page struct {
		Entity struct {
			Relations struct {
				Edges    []struct{ Cursor string }
				PageInfo struct{ StartCursor, EndCursor string }
			}
		}
	}
	read := func(after string) (p page) {
		a := ask(t, h, `query($after: String) { entity(id: "state/kp") { relations(after: $after) { edges { cursor } pageInfo { startCursor endCursor } } } }`,
			map[string]any{"after": after})
		if err := json.Unmarshal(a.Data, &p); err != nil || len(a.Errors) > 0 {
			t.Fatal(err, a.Errors)
		}
		return p
	}
	all := read("").Entity.Relations
	if n := len(all.Edges); n != 2 || all.PageInfo.StartCursor != all.Edges[0].Cursor || all.PageInfo.EndCursor != all.Edges[n-1].Cursor {
		t.Fatalf("%+v", all)
	}
	if rest := read(all.PageInfo.StartCursor).Entity.Relations; !cmp.Equal(rest.Edges, all.Edges[1:]) {
		t.Errorf("after the first: %+v", rest)
	}
	if rest := read(all.PageInfo.EndCursor).Entity.Relations; len(rest.Edges) != 0 || rest.PageInfo.EndCursor != "" {
		t.Errorf("after the last: %+v", rest)
	}
}
