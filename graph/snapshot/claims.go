package snapshot

import (
	"context"
	"slices"
	"sort"

	"entente/graph"
)

// holds reports whether a version is the one that the snapshot saw.
func (s *Snapshot) holds(r graph.Recorded) bool {
	if !s.at.IsZero() {
		return r.At(s.at)
	}
	return r.From.Change <= s.stamp.Change && (r.Open() || r.To.Change > s.stamp.Change)
}

// fetch returns histories by document.
func (s *Snapshot) fetch(ctx context.Context, docs []graph.ID) (map[graph.ID]*graph.History, error) {
	slices.Sort(docs)
	docs = slices.Compact(docs)
	if len(docs) == 0 {
		return nil, ctx.Err()
	}
	hs, err := s.cold.Bundles(ctx, docs)
	if err != nil {
		return nil, err
	}
	out := make(map[graph.ID]*graph.History, len(hs))
	for _, h := range hs {
		out[h.ID] = h
	}
	return out, nil
}

// Claims implements graph.View.
func (s *Snapshot) Claims(ctx context.Context, relations []graph.ID, f *graph.Filter, after graph.ID, limit int) ([][]graph.Claim, error) {
	g := s.gate(f)
	lists := make([][]uint32, len(relations))
	var all []uint32
	for i, id := range relations {
		if r, ok := s.relation(id); ok {
			lists[i] = s.matching(s.rel(r).claims, g, after, limit)
			all = append(all, lists[i]...)
		}
	}
	rows, err := s.hydrate(ctx, all)
	if err != nil {
		return nil, err
	}
	out := make([][]graph.Claim, len(relations))
	for i, list := range lists {
		for _, c := range list {
			if row, ok := rows[c]; ok {
				out[i] = append(out[i], row)
			}
		}
	}
	return out, nil
}

// matching returns up to limit claims with ids after one that match.
func (s *Snapshot) matching(claims []uint32, g *gate, after graph.ID, limit int) []uint32 {
	var out []uint32
	if after != "" {
		claims = claims[sort.Search(len(claims), func(i int) bool { return s.claimID(claims[i]) > after }):]
	}
	for _, c := range claims {
		if len(out) >= limit {
			break
		}
		if f := s.fact(c); g.f.Match(&f) {
			out = append(out, c)
		}
	}
	return out
}

// hydrate returns the rows of claims. Those of documents that were purged since are left out.
func (s *Snapshot) hydrate(ctx context.Context, claims []uint32) (map[uint32]graph.Claim, error) {
	var docs []graph.ID
	for _, c := range claims {
		docs = append(docs, s.docOf(c))
	}
	hs, err := s.fetch(ctx, docs)
	if err != nil {
		return nil, err
	}
	out := make(map[uint32]graph.Claim, len(claims))
	for _, c := range claims {
		h := hs[s.docOf(c)]
		if h == nil {
			continue
		}
		if row, ok := s.version(h, s.claimID(c)); ok {
			source, target := s.claimEnds(c)
			row.SourceEntity, row.TargetEntity = s.id(source), s.id(target)
			if source != target {
				row.Relation = graph.RelationID(row.SourceEntity, row.Type, row.TargetEntity)
			}
			out[c] = row
		}
	}
	return out, nil
}

func (s *Snapshot) docOf(c uint32) graph.ID {
	t, i := s.rows(c)
	return graph.ID(t.docID.at(t.claimDoc[i]))
}

// version finds a claim in its document's history, where claims stand in order of id.
func (s *Snapshot) version(h *graph.History, id graph.ID) (graph.Claim, bool) {
	i := sort.Search(len(h.Claims), func(i int) bool { return h.Claims[i].Row.ID >= id })
	for ; i < len(h.Claims) && h.Claims[i].Row.ID == id; i++ {
		if v := &h.Claims[i]; s.holds(v.Recorded) {
			c := v.Row
			c.Document, c.Recorded = h.ID, v.Recorded
			if c.End <= len(h.Text) {
				c.Quote = h.Text[c.Start:c.End]
			}
			return c, true
		}
	}
	return graph.Claim{}, false
}

