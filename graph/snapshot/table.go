package snapshot

import (
	"encoding/hex"
	"strings"

	"entente/graph"
	"entente/schema"
)

// table holds documents, records and claims as they were at a time, one slice a column. Records and claims of a document
// stand together. Retracted documents are not in it.
type table struct {
	docID, docRev            strs // rev is "" for a document without revisions
	docStory, docPublisher   []uint32
	docPublished, docVersion []int32
	docRecords, docClaims    []uint32 // where they end

	recShape, recNode []uint32 // the node is the first entity id that the record computes
	recClass          []uint8
	moreRec, moreNode []uint32 // further computed ids, by record
	moreClass         []uint8

	claimID                     [][12]byte // of "claim/" and 24 hex digits; all zero: in odd
	oddClaim                    []uint32
	oddID                       strs
	claimDoc                    []uint32
	claimSource, claimTarget    []uint32 // records, as stated
	claimType, claimModality    []uint8
	claimConfidence             []float64
	claimValid                  []graph.Interval
	claimKnown                  []int32 // day on which the version was recorded
	stories, publishers, shapes strs
	nodes                       strs // entity ids
}

func (t *table) docs() int    { return len(t.docRecords) }
func (t *table) records() int { return len(t.recNode) }
func (t *table) claims() int  { return len(t.claimDoc) }

// span returns where the rows of a document stand in a column that ends tells of.
func span(ends []uint32, doc uint32) (from, to uint32) {
	if doc > 0 {
		from = ends[doc-1]
	}
	return from, ends[doc]
}

const claimPrefix = "claim/"

// packClaim is the short form of a claim's id, if it has one.
func packClaim(id graph.ID) (k [12]byte, ok bool) {
	digits, ok := strings.CutPrefix(string(id), claimPrefix)
	if !ok || len(digits) != 24 {
		return k, false
	}
	for i := range 24 {
		c := digits[i]
		switch {
		case c >= '0' && c <= '9':
			c -= '0'
		case c >= 'a' && c <= 'f':
			c -= 'a' - 10
		default:
			return k, false
		}
		k[i/2] = k[i/2]<<4 | c
	}
	return k, k != [12]byte{}
}

// idOfClaim returns a claim's id.
func (t *table) idOfClaim(c uint32) graph.ID {
	k := t.claimID[c]
	if k == ([12]byte{}) {
		for i, o := range t.oddClaim {
			if o == c {
				return graph.ID(t.oddID.at(uint32(i)))
			}
		}
	}
	var b [len(claimPrefix) + 24]byte
	copy(b[:], claimPrefix)
	hex.Encode(b[len(claimPrefix):], k[:])
	return graph.ID(b[:])
}

// fact returns what a claim is filtered by; story is its document's.
func (t *table) fact(c uint32, story uint32, live bool, stories *strs) graph.Fact {
	d := t.claimDoc[c]
	published := graph.Day(t.docPublished[d])
	f := graph.Fact{Type: schema.RelationType(t.claimType[c]), Modality: schema.Modality(t.claimModality[c]), Confidence: t.claimConfidence[c],
		Stated: t.claimValid[c], Known: published, Publisher: t.publishers.at(t.docPublisher[d]), Story: graph.ID(stories.at(story)), Live: live}
	if published == 0 {
		f.Known = graph.Day(t.claimKnown[c])
	}
	f.Valid = f.Stated.Effective(f.Type.Nature(), f.Modality, published)
	return f
}

// recordID returns the id of a record.
func (t *table) recordID(doc, rec uint32) graph.ID {
	return graph.RecordID(graph.ID(t.docID.at(doc)), shapeKey(t.shapes.at(t.recShape[rec])))
}
