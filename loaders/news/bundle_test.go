package news

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente/graph"
	"entente/loaders/text"
	"entente/schema"
)

// One name that a text has for a person and for an organization is one record, since the key of a record tells the name alone.
func TestRecordsOfOneKey(t *testing.T) {
	res := &text.Result{Entities: []text.Entity{
		{Key: "borealis~1", Kind: schema.Organization, Name: "Borealis", Names: []string{"Borealis"}, Spans: []text.Span{{Start: 10, End: 18}, {Start: 50, End: 58}}},
		{Key: "cuba~1", Kind: schema.Organization, Name: "Cuba", Spans: []text.Span{{Start: 20, End: 24}}},
		{Key: "borealis~1", Kind: schema.Person, Name: "Borealis", Names: []string{"Mr Borealis", "he"}, Spans: []text.Span{{Start: 30, End: 41}}},
	}}
	want := []graph.Record{
		{Key: "borealis~1", Kind: schema.Organization, Names: []string{"Borealis", "Mr Borealis"}, Spans: []graph.Span{{Start: 10, End: 18}, {Start: 30, End: 41}, {Start: 50, End: 58}}},
		{Key: "cuba~1", Kind: schema.Organization, Names: []string{"Cuba"}, Spans: []graph.Span{{Start: 20, End: 24}}},
	}
	if d := cmp.Diff(want, records(res)); d != "" {
		t.Error(d)
	}
}
