package extract_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente/graph"
	"entente/loaders/text"
	"entente/loaders/text/extract"
	"entente/loaders/text/relate"
	"entente/schema/gazetteer"
)

func newExtractor(t testing.TB) *extract.Extractor {
	t.Helper()
	g, err := gazetteer.New()
	if err != nil {
		t.Fatal(err)
	}
	e, err := extract.New(g)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

// edges returns what a text says, one "A TYPE B modality" each, sorted.
// edges are those that rules make of a passage, inferred ones aside.
func edges(t testing.TB, e *extract.Extractor, words string) []string {
	t.Helper()
	return edgesWith(t, e, words, func(c *text.Claim) bool { return !c.Signs.Has(int(relate.Unsaid)) })
}

func edgesWith(t testing.TB, e *extract.Extractor, words string, keep func(*text.Claim) bool) []string {
	t.Helper()
	day, _ := graph.ParseDay("2023-06-14") // a Wednesday
	r, err := e.Extract(context.Background(), extract.Source{Text: words, Published: day})
	if err != nil {
		t.Fatal(err)
	}
	out := []string{}
	for _, c := range r.Claims {
		if !keep(&c) {
			continue
		}
		line := fmt.Sprintf("%s %s %s %s", r.Entities[c.Source].Name, c.Type, r.Entities[c.Target].Name, c.Modality)
		if !slices.Contains(out, line) {
			out = append(out, line)
		}
	}
	slices.Sort(out)
	return out
}

func split(want string) []string {
	out := []string{}
	for line := range strings.SplitSeq(want, ";") {
		if line = strings.TrimSpace(line); line != "" {
			out = append(out, line)
		}
	}
	slices.Sort(out)
	return out
}

// TestRules runs the example of every rule: it gives its claims and no others.
func TestRules(t *testing.T) {
	e := newExtractor(t)
	for _, x := range relate.Examples() {
		t.Run(x.Rule, func(t *testing.T) {
			if x.Sentence == "" {
				t.Fatal("no example")
			}
			if diff := cmp.Diff(split(x.Want), edges(t, e, x.Sentence)); diff != "" {
				t.Errorf("%s\n%s", x.Sentence, diff)
			}
		})
	}
}
