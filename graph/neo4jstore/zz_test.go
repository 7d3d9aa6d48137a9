package neo4jstore

import (
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"entente/graph"
	"entente/schema"
)

func synth(n, docs, perDoc int) []graph.Bundle {
	r := rand.New(rand.NewPCG(1, 2))
	z := rand.NewZipf(r, 1.2, 20, uint64(n-1))
	types := schema.Types()[:8]
	var out []graph.Bundle
	for d := range docs {
		var b graph.Bundle
		var text strings.Builder
		fmt.Fprintf(&text, "Document %d.\n", d)
		b.Document = graph.Document{Publisher: fmt.Sprintf("P%d", d%7), URL: fmt.Sprintf("http://x/%d", d), Published: graph.Day(738000 + d%1000)}
		seen := map[string]bool{}
		rec := func(i int) string {
			key := fmt.Sprintf("org/e-%d", i)
			if !seen[key] {
				seen[key] = true
				b.Records = append(b.Records, graph.Record{Kind: schema.Organization, Names: []string{fmt.Sprintf("Entity number %d", i)}, Gazetteer: graph.ID(key)})
			}
			return key
		}
		for range perDoc {
			a, c := int(z.Uint64()), r.IntN(n)
			if a == c {
				c = (c + 1) % n
			}
			q := fmt.Sprintf("Entity number %d did something with Entity number %d", a, c)
			at := text.Len()
			text.WriteString(q + ".\n")
			b.Claims = append(b.Claims, graph.Claim{Source: rec(a), Target: rec(c), Type: types[r.IntN(8)], Modality: schema.Asserted, Anchor: at, Start: at, End: at + len(q), Quote: q, Confidence: 0.8, Extractor: "x"})
		}
		b.Document.Text = text.String()
		out = append(out, b)
	}
	return out
}

func TestZZLoad(t *testing.T) {
	if os.Getenv("ZZ") == "" {
		t.Skip()
	}
	s := fresh(t)
	bundles := synth(20000, 10000, 20)
	g := graph.New(s, s.gazetteer)
	begin := time.Now()
	n := 0
	for chunk := range slices.Chunk(bundles, 250) {
		out, err := g.Put(t.Context(), graph.Batch{Bundles: chunk})
		if err != nil {
			t.Fatal(err)
		}
		n += out.Claims
	}
	d := time.Since(begin)
	v, _ := s.View(t.Context(), now)
	st, err := v.Stats(t.Context())
	t.Logf("%d claims in %v: %.0f/s; %+v %v", n, d, float64(n)/d.Seconds(), st, err)
}
