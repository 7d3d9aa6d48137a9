package localstore

import (
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"sort"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"entente/graph"
	"entente/graph/snapshot"
	"entente/schema"
)

// benchRelations is how many relations benchmarks load, for ten times fewer entities; ENTENTE_BENCH_RELATIONS sets another number.
func benchRelations(b *testing.B) int {
	if text := os.Getenv("ENTENTE_BENCH_RELATIONS"); text != "" {
		n, err := strconv.Atoi(text)
		if err != nil {
			b.Fatal(err)
		}
		return n
	}
	return 100_000
}

// synthetic makes bundles of 20 claims between entities whose degrees follow a power law of exponent 2.5.
type synthetic struct {
	*rand.Rand
	sums []float64
}

func newSynthetic(entities int, seed uint64) synthetic {
	s := synthetic{rand.New(rand.NewPCG(seed, 1)), make([]float64, entities)}
	total := 0.0
	for i := range s.sums {
		total += math.Pow(float64(i+10), -1/1.5)
		s.sums[i] = total
	}
	return s
}

func (s synthetic) entity() int {
	return sort.SearchFloat64s(s.sums, s.Float64()*s.sums[len(s.sums)-1])
}

func benchID(i int) graph.ID { return graph.ID(fmt.Sprint("org/bench-", i)) }

func (s synthetic) bundle(n int) graph.Bundle {
	var text strings.Builder
	b := graph.Bundle{Document: graph.Document{Publisher: fmt.Sprint("publisher ", n%50), SourceID: fmt.Sprint(n), Published: graph.Day(735000 + n%4000)}}
	seen := make(map[int]bool)
	record := func(i int) string {
		if !seen[i] {
			seen[i] = true
			b.Records = append(b.Records, graph.Record{Key: string(benchID(i)), Listed: benchID(i), Kind: schema.Organization, Names: []string{fmt.Sprint("Entity ", i)}})
		}
		return string(benchID(i))
	}
	for range 20 {
		x, y := s.entity(), s.entity()
		start := text.Len()
		fmt.Fprintf(&text, "According to report %d of the bureau, entity %d did something to entity %d that day.\n", n, x, y)
		b.Claims = append(b.Claims, graph.Claim{Source: record(x), Target: record(y), Type: schema.Types()[s.IntN(24)], Modality: schema.Modality(1 + s.IntN(3)),
			Anchor: start, Start: start, End: text.Len() - 1, Quote: text.String()[start : text.Len()-1], Confidence: 0.8, Extractor: "bench",
			Valid: graph.Since(b.Document.Published, b.Document.Published)})
	}
	b.Document.Text = text.String()
	return b
}

// loadSynthetic loads documents numbered from begin up to before end, 200 at once.
func loadSynthetic(b *testing.B, s *Store, w synthetic, begin, end int) {
	b.Helper()
	g := graph.New(s, s.gazetteer)
	for begin < end {
		var batch graph.Batch
		for ; begin < end && len(batch.Bundles) < 200; begin++ {
			batch.Bundles = append(batch.Bundles, w.bundle(begin))
		}
		if _, err := g.Put(b.Context(), batch); err != nil {
			b.Fatal(err)
		}
	}
}

// benchStore is loaded once for all benchmarks of a run, and is as it was after a clean end.
var benchStore struct {
	sync.Once
	dir  string
	took time.Duration
}

// openBench opens the loaded store. ENTENTE_BENCH_FOLDER keeps it for further runs.
func openBench(b *testing.B) *Store {
	b.Helper()
	n := benchRelations(b)
	benchStore.Do(func() {
		benchStore.dir = os.Getenv("ENTENTE_BENCH_FOLDER")
		if benchStore.dir == "" {
			benchStore.dir = b.TempDir()
		}
		s := openBenchDir(b)
		defer s.Close() //nolint:errcheck // the next open tells
		if last, err := lastChange(b.Context(), s.reads); err != nil || last.Change > 0 {
			bench(b, err)
			return // a folder that was given, and loaded before
		}
		begun := time.Now()
		loadSynthetic(b, s, newSynthetic(n/10, 1), 0, n/20)
		benchStore.took = time.Since(begun)
	})
	return openBenchDir(b)
}

func openBenchDir(b *testing.B) *Store {
	b.Helper()
	s, err := Open(benchStore.dir, Options{Gazetteer: reference(b)})
	bench(b, err)
	return s
}

