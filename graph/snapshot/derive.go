package snapshot

import (
	"slices"
	"sort"
	"sync"
	"time"

	"entente/graph"
	"entente/schema"
)

var noTime time.Time

// cover returns the snapshot of the base under an overlay, whose entities, relations and adjacency lists it derives.
func (s *Snapshot) cover(o *overlay) *Snapshot {
	n := &Snapshot{b: s.b, o: o, gazetteer: s.gazetteer, cold: s.cold, stats: s.b.stats, marks: s.marks, marked: s.marked}
	total := s.b.nodes.len() + o.fresh.len()
	n.kind, n.live = make([]uint8, total), make([]uint8, total)
	copy(n.kind, s.b.entKind)
	copy(n.live, s.b.entLive)
	o.slot = make([]int32, total)
	for i := range o.slot {
		o.slot[i] = -1
	}
	if total > s.marked {
		n.marked = total + total/8
		n.marks = newMarks(n.marked)
	}
	n.countDocs()
	n.coverEntities()
	at := n.coverRelations()
	for e, rels := range at {
		x := o.touch(e)
		x.changed, x.adj = true, n.adjacency(e, rels)
	}
	o.names = sync.OnceValue(n.overNames)
	return n
}

// countDocs brings the counts of documents and stories up to date.
func (n *Snapshot) countDocs() {
	delta := make(map[string]int)
	for d := range n.o.dead {
		if n.b.docLive[d] == 1 {
			n.stats.Documents--
			delta[n.b.stories.at(n.b.docTale[d])]--
		}
	}
	for d, live := range n.o.docLive {
		if live == 1 {
			n.stats.Documents++
			delta[n.o.t.stories.at(n.o.docTale[d])]++
		}
	}
	tales := n.b.tales()
	for story, k := range delta {
		before := tales[story]
		if before == 0 && k > 0 {
			n.stats.Stories++
		}
		if before > 0 && before+k == 0 {
			n.stats.Stories--
		}
	}
}

// tally counts the records of an entity that have one shape.
type tally struct{ live, all int }

// coverEntities derives the entities of which records came or went.
func (n *Snapshot) coverEntities() {
	gone := make(map[uint64]tally) // by entity and shape of the base
	came := make(map[uint32]map[string]tally)
	for d := range n.o.dead {
		from, to := span(n.b.docRecords, d)
		for r := from; r < to; r++ {
			e := n.b.recEntity[r]
			k := uint64(e)<<32 | uint64(n.b.recShape[r])
			gone[k] = tally{gone[k].live + int(n.b.docLive[d]), gone[k].all + 1}
			n.o.touch(e)
		}
	}
	for d := range uint32(n.o.t.docs()) {
		from, to := span(n.o.t.docRecords, d)
		for r := from; r < to; r++ {
			e, shape := n.o.node[n.o.t.recNode[r]], n.o.t.shapes.at(n.o.t.recShape[r])
			if came[e] == nil {
				came[e] = make(map[string]tally)
			}
			came[e][shape] = tally{came[e][shape].live + int(n.o.docLive[d]), came[e][shape].all + 1}
			n.o.touch(e)
		}
	}
	for i := range n.o.ents {
		n.coverEntity(&n.o.ents[i], gone, came[n.o.ents[i].entity])
	}
}

func (n *Snapshot) coverEntity(x *overEntity, gone map[uint64]tally, came map[string]tally) {
	var live, all []string
	if int(x.entity) < n.b.nodes.len() {
		from, to := span(n.b.pairEnds, x.entity)
		for i := from; i < to; i++ {
			g := gone[uint64(x.entity)<<32|uint64(n.b.pairShape[i])]
			shape := n.b.shapes.at(n.b.pairShape[i])
			if int(n.b.pairLive[i]) > g.live {
				live = append(live, shape)
			}
			if int(n.b.pairAll[i]) > g.all {
				all = append(all, shape)
			}
		}
	}
	for shape, c := range came {
		if c.live > 0 {
			live = append(live, shape)
		}
		all = append(all, shape)
	}
	n.stats.Entities -= int(n.live[x.entity])
	n.live[x.entity], n.kind[x.entity] = 0, 0
	x.records, x.shapes = true, all
	if len(live) > 0 {
		n.stats.Entities++
		n.live[x.entity], x.shapes = 1, live
	}
	if len(x.shapes) > 0 {
		n.kind[x.entity] = uint8(kindOf(string(n.id(x.entity)), x.shapes, n.gazetteer))
	}
}