// ClaimsByID implements graph.View.
func (s *Snapshot) ClaimsByID(ctx context.Context, ids []graph.ID) ([]*graph.Claim, error) {
	places := make([]uint32, len(ids))
	var all []uint32
	for i, id := range ids {
		places[i] = s.claim(id)
		if places[i] != none {
			all = append(all, places[i])
		}
	}
	rows, err := s.hydrate(ctx, all)
	if err != nil {
		return nil, err
	}
	out := make([]*graph.Claim, len(ids))
	for i, c := range places {
		if row, ok := rows[c]; ok {
			out[i] = &row
		}
	}
	return out, nil
}

// claim returns the place of a live claim, or none.
func (s *Snapshot) claim(id graph.ID) uint32 {
	if s.o != nil {
		for c := range uint32(s.o.t.claims()) {
			if ext := c + uint32(s.b.claims()); s.o.docLive[s.o.t.claimDoc[c]] == 1 && s.claimID(ext) == id {
				return ext
			}
		}
	}
	order := s.b.claimOrder()
	i := sort.Search(len(order), func(i int) bool { return s.b.idOfClaim(order[i]) >= id })
	if i == len(order) || s.b.idOfClaim(order[i]) != id {
		return none
	}
	d := s.b.claimDoc[order[i]]
	if s.b.docLive[d] == 0 || s.isDead(d) {
		return none
	}
	return order[i]
}

// isDead reports whether an overlay takes the place of a document of the base.
func (s *Snapshot) isDead(d uint32) bool {
	if s.o == nil {
		return false
	}
	_, dead := s.o.dead[d]
	return dead
}

// Documents implements graph.View.
func (s *Snapshot) Documents(ctx context.Context, ids []graph.ID) ([]*graph.Document, error) {
	var known []graph.ID
	for _, id := range ids {
		if s.hasDoc(id) {
			known = append(known, id)
		}
	}
	hs, err := s.fetch(ctx, known)
	if err != nil {
		return nil, err
	}
	out := make([]*graph.Document, len(ids))
	for i, id := range ids {
		if h := hs[id]; h != nil {
			out[i] = s.document(h)
		}
	}
	return out, nil
}

// document returns the version of a document that the snapshot saw.
func (s *Snapshot) document(h *graph.History) *graph.Document {
	for i := range h.Documents {
		if v := &h.Documents[i]; s.holds(v.Recorded) {
			d := v.Row
			d.Text = h.Text
			return &d
		}
	}
	return nil
}

// hasDoc reports whether a document is there and not retracted.
func (s *Snapshot) hasDoc(id graph.ID) bool {
	if d, ok := s.b.findDoc(s.b.docOrder, string(id)); ok && !s.isDead(d) {
		return true
	}
	return s.o != nil && slices.Contains(s.o.docIDs(), string(id))
}

// docIDs returns the ids of the documents in the overlay, sorted.
func (o *overlay) docIDs() []string {
	out := make([]string, o.t.docs())
	for d := range out {
		out[d] = o.t.docID.at(uint32(d))
	}
	slices.Sort(out)
	return out
}

// DocumentPage implements graph.View.
func (s *Snapshot) DocumentPage(ctx context.Context, after graph.ID, limit int) ([]*graph.Document, error) {
	ids := s.liveDocs(after, limit)
	found, err := s.Documents(ctx, ids)
	if err != nil {
		return nil, err
	}
	return slices.DeleteFunc(found, func(d *graph.Document) bool { return d == nil }), nil
}

// liveDocs lists live documents by id.
func (s *Snapshot) liveDocs(after graph.ID, limit int) []graph.ID {
	var over []graph.ID
	if s.o != nil {
		for d, live := range s.o.docLive {
			if id := graph.ID(s.o.t.docID.at(uint32(d))); live == 1 && id > after {
				over = append(over, id)
			}
		}
	}
	out := over
	order := s.b.docOrder
	i := sort.Search(len(order), func(i int) bool { return graph.ID(s.b.docID.at(order[i])) > after })
	for n := 0; i < len(order) && n < limit; i++ {
		if d := order[i]; s.b.docLive[d] == 1 && !s.isDead(d) {
			out = append(out, graph.ID(s.b.docID.at(d)))
			n++
		}
	}
	slices.Sort(out)
	return out[:min(len(out), limit)]
}
