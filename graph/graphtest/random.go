package graphtest

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"time"

	"entente/graph"
	"entente/schema"
)

// random makes small graphs and questions about them. Equal seeds make equal ones.
type random struct {
	*rand.Rand
	n    int
	docs []graph.Bundle
}

func newRandom(seed uint64) *random { return &random{Rand: rand.New(rand.NewPCG(seed, 20))} }

func pick[T any](r *random, list []T) T { return list[r.IntN(len(list))] }

var (
	randomStates = []string{"Russia", "Iran", "Syria", "China", "France", "Iraq"}
	randomOthers = []string{`person:"Maria Lopez"`, `person:"Ada King"`, `vessel:"Ocean Star"`, `vessel:"Sirius"`, `group:"five ships"`}
	randomTypes  = []string{"SUPPORTS", "ATTACKS", "ALLIED_WITH", "OCCUPIES", "MEETS_WITH", "OWNS"}
	publishers   = []string{"AFP", "AP", "Xinhua"}
)

// day is one of a few, so that times meet.
func (r *random) day() string { return fmt.Sprintf("2024-03-%02d", 1+r.IntN(12)) }

// interval is a TIME, or "".
func (r *random) interval() string {
	a, b := r.day(), r.day()
	if b < a {
		a, b = b, a
	}
	return pick(r, []string{"", "", "2024-03", a, a + "/" + b, a + "/..", "../" + b, "<" + b, "=" + a, "2023/" + b})
}

func (r *random) fact(states bool) string {
	ends := slices.Concat(randomStates, randomOthers)
	if states {
		ends = randomStates
	}
	a, b := pick(r, ends), pick(r, ends)
	for b == a {
		b = pick(r, ends)
	}
	modality := pick(r, []string{"", "", "asserted", "alleged", "planned", "negated"})
	return strings.Join([]string{a, pick(r, randomTypes), b, modality, pick(r, []string{"0.2", "0.5", "0.8"}), r.interval()}, " ")
}

// bundle is a document: one in four is a revision, one in six a copy of one before.
func (r *random) bundle() graph.Bundle {
	r.n++
	if len(r.docs) > 0 && r.IntN(6) == 0 {
		return Copy(pick(r, r.docs), pick(r, publishers))
	}
	head := fmt.Sprintf("%s text=%d", pick(r, publishers), r.n)
	if r.IntN(5) > 0 {
		head += " " + r.day()
	}
	revision := r.IntN(4) == 0
	if revision {
		head += fmt.Sprintf(" url=https://example.org/%d", r.IntN(2))
	}
	var facts []string
	for range 1 + r.IntN(5) {
		facts = append(facts, r.fact(revision))
	}
	if all := strings.Join(facts, " "); strings.Contains(all, "Ocean Star") && r.IntN(2) == 0 {
		facts = append([]string{`@ vessel "Ocean Star" imo=9434890`}, facts...)
	} else if strings.Contains(all, "Sirius") && r.IntN(2) == 0 {
		facts = append([]string{`@ vessel "Sirius" imo=9434890`}, facts...)
	}
	b := Doc(head, facts...)
	r.docs = append(r.docs, b)
	return b
}

// anchor names all states, so that each of them is live whatever is retracted.
func anchor() graph.Bundle {
	var facts []string
	for i, s := range randomStates {
		facts = append(facts, s+" VISITS "+randomStates[(i+1)%len(randomStates)]+" hypothetical")
	}
	return Doc("Anchor 2024-01-01", facts...)
}

func (r *random) hour(n int) time.Time {
	return time.Date(2024, 4, 1, n, 0, 0, 0, time.UTC)
}

// filter has each of its conditions now and then.
func (r *random) filter(hours int) graph.Filter {
	var f graph.Filter
	sometimes := func(set func()) {
		if r.IntN(5) == 0 {
			set()
		}
	}
	day := func() graph.Day { return graph.NewDay(2024, 3, 1+r.IntN(13)) }
	sometimes(func() {
		for range 1 + r.IntN(3) {
			t, err := schema.ParseType(pick(r, randomTypes))
			if err == nil {
				f.Types = append(f.Types, t.Read(r.IntN(2) == 0))
			}
		}
	})
	sometimes(func() { f.Kinds = []schema.Kind{schema.State, pick(r, schema.Kinds())} })
	sometimes(func() {
		f.Modality = []schema.Modality{pick(r, schema.Modalities()), pick(r, schema.Modalities())}
	})
	sometimes(func() { f.Confidence = pick(r, []float64{0.2, 0.5, 0.6, 0.8}) })
	sometimes(func() { f.ValidAt = day() })
	sometimes(func() {
		a, b := day(), day()
		f.Between = pick(r, []*graph.DayRange{{From: min(a, b), To: max(a, b)}, {From: a}, {To: a}, {From: a, To: a}})
	})
	if f.ValidAt != 0 || f.Between != nil {
		f.Certainty = pick(r, []graph.Certainty{graph.No, graph.Possibly, graph.Definitely})
	}
	sometimes(func() { f.KnownAt = day() })
	sometimes(func() { f.RecordedAt = r.hour(r.IntN(hours)).Add(pick(r, []time.Duration{0, time.Minute})) })
	sometimes(func() { f.Sources = []string{pick(r, publishers), pick(r, publishers)} })
	sometimes(func() { f.WithoutSources = []string{pick(r, publishers)} })
	sometimes(func() { f.Overlapping = true })
	return f
}
