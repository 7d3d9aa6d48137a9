package api_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"entente/graph/api"
	"entente/graph/graphtest"
)

var update = flag.Bool("api.update", false, "write the answers into testdata")

// TestAnswers asks the queries of testdata and compares the answers, errors included.
func TestAnswers(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("testdata: %v, %d files", err, len(files))
	}
	h := api.Handler(some(t, graphtest.Oracle()), api.Options{})
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			a, err := txtar.ParseFile(file)
			if err != nil || len(a.Files) != 2 {
				t.Fatalf("%v, %d parts, want a query and an answer", err, len(a.Files))
			}
			body, err := json.Marshal(map[string]string{"query": string(a.Files[0].Data)})
			if err != nil {
				t.Fatal(err)
			}
			var got bytes.Buffer
			if err := json.Indent(&got, send(h, "application/json", string(body)).Body.Bytes(), "", "  "); err != nil {
				t.Fatal(err)
			}
			if *update {
				a.Files[1].Data = got.Bytes()
				if err := os.WriteFile(file, txtar.Format(a), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if diff := cmp.Diff(string(a.Files[1].Data), got.String()); diff != "" {
				t.Errorf("answer (-want +got):\n%s", diff)
			}
		})
	}
}
