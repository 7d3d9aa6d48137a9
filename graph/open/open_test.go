package open_test

import (
	"errors"
	"strings"
	"testing"

	"entente/graph"
	"entente/graph/open"
	"entente/schema/gazetteer"
)

func TestOpen(t *testing.T) {
	g, err := gazetteer.New()
	if err != nil {
		t.Fatal(err)
	}
	for _, url := range []string{"mem:", "local:" + t.TempDir() + "/a/b"} {
		s, err := open.Open(t.Context(), url, open.Options{Gazetteer: g})
		if err != nil {
			t.Fatalf("open %s: %v", url, err)
		}
		if st, err := graph.New(s, g).Stats(t.Context()); err != nil || st != (graph.Stats{}) {
			t.Errorf("%s: stats %+v, %v", url, st, err)
		}
		if err := s.Close(); err != nil {
			t.Errorf("close %s: %v", url, err)
		}
	}
}

func TestOpenNothing(t *testing.T) {
	for _, url := range []string{"", "x", "local:", "mem:x", "postgres://h", "neo4j:h", "neo4j+x://h", "http://me:secret@h/db"} {
		_, err := open.Open(t.Context(), url, open.Options{})
		if !errors.Is(err, graph.ErrInvalid) || !strings.Contains(err.Error(), "local:DIR, mem:, neo4j://") || strings.Contains(err.Error(), "secret") {
			t.Errorf("open %q: %v", url, err)
		}
	}
}

func TestRedact(t *testing.T) {
	for in, want := range map[string]string{
		"neo4j://me:secret@host:7687/db": "neo4j://…@host:7687/db",
		"bolt://host":                    "bolt://host",
		"local:./a@b":                    "local:./a@b",
	} {
		if got := open.Redact(in); got != want {
			t.Errorf("redact %s: %s, want %s", in, got, want)
		}
	}
}