func bench(b *testing.B, err error) {
	b.Helper()
	if err != nil {
		b.Fatal(err)
	}
}

// processor is the time that all cores spent in this process: on a busy machine it tells more than the clock.
func processor(b *testing.B) time.Duration {
	var u syscall.Rusage
	bench(b, syscall.Getrusage(syscall.RUSAGE_SELF, &u))
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// timed runs f as a benchmark and reports the processor's time for it.
func timed(b *testing.B, name string, f func(b *testing.B)) {
	b.Run(name, func(b *testing.B) {
		begun := processor(b)
		f(b)
		b.ReportMetric(float64((processor(b)-begun).Nanoseconds())/float64(b.N), "cpu-ns/op")
	})
}

func view(b *testing.B, s *Store) *snapshot.Snapshot {
	b.Helper()
	v, err := s.View(b.Context(), time.Time{})
	bench(b, err)
	return v.(*snapshot.Snapshot)
}

// BenchmarkStore measures, on one loaded store: loading, opening, walking, and reading after another's small writes.
func BenchmarkStore(b *testing.B) {
	n := benchRelations(b)
	s := openBench(b)
	b.Logf("loaded in bulk: %.0f relations/s", float64(n)/benchStore.took.Seconds())
	timed(b, "again", func(b *testing.B) {
		docs := min(n/20, 5000)
		for b.Loop() {
			loadSynthetic(b, s, newSynthetic(n/10, 1), 0, docs)
		}
		b.ReportMetric(float64(20*docs*b.N)/b.Elapsed().Seconds(), "relations/s")
	})
	timed(b, "rebuild", func(b *testing.B) {
		for b.Loop() {
			_, err := s.build(b.Context(), time.Time{})
			bench(b, err)
		}
	})
	s.saving.Wait()
	bench(b, s.save(view(b, s).Fold()))
	timed(b, "open", func(b *testing.B) {
		for b.Loop() {
			again := openBenchDir(b)
			view(b, again)
			bench(b, again.Close())
		}
	})
	benchWalks(b, view(b, s), n/10)
	timed(b, "refresh", func(b *testing.B) { benchRefresh(b, s, n) })
	bench(b, s.Close())
}

// benchRefresh measures the longest wait for a view while 100 documents at a time are loaded.
func benchRefresh(b *testing.B, s *Store, n int) {
	last, err := lastChange(b.Context(), s.reads)
	bench(b, err)
	w := newSynthetic(n/10, last.Change) // other documents than in earlier runs on a folder that is kept
	worst, total, next := time.Duration(0), time.Duration(0), n+int(last.Change)*1000
	for b.Loop() {
		loadSynthetic(b, s, w, next, next+100)
		next += 100
		begun := time.Now()
		view(b, s)
		total += time.Since(begun)
		worst = max(worst, time.Since(begun))
	}
	b.ReportMetric(float64(worst.Milliseconds()), "ms/worst")
	b.ReportMetric(float64(total.Milliseconds())/float64(b.N), "ms/refresh")
}

func benchWalks(b *testing.B, v *snapshot.Snapshot, entities int) {
	f := &graph.Filter{Modality: []schema.Modality{schema.Asserted, schema.Alleged}}
	for _, t := range schema.Types()[:18] {
		f.Types = append(f.Types, t.Read(false))
		if !t.Symmetric() {
			f.Types = append(f.Types, t.Read(true))
		}
	}
	r := rand.New(rand.NewPCG(3, 3))
	timed(b, "path", func(b *testing.B) {
		for b.Loop() {
			_, err := v.Routes(b.Context(), graph.PathQuery{From: benchID(r.IntN(entities)), To: benchID(r.IntN(entities)), MaxHops: 6, K: 1, Filter: f})
			bench(b, err)
		}
	})
	timed(b, "walk", func(b *testing.B) {
		for b.Loop() {
			v.Nearby(b.Context(), graph.WalkQuery{From: benchID(r.IntN(entities)), Depth: 2, Limit: 500, Filter: f})
		}
	})
	timed(b, "walk filled in", func(b *testing.B) {
		for b.Loop() {
			_, err := v.Walk(b.Context(), graph.WalkQuery{From: benchID(r.IntN(entities)), Depth: 2, Limit: 500, Filter: f})
			bench(b, err)
		}
	})
}
