package model

import "entente/graph"

// Node is anything with an id.
type Node interface{ IsNode() }

// PageInfo says where a page stands in its list.
type PageInfo struct {
	HasNextPage     bool
	EndCursor       *string
	HasPreviousPage bool
	StartCursor     *string
}

// newPageInfo describes a page of items with these ids.
func newPageInfo(ids []graph.ID, more bool, after graph.ID) PageInfo {
	p := PageInfo{HasNextPage: more, HasPreviousPage: after != ""}
	if len(ids) > 0 {
		start, end := graph.Cursor(ids[0]), graph.Cursor(ids[len(ids)-1])
		p.StartCursor, p.EndCursor = &start, &end
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
	Cursor string
	Node   *Entity
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
	Cursor string
	Node   *Claim
}

// DocumentConnection is a page of documents.
type DocumentConnection struct {
	Edges    []DocumentEdge
	PageInfo PageInfo
}

// DocumentEdge is a document's place in a list.
type DocumentEdge struct {
	Cursor string
	Node   *Document
}

// optional is nil for a text that is not there.
func optional(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}
