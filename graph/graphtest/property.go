package graphtest

import (
	"fmt"
	"slices"
	"strings"

	"entente/graph"
)

// A property case makes a random graph in the store and in the oracle, and asks both the same random questions.
const (
	randomGraphs    = 8
	randomDocuments = 9
	randomQuestions = 26
)

func propertyCases() []entry {
	var out []entry
	for seed := range uint64(randomGraphs) {
		out = append(out, entry{fmt.Sprintf("property/random graph %d agrees with the oracle", seed+1), func(c *Case) { randomGraph(c, seed+1) }})
	}
	return out
}

// duel is one graph in the store under test, with its walker and without, and in the oracle.
type duel struct {
	*Case
	r      *random
	oracle *oracle
	judge  *graph.Graph // over the oracle
	plain  *graph.Graph // over the store without its optional methods
	hours  int
}

func randomGraph(c *Case, seed uint64) {
	o := Oracle().(*oracle)
	d := &duel{Case: c, r: newRandom(seed), oracle: o, judge: c.over(o), plain: c.over(WithoutWalker(c.Store))}
	d.put(anchor())
	for i := range randomDocuments {
		if i == randomDocuments/2 && c.Harness.Reopen != nil {
			c.use(c.Harness.Reopen(c.T, c.Store))
			d.plain = c.over(WithoutWalker(c.Store))
		}
		d.put(d.r.bundle())
		d.disturb()
	}
	d.exports()
	for i := range randomQuestions {
		if d.Failed() {
			c.Fatalf("seed %d: question %d", seed, i)
		}
		f := d.r.filter(d.hours)
		switch i % 4 {
		case 0:
			d.relations(f)
		case 1:
			d.claims(f)
		case 2:
			d.walk(f)
		default:
			d.paths(f)
		}
	}
}

// both does the same in the store and in the oracle, an hour after what was done last.
func (d *duel) both(do func(g *graph.Graph) error) {
	d.Helper()
	for _, g := range []*graph.Graph{d.Graph, d.judge} {
		d.ok(do(g))
	}
	d.hours++
}

func (d *duel) put(b graph.Bundle) {
	d.Helper()
	d.both(func(g *graph.Graph) error {
		_, err := g.Put(d.Context(), graph.Batch{At: d.r.hour(d.hours), Bundles: []graph.Bundle{b}})
		return err
	})
}

// disturb retracts, restores, loads again with other claims, or judges, now and then.
func (d *duel) disturb() {
	d.Helper()
	b := pick(d.r, d.r.docs)
	at := d.r.hour(d.hours)
	switch d.r.IntN(6) {
	case 0:
		d.both(func(g *graph.Graph) error { _, err := g.Retract(d.Context(), at, d.stored(b)); return err })
	case 1:
		d.both(func(g *graph.Graph) error { _, err := g.Restore(d.Context(), at, d.stored(b)); return err })
	case 2:
		d.put(without(b, d.r.IntN(len(b.Claims))))
	case 3, 4:
		d.opine(b)
	}
}

// opine judges the text-only records of two documents.
func (d *duel) opine(b graph.Bundle) {
	d.Helper()
	other := pick(d.r, d.r.docs)
	j := graph.Judgement{A: d.someone(b), B: d.someone(other), By: "test", Verdict: pick(d.r, []graph.Verdict{graph.Same, graph.Same, graph.Different, graph.Unsure}),
		Authority: pick(d.r, []graph.Authority{graph.Curator, graph.Identifier, graph.Scorer})}
	if j.A == "" || j.B == "" || j.A == j.B {
		return
	}
	at := d.r.hour(d.hours)
	d.both(func(g *graph.Graph) error { return g.Judge(d.Context(), at, j) })
}

func (d *duel) someone(b graph.Bundle) graph.ID {
	d.Helper()
	for _, r := range b.Records {
		if r.Gazetteer == "" {
			return graph.RecordID(d.stored(b), r.Key)
		}
	}
	return ""
}

func (d *duel) exports() {
	d.Helper()
	o := Case{T: d.T, Harness: d.Harness, Graph: d.judge, Store: d.oracle}
	diff(d.T, "export", d.export(), o.export())
	want, err := d.judge.Stats(d.Context())
	d.ok(err)
	got, err := d.Graph.Stats(d.Context())
	d.ok(err)
	diff(d.T, "stats", got, want)
}

// entity is one of those that are live at the time that the filter asks for.
func (d *duel) entity(f *graph.Filter) graph.ID {
	return pick(d.r, d.oracle.at(f.RecordedAt).living(nil)).ID
}

func (d *duel) relations(f graph.Filter) {
	d.Helper()
	if d.r.IntN(2) == 0 {
		f.Of = d.entity(&f)
	}
	size := 1 + d.r.IntN(12)
	want := d.oracle.at(f.RecordedAt).rows(&f, f.Of, "", size)
	got, err := d.Graph.Relations(d.Context(), f, size, "")
	d.ok(err)
	diff(d.T, fmt.Sprintf("relations %s", show(f)), got.Items, want)
}

func (d *duel) claims(f graph.Filter) {
	d.Helper()
	t := d.oracle.at(f.RecordedAt)
	var rs []graph.ID
	for _, r := range t.relations {
		rs = append(rs, r.id)
	}
	v, err := d.oracle.View(d.Context(), f.RecordedAt)
	d.ok(err)
	want, err := v.Claims(d.Context(), rs, &f, "", 3)
	d.ok(err)
	v, err = d.Store.View(d.Context(), f.RecordedAt)
	d.ok(err)
	got, err := v.Claims(d.Context(), rs, &f, "", 3)
	d.ok(err)
	for _, lists := range [][][]graph.Claim{got, want} { // change numbers and clocks are each store's own
		for _, l := range lists {
			for i := range l {
				l[i].Recorded.From.Change, l[i].Recorded.To.Change = 0, 0
			}
		}
	}
	diff(d.T, fmt.Sprintf("claims %s", show(f)), got, want)
}

