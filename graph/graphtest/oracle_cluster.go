package graphtest

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"entente/graph"
	"entente/schema/fold"
)

type member struct {
	record graph.ID
	ids    []graph.ComputedID
}

type cluster struct {
	entity    map[graph.ID]graph.ID // of each record
	redirects map[graph.ID]graph.ID
}

// holding returns the last judgement of each pair by a time; the zero time is now.
func holding(js []graph.Judgement, at time.Time) []graph.Judgement {
	var out []graph.Judgement
	for _, j := range js {
		if at.IsZero() || j.Recorded.From.Micros <= at.UnixMicro() {
			out = slices.DeleteFunc(out, func(o graph.Judgement) bool { return o.A == j.A && o.B == j.B })
			out = append(out, j)
		}
	}
	return out
}

// bond is a reason to join two records: what is heard first has the smaller rank.
type bond struct {
	rank int
	a, b graph.ID
}

// clusterOf joins records whose bond is not forbidden: every pair that computes an id in common or was judged the same, in
// the order curator, identifier, scorer, then bytewise. It keeps a set number for each record and renumbers at every join.
func clusterOf(members []member, js []graph.Judgement) cluster {
	slices.SortFunc(members, func(a, b member) int { return cmp.Compare(a.record, b.record) })
	set := make(map[graph.ID]int)
	for i, m := range members {
		set[m.record] = i
	}
	apart := func(a, b int) bool {
		return slices.ContainsFunc(js, func(j graph.Judgement) bool {
			x, okX := set[j.A]
			y, okY := set[j.B]
			return j.Verdict == graph.Different && okX && okY && (x == a && y == b || x == b && y == a)
		})
	}
	for _, b := range bonds(members, js, set) {
		x, y := set[b.a], set[b.b]
		if x == y || apart(x, y) {
			continue
		}
		for r, s := range set {
			if s == max(x, y) {
				set[r] = min(x, y)
			}
		}
	}
	return name(members, set)
}

func bonds(members []member, js []graph.Judgement, set map[graph.ID]int) []bond {
	var out []bond
	holders := make(map[graph.ID][]graph.ID)
	for _, m := range members {
		for _, id := range m.ids {
			holders[id.ID] = append(holders[id.ID], m.record)
		}
	}
	split := slices.ContainsFunc(js, func(j graph.Judgement) bool { return j.Verdict == graph.Different })
	for _, rs := range holders {
		for i := range rs {
			for k := i + 1; k < len(rs) && (split || i == 0); k++ { // where nothing is split, any spanning tree does
				out = append(out, bond{1, rs[i], rs[k]})
			}
		}
	}
	for _, j := range js {
		_, okA := set[j.A]
		_, okB := set[j.B]
		if j.Verdict == graph.Same && okA && okB {
			out = append(out, bond{map[graph.Authority]int{graph.Curator: 0, graph.Identifier: 1, graph.Scorer: 2}[j.Authority], j.A, j.B})
		}
	}
	slices.SortFunc(out, func(x, y bond) int { return cmp.Or(x.rank-y.rank, cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b)) })
	return out
}

// name gives every set the best id that its records compute. Sets are served in the order of that id's class, then of their
// smallest record, which is the number of the set.
func name(members []member, set map[graph.ID]int) cluster {
	ids := make(map[int][]graph.ComputedID)
	for _, m := range members {
		ids[set[m.record]] = append(ids[set[m.record]], m.ids...)
	}
	best := func(s int) graph.ComputedID {
		return slices.MinFunc(ids[s], func(a, b graph.ComputedID) int {
			return cmp.Or(cmp.Compare(a.Class, b.Class), cmp.Compare(a.ID, b.ID))
		})
	}
	var order []int
	for s := range ids {
		order = append(order, s)
	}
	slices.SortFunc(order, func(a, b int) int { return cmp.Or(cmp.Compare(best(a).Class, best(b).Class), a-b) })
	taken, final := make(map[graph.ID]bool), make(map[int]graph.ID)
	for _, s := range order {
		id := best(s).ID
		if taken[id] {
			id += graph.ID("~" + graph.Hash(string(members[s].record))[:8])
		}
		taken[id], final[s] = true, id
	}
	c := cluster{make(map[graph.ID]graph.ID), make(map[graph.ID]graph.ID)}
	for _, s := range order {
		for _, id := range ids[s] {
			if !taken[id.ID] {
				taken[id.ID], c.redirects[id.ID] = true, final[s]
			}
		}
	}
	for r, s := range set {
		c.entity[r] = final[s]
	}
	return c
}

// describe makes an entity of its records: the gazetteer's properties, then a list's, then a text's, then bytewise.
func (o *oracle) describe(id graph.ID, rs []graph.Record) graph.Entity {
	rs = slices.Clone(rs)
	tier := func(r *graph.Record) int {
		if r.Listed != "" {
			return 1
		}
		return 2
	}
	slices.SortStableFunc(rs, func(a, b graph.Record) int {
		return cmp.Or(tier(&a)-tier(&b), cmp.Compare(strings.Join(a.Names, "\x00"), strings.Join(b.Names, "\x00")),
			cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Subkind, b.Subkind), cmp.Compare(a.Count, b.Count))
	})
	e := graph.Entity{ID: id, Kind: rs[0].Kind, Subkind: rs[0].Subkind, Count: rs[0].Count, Name: rs[0].Names[0], Identifiers: map[string]string{}}
	var names []string
	if g, ok := o.gazetteer.Entry(string(id)); ok {
		e.Kind, e.Subkind, e.Count, e.Name = g.Kind, g.Subkind, 0, g.Name
		names = append(names, g.Aliases...)
		for k, v := range g.Identifiers {
			e.Identifiers[k] = v
		}
	}
	tiers := make(map[string]graph.NameTier)
	for _, r := range rs {
		names = append(names, r.Names...)
		for k, v := range r.Identifiers {
			if e.Identifiers[k] == "" {
				e.Identifiers[k] = v
			}
		}
		for i, n := range r.Names {
			own := graph.OtherAlias
			if i == 0 && tier(&r) == 1 {
				own = graph.ListName
			} else if i == 0 {
				own = graph.TextName
			}
			if old, ok := tiers[fold.Key(n)]; fold.Key(n) != "" && (!ok || own < old) {
				tiers[fold.Key(n)] = own
			}
		}
	}
	slices.Sort(names)
	e.Aliases = slices.DeleteFunc(slices.Compact(names), func(n string) bool { return n == e.Name })
	for k, t := range tiers {
		e.Names = append(e.Names, graph.Name{Key: k, Tier: t})
	}
	slices.SortFunc(e.Names, func(a, b graph.Name) int { return cmp.Compare(a.Key, b.Key) })
	return e
}
