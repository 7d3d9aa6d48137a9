package snapshot

import (
	"cmp"
	"slices"
	"strings"

	"entente/graph"
)

// resolved says to which entity the records of a table belong.
type resolved struct {
	entity   []uint32            // by record
	redirect map[uint32]uint32   // computed ids that answer for another entity
	tainted  map[uint32]struct{} // ids that are joined with others, or judged: they cannot be resolved alone
}

// resolve gives each record its entity, as graph.Cluster does. A record that computes one id that is not tied to others is of
// the entity of that id. Ids tied by records and judgements are one entity, unless a judgement keeps records of them apart: only
// those go through graph.Cluster, record by record. Names of entities that no record computes are added to the nodes.
func (t *table) resolve(js []graph.Judgement, order []uint32) resolved {
	out := resolved{entity: t.recNode, redirect: make(map[uint32]uint32), tainted: make(map[uint32]struct{})}
	u := nodeUnion{}
	for i, r := range t.moreRec {
		u.join(t.recNode[r], t.moreNode[i])
	}
	apart := t.judge(js, order, u)
	if len(u) == 0 {
		return out
	}
	out.entity = slices.Clone(t.recNode)
	groups := make(map[uint32][]uint32)
	for n := range u {
		out.tainted[n] = struct{}{}
		groups[u.find(n)] = append(groups[u.find(n)], n)
	}
	class := t.classes(u)
	split := make(map[uint32]bool)
	for _, n := range apart {
		split[u.find(n)] = true
	}
	for root, nodes := range groups {
		if split[root] {
			continue
		}
		best := slices.MinFunc(nodes, func(a, b uint32) int {
			return cmp.Or(cmp.Compare(class[a], class[b]), strings.Compare(t.nodes.at(a), t.nodes.at(b)))
		})
		for _, n := range nodes {
			if n != best {
				out.redirect[n] = best
			}
		}
	}
	t.assign(&out, u, split, js)
	return out
}

// judge ties the ids of records that are judged, and returns those of records that must stay apart.
func (t *table) judge(js []graph.Judgement, order []uint32, u nodeUnion) (apart []uint32) {
	for _, j := range js {
		a, okA := t.findRecord(order, j.A)
		b, okB := t.findRecord(order, j.B)
		if !okA || !okB || j.Verdict == graph.Unsure {
			continue
		}
		u.join(t.recNode[a], t.recNode[b])
		if j.Verdict == graph.Different {
			apart = append(apart, t.recNode[a])
		}
	}
	return apart
}

// classes returns the best class under which each tied id is computed.
func (t *table) classes(u nodeUnion) map[uint32]uint8 {
	class := make(map[uint32]uint8, len(u))
	tied := make([]bool, t.nodes.len())
	for n := range u {
		class[n], tied[n] = uint8(graph.FromText), true
	}
	for r, n := range t.recNode {
		if tied[n] {
			class[n] = min(class[n], t.recClass[r])
		}
	}
	for i, n := range t.moreNode {
		class[n] = min(class[n], t.moreClass[i])
	}
	return class
}

// assign enters the entities of the records with tied ids.
func (t *table) assign(out *resolved, u nodeUnion, split map[uint32]bool, js []graph.Judgement) {
	var members []graph.Member
	var recs []uint32
	more := make(map[uint32][]int)
	for i, r := range t.moreRec {
		more[r] = append(more[r], i)
	}
	known := make(map[graph.ID]uint32)
	for d := range uint32(t.docs()) {
		from, to := span(t.docRecords, d)
		for r := from; r < to; r++ {
			n := t.recNode[r]
			if to, ok := out.redirect[n]; ok {
				out.entity[r] = to
			}
			if _, tied := u[n]; !tied || !split[u.find(n)] {
				continue
			}
			m := graph.Member{Record: t.recordID(d, r), IDs: []graph.ComputedID{t.computed(n, t.recClass[r], known)}}
			for _, i := range more[r] {
				m.IDs = append(m.IDs, t.computed(t.moreNode[i], t.moreClass[i], known))
			}
			members, recs = append(members, m), append(recs, r)
		}
	}
	if len(members) == 0 {
		return
	}
	c := graph.Cluster(members, js)
	node := func(id graph.ID) uint32 {
		n, ok := known[id]
		if !ok {
			n = t.nodes.add(string(id))
			known[id] = n
		}
		out.tainted[n] = struct{}{}
		return n
	}
	for i, m := range members {
		out.entity[recs[i]] = node(c.Entity[m.Record])
	}
	for from, to := range c.Redirects {
		out.redirect[node(from)] = node(to)
	}
}

func (t *table) computed(n uint32, class uint8, known map[graph.ID]uint32) graph.ComputedID {
	id := graph.ID(t.nodes.at(n))
	known[id] = n
	return graph.ComputedID{ID: id, Class: graph.IDClass(class)}
}

// findDoc returns the place of a document, given the places in order of id.
func (t *table) findDoc(order []uint32, id string) (uint32, bool) {
	i, ok := slices.BinarySearchFunc(order, id, func(d uint32, id string) int { return strings.Compare(t.docID.at(d), id) })
	if !ok {
		return 0, false
	}
	return order[i], true
}

// findRecord returns the place of a record.
func (t *table) findRecord(order []uint32, id graph.ID) (uint32, bool) {
	doc, key, _ := strings.Cut(string(id), "#")
	d, ok := t.findDoc(order, doc)
	if !ok {
		return 0, false
	}
	from, to := span(t.docRecords, d)
	for r := from; r < to; r++ {
		if shapeKey(t.shapes.at(t.recShape[r])) == key {
			return r, true
		}
	}
	return 0, false
}

// nodeUnion is a disjoint-set forest over the nodes that are tied at all.
type nodeUnion map[uint32]uint32

func (u nodeUnion) find(n uint32) uint32 {
	for u[n] != n {
		u[n] = u[u[n]]
		n = u[n]
	}
	return n
}

func (u nodeUnion) join(a, b uint32) {
	for _, n := range []uint32{a, b} {
		if _, ok := u[n]; !ok {
			u[n] = n
		}
	}
	u[u.find(a)] = u.find(b)
}
