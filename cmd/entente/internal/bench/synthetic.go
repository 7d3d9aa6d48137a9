// Package bench measures stores against each other and against their floors, on synthetic graphs of any size. It prints
// tables; docs/benchmarks.md keeps them with the commands that made them.
package bench

import (
	"cmp"
	"fmt"
	"iter"
	"math"
	"math/rand/v2"
	"slices"
	"sort"
	"strings"
	"time"

	"entente/graph"
	"entente/schema"
)

// Synthetic describes a random graph: degrees follow a power law (Chung-Lu, exponent 2.5), as those of news and lists do. The same
// values give the same graph.
type Synthetic struct {
	Entities  int
	Relations int
	Types     int // how many relation types are used
	Seed      uint64
	PerDoc    int // claims in a document; 0 means 20
}

// Edge is a relation of a synthetic graph between entities by number.
type Edge struct {
	Source, Target int32
	Type           schema.RelationType
}

// Edges returns the distinct relations, by source.
func (s Synthetic) Edges() []Edge {
	r := rand.New(rand.NewPCG(s.Seed, 1))
	sums := s.weights()
	pick := func() int32 { return int32(sort.SearchFloat64s(sums, r.Float64()*sums[len(sums)-1])) }
	shuffled := r.Perm(s.Entities)
	types := schema.Types()[:s.Types]
	seen := make(map[Edge]struct{}, s.Relations)
	edges := make([]Edge, 0, s.Relations)
	for len(edges) < s.Relations {
		e := Edge{int32(shuffled[pick()]), int32(shuffled[pick()]), types[r.IntN(len(types))]}
		if e.Type.Symmetric() && name(e.Target) < name(e.Source) {
			e.Source, e.Target = e.Target, e.Source
		}
		if _, dup := seen[e]; dup || e.Source == e.Target {
			continue
		}
		seen[e] = struct{}{}
		edges = append(edges, e)
	}
	slices.SortFunc(edges, func(a, b Edge) int {
		if a.Source != b.Source {
			return int(a.Source - b.Source)
		}
		if a.Target != b.Target {
			return int(a.Target - b.Target)
		}
		return int(a.Type) - int(b.Type)
	})
	return edges
}

// weights are the running sums of the expected degrees, i^(-1/(exponent-1)), by which ends are drawn.
func (s Synthetic) weights() []float64 {
	sums := make([]float64, s.Entities)
	total := 0.0
	for i := range sums {
		total += math.Pow(float64(i+1), -1/1.5)
		sums[i] = total
	}
	return sums
}

// kinds of synthetic entities: mostly organizations and persons.
var kinds = []schema.Kind{schema.Organization, schema.Person, schema.Organization, schema.Person, schema.Vessel, schema.State, schema.Place, schema.Organization}

func kind(i int32) schema.Kind { return kinds[int(i)%len(kinds)] }

// name is the id of an entity by number.
func name(i int32) graph.ID { return graph.EntityID(kind(i), fmt.Sprintf("bench-%d", i)) }

// modalities in the proportions of news.
var modalities = []schema.Modality{schema.Asserted, schema.Asserted, schema.Asserted, schema.Asserted, schema.Asserted, schema.Asserted, schema.Alleged,
	schema.Alleged, schema.Planned, schema.Negated}

// Bundles yields the documents whose claims make the edges.
func (s Synthetic) Bundles(edges []Edge) iter.Seq[graph.Bundle] {
	return func(yield func(graph.Bundle) bool) {
		r := rand.New(rand.NewPCG(s.Seed, 2))
		n := 0
		for chunk := range slices.Chunk(edges, cmp.Or(s.PerDoc, 20)) {
			if !yield(bundle(chunk, n, r)) {
				return
			}
			n++
		}
	}
}

// bundle makes one document: a line of text for each edge.
func bundle(edges []Edge, n int, r *rand.Rand) graph.Bundle {
	first := graph.NewDay(2010, time.January, 1)
	published := first + graph.Day(r.IntN(5000))
	b := graph.Bundle{Document: graph.Document{Publisher: fmt.Sprintf("publisher %d", n%100), URL: fmt.Sprintf("bench:%d", n), Published: published}}
	var text strings.Builder
	keys := make(map[int32]string)
	record := func(i int32) string {
		if k, ok := keys[i]; ok {
			return k
		}
		k := fmt.Sprintf("e%d", i)
		keys[i] = k
		b.Records = append(b.Records, graph.Record{Key: k, Kind: kind(i), Names: []string{fmt.Sprintf("Entity %d", i)}, Listed: name(i)})
		return k
	}
	for _, e := range edges {
		start := text.Len()
		fmt.Fprintf(&text, "Report %d of the bureau says that Entity %d %s Entity %d.", n, e.Source, e.Type, e.Target)
		c := graph.Claim{Source: record(e.Source), Target: record(e.Target), Type: e.Type, Modality: modalities[r.IntN(len(modalities))],
			Anchor: start, Start: start, End: text.Len(), Confidence: float64(50+r.IntN(50)) / 100, Extractor: "bench"}
		if d := published - graph.Day(r.IntN(400)); r.IntN(3) > 0 {
			c.Valid = graph.Within(d, d+graph.Day(r.IntN(2))*30)
			if e.Type.Nature() == schema.StateNature {
				c.Valid = graph.Since(d, d)
			}
		}
		text.WriteByte('\n')
		b.Claims = append(b.Claims, c)
	}
	b.Document.Text = text.String()
	for i := range b.Claims {
		b.Claims[i].Quote = b.Document.Text[b.Claims[i].Start:b.Claims[i].End]
	}
	return b
}
