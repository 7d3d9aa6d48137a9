package model_test

import (
	"os"
	"strings"
	"testing"

	"entente/loaders/text"
	"entente/loaders/text/model"
	"entente/loaders/text/split"
)

// BenchmarkSentences tags and parses sentences of the Factbook; the figure to look at is
// sentences a second.
func BenchmarkSentences(b *testing.B) {
	m, err := model.Load()
	if err != nil {
		b.Fatal(err)
	}
	sentences := prose(b)
	n := 0
	for b.Loop() {
		for _, s := range sentences {
			m.Sentence(s)
		}
		n += len(sentences)
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "sentences/s")
}

func prose(b *testing.B) (out [][]text.Token) {
	page, err := os.ReadFile("testdata/prose.txt")
	if err != nil {
		b.Fatal(err)
	}
	for line := range strings.Lines(string(page)) {
		out = append(out, split.Tokens(line, text.Span{End: len(line)}))
	}
	return out
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		if _, err := model.Load(); err != nil {
			b.Fatal(err)
		}
	}
}
