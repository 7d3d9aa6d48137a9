package graphtest

import (
	"context"
	"slices"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"entente/graph"
)

func gatherCases() []entry {
	return []entry{
		{"gather/entities come with the relations and far ends that are asked for one by one", gathersAgree},
		{"gather/an id that another entity answers for", gathersRedirected},
	}
}

func gathersAgree(c *Case) {
	c.Put(tangle()...)
	c.Put(Doc("AFP 2024-05-17", `Russia SUPPORTS Iran`, `Iran SUPPORTS Russia`, `Russia ALLIED_WITH Belarus 0.4 alleged`, `Russia ATTACKS Ukraine negated`))
	from := ids("vessel/s-00", "state/ru", "state/zz", "vessel/s-17", "state/ru", "state/ua")
	for _, line := range []string{"", "types=SUPPORTS,OWNED_BY", "confidence=0.5", "modality=negated", "sources=P1,P2", "kinds=vessel", "validAt=2021-06-01", "types=ALLIED_WITH"} {
		a, err := ParseAsk("relations " + line)
		c.ok(err)
		for _, first := range []int{0, 1, 3, 1000} {
			for _, after := range ids("", "state/ru.ALLIED_WITH.state/zz", "vessel/s-00.T") {
				c.gathers(from, a.Filter, first, after)
			}
		}
	}
	c.gathers(nil, graph.Filter{}, 10, "")
}

// gathers compares what is brought together with what is asked for one by one.
func (c *Case) gathers(from []graph.ID, f graph.Filter, first int, after graph.ID) {
	c.Helper()
	want, err := oneByOne(c.Context(), c.Graph, from, f, first, after)
	c.ok(err)
	for _, brief := range []bool{false, true} {
		got, ok, err := c.Graph.Around(c.Context(), from, f, first, after, brief)
		c.ok(err)
		if !ok {
			return // the store has no quicker way
		}
		if brief {
			want, got = shorten(want), shorten(got)
		}
		if d := cmp.Diff(want, got, cmpopts.EquateEmpty()); d != "" {
			c.Errorf("around %v first %d after %q, brief %v, filter %+v (-want +got):\n%s", from, first, after, brief, f, d)
		}
	}
}

// shorten leaves of answers what a brief one must have.
func shorten(list []graph.Around) []graph.Around {
	out := slices.Clone(list)
	short := func(s graph.Summary) graph.Summary {
		return graph.Summary{Modality: s.Modality, Confidence: s.Confidence}
	}
	for i, a := range list {
		out[i].Relations.Items = slices.Clone(a.Relations.Items)
		for k := range out[i].Relations.Items {
			r := &out[i].Relations.Items[k]
			r.Relation.Summary, r.Match = short(r.Relation.Summary), short(r.Match)
		}
		out[i].Others = make(map[graph.ID]*graph.Entity)
		for id, e := range a.Others {
			out[i].Others[id] = &graph.Entity{ID: e.ID, Kind: e.Kind, Name: e.Name}
		}
	}
	return out
}

// oneByOne answers Around by Entities and RelationsOf.
func oneByOne(ctx context.Context, g *graph.Graph, from []graph.ID, f graph.Filter, first int, after graph.ID) ([]graph.Around, error) {
	out := make([]graph.Around, len(from))
	entities, err := g.Entities(ctx, from, f)
	if err != nil {
		return nil, err
	}
	pages, err := g.RelationsOf(ctx, from, f, first, after)
	if err != nil {
		return nil, err
	}
	for i := range out {
		out[i] = graph.Around{Entity: entities[i], Relations: pages[i], Others: make(map[graph.ID]*graph.Entity)}
		var ends []graph.ID
		for _, r := range pages[i].Items {
			ends = append(ends, r.Other)
		}
		others, err := g.Entities(ctx, ends, f)
		if err != nil {
			return nil, err
		}
		for k, e := range others {
			out[i].Others[ends[k]] = e
		}
	}
	return out, nil
}

func gathersRedirected(c *Case) {
	p := people()
	c.Put(p...)
	from := ids(c.named("Maria Lopez"), c.named("Maria J. Lopez"), c.named("M. Lopez"), "state/fr")
	c.judge(graph.Same, graph.Curator, p[0], p[1])
	c.judge(graph.Same, graph.Curator, p[1], p[2])
	c.gathers(from, graph.Filter{}, 10, "")
	c.gathers(from, graph.Filter{}, 1, "")
}

// Gathering returns a store that answers as s does and whose views gather, by asking one by one, and no more than they must: for tests of those
// who use that.
func Gathering(s graph.Store) graph.Store { return gathering{s} }

type gathering struct{ graph.Store }

// View implements graph.Store.
func (s gathering) View(ctx context.Context, at time.Time) (graph.View, error) {
	v, err := s.Store.View(ctx, at)
	return gatheringView{v, s.Store}, err
}

type gatheringView struct {
	graph.View
	store graph.Store
}

// Around implements graph.Gatherer.
func (v gatheringView) Around(ctx context.Context, from []graph.ID, f *graph.Filter, after graph.ID, limit int, brief bool) ([]graph.Around, error) {
	out, err := oneByOne(ctx, graph.New(v.store, nil), from, *f, max(limit-1, 0), after)
	if err != nil {
		return nil, err
	}
	lists, err := v.Expand(ctx, from, f, after, limit)
	for i := range lists {
		out[i].Relations.Items = lists[i]
	}
	if brief {
		out = shorten(out)
	}
	return out, err
}
