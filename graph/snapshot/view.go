package snapshot

import (
	"context"
	"sort"

	"entente/graph"
	"entente/schema"
)

// derived returns an entity with what is derived of its records. It is shared: do not change it.
func (s *Snapshot) derived(e uint32) *graph.Entity {
	if s.o != nil {
		if i := s.o.slot[e]; i >= 0 {
			if x := &s.o.ents[i]; x.records {
				return s.derivedOver(x)
			}
		}
	}
	if known := s.b.entities[e].Load(); known != nil {
		return known
	}
	made := derive(s.b.nodes.at(e), s.b.shapesOf(e), s.gazetteer)
	s.b.entities[e].Store(&made)
	return &made
}

func (s *Snapshot) derivedOver(x *overEntity) *graph.Entity {
	if known := x.cached.Load(); known != nil {
		return known
	}
	made := derive(string(s.id(x.entity)), x.shapes, s.gazetteer)
	x.cached.Store(&made)
	return &made
}

// shapesOf returns the shapes that an entity is derived of: of its live records, or of all if it has none.
func (b *base) shapesOf(e uint32) []string {
	var out []string
	from, to := span(b.pairEnds, e)
	for i := from; i < to; i++ {
		if b.pairLive[i] > 0 || b.entLive[e] == 0 {
			out = append(out, b.shapes.at(b.pairShape[i]))
		}
	}
	return out
}

// Entities implements graph.View.
func (s *Snapshot) Entities(ctx context.Context, ids []graph.ID, earlier bool) ([]*graph.Entity, error) {
	out := make([]*graph.Entity, len(ids))
	for i, id := range ids {
		if e, ok := s.entity(id); ok && s.seen(e, earlier) {
			c := *s.derived(e)
			out[i] = &c
		}
	}
	return out, ctx.Err()
}

// seen reports whether an entity has a live record or, with earlier, any.
func (s *Snapshot) seen(e uint32, earlier bool) bool {
	return s.live[e] == 1 || earlier && s.kind[e] != 0
}

// EntityPage implements graph.View.
func (s *Snapshot) EntityPage(ctx context.Context, kinds []schema.Kind, after graph.ID, limit int) ([]*graph.Entity, error) {
	g := s.gate(&graph.Filter{Kinds: kinds})
	var out []*graph.Entity
	n := uint32(s.b.nodes.len())
	i := placeAfter(&s.b.nodes, string(after))
	j, freshEnd := n, n
	if s.o != nil {
		j, freshEnd = n+placeAfter(&s.o.fresh, string(after)), n+uint32(s.o.fresh.len())
	}
	for (i < n || j < freshEnd) && len(out) < limit {
		e := i
		if i >= n || j < freshEnd && s.entityCompare(j, i) < 0 {
			e = j
			j++
		} else {
			i++
		}
		if s.live[e] == 1 && g.reaches(e) {
			c := *s.derived(e)
			out = append(out, &c)
		}
	}
	return out, ctx.Err()
}

// placeAfter is the place of the first of sorted strings that is greater than v.
func placeAfter(s *strs, v string) uint32 {
	i, ok := s.find(v)
	if ok {
		i++
	}
	return i
}

// relation returns the place of a relation.
func (s *Snapshot) relation(id graph.ID) (uint32, bool) {
	source, t, target, ok := graph.SplitRelation(id)
	if !ok {
		return 0, false
	}
	e, okSource := s.entity(source)
	o, okTarget := s.entity(target)
	if !okSource || !okTarget || s.id(e) != source || s.id(o) != target {
		return 0, false
	}
	k := relKey{e, o, t}
	if r, ok := s.place(k); ok {
		return r, len(s.rel(r).claims) > 0
	}
	if s.o == nil {
		return 0, false
	}
	n := len(s.b.relType)
	i := sort.Search(len(s.o.before), func(i int) bool { return s.relID(uint32(n+i)) >= id })
	return uint32(n + i), i < len(s.o.before) && s.relID(uint32(n+i)) == id
}

// Relations implements graph.View.
func (s *Snapshot) Relations(ctx context.Context, ids []graph.ID, f *graph.Filter) ([]*graph.Row, error) {
	g := s.gate(f)
	out := make([]*graph.Row, len(ids))
	for i, id := range ids {
		r, ok := s.relation(id)
		if !ok {
			continue
		}
		if row := s.row(r, g); row.Relation.Claims > 0 || row.Match.Claims > 0 {
			row.Reading = row.Relation.Type.Read(false)
			out[i] = &row
		}
	}
	return out, ctx.Err()
}

// RelationPage implements graph.View.
func (s *Snapshot) RelationPage(ctx context.Context, f *graph.Filter, after graph.ID, limit int) ([]graph.Row, error) {
	g := s.gate(f)
	var out []graph.Row
	looked := 0
	n := len(s.b.relType)
	i := sort.Search(n, func(i int) bool { return s.relID(uint32(i)) > after })
	j, end := n, n
	if s.o != nil {
		end = n + len(s.o.before)
		j = n + sort.Search(len(s.o.before), func(i int) bool { return s.relID(uint32(n+i)) > after })
	}
	for (i < n || j < end) && len(out) < limit {
		r := uint32(i)
		if i >= n || j < end && s.relLess(uint32(j), uint32(i)) {
			r = uint32(j)
			j++
		} else {
			i++
		}
		if looked++; looked%4096 == 0 && ctx.Err() != nil {
			return nil, ctx.Err()
		}
		if reading, ok := s.passesAlone(r, g); ok {
			row := s.row(r, g)
			row.Reading = reading
			out = append(out, row)
		}
	}
	return out, ctx.Err()
}

// passesAlone reports whether a relation passes where no end is given, and under which reading.
func (s *Snapshot) passesAlone(r uint32, g *gate) (schema.Reading, bool) {
	x := s.rel(r)
	reading, ok := g.f.ReadsEither(x.kind)
	if !ok || len(x.claims) == 0 || !g.reaches(x.target) {
		return 0, false
	}
	h := half{rel: r, other: x.target, reading: uint8(reading), mask: x.mask}
	return reading, g.passes(&h)
}

// Expand implements graph.View.
func (s *Snapshot) Expand(ctx context.Context, from []graph.ID, f *graph.Filter, after graph.ID, limit int) ([][]graph.Row, error) {
	g := s.gate(f)
	out := make([][]graph.Row, len(from))
	for i, id := range from {
		e, ok := s.entity(id)
		if !ok {
			continue
		}
		list := s.halves(e)
		if after != "" {
			list = list[sort.Search(len(list), func(i int) bool { return s.relID(list[i].rel) > after }):]
		}
		for j := range list {
			if len(out[i]) >= limit {
				break
			}
			if j%4096 == 4095 && ctx.Err() != nil {
				return nil, ctx.Err()
			}
			if h := &list[j]; g.passes(h) && g.reaches(h.other) {
				out[i] = append(out[i], s.outward(h, g))
			}
		}
	}
	return out, ctx.Err()
}
