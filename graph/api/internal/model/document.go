package model

import (
	"context"
	"slices"
	"sync"
	"time"

	"entente/graph"
)

// Document is a document of a request.
type Document struct {
	*graph.Document
	request *Request
	units   func() *units
}

// IsNode marks a Node.
func (*Document) IsNode() {}

// Text is the stored text, unless the request has shown too much already.
func (d *Document) Text() (string, error) {
	return d.Document.Text, d.request.show(len(d.Document.Text))
}

// Publisher is nil where it is not known.
func (d *Document) Publisher() *string { return optional(d.Document.Publisher) }

// URL is nil where there is none.
func (d *Document) URL() *string { return optional(d.Document.URL) }

// SourceID is nil where there is none.
func (d *Document) SourceID() *string { return optional(d.Document.SourceID) }

// List is nil for a document that is no entry of a list.
func (d *Document) List() *string { return optional(d.Document.List) }

// document wraps a document, or finds it wrapped.
func (r *Request) document(at time.Time, id graph.ID, d *graph.Document) *Document {
	r.mu.Lock()
	defer r.mu.Unlock()
	known, ok := r.documents[keyOf(at, id)]
	if !ok {
		known = &Document{d, r, sync.OnceValue(func() *units { return newUnits(d.Text) })}
		r.documents[keyOf(at, id)] = known
	}
	return known
}

// documentsByID returns documents as recorded at a time, by id. Those that are not there are left out.
func (r *Request) documentsByID(ctx context.Context, at time.Time, ids []graph.ID) (map[graph.ID]*Document, error) {
	ids = distinct(slices.Clone(ids))
	found := make(map[graph.ID]*Document, len(ids))
	var missing []graph.ID
	r.mu.Lock()
	for _, id := range ids {
		if d, ok := r.documents[keyOf(at, id)]; ok {
			found[id] = d
		} else {
			missing = append(missing, id)
		}
	}
	r.mu.Unlock()
	if len(missing) == 0 {
		return found, nil
	}
	if err := r.load(len(missing)); err != nil {
		return nil, err
	}
	loaded, err := r.graph.Documents(ctx, missing, graph.Filter{RecordedAt: at})
	for i, d := range loaded {
		if d != nil {
			found[missing[i]] = r.document(at, missing[i], d)
		}
	}
	return found, err
}

// documentConnection makes a page of documents.
func (r *Request) documentConnection(page graph.Page[*graph.Document], after graph.ID) (*DocumentConnection, error) {
	c := &DocumentConnection{Edges: make([]DocumentEdge, len(page.Items))}
	for i, d := range page.Items {
		c.Edges[i] = DocumentEdge{place{allDocuments, d.ID}, r.document(time.Time{}, d.ID, d)}
	}
	c.PageInfo = newPageInfo(len(c.Edges), func(i int) *place { return &c.Edges[i].place }, page.More, after)
	return c, r.load(len(c.Edges))
}