// coverRelations derives the relations of which claims came or went, and returns those at each entity.
func (n *Snapshot) coverRelations() map[uint32][]uint32 {
	b, o := n.b, n.o
	touched := make(map[uint32]struct{}) // relations of the base
	for d := range o.dead {
		from, to := span(b.docClaims, d)
		for c := from; c < to; c++ {
			n.countClaim(b.docLive[d] == 1, b.claimRel[c] == none, -1)
			if b.claimRel[c] != none {
				touched[b.claimRel[c]] = struct{}{}
			}
		}
	}
	came, fresh := make(map[uint32][]uint32), make(map[relKey][]uint32)
	for c := range uint32(o.t.claims()) {
		ext := c + uint32(b.claims())
		k := n.keyOf(ext)
		n.countClaim(o.docLive[o.t.claimDoc[c]] == 1, k.source == k.target, 1)
		if k.source == k.target {
			continue
		}
		if r, ok := n.place(k); ok {
			touched[r] = struct{}{}
			came[r] = append(came[r], ext)
		} else {
			fresh[k] = append(fresh[k], ext)
		}
	}
	at := make(map[uint32][]uint32)
	for r := range touched {
		x := b.rel(r)
		n.stats.Relations -= one(x.mask)
		x.claims = slices.DeleteFunc(slices.Clone(x.claims), func(c uint32) bool { _, gone := o.dead[b.claimDoc[c]]; return gone })
		n.addRel(r, x, came[r], at)
	}
	n.addFresh(fresh, at)
	return at
}

// keyOf returns the relation of a claim.
func (n *Snapshot) keyOf(c uint32) relKey {
	t, i := n.rows(c)
	kind := schema.RelationType(t.claimType[i])
	source, target := n.claimEnds(c)
	if kind.Symmetric() && n.entityCompare(target, source) < 0 {
		source, target = target, source
	}
	return relKey{source, target, kind}
}

func (n *Snapshot) countClaim(live, loop bool, by int) {
	if !live {
		return
	}
	n.stats.Claims += by
	if loop {
		n.stats.Loops += by
	}
}

// one is 1 for a relation that has a live claim.
func one(mask uint8) int {
	if mask != 0 {
		return 1
	}
	return 0
}

// addRel enters a relation with the claims that came.
func (n *Snapshot) addRel(r uint32, x rel, came []uint32, at map[uint32][]uint32) {
	x.claims = append(x.claims, came...)
	if len(came) > 0 {
		slices.SortFunc(x.claims, n.compareClaims)
	}
	x.mask = 0
	for _, c := range x.claims {
		if f := n.fact(c); f.Live {
			x.mask |= 1 << f.Modality
		}
	}
	n.stats.Relations += one(x.mask)
	n.o.rels[r] = &x
	at[x.source], at[x.target] = append(at[x.source], r), append(at[x.target], r)
}

func (n *Snapshot) compareClaims(x, y uint32) int {
	tx, i := n.rows(x)
	ty, j := n.rows(y)
	if tx == ty {
		return tx.compareClaims(i, j)
	}
	a, b := tx.idOfClaim(i), ty.idOfClaim(j)
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

// addFresh numbers and enters the relations that the base lacks.
func (n *Snapshot) addFresh(fresh map[relKey][]uint32, at map[uint32][]uint32) {
	type entry struct {
		id  graph.ID
		key relKey
	}
	list := make([]entry, 0, len(fresh))
	for k := range fresh {
		list = append(list, entry{n.composeID(k.source, k.kind, k.target), k})
	}
	sort.Slice(list, func(i, j int) bool { return list[i].id < list[j].id })
	for i, x := range list {
		place, _ := n.place(x.key)
		n.o.before = append(n.o.before, place)
		n.addRel(uint32(len(n.b.relType)+i), rel{source: x.key.source, target: x.key.target, kind: x.key.kind}, fresh[x.key], at)
	}
}

// adjacency is the list of the base at an entity, with changed and new relations in their places.
func (n *Snapshot) adjacency(e uint32, rels []uint32) []half {
	var old []half
	if int(e) < n.b.nodes.len() {
		from, to := span(n.b.adjEnds, e)
		old = n.b.adj[from:to]
	}
	slices.SortFunc(rels, func(x, y uint32) int {
		if x == y {
			return 0
		}
		if n.relLess(x, y) {
			return -1
		}
		return 1
	})
	out := make([]half, 0, len(old)+len(rels))
	for _, r := range rels {
		i := sort.Search(len(old), func(i int) bool { return !n.relLess(old[i].rel, r) })
		out, old = append(out, old[:i]...), old[i:]
		if len(old) > 0 && old[0].rel == r {
			old = old[1:]
		}
		if x := n.o.rels[r]; len(x.claims) > 0 {
			h := half{rel: r, other: x.target, reading: uint8(x.kind.Read(false)), mask: x.mask}
			if e == x.target {
				h.other, h.reading = x.source, uint8(x.kind.Read(true))
			}
			out = append(out, h)
		}
	}
	return append(out, old...)
}
