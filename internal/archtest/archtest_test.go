package archtest

import (
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"
)

// TestCheck holds a small tree that breaks every rule once against what is said of it.
func TestCheck(t *testing.T) {
	tree, err := txtar.ParseFile(filepath.Join("testdata", "tree.txtar"))
	if err != nil {
		t.Fatal(err)
	}
	root, err := txtar.FS(tree)
	if err != nil {
		t.Fatal(err)
	}
	files, err := Read(root)
	if err != nil {
		t.Fatal(err)
	}
	rules := module
	rules.MaxLines = 12
	var got strings.Builder
	for _, v := range rules.Check(files) {
		got.WriteString(v.String() + "\n")
	}
	var want string
	for _, f := range tree.Files {
		if f.Name == "want" {
			want = string(f.Data)
		}
	}
	if diff := cmp.Diff(strings.Split(want, "\n"), strings.Split(got.String(), "\n")); diff != "" {
		t.Errorf("Check (-want +got):\n%s", diff)
	}
}

func TestMatch(t *testing.T) {
	for _, c := range []struct {
		pattern, path string
		want          bool
	}{
		{"graph", "graph", true},
		{"graph", "graph/open", false},
		{"graph", "graphics", false},
		{"graph/...", "graph", true},
		{"graph/...", "graph/api/internal", true},
		{"graph/...", "graphics", false},
		{"loaders/*", "loaders/un", true},
		{"loaders/*", "loaders", false},
		{"loaders/*", "loaders/text/find", false},
	} {
		if got := match(c.pattern, c.path); got != c.want {
			t.Errorf("match(%q, %q) = %t, want %t", c.pattern, c.path, got, c.want)
		}
	}
}

func TestUnreadable(t *testing.T) {
	root, err := txtar.FS(txtar.Parse([]byte("-- a/a.go --\npackage a\nimport (\n")))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Read(root); err == nil || !strings.Contains(err.Error(), "a/a.go:") {
		t.Errorf("Read of a broken file: %v, want an error that names it", err)
	}
}
