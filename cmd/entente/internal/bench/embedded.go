package bench

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"time"

	"entente/graph"
	"entente/graph/localstore"
	"entente/graph/snapshot"
	"entente/schema"
	"entente/schema/gazetteer"
)

// Embedded measures the embedded store on a synthetic graph in a folder that it makes and removes: loading, opening and walking.
func Embedded(ctx context.Context, out io.Writer, s Synthetic, g *gazetteer.Gazetteer) (err error) {
	dir, err := os.MkdirTemp("", "entente-bench-")
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, os.RemoveAll(dir)) }()
	b := &embedded{out: out, s: s, g: g, dir: dir, edges: s.Edges()}
	fmt.Fprintf(out, "embedded store: %d entities, %d relations of %d types, seed %d, %s, %d cores\n\n", s.Entities, len(b.edges), s.Types, s.Seed, runtime.Version(), runtime.NumCPU())
	fmt.Fprintln(out, "| what | figure |\n|---|---|")
	for _, step := range []func(context.Context) error{b.load, b.loadAgain, b.openSaved, b.openRebuilt} {
		if err := step(ctx); err != nil {
			return err
		}
	}
	return nil
}

type embedded struct {
	out   io.Writer
	s     Synthetic
	g     *gazetteer.Gazetteer
	dir   string
	edges []Edge
}

func (b *embedded) row(what, format string, args ...any) {
	fmt.Fprintf(b.out, "| %s | %s |\n", what, fmt.Sprintf(format, args...))
}

func (b *embedded) open() (*localstore.Store, error) {
	return localstore.Open(b.dir, localstore.Options{Gazetteer: b.g})
}

// load fills the empty store.
func (b *embedded) load(ctx context.Context) error {
	store, err := b.open()
	if err != nil {
		return err
	}
	begin := time.Now()
	n, err := put(ctx, graph.New(store, b.g), b.s, b.edges)
	if err != nil {
		return errors.Join(err, store.Close())
	}
	took := time.Since(begin)
	b.row("load in bulk into the empty store", "%.0f relations/s", float64(n)/took.Seconds())
	begin = time.Now()
	if err := b.first(ctx, store); err != nil {
		return errors.Join(err, store.Close())
	}
	b.row("first answer after the load", "%.2f s", time.Since(begin).Seconds())
	begin = time.Now()
	err = store.Close()
	b.row("close, which saves the snapshot", "%.2f s", time.Since(begin).Seconds())
	return errors.Join(err, b.size())
}

// first asks for counts, for which the snapshot must be there and be right.
func (b *embedded) first(ctx context.Context, store *localstore.Store) error {
	stats, err := graph.New(store, b.g).Stats(ctx)
	if err == nil && stats.Relations != len(b.edges) {
		err = fmt.Errorf("bench: %d relations in the store, want %d", stats.Relations, len(b.edges))
	}
	return err
}

func (b *embedded) size() error {
	files, err := os.ReadDir(b.dir)
	if err != nil {
		return err
	}
	for _, f := range files {
		if info, err := f.Info(); err == nil {
			b.row("size of "+f.Name(), "%d MB", info.Size()>>20)
		}
	}
	return nil
}

// loadAgain loads a part of what is there already.
func (b *embedded) loadAgain(ctx context.Context) error {
	store, err := b.open()
	if err != nil {
		return err
	}
	begin := time.Now()
	n, err := put(ctx, graph.New(store, b.g), b.s, b.edges[:min(len(b.edges), 200_000)/20*20])
	took := time.Since(begin)
	b.row("load again what is there (store full)", "%.0f relations/s", float64(n)/took.Seconds())
	if err == nil {
		err = b.first(ctx, store)
	}
	return errors.Join(err, store.Close())
}

// openSaved opens with the snapshot that Close saved, and walks.
func (b *embedded) openSaved(ctx context.Context) error {
	begin := time.Now()
	store, err := b.open()
	if err != nil {
		return err
	}
	if err := b.first(ctx, store); err != nil {
		return errors.Join(err, store.Close())
	}
	b.row("open from the saved snapshot, to the first answer", "%.2f s", time.Since(begin).Seconds())
	err = b.walks(ctx, store)
	return errors.Join(err, store.Close())
}

