package model

import (
	"context"
	"fmt"
	"time"

	"entente/graph"
	"entente/schema"
)

// Relation is a relation among those that the same answer brought.
type Relation struct {
	*graph.Relation
	siblings *relations
}

// IsNode marks a Node.
func (*Relation) IsNode() {}

// Nature is that of its type.
func (r *Relation) Nature() schema.Nature { return r.Type.Nature() }

// Source is the entity that the type is read from.
func (r *Relation) Source(ctx context.Context) (*Entity, error) {
	return r.siblings.end(ctx, "source", r.Relation.Source, func(r *graph.Row) graph.ID { return r.Relation.Source })
}

// Target is the entity that the type is read to.
func (r *Relation) Target(ctx context.Context) (*Entity, error) {
	return r.siblings.end(ctx, "target", r.Relation.Target, func(r *graph.Row) graph.ID { return r.Relation.Target })
}

// Claims is a page of the claims that meet the filter.
func (r *Relation) Claims(ctx context.Context, filter *graph.Filter, first *int, after *string) (*ClaimConnection, error) {
	a, err := newArguments(r.siblings.at, filter, first, after)
	if err != nil {
		return nil, err
	}
	all, err := r.siblings.claims(ctx, a)
	return all[r.ID], err
}

// RelationEdge is a relation's place in a list, and how it was found.
type RelationEdge struct {
	Cursor  string
	Node    *Relation
	Reading schema.Reading
	Matched graph.Summary
	other   graph.ID
}

// Other is the far end from the entity that was asked, nil where none was.
func (e *RelationEdge) Other(ctx context.Context) (*Entity, error) {
	if e.other == "" {
		return nil, nil
	}
	return e.Node.siblings.end(ctx, "other", e.other, func(r *graph.Row) graph.ID { return r.Other })
}

// relations are siblings.
type relations struct {
	request *Request
	at      time.Time
	rows    []graph.Row
	shares
}

// siblings makes relations out of rows.
func (r *Request) siblings(at time.Time, rows []graph.Row) (*relations, error) {
	return &relations{request: r, at: at, rows: rows}, r.load(len(rows))
}

// relation returns the relation of a row.
func (s *relations) relation(row *graph.Row) *Relation { return &Relation{&row.Relation, s} }

// end returns an entity at one end, having loaded that end for every sibling.
func (s *relations) end(ctx context.Context, which string, id graph.ID, of func(*graph.Row) graph.ID) (*Entity, error) {
	all, err := share(&s.shares, which, func() (map[graph.ID]*Entity, error) {
		ids := make([]graph.ID, len(s.rows))
		for i := range s.rows {
			ids[i] = of(&s.rows[i])
		}
		return s.request.entitiesByID(ctx, s.at, ids)
	})
	if err != nil {
		return nil, err
	}
	if e, ok := all[id]; ok {
		return e, nil
	}
	return nil, fmt.Errorf("entity %s: %w", id, graph.ErrNotFound)
}

// claims loads a page of claims for every sibling.
func (s *relations) claims(ctx context.Context, a arguments) (map[graph.ID]*ClaimConnection, error) {
	question, err := a.question("claims")
	if err != nil {
		return nil, err
	}
	return share(&s.shares, question, func() (map[graph.ID]*ClaimConnection, error) {
		byID := make(map[graph.ID]*Relation, len(s.rows))
		ids := make([]graph.ID, 0, len(s.rows))
		for i := range s.rows {
			row := &s.rows[i]
			ids, byID[row.Relation.ID] = append(ids, row.Relation.ID), s.relation(row)
		}
		ids = distinct(ids)
		pages, err := s.request.graph.ClaimsOf(ctx, ids, a.Filter, a.First, a.After)
		if err != nil {
			return nil, err
		}
		return s.request.claimConnections(a, ids, byID, pages)
	})
}

// relationConnections makes pages of relations, all siblings of each other.
func (r *Request) relationConnections(a arguments, pages []graph.Page[graph.Row]) ([]*RelationConnection, error) {
	var rows []graph.Row
	for _, p := range pages {
		rows = append(rows, p.Items...)
	}
	s, err := r.siblings(a.Filter.RecordedAt, rows)
	if err != nil {
		return nil, err
	}
	out := make([]*RelationConnection, len(pages))
	for i, p := range pages {
		c := &RelationConnection{Edges: make([]RelationEdge, len(p.Items))}
		ids := make([]graph.ID, len(p.Items))
		for j := range p.Items {
			row := &p.Items[j]
			ids[j] = row.Relation.ID
			c.Edges[j] = RelationEdge{graph.Cursor(row.Relation.ID), s.relation(row), row.Reading, row.Match, row.Other}
		}
		c.PageInfo = newPageInfo(ids, p.More, a.After)
		out[i] = c
	}
	return out, nil
}
