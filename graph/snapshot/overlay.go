package snapshot

import (
	"cmp"
	"slices"
	"sort"
	"strings"
	"sync/atomic"

	"entente/graph"
	"entente/schema"
)

// overlay holds what is otherwise than in the base: the rows of changed documents, and what is derived of them anew. Entities and
// relations that the base lacks are numbered after its own, in order of their ids.
type overlay struct {
	t       table    // rows of the changed documents and of their other revisions
	node    []uint32 // entity of each of its nodes
	docLive []uint8
	docTale []uint32
	dead    map[uint32]struct{} // documents of the base whose rows do not count

	fresh strs    // ids of entities that the base lacks
	slot  []int32 // by entity: its place in ents, or -1
	ents  []overEntity

	rels   map[uint32]*rel // changed ones, without claims if gone, and new ones
	before []uint32        // of each new relation: how many of the base come before it
	names  func() *nameIndex
}

// overEntity is an entity that changed.
type overEntity struct {
	entity  uint32
	records bool     // its records changed
	shapes  []string // then: of live records; of all if none is live
	changed bool     // its relations changed
	adj     []half
	cached  atomic.Pointer[graph.Entity]
}

// lay makes the overlay of changed documents, nil if records must be clustered again for it.
func (s *Snapshot) lay(changed map[graph.ID]*graph.History) *overlay {
	o := &overlay{dead: make(map[uint32]struct{}), rels: make(map[uint32]*rel)}
	if !o.fill(s.b, changed) {
		return nil
	}
	if !o.number(s.b) {
		return nil
	}
	o.revise()
	return o
}

// fill takes the rows of changed documents and of their other revisions out of the base.
func (o *overlay) fill(b *base, changed map[graph.ID]*graph.History) bool {
	f := newFiller(noTime)
	revs := make(map[string]struct{})
	for id, h := range changed {
		if _, judged := b.judgedDocs[string(id)]; judged {
			return false
		}
		if d, ok := b.findDoc(b.docOrder, string(id)); ok {
			o.dead[d] = struct{}{}
			revs[b.docRev.at(d)] = struct{}{}
		}
		if h != nil && f.add(h) {
			revs[f.docRev.at(uint32(f.docs()-1))] = struct{}{}
		}
	}
	delete(revs, "")
	for rev := range revs {
		i, _ := slices.BinarySearchFunc(b.revOrder, rev, func(d uint32, rev string) int { return strings.Compare(b.docRev.at(d), rev) })
		for ; i < len(b.revOrder) && b.docRev.at(b.revOrder[i]) == rev; i++ {
			d := b.revOrder[i]
			if _, ok := o.dead[d]; !ok {
				o.dead[d] = struct{}{}
				f.copy(&b.table, d)
			}
		}
	}
	o.t = f.done()
	return len(o.t.moreRec) == 0 && !o.ties(b)
}

// ties reports whether a record of a dead document is of an entity that cannot be resolved alone.
func (o *overlay) ties(b *base) bool {
	for d := range o.dead {
		from, to := span(b.docRecords, d)
		for r := from; r < to; r++ {
			if _, tied := b.tied[b.recNode[r]]; tied {
				return true
			}
		}
	}
	return false
}

// number gives each node its entity. It returns false if one is tied to others.
func (o *overlay) number(b *base) bool {
	o.node = make([]uint32, o.t.nodes.len())
	var fresh []uint32
	for i := range o.node {
		n, ok := b.nodes.find(o.t.nodes.at(uint32(i)))
		if !ok {
			fresh = append(fresh, uint32(i))
			continue
		}
		if _, tied := b.tied[n]; tied {
			return false
		}
		o.node[i] = n
	}
	slices.SortFunc(fresh, func(x, y uint32) int { return strings.Compare(o.t.nodes.at(x), o.t.nodes.at(y)) })
	for _, i := range fresh {
		o.node[i] = uint32(b.nodes.len()) + o.fresh.add(o.t.nodes.at(i))
	}
	return true
}

// revise finds which of its documents are current, and their stories. All revisions of them are in the overlay.
func (o *overlay) revise() {
	current := make(map[string]uint32)
	for d := range uint32(o.t.docs()) {
		rev := o.t.docRev.at(d)
		if c, ok := current[rev]; rev != "" && (!ok || o.t.newer(d, c) < 0) {
			current[rev] = d
		}
	}
	o.docLive, o.docTale = make([]uint8, o.t.docs()), slices.Clone(o.t.docStory)
	for d := range uint32(o.t.docs()) {
		c, ok := current[o.t.docRev.at(d)]
		if !ok || c == d {
			o.docLive[d] = 1
			continue
		}
		o.docTale[d] = o.t.docStory[c]
	}
}

// touch returns the changed form of an entity, made if need be.
func (o *overlay) touch(e uint32) *overEntity {
	if o.slot[e] < 0 {
		o.slot[e] = int32(len(o.ents))
		o.ents = append(o.ents, overEntity{entity: e})
	}
	return &o.ents[o.slot[e]]
}

// relKey tells new relations apart.
type relKey struct {
	source, target uint32
	kind           schema.RelationType
}

// findRel returns the place of a relation in the base, else the place of the first that comes after it. Its ends are entities of the base.
func (b *base) findRel(k relKey) (uint32, bool) {
	lo, hi := 0, len(b.relType)
	for lo < hi {
		mid := (lo + hi) / 2
		c := cmp.Or(cmp.Compare(b.dot[b.relSource[mid]], b.dot[k.source]), cmp.Compare(b.ranks[b.relType[mid]], b.ranks[k.kind]),
			cmp.Compare(b.relTarget[mid], k.target))
		switch {
		case c == 0:
			return uint32(mid), true
		case c < 0:
			lo = mid + 1
		default:
			hi = mid
		}
	}
	return uint32(lo), false
}

// place is findRel for relations with any ends.
func (s *Snapshot) place(k relKey) (uint32, bool) {
	if n := uint32(s.b.nodes.len()); k.source < n && k.target < n {
		return s.b.findRel(k)
	}
	id := s.composeID(k.source, k.kind, k.target)
	return uint32(sort.Search(len(s.b.relType), func(i int) bool { return s.relID(uint32(i)) > id })), false
}
