package model

import "entente/graph"

// Node is anything with an id.
type Node interface{ IsNode() }

// The lists that are no other thing's.
const (
	allRelations = graph.List("relations")
	allEntities  = graph.List("entities")
	allDocuments = graph.List("documents")
	searchHits   = graph.List("search") // not in order of id, so that nothing goes on after one
)

// relationsAt is the list of the relations at an entity.
func relationsAt(entity graph.ID) graph.List { return graph.List("relations of " + entity) }

// claimsOf is the list of the claims of a relation.
func claimsOf(relation graph.ID) graph.List { return graph.List("claims of " + relation) }

// place is where an edge stands in its list.
type place struct {
	list graph.List
	id   graph.ID
}

// Cursor is what the list goes on after.
func (p place) Cursor() string { return p.list.Cursor(p.id) }

// cursor is that of a place, nil for none.
func cursor(p *place) *string {
	if p == nil {
		return nil
	}
	return optional(p.Cursor())
}

// PageInfo says where a page stands in its list. Cursors are made when they are asked for.
type PageInfo struct {
	HasNextPage     bool
	HasPreviousPage bool
	start, end      *place
}

// StartCursor is that of the first item, nil for an empty page.
func (p *PageInfo) StartCursor() *string { return cursor(p.start) }

// EndCursor is that of the last item, nil for an empty page.
func (p *PageInfo) EndCursor() *string { return cursor(p.end) }

// newPageInfo describes a page of n items by their places.
func newPageInfo(n int, at func(i int) *place, more bool, after graph.ID) PageInfo {
	p := PageInfo{HasNextPage: more, HasPreviousPage: after != ""}
	if n > 0 {
		p.start, p.end = at(0), at(n-1)
	}
	return p
}

// EntityConnection is a page of entities.
type EntityConnection struct {
	Edges    []EntityEdge
	PageInfo PageInfo
}

// EntityEdge is an entity's place in a list.
type EntityEdge struct {
	place
	Node *Entity
}

// RelationConnection is a page of relations.
type RelationConnection struct {
	Edges    []RelationEdge
	PageInfo PageInfo
}

// ClaimConnection is a page of claims.
type ClaimConnection struct {
	Edges    []ClaimEdge
	PageInfo PageInfo
}

// ClaimEdge is a claim's place in a list.
type ClaimEdge struct {
	place
	Node *Claim
}

// DocumentConnection is a page of documents.
type DocumentConnection struct {
	Edges    []DocumentEdge
	PageInfo PageInfo
}

// DocumentEdge is a document's place in a list.
type DocumentEdge struct {
	place
	Node *Document
}

// optional is nil for a text that is not there.
func optional(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
