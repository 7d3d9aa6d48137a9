package extract_test

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente/loaders/text"
	"entente/schema"
)

// TestTypes runs the passages of testdata/types.txt, two for each type of the vocabulary: one states it, the other has its words and
// states nothing.
func TestTypes(t *testing.T) {
	file, err := os.ReadFile("testdata/types.txt")
	if err != nil {
		t.Fatal(err)
	}
	e := newExtractor(t)
	stated, denied := map[string]bool{}, map[string]bool{}
	for block := range strings.SplitSeq(string(file), "\n\n") {
		c, ok := readTypeCase(block)
		if !ok {
			continue
		}
		if len(c.want) == 0 {
			denied[strings.TrimPrefix(c.name, "not ")] = true
		} else {
			stated[c.name] = true
		}
		if diff := cmp.Diff(turned(c.want), turned(edgesWith(t, e, c.words, func(*text.Claim) bool { return true }))); diff != "" {
			t.Errorf("%s: %s\n%s", c.name, c.words, diff)
		}
	}
	for _, typ := range schema.Types() {
		if !stated[typ.String()] || !denied[typ.String()] {
			t.Errorf("%s: want a passage that states it and one that does not", typ)
		}
	}
}

// typeCase is a passage with its edges.
type typeCase struct {
	name, words string
	want        []string
}

func readTypeCase(block string) (c typeCase, ok bool) {
	for line := range strings.SplitSeq(block, "\n") {
		if edge, found := strings.CutPrefix(line, "-> "); found {
			c.want = append(c.want, edge)
		} else if name, found := strings.CutPrefix(line, "# "); found {
			c.name = name
		} else if line != "" {
			c.words, ok = line, true
		}
	}
	return c, ok
}

// turned writes the ends of symmetric types in the order of their names, since a passage may be read from either end.
func turned(lines []string) []string {
	out := []string{}
	for _, line := range lines {
		words := strings.Split(line, " ")
		at := slices.IndexFunc(words, func(w string) bool { t, err := schema.ParseType(w); return err == nil && t.Symmetric() })
		if at > 0 {
			source, target := strings.Join(words[:at], " "), strings.Join(words[at+1:len(words)-1], " ")
			line = strings.Join([]string{min(source, target), words[at], max(source, target), words[len(words)-1]}, " ")
		}
		out = append(out, line)
	}
	slices.Sort(out)
	return out
}
