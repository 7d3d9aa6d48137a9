package loaders_test

import (
	"context"
	"iter"
	"strings"
	"testing"

	"entente/graph"
	"entente/loaders"
)

// byName is a loader of files that end in its one format.
type byName string

func (l byName) Name() string      { return "loader-" + string(l) }
func (l byName) Formats() []string { return []string{string(l)} }

func (l byName) Sniff(name string, _ []byte) string {
	if strings.HasSuffix(name, "."+string(l)) {
		return string(l)
	}
	return ""
}

func (l byName) Load(context.Context, loaders.Input) iter.Seq2[graph.Bundle, error] {
	return func(func(graph.Bundle, error) bool) {}
}

func TestSet(t *testing.T) {
	s, err := loaders.NewSet(byName("csv"), byName("xml"))
	if err != nil {
		t.Fatal(err)
	}
	if l, format, ok := s.Detect("list.xml", nil); !ok || format != "xml" || l.Name() != "loader-xml" {
		t.Errorf("detect list.xml: %v, %q, %v", l, format, ok)
	}
	if _, _, ok := s.Detect("list.pdf", nil); ok {
		t.Error("detect list.pdf: found a loader")
	}
	if _, err := s.Lookup("pdf"); err == nil || err.Error() != "format pdf: not one of csv, xml" {
		t.Errorf("lookup pdf: %v", err)
	}
	if _, err := loaders.NewSet(byName("csv"), byName("csv")); err == nil {
		t.Error("two loaders of one format: no error")
	}
}
