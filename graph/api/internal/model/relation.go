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
	a, err := newArguments(claimsOf(r.ID), r.siblings.at, filter, first, after)
	if err != nil {
		return nil, err
	}
	all, err := r.siblings.claims(ctx, a)
	return all[r.ID], err
}

// RelationEdge is a relation's place in a list, and how it was found.
type RelationEdge struct {
	place
	Node    *Relation
	Reading schema.Reading
	Matched graph.Summary
	other   graph.ID
	far     *farEnds
}

// farEnds are the far ends of a page's relations, or why there are none.
type farEnds struct {
	byID map[graph.ID]*Entity
	err  error
}

// Other is the far end from the entity that was asked, nil where none was. It was loaded with the page, which spares a goroutine for each
// of them: gqlgen starts one for every method that takes a context.
func (e *RelationEdge) Other() (*Entity, error) {
	if e.other == "" {
		return nil, nil
	}
	if e.far.err != nil {
		return nil, e.far.err
	}
	return present(e.far.byID, e.other)
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
	return present(all, id)
}

// present returns an entity that must be there.
func present(all map[graph.ID]*Entity, id graph.ID) (*Entity, error) {
	if e, ok := all[id]; ok {
		return e, nil
	}
	return nil, fmt.Errorf("entity %s: %w", id, graph.ErrNotFound)
}

// others loads the far ends of all siblings.
func (s *relations) others(ctx context.Context) *farEnds {
	ids := make([]graph.ID, len(s.rows))
	for i := range s.rows {
		ids[i] = s.rows[i].Other
	}
	byID, err := s.request.entitiesByID(ctx, s.at, ids)
	return &farEnds{byID, err}
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

// relationConnections makes pages of relations, each of a list, all siblings of each other. The far ends, if they are asked for, are loaded
// unless they are there.
func (r *Request) relationConnections(ctx context.Context, a arguments, lists []graph.List, pages []graph.Page[graph.Row], far *farEnds) ([]*RelationConnection, error) {
	var rows []graph.Row
	for _, p := range pages {
		rows = append(rows, p.Items...)
	}
	s, err := r.siblings(a.Filter.RecordedAt, rows)
	if err != nil {
		return nil, err
	}
	if far == nil && a.Others {
		far = s.others(ctx)
	}
	out := make([]*RelationConnection, len(pages))
	for i, p := range pages {
		c := &RelationConnection{Edges: make([]RelationEdge, len(p.Items))}
		for j := range p.Items {
			row := &p.Items[j]
			c.Edges[j] = RelationEdge{place{lists[i], row.Relation.ID}, s.relation(row), row.Reading, row.Match, row.Other, far}
		}
		c.PageInfo = newPageInfo(len(c.Edges), func(j int) *place { return &c.Edges[j].place }, p.More, a.After)
		out[i] = c
	}
	return out, nil
}
