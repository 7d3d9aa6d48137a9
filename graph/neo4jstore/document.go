package neo4jstore

import (
	"github.com/fxamacker/cbor/v2"

	"entente/graph"
)

// documentColumns are the properties of a document's node that are rows of graph.Document; dates are text for those who browse.
var documentColumns = []string{"id", "publisher", "url", "sourceId", "title", "published", "dates", "list", "scope", "loader", "loaderVersion", "story"}

func documentValues(d *graph.Document) []any {
	dates := make([]string, len(d.Dates))
	for i, day := range d.Dates {
		dates[i] = day.String()
	}
	return []any{string(d.ID), orNil(d.Publisher), orNil(d.URL), orNil(d.SourceID), orNil(d.Title), orNil(d.Published.String()), listOrNil(dates),
		orNil(d.List), orNil(d.Scope), orNil(d.Loader), orNil(d.LoaderVersion), orNil(string(d.Story))}
}

// readDocument reads a row of documentColumns and the text.
func readDocument(v []any) *graph.Document {
	d := &graph.Document{ID: id(v[0]), Publisher: text(v[1]), URL: text(v[2]), SourceID: text(v[3]), Title: text(v[4]), List: text(v[7]),
		Scope: text(v[8]), Loader: text(v[9]), LoaderVersion: int(integer(v[10])), Story: id(v[11]), Text: text(v[12])}
	d.Published = parseDay(text(v[5]))
	for _, s := range strings_(v[6]) {
		d.Dates = append(d.Dates, parseDay(s))
	}
	return d
}

func parseDay(s string) graph.Day {
	d, err := graph.ParseDay(s)
	if err != nil {
		return 0 // unreachable: String wrote it
	}
	return d
}

// sumOf tells bundles apart by content: equal sums, equal rows. Rows are in order when they come from Graph.Put.
func sumOf(b *graph.Bundle) (string, error) {
	doc := b.Document
	doc.Text, doc.Retracted = "", false
	e, err := cbor.CoreDetEncOptions().EncMode()
	if err != nil {
		return "", err
	}
	raw, err := e.Marshal([]any{doc, b.Records, b.Claims})
	return graph.Hash(string(raw)), err
}
