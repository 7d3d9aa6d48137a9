package extract_test

import (
	"context"
	"os"
	"testing"

	"entente/graph"
	"entente/loaders/text"
	"entente/loaders/text/extract"
	"entente/loaders/text/score"
)

// BenchmarkExtract reads passages of articles; the figure to look at is sentences a second. The
// command bench extraction measures more.
func BenchmarkExtract(b *testing.B) {
	e := newExtractor(b)
	var sources []extract.Source
	sentences := 0
	for _, name := range []string{"passages-1.json", "leads.json", "neutral.json"} {
		for _, s := range passages(b, "../testdata/gold/"+name) {
			_, err := e.Extract(context.Background(), extract.Source{Text: s.Text, Published: s.Published, Trace: func(list []text.Sentence) { sentences += len(list) }})
			if err != nil {
				b.Fatal(err)
			}
			sources = append(sources, s)
		}
	}
	b.ReportAllocs()
	for b.Loop() {
		for _, s := range sources {
			if _, err := e.Extract(context.Background(), s); err != nil {
				b.Fatal(err)
			}
		}
	}
	b.ReportMetric(float64(sentences*b.N)/b.Elapsed().Seconds(), "sentences/s")
}

func passages(b *testing.B, name string) (out []extract.Source) {
	data, err := os.ReadFile(name)
	if err != nil {
		b.Fatal(err)
	}
	texts, err := score.ReadGold(data)
	if err != nil {
		b.Fatal(err)
	}
	for _, t := range texts {
		day, err := graph.ParseDay(t.Date)
		if err != nil {
			b.Fatal(err)
		}
		out = append(out, extract.Source{Text: t.Text, Published: day})
	}
	return out
}
