package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"entente/graph"
	"entente/schema"
)

// TestExtractNamesWhatLoadMakes looks up each extracted edge, by its ids and its names, in a store that the same texts were loaded into.
func TestExtractNamesWhatLoadMakes(t *testing.T) {
	dir := t.TempDir()
	store, file := "local:"+filepath.Join(dir, "store"), filepath.Join(dir, "made.jsonl")
	made := program(t, "bench", "documents", "-n", "20", "--seed", "5")
	made = append(made, `{"id": "unknown", "text": "The Northern Herring Company of Iceland sued Peru. Peru sanctioned four Iceland-based companies on Monday. Foreign Minister Jon Arnason of Iceland visited Lima."}`+"\n"...)
	if err := os.WriteFile(file, made, 0o600); err != nil {
		t.Fatal(err)
	}
	lines := program(t, "extract", file)
	program(t, "load", "--store", store, file)
	exported := string(program(t, "export", "--store", store, "--as", "csv"))
	n := 0
	for line := range bytes.Lines(lines) {
		var doc extracted
		if err := json.Unmarshal(line, &doc); err != nil {
			t.Fatal(err)
		}
		for _, e := range doc.Edges {
			rt, err := schema.ParseType(e.Relation)
			if err != nil {
				t.Fatal(err)
			}
			if id := graph.RelationID(e.SourceID, rt, e.TargetID); !strings.Contains(exported, "\n"+string(id)+",") {
				t.Errorf("%s: the store has no relation %s", doc.ID, id)
			}
			if !strings.Contains(exported, ","+e.Source+",") || !strings.Contains(exported, ","+e.Target+",") {
				t.Errorf("%s: the store does not call the ends %q and %q", doc.ID, e.Source, e.Target)
			}
			n++
		}
	}
	if n < 60 {
		t.Errorf("only %d edges", n)
	}
}