func (d *duel) walk(f graph.Filter) {
	d.Helper()
	q := graph.WalkQuery{From: d.entity(&f), Depth: 1 + d.r.IntN(3), Limit: pick(d.r, []int{2, 5, 100}), Filter: &f}
	t := d.oracle.at(f.RecordedAt)
	want := t.walk(&q)
	if slices.ContainsFunc(want.order, func(e graph.ID) bool { return !t.alive[e] }) {
		return // only knownAt gets there: such entities have no properties now
	}
	for i, g := range []*graph.Graph{d.Graph, d.plain} {
		got, err := g.Neighborhood(d.Context(), q)
		d.ok(err)
		what := fmt.Sprintf("walk from %s, depth %d, limit %d, %s, walker hidden: %v", q.From, q.Depth, q.Limit, show(f), i == 1)
		if want.truncated || got.Truncated {
			d.validWalk(what, got, &q, &want)
			continue
		}
		var order []graph.ID
		for _, e := range got.Entities {
			order = append(order, e.Entity.ID)
			diff(d.T, what, e.Entity, t.entities[e.Entity.ID])
		}
		diff(d.T, what, order, want.order)
		diff(d.T, what, got.Relations, want.rows)
	}
}

// validWalk checks an answer that was cut: it says so, keeps the limit, and all that is in it belongs there.
func (d *duel) validWalk(what string, got *graph.Walk, q *graph.WalkQuery, want *reached) {
	d.Helper()
	all := *q
	all.Limit = 1 << 30
	whole := d.oracle.at(q.Filter.RecordedAt).walk(&all)
	taken := make(map[graph.ID]bool)
	for _, e := range got.Entities {
		if !slices.Contains(whole.order, e.Entity.ID) || taken[e.Entity.ID] {
			d.Errorf("%s: %s does not belong there", what, e.Entity.ID)
		}
		taken[e.Entity.ID] = true
	}
	for _, r := range got.Relations {
		known := slices.ContainsFunc(whole.rows, func(w graph.Row) bool { return w.Relation.ID == r.Relation.ID })
		if !taken[r.Relation.Source] || !taken[r.Relation.Target] || !known {
			d.Errorf("%s: %s does not belong there", what, r.Relation.ID)
		}
	}
	if got.Truncated != want.truncated || len(got.Entities) > q.Limit+1 || len(got.Entities) != len(want.order) {
		d.Errorf("%s: %d entities, truncated %v; want %d and %v", what, len(got.Entities), got.Truncated, len(want.order), want.truncated)
	}
}

func (d *duel) paths(f graph.Filter) {
	d.Helper()
	q := graph.PathQuery{From: d.entity(&f), To: d.entity(&f), MaxHops: 1 + d.r.IntN(4), K: 1 + d.r.IntN(8), Filter: &f}
	if q.From == q.To {
		return
	}
	t := d.oracle.at(f.RecordedAt)
	want := t.paths(&q)
	for _, rows := range want {
		if slices.ContainsFunc(rows, func(r graph.Row) bool { return !t.alive[r.Other] }) {
			return
		}
	}
	for i, g := range []*graph.Graph{d.Graph, d.plain} {
		got, err := g.Paths(d.Context(), q)
		d.ok(err)
		what := fmt.Sprintf("paths from %s to %s, %d hops, k %d, %s, walker hidden: %v", q.From, q.To, q.MaxHops, q.K, show(f), i == 1)
		var rows [][]graph.Row
		for k := range got.Paths {
			var path []graph.Row
			for _, h := range got.Paths[k].Hops {
				path = append(path, h.Row)
			}
			rows = append(rows, path)
			d.validPath(&got.Paths[k], q.From, q.To, q.MaxHops)
			v, how := overlap(path)
			diff(d.T, what+": overlap", fmt.Sprint(got.Paths[k].Overlap, got.Paths[k].Certainty), fmt.Sprint(v, how))
		}
		diff(d.T, what, rows, want)
		if got.Truncated {
			d.Errorf("%s: truncated", what)
		}
	}
}

// show writes a filter without the fields that are not set.
func show(f graph.Filter) string {
	var out []string
	for _, w := range strings.Fields(fmt.Sprintf("of=%s types=%v kinds=%v modality=%v confidence=%v validAt=%v certainty=%v knownAt=%v sources=%v without=%v overlapping=%v",
		f.Of, f.Types, f.Kinds, f.Modality, f.Confidence, f.ValidAt, f.Certainty, f.KnownAt, f.Sources, f.WithoutSources, f.Overlapping)) {
		if !strings.HasSuffix(w, "=") && !strings.HasSuffix(w, "=[]") && !strings.HasSuffix(w, "=0") && !strings.HasSuffix(w, "=false") {
			out = append(out, w)
		}
	}
	if f.Between != nil {
		out = append(out, fmt.Sprintf("between=%s..%s", f.Between.From, f.Between.To))
	}
	if !f.RecordedAt.IsZero() {
		out = append(out, "recordedAt="+f.RecordedAt.Format("2006-01-02T15:04"))
	}
	return strings.Join(out, " ")
}
