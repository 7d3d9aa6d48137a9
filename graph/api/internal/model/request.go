// Package model is what the GraphQL schema's object types are in Go: the types of package graph, each with the siblings that the
// same answer brought along.
//
// Siblings spare the query per row. What is asked of one of them is asked of all of them in a single call, and shared: the first to
// ask does the work, and the others wait for it. The claims of a page of relations are siblings of each other too, whichever relation they are under, so that the
// documents under them take one call again. The number of calls depends on the query alone, never on how much it finds, and no
// timer decides what belongs together.
package model

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"time"

	"entente/graph"
)

// Budget is the error of a query that asks for more than one query may.
type Budget struct {
	What  string // of what it asks too much, as in "depth"
	Limit int
}

// Error words the limit.
func (b *Budget) Error() string { return fmt.Sprintf("query: %s exceeds %d", b.What, b.Limit) }

// Request is what one GraphQL operation has loaded so far and how much it may load. It is the root of its answer.
type Request struct {
	graph           *graph.Graph
	maxRows         int
	maxText         int
	rows, textBytes atomic.Int64

	mu        sync.Mutex
	entities  map[key]*graph.Entity
	documents map[key]*Document
}

// key names a row as recorded at a time.
type key struct {
	at int64
	id graph.ID
}

func keyOf(at time.Time, id graph.ID) key { return key{at.UnixMicro(), id} }

// NewRequest returns a request that may load at most so many rows, and show at most so many bytes of documents' texts.
func NewRequest(g *graph.Graph, rows, text int) *Request {
	return &Request{graph: g, maxRows: rows, maxText: text, entities: make(map[key]*graph.Entity), documents: make(map[key]*Document)}
}

type requestKey struct{}

// With returns a context that carries the request.
func With(ctx context.Context, r *Request) context.Context {
	return context.WithValue(ctx, requestKey{}, r)
}

// From returns the request that With put in.
func From(ctx context.Context) *Request { return ctx.Value(requestKey{}).(*Request) }

// left is how many rows may still be loaded.
func (r *Request) left() int { return r.maxRows - int(r.rows.Load()) }

// load counts rows that an answer brought.
func (r *Request) load(rows int) error {
	if r.rows.Add(int64(rows)) > int64(r.maxRows) {
		return &Budget{"number of rows", r.maxRows}
	}
	return nil
}

// show counts bytes of a document's text.
func (r *Request) show(bytes int) error {
	if r.textBytes.Add(int64(bytes)) > int64(r.maxText) {
		return &Budget{"bytes of text", r.maxText}
	}
	return nil
}
