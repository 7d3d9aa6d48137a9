package snapshot

import "slices"

// places maps the dictionary places of one table to those of another.
type places struct{ node, shape, story, publisher func(uint32) uint32 }

func same(i uint32) uint32 { return i }

func through(m []uint32) func(uint32) uint32 { return func(i uint32) uint32 { return m[i] } }

// join makes one table of the documents of a that are not dead and those of b. The nodes of a keep their places, those that
// only b has follow.
func join(a *table, dead map[uint32]struct{}, b *table) table {
	t := table{nodes: strs{slices.Clone(a.nodes.ends), slices.Clone(a.nodes.blob)}, shapes: clone(&a.shapes),
		stories: clone(&a.stories), publishers: clone(&a.publishers)}
	t.grow(a.docs()+b.docs(), a.records()+b.records(), a.claims()+b.claims())
	for d := range uint32(a.docs()) {
		if _, ok := dead[d]; !ok {
			t.take(a, d, places{same, same, same, same})
		}
	}
	nodes := make([]uint32, b.nodes.len())
	m := places{node: through(nodes), shape: through(extend(&t.shapes, &b.shapes)), story: through(extend(&t.stories, &b.stories)),
		publisher: through(extend(&t.publishers, &b.publishers))}
	for i := range nodes {
		n, ok := a.nodes.find(b.nodes.at(uint32(i)))
		if !ok {
			n = t.nodes.add(b.nodes.at(uint32(i)))
		}
		nodes[i] = n
	}
	for d := range uint32(b.docs()) {
		t.take(b, d, m)
	}
	return t
}

func clone(s *strs) strs { return strs{slices.Clone(s.ends), slices.Clone(s.blob)} }

// extend adds to a the strings of b that it lacks, and returns the place of each.
func extend(a, b *strs) []uint32 {
	d := dict{*a, make(map[string]uint32, a.len())}
	for i := range uint32(a.len()) {
		d.index[a.at(i)] = i
	}
	out := make([]uint32, b.len())
	for i := range out {
		out[i] = d.intern(b.at(uint32(i)))
	}
	*a = d.strs
	return out
}

func (t *table) grow(docs, records, claims int) {
	t.docRecords, t.docClaims = make([]uint32, 0, docs), make([]uint32, 0, docs)
	t.recShape, t.recNode, t.recClass = make([]uint32, 0, records), make([]uint32, 0, records), make([]uint8, 0, records)
	t.claimID = make([][12]byte, 0, claims)
	t.claimDoc, t.claimSource, t.claimTarget = make([]uint32, 0, claims), make([]uint32, 0, claims), make([]uint32, 0, claims)
	t.claimType, t.claimModality = make([]uint8, 0, claims), make([]uint8, 0, claims)
	t.claimConfidence, t.claimKnown = make([]float64, 0, claims), make([]int32, 0, claims)
}

// take appends a document of another table with its rows.
func (t *table) take(o *table, d uint32, m places) {
	t.docID.add(o.docID.at(d))
	t.docRev.add(o.docRev.at(d))
	t.docStory = append(t.docStory, m.story(o.docStory[d]))
	t.docPublisher = append(t.docPublisher, m.publisher(o.docPublisher[d]))
	t.docPublished = append(t.docPublished, o.docPublished[d])
	t.docVersion = append(t.docVersion, o.docVersion[d])
	from, to := span(o.docRecords, d)
	shift := uint32(t.records()) - from
	for r := from; r < to; r++ {
		t.recShape = append(t.recShape, m.shape(o.recShape[r]))
		t.recNode = append(t.recNode, m.node(o.recNode[r]))
	}
	t.recClass = append(t.recClass, o.recClass[from:to]...)
	i, _ := slices.BinarySearch(o.moreRec, from)
	for ; i < len(o.moreRec) && o.moreRec[i] < to; i++ {
		t.moreRec, t.moreNode = append(t.moreRec, o.moreRec[i]+shift), append(t.moreNode, m.node(o.moreNode[i]))
		t.moreClass = append(t.moreClass, o.moreClass[i])
	}
	t.takeClaims(o, d, shift)
	t.docRecords = append(t.docRecords, uint32(t.records()))
	t.docClaims = append(t.docClaims, uint32(t.claims()))
}

func (t *table) takeClaims(o *table, d, shift uint32) {
	from, to := span(o.docClaims, d)
	i, _ := slices.BinarySearch(o.oddClaim, from)
	for ; i < len(o.oddClaim) && o.oddClaim[i] < to; i++ {
		t.oddClaim = append(t.oddClaim, o.oddClaim[i]-from+uint32(t.claims()))
		t.oddID.add(o.oddID.at(uint32(i)))
	}
	doc := uint32(t.docs())
	for c := from; c < to; c++ {
		t.claimDoc = append(t.claimDoc, doc)
		t.claimSource, t.claimTarget = append(t.claimSource, o.claimSource[c]+shift), append(t.claimTarget, o.claimTarget[c]+shift)
	}
	t.claimID = append(t.claimID, o.claimID[from:to]...)
	t.claimType, t.claimModality = append(t.claimType, o.claimType[from:to]...), append(t.claimModality, o.claimModality[from:to]...)
	t.claimConfidence = append(t.claimConfidence, o.claimConfidence[from:to]...)
	t.claimValid = append(t.claimValid, o.claimValid[from:to]...)
	t.claimKnown = append(t.claimKnown, o.claimKnown[from:to]...)
}
