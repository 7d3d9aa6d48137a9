package news_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente/graph"
	"entente/loaders"
	"entente/loaders/news"
	"entente/loaders/text/extract"
	"entente/schema"
	"entente/schema/gazetteer"
)

// The dispatch states a relation of each modality, two of them over the end of a line or through a pronoun.
const dispatchTitle = "Norway condemns raid on Chad"

var dispatch = []string{
	"Norway condemned Sudan on Tuesday. Sudan’s army had attacked Chad a week before – Chad’s president, Idriss Salim, called it “an act of madness” – and the kingdom imposed sanctions on Sudan. " +
		"Norway will send 30 doctors to Chad in June, and Denmark may close its embassy there and cut ties with Sudan.",
	"According to Niger, Libya supplied rifles to Sudan. Libya denied having sold weapons to Sudan. Nobody in either capital called the week an unusually satisfactory one.",
}

// One passage states the same, whatever carried it: equal edges, modalities and, white space folded, quotes.
func TestEdges(t *testing.T) {
	l := news.New(reader(t))
	want := edgesOf(t, l, "text", carriers["text"](dispatchTitle, dispatch))
	for _, m := range schema.Modalities() {
		if !slices.ContainsFunc(want, func(e string) bool { return strings.Contains(e, " "+m.String()+": ") }) {
			t.Errorf("the dispatch states nothing %s:\n%s", m, strings.Join(want, "\n"))
		}
	}
	for format, carry := range carriers {
		if diff := cmp.Diff(want, edgesOf(t, l, format, carry(dispatchTitle, dispatch))); diff != "" {
			t.Errorf("%s: (-text +%s)\n%s", format, format, diff)
		}
	}
}

func edgesOf(t *testing.T, l loaders.Loader, format, data string) (out []string) {
	t.Helper()
	for b := range bundles(t, l, loaders.Input{Name: "in", Format: format, Reader: strings.NewReader(data)}) {
		for _, c := range b.Claims {
			out = append(out, fmt.Sprintf("%s %s %s %s: %s", c.Source, c.Type, c.Target, c.Modality, strings.Join(strings.Fields(c.Quote), " ")))
		}
	}
	slices.Sort(out)
	return out
}

// No claim without its evidence: of every fixture that there is, each quote stands in the stored text at its offsets, the word that states
// the relation within it, and both ends are records of the document.
func TestEvidence(t *testing.T) {
	l := news.New(reader(t))
	claims := 0
	for name, text := range fixtures(t) {
		for b := range bundles(t, l, loaders.Input{Name: name, Format: "text", Reader: strings.NewReader(text)}) {
			for _, c := range b.Claims {
				claims++
				if fault := faultOf(&b, &c); fault != "" {
					t.Errorf("%s: %s %s %s: %s", name, c.Source, c.Type, c.Target, fault)
				}
			}
		}
	}
	if claims < 400 {
		t.Errorf("the fixtures state %d relations, which is too few to tell", claims)
	}
}

func faultOf(b *graph.Bundle, c *graph.Claim) string {
	known := func(key string) bool {
		return slices.ContainsFunc(b.Records, func(r graph.Record) bool { return r.Key == key })
	}
	switch text := b.Document.Text; {
	case c.Start < 0 || c.Start >= c.End || c.End > len(text):
		return fmt.Sprintf("quote at %d to %d of %d bytes", c.Start, c.End, len(text))
	case text[c.Start:c.End] != c.Quote:
		return fmt.Sprintf("quote %q, text %q", c.Quote, text[c.Start:c.End])
	case c.Anchor < c.Start || c.Anchor >= c.End:
		return fmt.Sprintf("anchor at %d, quote at %d to %d", c.Anchor, c.Start, c.End)
	case !known(c.Source) || !known(c.Target):
		return "an end is no record of the document"
	}
	return ""
}

// fixtures returns all texts of this package and of the gold, by name.
func fixtures(t *testing.T) map[string]string {
	t.Helper()
	out := make(map[string]string)
	for _, file := range glob(t, "testdata/*.txtar") {
		out[file] = contents(t, file)
	}
	for _, file := range append(glob(t, "../text/testdata/gold/*.json"), glob(t, "../text/testdata/gold/sealed/*.json")...) {
		var records []struct{ ID, Text string }
		if err := json.Unmarshal([]byte(contents(t, file)), &records); err != nil {
			t.Fatal(err)
		}
		for _, r := range records {
			out[r.ID] = r.Text
		}
	}
	return out
}

func glob(t *testing.T, pattern string) []string {
	t.Helper()
	files, err := filepath.Glob(pattern)
	if err != nil || len(files) == 0 {
		t.Fatalf("%s: no files (%v)", pattern, err)
	}
	return files
}

func contents(t *testing.T, file string) string {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// bundles loads an input; what cannot be read fails the test unless it is not English.
func bundles(t *testing.T, l loaders.Loader, in loaders.Input) func(yield func(graph.Bundle) bool) {
	return func(yield func(graph.Bundle) bool) {
		for b, err := range l.Load(t.Context(), in) {
			if p, ok := loaders.AsProblem(err); ok {
				t.Logf("%s: %v", in.Name, p)
				continue
			}
			if err != nil {
				t.Fatalf("%s: %v", in.Name, err)
			}
			if !yield(b) {
				return
			}
		}
	}
}

// reader is the extractor that the program has.
func reader(t *testing.T) *extract.Extractor {
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
