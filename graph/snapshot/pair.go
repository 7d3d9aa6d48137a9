package snapshot

import (
	"entente/graph"
	"entente/schema"
	"entente/schema/gazetteer"
)

// pair lists the distinct shapes of the records of each entity, and counts them.
func (b *base) pair() {
	keys, recs := make([]uint64, b.records()), make([]uint32, b.records())
	live := make([]uint8, b.records())
	for d := range uint32(b.docs()) {
		from, to := span(b.docRecords, d)
		for r := from; r < to; r++ {
			keys[r], recs[r], live[r] = uint64(b.recEntity[r])<<32|uint64(b.recShape[r]), r, b.docLive[d]
		}
	}
	keys, recs = radixSort(keys, recs)
	b.pairEnds = make([]uint32, b.nodes.len())
	b.entLive = make([]uint8, b.nodes.len())
	for i, k := range keys {
		e := k >> 32
		if i == 0 || keys[i-1] != k {
			b.pairShape = append(b.pairShape, uint32(k))
			b.pairLive, b.pairAll = append(b.pairLive, 0), append(b.pairAll, 0)
			b.pairEnds[e] = uint32(len(b.pairShape))
		}
		last := len(b.pairAll) - 1
		b.pairAll[last]++
		b.pairLive[last] += uint32(live[recs[i]])
		b.entLive[e] |= live[recs[i]]
	}
	end := uint32(0)
	for e, n := range b.pairEnds { // entities without records end where the one before them does
		end = max(end, n)
		b.pairEnds[e] = end
	}
}

// kinds derives the kinds of entities.
func (b *base) kinds(g *gazetteer.Gazetteer) {
	b.entKind = make([]uint8, b.nodes.len())
	var shapes []string
	for e := range b.entKind {
		shapes = shapes[:0]
		from, to := span(b.pairEnds, uint32(e))
		for i := from; i < to; i++ {
			if b.pairLive[i] > 0 || b.entLive[e] == 0 {
				shapes = append(shapes, b.shapes.at(b.pairShape[i]))
			}
		}
		if len(shapes) > 0 {
			b.entKind[e] = uint8(kindOf(b.nodes.at(uint32(e)), shapes, g))
		}
	}
}

// kindOf derives an entity's kind from the shapes of its records, at least one.
func kindOf(id string, shapes []string, g *gazetteer.Gazetteer) schema.Kind {
	if e, ok := g.Entry(id); ok {
		return e.Kind
	}
	tier, kind := shapeKind(shapes[0])
	agree := true
	for _, s := range shapes[1:] {
		t, k := shapeKind(s)
		switch {
		case t < tier:
			tier, kind, agree = t, k, true
		case t == tier && k != kind:
			agree = false
		}
	}
	if agree {
		return kind
	}
	return derive(id, shapes, g).Kind
}

// derive makes an entity of the shapes of its records.
func derive(id string, shapes []string, g *gazetteer.Gazetteer) graph.Entity {
	faces := make([]graph.Face, len(shapes))
	for i, s := range shapes {
		faces[i] = shapeFace(s)
	}
	return graph.DeriveEntity(graph.ID(id), faces, g)
}
