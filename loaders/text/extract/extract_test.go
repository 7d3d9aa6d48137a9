package extract_test

import (
	"context"
	"errors"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente/graph"
	"entente/loaders/text"
	"entente/loaders/text/extract"
	"entente/schema"
)

// TestCases runs the passages of testdata/cases.txt: each gives its edges and no others.
func TestCases(t *testing.T) {
	file, err := os.ReadFile("testdata/cases.txt")
	if err != nil {
		t.Fatal(err)
	}
	e := newExtractor(t)
	for block := range strings.SplitSeq(string(file), "\n\n") {
		var words []string
		want := []string{}
		for line := range strings.SplitSeq(block, "\n") {
			if edge, ok := strings.CutPrefix(line, "-> "); ok {
				want = append(want, edge)
			} else if line != "" && line[0] != '#' {
				words = append(words, line)
			}
		}
		if len(words) == 0 {
			continue
		}
		slices.Sort(want)
		if diff := cmp.Diff(want, edges(t, e, strings.Join(words, "\n"))); diff != "" {
			t.Errorf("%s\n%s", strings.Join(words, "\n"), diff)
		}
	}
}

const article = `Ports reopen after storm

ACCRA, March 3, 2021 - Ghana has sold rifles to Togo. Ghanaian President John Mensah said on Tuesday that Togo had asked for them in 2019.

"We condemn Benin's attack on Togo," Mensah's spokesman said. Togo has been at odds with Benin since 2016.`

// TestResult checks what an article yields beside its edges.
func TestResult(t *testing.T) {
	r, err := newExtractor(t).Extract(context.Background(), extract.Source{Text: article})
	if err != nil {
		t.Fatal(err)
	}
	if r.Title != "Ports reopen after storm" || r.Published.String() != "2021-03-03" || r.Language != "en" {
		t.Errorf("title %q, published %s, language %s", r.Title, r.Published, r.Language)
	}
	sale := slices.IndexFunc(r.Claims, func(c text.Claim) bool { return c.Rule == "supply arms to" })
	if sale < 0 {
		t.Fatal("no sale")
	}
	c := r.Claims[sale]
	if got := article[c.Start:c.End]; got != "Ghana has sold rifles to Togo" {
		t.Errorf("quote %q", got)
	}
	if c.Qualifiers["goods"] != "rifles" {
		t.Errorf("qualifiers %v", c.Qualifiers)
	}
	if got := article[c.Anchor:][:4]; got != "sold" {
		t.Errorf("anchor at %q", got)
	}
	if ghana := r.Entities[c.Target]; ghana.ID != "state/gh" || ghana.Key != ghana.ID || !slices.Equal(ghana.Names, []string{"Ghana", "Ghanaian"}) {
		t.Errorf("entity %+v", ghana)
	}
}

