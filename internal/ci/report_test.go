package main

import (
	"bytes"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"
)

// Each file holds events, the stores asked for and what is wanted of them.
func TestReport(t *testing.T) {
	names, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(names) == 0 {
		t.Fatalf("testdata: %d files, %v", len(names), err)
	}
	for _, name := range names {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			a, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			part := map[string]string{}
			for _, f := range a.Files {
				part[f.Name] = string(f.Data)
			}
			var out bytes.Buffer
			r := newReport(&out)
			if err := r.read(strings.NewReader(part["events"])); err != nil {
				t.Fatal(err)
			}
			status := "exit 0\n"
			if !r.finish(strings.Fields(part["stores"])) {
				status = "exit 1\n"
			}
			if diff := cmp.Diff(part["want"], out.String()+status); diff != "" {
				t.Errorf("report (-want +got):\n%s", diff)
			}
		})
	}
}
