package newsgen_test

import (
	"strings"
	"testing"

	"entente/cmd/entente/internal/newsgen"
	"entente/schema/gazetteer"
)

func TestArticlesAreTheSameAndDiffer(t *testing.T) {
	z, err := gazetteer.New()
	if err != nil {
		t.Fatal(err)
	}
	g, again := newsgen.New(z), newsgen.New(z)
	texts := make(map[string]bool)
	for i := range 500 {
		a := g.Article(7, i)
		if a != again.Article(7, i) {
			t.Fatalf("article %d: not the same twice", i)
		}
		if strings.ContainsAny(a.Text, "{}") || a.Title == "" || a.Date == "" {
			t.Errorf("article %d: %+v", i, a)
		}
		texts[a.Text] = true
	}
	if len(texts) != 500 {
		t.Errorf("%d different texts of 500", len(texts))
	}
	if g.Article(7, 1) == g.Article(8, 1) {
		t.Error("two seeds give one article")
	}
}
