package graphtest

import (
	"cmp"
	"math"
	"slices"

	"entente/graph"
	"entente/schema"
)

// reached is the neighbourhood that a walk without a budget of rows finds.
type reached struct {
	order     []graph.ID
	rows      []graph.Row // by id
	truncated bool
}

// walk goes hop by hop: the entities of one hop in order of their ids, their relations in order of theirs.
func (t *truth) walk(q *graph.WalkQuery) reached {
	out := reached{order: []graph.ID{q.From}}
	seen := make(map[graph.ID]bool)
	begin := 0
	for range q.Depth {
		frontier := slices.Sorted(slices.Values(out.order[begin:]))
		begin = len(out.order)
		for _, e := range frontier {
			for _, r := range t.rows(q.Filter, e, "", math.MaxInt) {
				if !slices.Contains(out.order, r.Other) {
					if len(out.order) > q.Limit {
						out.truncated = true
						continue
					}
					out.order = append(out.order, r.Other)
				}
				if !seen[r.Relation.ID] {
					seen[r.Relation.ID] = true
					out.rows = append(out.rows, r)
				}
			}
		}
	}
	slices.SortFunc(out.rows, func(a, b graph.Row) int { return cmp.Compare(a.Relation.ID, b.Relation.ID) })
	return out
}

// paths tries every chain of relations that repeats no entity, and sorts those that arrive.
func (t *truth) paths(q *graph.PathQuery) [][]graph.Row {
	var found [][]graph.Row
	hop := *q.Filter
	hop.Kinds = nil
	var step func(at graph.ID, path []graph.Row, seen []graph.ID)
	step = func(at graph.ID, path []graph.Row, seen []graph.ID) {
		if len(path) == q.MaxHops {
			return
		}
		for _, r := range t.rows(&hop, at, "", math.MaxInt) {
			next := append(slices.Clone(path), r)
			switch {
			case r.Other == q.To:
				if _, c := overlap(next); c > graph.No || !q.Filter.Overlapping {
					found = append(found, next)
				}
			case slices.Contains(seen, r.Other):
			case len(q.Filter.Kinds) == 0 || slices.Contains(q.Filter.Kinds, t.entities[r.Other].Kind):
				step(r.Other, next, append(slices.Clone(seen), r.Other))
			}
		}
	}
	step(q.From, nil, []graph.ID{q.From})
	slices.SortFunc(found, func(a, b []graph.Row) int {
		return cmp.Or(len(a)-len(b), slices.CompareFunc(a, b, func(x, y graph.Row) int { return cmp.Compare(x.Relation.ID, y.Relation.ID) }))
	})
	return found[:min(len(found), q.K)]
}

// overlap chooses, for each state relation of a path, one of the intervals that matched, so that they hold together most certainly.
func overlap(path []graph.Row) (graph.Interval, graph.Certainty) {
	choices := [][]graph.Interval{nil}
	for _, r := range path {
		if r.Relation.Type.Nature() != schema.StateNature {
			continue
		}
		var longer [][]graph.Interval
		for _, c := range choices {
			for _, v := range r.Match.Effective {
				longer = append(longer, append(slices.Clone(c), v))
			}
		}
		choices = longer
	}
	if len(choices[0]) == 0 {
		return graph.Interval{}, graph.Definitely
	}
	best, certainty := graph.Interval{}, graph.No
	for _, c := range choices {
		if v, how := together(c); how > certainty || how == certainty && how != graph.No && v.Compare(best) < 0 {
			best, certainty = v, how
		}
	}
	return best, certainty
}
