package extract_test

import (
	"context"
	"testing"

	"entente/graph"
	"entente/loaders/text/extract"
)

// TestPublished: of the day told with a text and the one in its dateline the earlier is when it was published, and the dateline's is told.
func TestPublished(t *testing.T) {
	const article = "SUVA, March 3, 2021 (Wire) - Fiji imposed sanctions on Tonga yesterday.\n"
	for told, want := range map[graph.Day]graph.Day{
		0:                          graph.NewDay(2021, 3, 2),
		graph.NewDay(2021, 3, 5):   graph.NewDay(2021, 3, 2),
		graph.NewDay(2021, 2, 20):  graph.NewDay(2021, 2, 19),
		graph.NewDay(2021, 3, 3):   graph.NewDay(2021, 3, 2),
		graph.NewDay(2024, 12, 31): graph.NewDay(2021, 3, 2),
	} {
		r, err := newExtractor(t).Extract(context.Background(), extract.Source{Text: article, Published: told})
		if err != nil {
			t.Fatal(err)
		}
		if len(r.Claims) != 1 || r.Claims[0].Valid != graph.Since(want, want) || r.Published != graph.NewDay(2021, 3, 3) {
			t.Errorf("told %s: %+v, published %s; want it since %s", told, r.Claims, r.Published, want)
		}
	}
}
