package snapshot

import (
	"unsafe"

	"entente/graph"
)

// fixed are the types of which columns are: plain numbers without pointers, so that a column's memory is its written form.
type fixed interface {
	~uint8 | ~uint32 | ~int32 | ~float64 | ~[12]byte | graph.Interval | half
}

// column is a column's memory, to be written and to be replaced by what was read.
type column struct {
	bytes func() []byte
	set   func([]byte)
}

func columnOf[T fixed](p *[]T) column {
	size := int(unsafe.Sizeof(*new(T)))
	return column{
		bytes: func() []byte { return unsafe.Slice((*byte)(unsafe.Pointer(unsafe.SliceData(*p))), len(*p)*size) },
		set: func(b []byte) {
			if len(b) >= size {
				*p = unsafe.Slice((*T)(unsafe.Pointer(unsafe.SliceData(b))), len(b)/size)
			}
		},
	}
}

func columnsOf(s *strs) []column { return []column{columnOf(&s.ends), columnOf(&s.blob)} }

// columns lists what a file holds, in order. Another order or meaning needs another layout number.
func (b *base) columns() []column {
	var out []column
	for _, s := range []*strs{&b.docID, &b.docRev, &b.oddID, &b.stories, &b.publishers, &b.shapes, &b.nodes} {
		out = append(out, columnsOf(s)...)
	}
	for _, p := range []*[]uint32{&b.docStory, &b.docPublisher, &b.docRecords, &b.docClaims, &b.recShape, &b.recNode, &b.moreRec, &b.moreNode,
		&b.oddClaim, &b.claimDoc, &b.claimSource, &b.claimTarget, &b.recEntity, &b.redirFrom, &b.redirTo, &b.tainted, &b.docOrder,
		&b.revOrder, &b.docTale, &b.relSource, &b.relTarget, &b.relEnds, &b.relClaims, &b.claimRel, &b.adjEnds, &b.pairEnds,
		&b.pairShape, &b.pairLive, &b.pairAll, &b.dot} {
		out = append(out, columnOf(p))
	}
	for _, p := range []*[]uint8{&b.recClass, &b.moreClass, &b.claimType, &b.claimModality, &b.docLive, &b.relType, &b.relMask, &b.entKind, &b.entLive} {
		out = append(out, columnOf(p))
	}
	for _, p := range []*[]int32{&b.docPublished, &b.docVersion, &b.claimKnown} {
		out = append(out, columnOf(p))
	}
	return append(out, columnOf(&b.claimID), columnOf(&b.claimConfidence), columnOf(&b.claimValid), columnOf(&b.adj))
}
