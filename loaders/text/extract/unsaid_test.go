package extract_test

import (
	"flag"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente/loaders/text"
	"entente/loaders/text/relate"
)

var update = flag.Bool("update", false, "rewrite testdata/unsaid.txt")

// TestUnsaid infers the ends that the passages of testdata/unsaid.txt leave unsaid. An inference is at best as likely as not.
func TestUnsaid(t *testing.T) {
	const name = "testdata/unsaid.txt"
	file, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	e := newExtractor(t)
	var out []string
	for block := range strings.SplitSeq(strings.TrimSpace(string(file)), "\n\n") {
		words, _, _ := strings.Cut(block, "\n->")
		if strings.HasPrefix(words, "#") {
			out = append(out, block)
			continue
		}
		got := edgesWith(t, e, words, func(c *text.Claim) bool {
			inferred := c.Signs.Has(int(relate.Unsaid))
			if inferred && c.Confidence > 0.5 {
				t.Errorf("%s: confidence %v of what is inferred", words, c.Confidence)
			}
			return inferred
		})
		for _, edge := range got {
			words += "\n-> " + edge
		}
		out = append(out, words)
	}
	made := strings.Join(out, "\n\n") + "\n"
	if *update {
		if err := os.WriteFile(name, []byte(made), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if diff := cmp.Diff(string(file), made); diff != "" {
		t.Error(diff)
	}
}