// openRebuilt opens without a snapshot file.
func (b *embedded) openRebuilt(ctx context.Context) error {
	saved, err := filepath.Glob(filepath.Join(b.dir, "*snapshot*"))
	if err != nil || len(saved) == 0 {
		return errors.Join(err, errors.New("bench: no saved snapshot"))
	}
	for _, f := range saved {
		if err := os.Remove(f); err != nil {
			return err
		}
	}
	begin := time.Now()
	store, err := b.open()
	if err != nil {
		return err
	}
	err = b.first(ctx, store)
	b.row("open rebuilt from the histories, to the first answer", "%.2f s", time.Since(begin).Seconds())
	return errors.Join(err, store.Close())
}

// put loads the graph in batches of 200 documents and returns how many claims that were.
func put(ctx context.Context, g *graph.Graph, s Synthetic, edges []Edge) (int, error) {
	n := 0
	var batch []graph.Bundle
	flush := func() error {
		out, err := g.Put(ctx, graph.Batch{Bundles: batch})
		if err == nil && len(out.Rejected) > 0 {
			err = fmt.Errorf("bench: rejected: %s", out.Rejected[0].Reason)
		}
		batch = batch[:0]
		return err
	}
	for b := range s.Bundles(edges) {
		n += len(b.Claims)
		if batch = append(batch, b); len(batch) == 200 {
			if err := flush(); err != nil {
				return n, err
			}
		}
	}
	return n, flush()
}

// walks measures questions inside the store, one after the other on one core.
func (b *embedded) walks(ctx context.Context, store *localstore.Store) error {
	v, err := store.View(ctx, time.Time{})
	if err != nil {
		return err
	}
	s, ok := v.(*snapshot.Snapshot)
	if !ok {
		return errors.New("bench: the store's view is no snapshot")
	}
	f := b.filter()
	r := rand.New(rand.NewPCG(b.s.Seed, 3))
	present := b.present()
	pick := func() graph.ID { return present[r.IntN(len(present))] }
	found := 0
	rate, err := perSecond(func() error {
		routes, err := s.Routes(ctx, graph.PathQuery{From: pick(), To: pick(), MaxHops: 6, K: 1, Filter: f})
		if err == nil {
			found += len(routes.Lengths())
		}
		return err
	})
	b.row("shortest paths (≤ 6 hops) by types and modality", "%.0f/s", rate)
	if err != nil {
		return err
	}
	relations := 0
	rate, err = perSecond(func() error {
		n, ok := s.Nearby(ctx, graph.WalkQuery{From: pick(), Depth: 2, Limit: 500, Filter: f})
		if ok {
			relations += n.Relations()
		}
		return ctx.Err()
	})
	b.row("two-hop expansions (≤ 500 entities) by types and modality", "%.0f/s", rate)
	if err != nil {
		return err
	}
	rate, err = perSecond(func() error {
		_, err := s.Walk(ctx, graph.WalkQuery{From: pick(), Depth: 2, Limit: 500, Filter: f})
		return err
	})
	b.row("the same with entities and relations filled in", "%.0f/s", rate)
	if found == 0 || relations == 0 {
		return errors.New("bench: nothing was found")
	}
	return err
}

// present lists the entities that have relations.
func (b *embedded) present() []graph.ID {
	seen := make([]bool, b.s.Entities)
	var ids []graph.ID
	for _, e := range b.edges {
		for _, i := range []int32{e.Source, e.Target} {
			if !seen[i] {
				seen[i] = true
				ids = append(ids, name(i))
			}
		}
	}
	return ids
}

// filter asks for three quarters of the types, asserted or alleged.
func (b *embedded) filter() *graph.Filter {
	f := &graph.Filter{Modality: []schema.Modality{schema.Asserted, schema.Alleged}}
	for _, t := range schema.Types()[:b.s.Types*3/4] {
		f.Types = append(f.Types, t.Read(false))
		if !t.Symmetric() {
			f.Types = append(f.Types, t.Read(true))
		}
	}
	return f
}

// perSecond runs f for about five seconds.
func perSecond(f func() error) (float64, error) {
	n := 0
	begin := time.Now()
	for time.Since(begin) < 5*time.Second {
		if err := f(); err != nil {
			return 0, err
		}
		n++
	}
	return float64(n) / time.Since(begin).Seconds(), nil
}
