package graphtest

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"iter"
	"maps"
	"slices"
	"sync"
	"time"

	"entente/graph"
	"entente/schema/gazetteer"
)

// Oracle returns a complete and slow store in memory. It keeps the list of what was committed and works every answer out of
// that list anew, by its own reading of the contract rather than by the functions of package graph: what it says is what the
// suite expects of the others.
func Oracle() graph.Store {
	g, err := reference()
	if err != nil {
		panic(err) // unreachable: the tables are embedded
	}
	return &oracle{gazetteer: g, now: time.Now, flags: make(map[graph.ID][]mark), files: make(map[graph.ID]map[string]bool),
		staged: make(map[string]map[int]graph.Bundle), editions: make(map[graph.ID]graph.Edition)}
}

type oracle struct {
	gazetteer *gazetteer.Gazetteer
	now       func() time.Time

	mu         sync.Mutex
	closed     bool
	last       graph.Stamp
	loads      []load
	flags      map[graph.ID][]mark
	files      map[graph.ID]map[string]bool
	judgements []graph.Judgement
	editions   map[graph.ID]graph.Edition
	staged     map[string]map[int]graph.Bundle
	memo       *truth // of now, until the next change
}

// load is a bundle as it was committed, with each of its rows written out so that they can be compared.
type load struct {
	at      graph.Stamp
	bundle  graph.Bundle
	rows    map[string]string // written rows by key
	records map[string]int
	claims  map[graph.ID]int
}

type mark struct {
	at        graph.Stamp
	retracted bool
}

func newLoad(at graph.Stamp, b graph.Bundle) load {
	l := load{at: at, bundle: b, rows: make(map[string]string), records: make(map[string]int), claims: make(map[graph.ID]int)}
	doc := b.Document
	doc.Text, doc.Retracted = "", false
	l.rows["d"] = written(doc)
	for i, r := range b.Records {
		l.rows["r"+r.Key] = written(r) + string(r.TextID)
		l.records[r.Key] = i
	}
	for i, c := range b.Claims {
		c.Document, c.Quote = "", ""
		l.rows["c"+string(c.ID)] = written(c)
		l.claims[c.ID] = i
	}
	return l
}

func written(row any) string {
	b, err := json.Marshal(row)
	if err != nil {
		return err.Error()
	}
	return string(b)
}

func (o *oracle) usable(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if o.closed {
		return fmt.Errorf("oracle: %w: closed", graph.ErrUnavailable)
	}
	return nil
}

// View implements graph.Store.
func (o *oracle) View(ctx context.Context, at time.Time) (graph.View, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	return &oracleView{o, at}, o.usable(ctx)
}

// of returns the loads of a document, in order.
func (o *oracle) of(id graph.ID) []load {
	var out []load
	for _, l := range o.loads {
		if l.bundle.Document.ID == id {
			out = append(out, l)
		}
	}
	return out
}

// documents returns the ids of all documents, sorted.
func (o *oracle) documents() []graph.ID {
	seen := make(map[graph.ID]bool)
	for _, l := range o.loads {
		seen[l.bundle.Document.ID] = true
	}
	return slices.Sorted(maps.Keys(seen))
}

// Commit implements graph.Store.
func (o *oracle) Commit(ctx context.Context, c graph.Change) (graph.Report, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	if err := o.usable(ctx); err != nil {
		return graph.Report{}, err
	}
	if err := o.known(c); err != nil {
		return graph.Report{}, err
	}
	now := c.At
	if now.IsZero() {
		now = o.now()
	}
	at := o.last.After(now)
	r, changed := o.apply(c, at)
	if changed {
		o.last, o.memo = at, nil
	}
	return r, nil
}

// known checks that every document that a change names is there.
func (o *oracle) known(c graph.Change) error {
	here := o.documents()
	for _, b := range c.Bundles {
		here = append(here, b.Document.ID)
	}
	for _, id := range slices.Concat(c.Retract, c.Restore, c.Purge) {
		if !slices.Contains(here, id) {
			return fmt.Errorf("document %s: %w", id, graph.ErrNotFound)
		}
	}
	return nil
}

func (o *oracle) apply(c graph.Change, at graph.Stamp) (r graph.Report, changed bool) {
	for _, b := range c.Bundles {
		changed = o.load(newLoad(at, b), &r) || changed
	}
	for _, name := range c.Unstage {
		delete(o.staged, name)
	}
	for _, e := range c.Editions {
		if old, ok := o.editions[e.ID]; !ok || written(old) != written(e) {
			o.editions[e.ID], changed = e, true
		}
	}
	for _, j := range c.Judgements {
		changed = o.judge(j, at) || changed
	}
	for _, id := range c.Retract {
		changed = o.flag(id, mark{at, true}, &r) || changed
	}
	for _, id := range c.Restore {
		changed = o.flag(id, mark{at, false}, &r) || changed
	}
	for _, id := range c.Purge {
		o.loads = slices.DeleteFunc(o.loads, func(l load) bool { return l.bundle.Document.ID == id })
		delete(o.flags, id)
		delete(o.files, id)
		r.Flagged++
		changed = true
	}
	return r, changed
}

