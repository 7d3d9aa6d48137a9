package snapshot

import (
	"time"

	"entente/graph"
)

// filler adds histories to a table.
type filler struct {
	table
	at                              time.Time
	nodeOf, shapeOf, storyOf, pubOf dict
	keys                            map[string]uint32 // records of the document at hand
	last                            []uint32          // the node of the last record of each shape, which the next one often has too
	buf                             []byte
}

func newFiller(at time.Time) *filler {
	return &filler{at: at, nodeOf: newDict(), shapeOf: newDict(), storyOf: newDict(), pubOf: newDict(), keys: make(map[string]uint32)}
}

// add enters what a history held at the filler's time, and reports whether that was anything.
func (f *filler) add(h *graph.History) bool {
	doc := open(h.Documents, f.at)
	if doc == nil || h.IsRetracted(f.at) {
		return false
	}
	f.docID.add(string(h.ID))
	f.docRev.add(doc.Row.RevisionKey())
	f.docStory = append(f.docStory, f.storyOf.intern(string(doc.Row.Story)))
	f.docPublisher = append(f.docPublisher, f.pubOf.intern(doc.Row.Publisher))
	f.docPublished = append(f.docPublished, int32(doc.Row.Published))
	f.docVersion = append(f.docVersion, int32(doc.Row.LoaderVersion))
	clear(f.keys)
	for i := range h.Records {
		if h.Records[i].At(f.at) {
			f.record(&h.Records[i].Row)
		}
	}
	for i := range h.Claims {
		if h.Claims[i].At(f.at) {
			f.claim(&h.Claims[i])
		}
	}
	f.docRecords = append(f.docRecords, uint32(f.records()))
	f.docClaims = append(f.docClaims, uint32(f.claims()))
	return true
}

// open returns the first version that was there.
func open[T any](versions []graph.Version[T], at time.Time) *graph.Version[T] {
	for i := range versions {
		if versions[i].At(at) {
			return &versions[i]
		}
	}
	return nil
}

func (f *filler) record(r *graph.Record) {
	n := uint32(f.records())
	f.keys[r.Key] = n
	f.buf = appendShape(f.buf[:0], r)
	shape := f.shapeOf.internBytes(f.buf)
	f.recShape = append(f.recShape, shape)
	for len(f.last) <= int(shape) {
		f.last = append(f.last, none)
	}
	for i, id := range r.IDs() {
		if i == 0 {
			node := f.last[shape]
			if node == none || f.nodeOf.at(node) != string(id.ID) {
				node = f.nodeOf.intern(string(id.ID))
				f.last[shape] = node
			}
			f.recNode, f.recClass = append(f.recNode, node), append(f.recClass, uint8(id.Class))
			continue
		}
		f.moreRec, f.moreNode, f.moreClass = append(f.moreRec, n), append(f.moreNode, f.nodeOf.intern(string(id.ID))), append(f.moreClass, uint8(id.Class))
	}
}

func (f *filler) claim(v *graph.Version[graph.Claim]) {
	c := &v.Row
	source, okSource := f.keys[c.Source]
	target, okTarget := f.keys[c.Target]
	if !okSource || !okTarget {
		return // a claim without its records relates nothing; Graph.Put lets none through
	}
	k, ok := packClaim(c.ID)
	if !ok {
		f.oddClaim = append(f.oddClaim, uint32(f.claims()))
		f.oddID.add(string(c.ID))
	}
	f.claimID = append(f.claimID, k)
	f.claimDoc = append(f.claimDoc, uint32(f.docs()))
	f.claimSource, f.claimTarget = append(f.claimSource, source), append(f.claimTarget, target)
	f.claimType, f.claimModality = append(f.claimType, uint8(c.Type)), append(f.claimModality, uint8(c.Modality))
	f.claimConfidence = append(f.claimConfidence, c.Confidence)
	f.claimValid = append(f.claimValid, c.Valid)
	f.claimKnown = append(f.claimKnown, int32(graph.DayOf(v.From.Time())))
}

// copy adds a document of another table.
func (f *filler) copy(o *table, d uint32) {
	in := func(to *dict, from *strs) func(uint32) uint32 {
		return func(i uint32) uint32 { return to.intern(from.at(i)) }
	}
	f.take(o, d, places{in(&f.nodeOf, &o.nodes), in(&f.shapeOf, &o.shapes), in(&f.storyOf, &o.stories), in(&f.pubOf, &o.publishers)})
}

// done returns the filled table.
func (f *filler) done() table {
	t := f.table
	t.nodes, t.shapes, t.stories, t.publishers = f.nodeOf.strs, f.shapeOf.strs, f.storyOf.strs, f.pubOf.strs
	return t
}
