package localstore

import (
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"reflect"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"entente/graph"
	"entente/graph/snapshot"
	"entente/schema"
	"entente/schema/gazetteer"
)

func reference(t testing.TB) *gazetteer.Gazetteer {
	t.Helper()
	g, err := gazetteer.New()
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func openTest(t testing.TB, dir string) *Store {
	t.Helper()
	s, err := Open(dir, Options{Gazetteer: reference(t)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

// answers asks a view everything that does not depend on what was asked before.
func answers(t *testing.T, v graph.View, fs []*graph.Filter) []any {
	t.Helper()
	ctx := context.Background()
	var out []any
	keep := func(x any, err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, x)
	}
	stats, err := v.Stats(ctx)
	keep(stats, err)
	es, err := v.EntityPage(ctx, nil, "", 1000)
	keep(es, err)
	docs, err := v.DocumentPage(ctx, "", 1000)
	keep(docs, err)
	rows, err := v.RelationPage(ctx, &graph.Filter{Modality: schema.Modalities(), KnownAt: graph.LastDay}, "", 1000)
	keep(rows, err)
	var ids, rels []graph.ID
	for _, e := range es {
		ids = append(ids, e.ID)
	}
	for _, r := range rows {
		rels = append(rels, r.Relation.ID)
	}
	for _, f := range fs {
		page, err := v.RelationPage(ctx, f, "", 7)
		keep(page, err)
		if len(page) > 0 {
			next, err := v.RelationPage(ctx, f, page[len(page)-1].Relation.ID, 5)
			keep(next, err)
		}
		near, err := v.Expand(ctx, ids, f, "state/ru", 6)
		keep(near, err)
		found, err := v.Relations(ctx, rels, f)
		keep(found, err)
		claims, err := v.Claims(ctx, rels, f, "", 9)
		keep(claims, err)
	}
	for _, key := range []string{"us", "the state state us", "ann 1", "firm 2", "ms ann"} {
		hits, err := v.Named(ctx, key, 20)
		keep(hits, err)
		like, err := v.Similar(ctx, key, nil, 20)
		keep(like, err)
	}
	return out
}

// walks asks a graph for neighbourhoods and paths.
func walks(t *testing.T, g *graph.Graph, r *rand.Rand, fs []*graph.Filter) []any {
	t.Helper()
	ctx := context.Background()
	page, err := g.EntityPage(ctx, nil, 1000, "")
	if err != nil {
		t.Fatal(err)
	}
	var out []any
	for _, f := range fs {
		for range 4 {
			from, to := page.Items[r.IntN(len(page.Items))].ID, page.Items[r.IntN(len(page.Items))].ID
			near, err := g.Neighborhood(ctx, graph.WalkQuery{From: from, Depth: r.IntN(4), Limit: 1 + r.IntN(30), Filter: f})
			if err != nil {
				t.Fatal(err)
			}
			out = append(out, near)
			if from == to {
				continue
			}
			paths, err := g.Paths(ctx, graph.PathQuery{From: from, To: to, MaxHops: 1 + r.IntN(5), K: 1 + r.IntN(8), Filter: f})
			if err != nil {
				t.Fatal(err)
			}
			out = append(out, paths)
		}
	}
	return out
}

// plain hides that a store's views can walk.
type plain struct{ graph.Store }

func (p plain) View(ctx context.Context, at time.Time) (graph.View, error) {
	v, err := p.Store.View(ctx, at)
	return struct{ graph.View }{v}, err
}

// diff is cmp.Diff, which takes its time only where there is a difference.
func diff(want, got []any) string {
	if reflect.DeepEqual(want, got) {
		return ""
	}
	return cmp.Diff(want, got, sameOptions)
}

var sameOptions = cmp.Options{cmpopts.EquateEmpty(), cmpopts.IgnoreFields(graph.Paths{}, "Explored"), cmpopts.IgnoreFields(graph.Document{}, "Retracted")}

// TestSame holds every way to a snapshot against one that is built anew, after each of many changes.
func TestSame(t *testing.T) {
	for seed := range uint64(12) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			w := world{rand.New(rand.NewPCG(seed, 1)), seed%3 == 0}
			s := openTest(t, t.TempDir())
			laid := 0
			for range 25 {
				step(t, s, w)
				laid += compare(t, s, w, []*graph.Filter{{}, w.filter(), w.filter()})
			}
			if laid == 0 {
				t.Error("no view had an overlay")
			}
		})
	}
}

