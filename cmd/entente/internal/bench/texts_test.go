package bench_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente/cmd/entente/internal/bench"
	"entente/graph"
)

// TestTexts: a folder gives its texts in order of name, and a treebank its sentences again and again.
func TestTexts(t *testing.T) {
	dir := t.TempDir()
	for name, content := range map[string]string{
		"b.txt":    "Togo left.\n",
		"a.jsonl":  `{"text": "Chad left.", "date": "2020-02-29"}` + "\n\n" + `{"text": "Mali left."}` + "\n",
		"c.conllu": "# text = One.\n1\tOne\n\n# text = Two.\n\n# text = Three.\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	got, err := bench.ReadTexts(dir)
	if err != nil {
		t.Fatal(err)
	}
	want := []bench.Text{{Words: "Chad left.", Published: graph.NewDay(2020, 2, 29)}, {Words: "Mali left."}, {Words: "Togo left.\n"}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	made, err := bench.TreebankTexts([]string{filepath.Join(dir, "c.conllu")}, 2, 2)
	if err != nil {
		t.Fatal(err)
	}
	day := graph.NewDay(2017, 1, 1)
	want = []bench.Text{{Words: "One. Two.\n\n", Published: day}, {Words: "Three. One.\n\n", Published: day}}
	if diff := cmp.Diff(want, made); diff != "" {
		t.Error(diff)
	}
}
