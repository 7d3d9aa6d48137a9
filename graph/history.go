package graph

import (
	"fmt"
	"reflect"
	"slices"
	"time"

	"github.com/fxamacker/cbor/v2"
)

// History is all that a store ever recorded of one document: each row with the versions it had. It is what stores keep as
// truth; entities, relations and counts are derived from histories.
type History struct {
	ID        ID                  `cbor:"1,keyasint"`
	Documents []Version[Document] `cbor:"2,keyasint"`
	Records   []Version[Record]   `cbor:"3,keyasint"` // by key, then time
	Claims    []Version[Claim]    `cbor:"4,keyasint"` // by id, then time
	Retracted []Recorded          `cbor:"5,keyasint,omitempty"`
	Files     []string            `cbor:"6,keyasint,omitempty"` // sorted
	// Text is the document's stored text, which never changes. Stores keep it apart, and fill it in where it is asked for.
	Text string `cbor:"-"`
}

// Version is one version of a row.
type Version[T any] struct {
	Recorded
	Row T `cbor:"3,keyasint"`
}

// Encode writes the history, without its text, in deterministic CBOR.
func (h *History) Encode() ([]byte, error) { return encoding.Marshal(h) }

var encoding = must(cbor.CoreDetEncOptions().EncMode())

func must(m cbor.EncMode, err error) cbor.EncMode {
	if err != nil {
		panic(err) // unreachable: the options are constants
	}
	return m
}

// DecodeHistory reads what Encode wrote.
func DecodeHistory(b []byte) (*History, error) {
	h := new(History)
	if err := cbor.Unmarshal(b, h); err != nil {
		return nil, fmt.Errorf("history: %w", err)
	}
	return h, nil
}

// Merged counts what a merge did to a history's claims.
type Merged struct {
	Document                                   bool // a document that was not there
	Added, Changed, Ended, Kept                int
	RecordsAdded, RecordsChanged, RecordsEnded int
	Retracted                                  bool // the document is, and stays, retracted
}

// Any reports whether anything changed.
func (m Merged) Any() bool {
	return m.Document || m.Added+m.Changed+m.Ended+m.RecordsAdded+m.RecordsChanged+m.RecordsEnded > 0
}

// Merge records the bundle at a moment: rows that are new or differ are opened, rows that differ or are not there any more
// are ended, equal rows are left alone. The bundle's ids must have been filled in by Graph.Put. An empty history, the zero
// value, is filled. Nothing is changed if everything is equal, except that file names are noted.
func (h *History) Merge(b *Bundle, at Stamp) Merged {
	m := Merged{Document: h.ID == "", Retracted: h.IsRetracted(time.Time{})}
	h.ID, h.Text = b.Document.ID, b.Document.Text
	h.Files = addSorted(h.Files, b.Files)
	doc := b.Document
	doc.Text, doc.Retracted = "", false
	var d tally
	h.Documents = mergeRows(h.Documents, []Document{doc}, func(d *Document) string { return string(d.ID) }, at, &d)
	var r, c tally
	h.Records = mergeRows(h.Records, b.Records, func(r *Record) string { return r.Key }, at, &r)
	h.Claims = mergeRows(h.Claims, stored(b.Claims), func(c *Claim) string { return string(c.ID) }, at, &c)
	m.Added, m.Changed, m.Ended, m.Kept = c.added, c.changed, c.ended, c.kept
	m.RecordsAdded, m.RecordsChanged, m.RecordsEnded = r.added, r.changed+d.changed, r.ended
	return m
}

// stored drops from claims what a store derives when it reads them back.
func stored(claims []Claim) []Claim {
	out := slices.Clone(claims)
	for i := range out {
		c := &out[i]
		c.Document, c.Quote, c.Relation, c.SourceEntity, c.TargetEntity, c.Recorded = "", "", "", "", "", Recorded{}
	}
	return out
}

type tally struct{ added, changed, ended, kept int }

// mergeRows ends and opens versions so that the open ones are exactly rows.
func mergeRows[T any](versions []Version[T], rows []T, key func(*T) string, at Stamp, t *tally) []Version[T] {
	open := make(map[string]int)
	for i := range versions {
		if versions[i].Open() {
			open[key(&versions[i].Row)] = i
		}
	}
	for i := range rows {
		k := key(&rows[i])
		j, ok := open[k]
		delete(open, k)
		switch {
		case ok && reflect.DeepEqual(versions[j].Row, rows[i]):
			t.kept++
			continue
		case ok:
			versions[j].To = at
			t.changed++
		default:
			t.added++
		}
		versions = append(versions, Version[T]{Recorded{From: at}, rows[i]})
	}
	for _, j := range open {
		versions[j].To = at
		t.ended++
	}
	slices.SortStableFunc(versions, func(a, b Version[T]) int {
		if ka, kb := key(&a.Row), key(&b.Row); ka != kb {
			if ka < kb {
				return -1
			}
			return 1
		}
		return int(int64(a.From.Change) - int64(b.From.Change))
	})
	return versions
}

// Retract sets or clears the flag at a moment and reports whether that changed anything.
func (h *History) Retract(retracted bool, at Stamp) bool {
	if h.IsRetracted(time.Time{}) == retracted {
		return false
	}
	if retracted {
		h.Retracted = append(h.Retracted, Recorded{From: at})
	} else {
		h.Retracted[len(h.Retracted)-1].To = at
	}
	return true
}

// IsRetracted reports whether the document was retracted at a time; the zero time is now.
func (h *History) IsRetracted(at time.Time) bool {
	return slices.ContainsFunc(h.Retracted, func(r Recorded) bool { return r.At(at) })
}

// Bundle returns the document, records and claims as recorded at a time (zero: now), with their derived fields filled in
// from the document. ok is false if the document was not there. Quotes need the text.
func (h *History) Bundle(at time.Time) (b Bundle, ok bool) {
	docs := versionsAt(h.Documents, at)
	if len(docs) == 0 {
		return b, false
	}
	b.Document, b.Files = docs[0].Row, h.Files
	b.Document.Text, b.Document.Retracted = h.Text, h.IsRetracted(at)
	for _, v := range versionsAt(h.Records, at) {
		b.Records = append(b.Records, v.Row)
	}
	for _, v := range versionsAt(h.Claims, at) {
		c := v.Row
		c.Document, c.Recorded = h.ID, v.Recorded
		if c.End <= len(h.Text) {
			c.Quote = h.Text[c.Start:c.End]
		}
		b.Claims = append(b.Claims, c)
	}
	return b, true
}

func versionsAt[T any](versions []Version[T], at time.Time) []Version[T] {
	out := make([]Version[T], 0, len(versions))
	for _, v := range versions {
		if v.At(at) {
			out = append(out, v)
		}
	}
	return out
}

func addSorted(set, more []string) []string {
	for _, s := range more {
		if i, ok := slices.BinarySearch(set, s); !ok {
			set = slices.Insert(set, i, s)
		}
	}
	return set
}