// load adds one bundle and counts what is new in it. Of bundles that say the same nothing is added.
func (o *oracle) load(l load, r *graph.Report) bool {
	id := l.bundle.Document.ID
	if o.files[id] == nil {
		o.files[id] = make(map[string]bool)
	}
	for _, f := range l.bundle.Files {
		o.files[id][f] = true
	}
	before := o.of(id)
	old := load{}
	if len(before) > 0 {
		old = before[len(before)-1]
	} else {
		r.Documents++
	}
	if retracted(o.flags[id], time.Time{}) {
		r.StillRetracted = append(r.StillRetracted, id)
	}
	for k, v := range l.rows {
		was, there := old.rows[k]
		switch {
		case k[0] == 'r' && !there:
			r.Records++
		case k[0] != 'c':
		case !there:
			r.Claims++
		case was != v:
			r.Changed++
		default:
			r.Kept++
		}
	}
	for k := range old.rows {
		if _, there := l.rows[k]; !there && k[0] == 'c' {
			r.Ended++
		}
	}
	if maps.Equal(old.rows, l.rows) {
		return false
	}
	o.loads = append(o.loads, l)
	return true
}

func (o *oracle) judge(j graph.Judgement, at graph.Stamp) bool {
	j.Recorded = graph.Recorded{From: at}
	for i := len(o.judgements) - 1; i >= 0; i-- {
		if old := &o.judgements[i]; old.A == j.A && old.B == j.B {
			if written(*old) == written(j) {
				return false
			}
			old.Recorded.To = at
			break
		}
	}
	o.judgements = append(o.judgements, j)
	return true
}

func (o *oracle) flag(id graph.ID, f mark, r *graph.Report) bool {
	if retracted(o.flags[id], time.Time{}) == f.retracted {
		return false
	}
	o.flags[id] = append(o.flags[id], f)
	r.Flagged++
	return true
}

// retracted is the last flag that was set by a time; the zero time is now.
func retracted(flags []mark, at time.Time) bool {
	is := false
	for _, f := range flags {
		if at.IsZero() || f.at.Micros <= at.UnixMicro() {
			is = f.retracted
		}
	}
	return is
}

// Stage implements graph.Store.
func (o *oracle) Stage(ctx context.Context, name string, part int, b graph.Bundle) error {
	o.mu.Lock()
	defer o.mu.Unlock()
	if err := o.usable(ctx); err != nil {
		return err
	}
	if o.staged[name] == nil {
		o.staged[name] = make(map[int]graph.Bundle)
	}
	o.staged[name][part] = b
	return nil
}

// Staged implements graph.Store.
func (o *oracle) Staged(ctx context.Context, name string) ([]graph.Bundle, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	var out []graph.Bundle
	for _, part := range slices.Sorted(maps.Keys(o.staged[name])) {
		out = append(out, o.staged[name][part])
	}
	return out, o.usable(ctx)
}

// Histories implements graph.Store.
func (o *oracle) Histories(ctx context.Context, q graph.HistoryQuery) iter.Seq2[*graph.History, error] {
	return func(yield func(*graph.History, error) bool) {
		o.mu.Lock()
		err := o.usable(ctx)
		var out []*graph.History
		for _, id := range o.documents() {
			h := o.history(id)
			if len(q.IDs) > 0 && !slices.Contains(q.IDs, id) || q.File != "" && !slices.Contains(h.Files, q.File) || id <= q.After {
				continue
			}
			if !q.Text {
				h.Text = ""
			}
			out = append(out, h)
		}
		o.mu.Unlock()
		if err != nil {
			yield(nil, err)
			return
		}
		for _, h := range out {
			if !yield(h, nil) {
				return
			}
		}
	}
}

// Judgements implements graph.Store.
func (o *oracle) Judgements(ctx context.Context) ([]graph.Judgement, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	return slices.Clone(o.judgements), o.usable(ctx)
}

// Editions implements graph.Store.
func (o *oracle) Editions(ctx context.Context) ([]graph.Edition, error) {
	o.mu.Lock()
	defer o.mu.Unlock()
	return slices.SortedFunc(maps.Values(o.editions), func(a, b graph.Edition) int { return cmp.Compare(a.ID, b.ID) }), o.usable(ctx)
}

// Close implements graph.Store.
func (o *oracle) Close() error {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.closed = true
	return nil
}
