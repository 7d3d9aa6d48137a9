package graph

import (
	"slices"

	"entente/schema"
)

// overlapChoices bounds how many choices of intervals Overlap keeps.
const overlapChoices = 64

// Overlap is the interval in which all the state relations of a path hold together, by the claims that matched, and how
// certain it is that there is one. Where claims of one relation differ in time the choice that holds most certainly counts, then the
// first in order. A path without state relations gives the zero Interval, Definitely.
func Overlap(path []Row) (Interval, Certainty) {
	var choices []Interval
	states := false
	for i := range path {
		r := &path[i]
		if r.Relation.Type.Nature() != schema.StateNature {
			continue
		}
		own := r.Match.Effective
		if len(own) == 0 {
			own = []Interval{{}}
		}
		if !states {
			states, choices = true, own
			continue
		}
		if choices = intersections(choices, own); len(choices) == 0 {
			return Interval{}, No
		}
	}
	if !states {
		return Interval{}, Definitely
	}
	best, certainty := Interval{}, No
	for _, v := range choices {
		if c := v.exists(); c > certainty {
			best, certainty = v, c
		}
	}
	return best, certainty
}

// intersections are the distinct intersections that can be, in order.
func intersections(a, b []Interval) []Interval {
	var out []Interval
	for _, v := range a {
		for _, w := range b {
			if x, c := v.Intersect(w); c != No {
				out = append(out, x)
			}
		}
	}
	slices.SortFunc(out, Interval.Compare)
	out = slices.Compact(out)
	return out[:min(len(out), overlapChoices)]
}