// step makes a random change.
func step(t *testing.T, s *Store, w world) {
	t.Helper()
	ctx := context.Background()
	g := graph.New(s, s.gazetteer)
	var b graph.Batch
	for range 1 + w.IntN(4) {
		b.Bundles = append(b.Bundles, w.bundle())
	}
	if _, err := g.Put(ctx, b); err != nil {
		t.Fatal(err)
	}
	var ids []graph.ID
	var records []graph.ID
	for h, err := range s.Histories(ctx, graph.HistoryQuery{}) {
		if err != nil {
			t.Fatal(err)
		}
		ids = append(ids, h.ID)
		for _, r := range h.Records {
			records = append(records, graph.RecordID(h.ID, r.Row.Key))
		}
	}
	pick := func() graph.ID { return ids[w.IntN(len(ids))] }
	var err error
	switch w.IntN(7) {
	case 0:
		_, err = g.Retract(ctx, time.Time{}, pick())
	case 1:
		_, err = g.Restore(ctx, time.Time{}, pick())
	case 2:
		_, err = g.Purge(ctx, time.Time{}, pick())
	case 3:
		if a, b := records[w.IntN(len(records))], records[w.IntN(len(records))]; w.odd && a != b {
			verdict := []graph.Verdict{graph.Same, graph.Same, graph.Different, graph.Unsure}[w.IntN(4)]
			err = g.Judge(ctx, time.Time{}, graph.Judgement{A: a, B: b, Verdict: verdict, Authority: graph.Curator})
		}
	}
	if err != nil {
		t.Fatal(err)
	}
}

// compare holds the store's view against one of its histories, and walks inside the store against walks by Expand. It returns 1 if
// the view had an overlay.
func compare(t *testing.T, s *Store, w world, fs []*graph.Filter) (laid int) {
	t.Helper()
	ctx := context.Background()
	v, err := s.View(ctx, time.Time{})
	if err != nil {
		t.Fatal(err)
	}
	js, err := s.Judgements(ctx)
	if err != nil {
		t.Fatal(err)
	}
	anew, err := snapshot.Build(ctx, s.Histories(ctx, graph.HistoryQuery{}), js, time.Time{}, s.gazetteer, s)
	if err != nil {
		t.Fatal(err)
	}
	want := answers(t, anew, fs)
	if d := diff(want, answers(t, v, fs)); d != "" {
		t.Fatalf("the view is not as built anew (-want +got):\n%s", d)
	}
	if !v.(*snapshot.Snapshot).Folded() {
		laid++
	}
	folded := v.(*snapshot.Snapshot).Fold()
	if d := diff(want, answers(t, folded, fs)); d != "" {
		t.Fatalf("folded, the view is not as built anew (-want +got):\n%s", d)
	}
	var file bytes.Buffer
	if err := folded.Save(&file, "x"); err != nil {
		t.Fatal(err)
	}
	read, err := snapshot.Load(&file, int64(file.Len()), "x", s.gazetteer, s)
	if err != nil {
		t.Fatal(err)
	}
	if d := diff(want, answers(t, read, fs)); d != "" {
		t.Fatalf("read from its file, the view is not as built anew (-want +got):\n%s", d)
	}
	if stats, err := v.Stats(ctx); err != nil || stats.Entities == 0 {
		return laid
	}
	seed := w.Uint64()
	inside := walks(t, graph.New(s, s.gazetteer), rand.New(rand.NewPCG(seed, 2)), fs)
	outside := walks(t, graph.New(plain{s}, s.gazetteer), rand.New(rand.NewPCG(seed, 2)), fs)
	if d := diff(outside, inside); d != "" {
		t.Fatalf("walks inside the store are not those by Expand (-want +got):\n%s", d)
	}
	return laid
}