// TestValid: a state begins at the time told, an event lies within it and not after publication.
func TestValid(t *testing.T) {
	day := func(s string) graph.Day {
		d, err := graph.ParseDay(s)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	for words, want := range map[string]graph.Interval{
		"Fiji imposed sanctions on Tonga in May 2023.":     graph.Since(day("2023-05-01"), day("2023-05-31")),
		"Fiji condemned Tonga in May 2023.":                graph.Within(day("2023-05-01"), day("2023-05-31")),
		"Fiji has supplied weapons to Tonga since 2020.":   graph.Within(day("2020-01-01"), day("2024-03-05")),
		"Fiji was a member of the United Nations in 2010.": {StartMax: day("2010-12-31"), EndMin: day("2010-01-01")},
	} {
		r, err := newExtractor(t).Extract(context.Background(), extract.Source{Text: words, Published: day("2024-03-05")})
		if err != nil {
			t.Fatal(err)
		}
		if len(r.Claims) != 1 || r.Claims[0].Valid != want {
			t.Errorf("%s: %+v, want %+v", words, r.Claims, want)
		}
	}
}

// TestLanguage: another language is refused by name; short texts and texts full of names are not.
func TestLanguage(t *testing.T) {
	e := newExtractor(t)
	for _, test := range []struct{ words, language string }{
		{"Le président de la République a rencontré hier à Paris le premier ministre de la Belgique pour parler des relations entre les deux pays, qui sont bonnes depuis longtemps.", "French"},
		{"Der Bundeskanzler hat am Dienstag in Berlin den Präsidenten von Ghana empfangen und mit ihm über die Beziehungen zwischen den beiden Ländern gesprochen.", "German"},
		{"Президент России встретился в Москве с премьер-министром Венгрии и обсудил с ним поставки газа.", "Russian"},
		{"El presidente de Chile se reunió ayer con el primer ministro de Perú para hablar de la frontera entre los dos países y de los acuerdos que se firmaron en la capital.", "Spanish"},
		{"Kenya sanctions Uganda", ""},
		{"Presidents Nana Akufo-Addo, Alassane Ouattara, Faure Gnassingbé, Patrice Talon meet Recep Tayyip Erdogan, Viktor Orbán", ""},
		{"", ""},
		{"12345 67.8 %", ""},
	} {
		_, err := e.Extract(context.Background(), extract.Source{Text: test.words})
		if test.language == "" {
			if err != nil {
				t.Errorf("%s: %v", test.words, err)
			}
			continue
		}
		if !errors.Is(err, text.ErrLanguage) || !strings.Contains(err.Error(), test.language) {
			t.Errorf("%s: error %v, want %s", test.words, err, test.language)
		}
	}
}

func TestCancel(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := newExtractor(t).Extract(ctx, extract.Source{Text: article}); !errors.Is(err, context.Canceled) {
		t.Errorf("error %v", err)
	}
}

// check holds a result against its text: quotes and anchors lie in it, ends exist, and no
// two claims are the same.
func check(t *testing.T, words string, r *text.Result) {
	t.Helper()
	type key struct{ typ, source, target, anchor, modality int }
	seen := map[key]bool{}
	for _, c := range r.Claims {
		if c.Start < 0 || c.Start > c.Anchor || c.Anchor >= c.End || c.End > len(words) {
			t.Fatalf("claim out of the text: %+v", c)
		}
		if c.Confidence <= 0 || c.Confidence > 1 || c.Source == c.Target || !c.Type.Usual(r.Entities[c.Source].Kind, r.Entities[c.Target].Kind) && !works(r, &c) {
			t.Fatalf("odd claim: %+v", c)
		}
		k := key{int(c.Type), c.Source, c.Target, c.Anchor, int(c.Modality)}
		if seen[k] {
			t.Fatalf("claim stands twice: %+v", c)
		}
		seen[k] = true
	}
	for _, e := range r.Entities {
		if e.Key == "" || e.Name == "" || e.Kind == 0 {
			t.Fatalf("entity without key, name or kind: %+v", e)
		}
		for _, s := range e.Spans {
			if s.Start < 0 || s.Start >= s.End || s.End > len(words) {
				t.Fatalf("span out of the text: %+v", e)
			}
		}
	}
}

// works tells whether a mine, a port or the like stands where a firm would: who invests in it, and who puts it on a list.
func works(r *text.Result, c *text.Claim) bool {
	e := &r.Entities[c.Target]
	return e.Kind == schema.Place && e.ID == "" && (c.Type == schema.InvestsIn || c.Type == schema.Sanctions || c.Type == schema.LiftsSanctionsOn || c.Type == schema.Opposes)
}

func FuzzExtract(f *testing.F) {
	e := newExtractor(f)
	f.Add(article)
	file, err := os.ReadFile("testdata/cases.txt")
	if err != nil {
		f.Fatal(err)
	}
	for block := range strings.SplitSeq(string(file), "\n\n") {
		f.Add(block)
	}
	f.Fuzz(func(t *testing.T, words string) {
		day, _ := graph.ParseDay("2020-02-29")
		r, err := e.Extract(context.Background(), extract.Source{Text: words, Published: day})
		if err != nil {
			if !errors.Is(err, text.ErrLanguage) {
				t.Fatal(err)
			}
			return
		}
		check(t, words, r)
	})
}
