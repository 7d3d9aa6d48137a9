package graphtest

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"entente/graph"
	"entente/schema"
)

// zero asks for now.
var zero time.Time

// The functions of package graph say of times what all first and last days that an interval allows say.
func TestTimes(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	day := func() graph.Day { return graph.Day(r.IntN(7)) }
	for range 200_000 {
		v := graph.Interval{StartMin: day(), StartMax: day(), EndMin: day(), EndMax: day()}
		n := schema.StateNature
		if r.IntN(2) == 0 {
			n, v.StartMax, v.EndMin = schema.EventNature, 0, 0
		}
		if !possible(n, v) {
			continue
		}
		d, span := graph.Day(1+r.IntN(6)), graph.DayRange{From: day(), To: day()}
		if got, want := v.Holds(n, d), on(n, v, d); got != want {
			t.Fatalf("%s %+v on %d: %s, want %s", n, v, d, got, want)
		}
		if span.To != 0 && span.From > span.To {
			continue
		}
		if got, want := v.During(n, span), within(n, v, span); got != want {
			t.Fatalf("%s %+v within %+v: %s, want %s", n, v, span, got, want)
		}
	}
}

// possible reports whether some first and last day fit an interval.
func possible(n schema.Nature, v graph.Interval) bool {
	for first := range 9 {
		for last := first; last < 9; last++ {
			if allowed(v, first, last, n) && (n == schema.StateNature || first == last) {
				return true
			}
		}
	}
	return false
}

// Clustering by graph.Cluster and by the oracle is the same.
func TestClusters(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	differ := 0
	for range 5000 {
		ms, members, js := randomRecords(r)
		got, want := graph.Cluster(ms, js), clusterOf(members, holding(js, zero))
		if d := cmp.Diff(want.entity, got.Entity); d != "" {
			if differ++; differ < 3 {
				t.Errorf("members %v\njudgements %v\n(-oracle +graph.Cluster)\n%s", ms, js, d)
			}
			continue
		}
		if d := cmp.Diff(want.redirects, got.Redirects); d != "" {
			t.Fatalf("members %v\njudgements %v\nredirects (-oracle +graph.Cluster)\n%s", ms, js, d)
		}
	}
	if differ > 0 {
		t.Errorf("%d of 5000 differ", differ)
	}
}

func randomRecords(r *rand.Rand) (ms []graph.Member, members []member, js []graph.Judgement) {
	n := 2 + r.IntN(6)
	for i := range n {
		id := graph.ID(fmt.Sprintf("doc/%d#r", i))
		var ids []graph.ComputedID
		for c := graph.FromGazetteer; c <= graph.FromIdentifier; c++ {
			if r.IntN(3) == 0 {
				ids = append(ids, graph.ComputedID{ID: graph.ID(fmt.Sprintf("org/%d-%d", c, r.IntN(2))), Class: c})
			}
		}
		if len(ids) == 0 {
			ids = append(ids, graph.ComputedID{ID: "org/text-" + id[4:5], Class: graph.FromText})
		}
		ms, members = append(ms, graph.Member{Record: id, IDs: ids}), append(members, member{id, ids})
	}
	seen := make(map[[2]int]bool)
	for range r.IntN(6) {
		a, b := r.IntN(n), r.IntN(n)
		if a >= b || seen[[2]int{a, b}] {
			continue
		}
		seen[[2]int{a, b}] = true
		js = append(js, graph.Judgement{A: ms[a].Record, B: ms[b].Record, Verdict: []graph.Verdict{graph.Same, graph.Different, graph.Unsure}[r.IntN(3)],
			Authority: []graph.Authority{graph.Curator, graph.Identifier, graph.Scorer}[r.IntN(3)]})
	}
	return ms, members, js
}
