package snapshot

import (
	"maps"

	"entente/graph"
)

// Update is what changed since a snapshot was made.
type Update struct {
	// Stamp is that of the last change.
	Stamp graph.Stamp
	// Histories are those of the documents that changed, without texts.
	Histories []*graph.History
	// Purged are documents that are gone.
	Purged []graph.ID
	// Judgements are all versions of all judgements, if Judged is set: if there are new ones.
	Judgements []graph.Judgement
	Judged     bool
}

// Next returns the snapshot after an update. s stays as it is, and so does what s and its predecessors share with the result. It
// takes time by what changed since the last fold, unless records must be clustered again: that takes a fold.
func (s *Snapshot) Next(u Update) *Snapshot {
	changed := maps.Clone(s.changed)
	if changed == nil {
		changed = make(map[graph.ID]*graph.History)
	}
	for _, id := range u.Purged {
		changed[id] = nil
	}
	for _, h := range u.Histories {
		changed[h.ID] = h
	}
	var next *Snapshot
	if js := graph.Holding(u.Judgements, noTime); u.Judged {
		next = s.rebuilt(changed, js, u.Stamp)
	} else if o := s.lay(changed); o != nil {
		next = s.cover(o)
		next.changed = changed
	} else {
		next = s.rebuilt(changed, s.b.js, u.Stamp)
	}
	next.stamp = u.Stamp
	return next
}

// Fold returns the same snapshot without an overlay.
func (s *Snapshot) Fold() *Snapshot {
	if s.o == nil {
		return s
	}
	return s.rebuilt(s.changed, s.b.js, s.stamp)
}

// Heavy reports whether so much changed since the last fold that it is time for one.
func (s *Snapshot) Heavy() bool {
	return s.o != nil && s.o.t.claims()+s.o.t.records() > max(4000, (s.b.claims()+s.b.records())/128)
}

// Folded reports whether the snapshot has no overlay.
func (s *Snapshot) Folded() bool { return s.o == nil }

// rebuilt joins the base and changed documents and derives everything anew.
func (s *Snapshot) rebuilt(changed map[graph.ID]*graph.History, js []graph.Judgement, stamp graph.Stamp) *Snapshot {
	f := newFiller(noTime)
	dead := make(map[uint32]struct{})
	for id, h := range changed {
		if d, ok := s.b.findDoc(s.b.docOrder, string(id)); ok {
			dead[d] = struct{}{}
		}
		if h != nil {
			f.add(h)
		}
	}
	more := f.done()
	next := newSnapshot(index(join(&s.b.table, dead, &more), s.b.nodes.len(), js, s.gazetteer), s.gazetteer, s.cold)
	next.b.stamp, next.stamp = stamp, stamp
	return next
}
