package model

import (
	"context"
	"fmt"
	"strings"
	"time"

	"entente/graph"
	"entente/schema"
)

// Relations returns a page of the relations that pass the filter.
func (r *Request) Relations(ctx context.Context, f *graph.Filter, first *int, after *string) (*RelationConnection, error) {
	list := allRelations
	if f != nil && f.Of != "" {
		list = relationsAt(f.Of)
	}
	a, err := newArguments(list, time.Time{}, f, first, after)
	if err != nil {
		return nil, err
	}
	a.look(ctx)
	page, err := r.graph.Relations(ctx, a.Filter, a.First, a.After)
	if err != nil {
		return nil, err
	}
	connections, err := r.relationConnections(ctx, a, []graph.List{list}, []graph.Page[graph.Row]{page}, nil)
	if err != nil {
		return nil, err
	}
	return connections[0], nil
}

// Entity returns one entity by exactly one of id and name.
func (r *Request) Entity(ctx context.Context, id *graph.ID, name *string) (*Entity, error) {
	var e *graph.Entity
	var err error
	switch {
	case (id == nil) == (name == nil):
		return nil, fmt.Errorf("entity: %w: want either id or name", graph.ErrInvalid)
	case id != nil:
		if a, ok := relationsAhead(ctx, *id); ok {
			if e, err := r.around(ctx, *id, a); e != nil || err != nil {
				return e, err
			}
		}
		e, err = r.graph.Entity(ctx, *id)
	default:
		e, err = r.graph.EntityByName(ctx, *name)
	}
	if err != nil {
		return nil, err
	}
	known, err := r.keep(time.Time{}, []*graph.Entity{e})
	return known[e.ID], err
}

// Entities returns a page of the entities of the kinds.
func (r *Request) Entities(ctx context.Context, kinds []schema.Kind, first *int, after *string) (*EntityConnection, error) {
	a, err := newArguments(allEntities, time.Time{}, nil, first, after)
	if err != nil {
		return nil, err
	}
	page, err := r.graph.EntityPage(ctx, kinds, a.First, a.After)
	if err != nil {
		return nil, err
	}
	return r.entityConnection(allEntities, page, a.After)
}

// Search returns the entities whose names are most like a text.
func (r *Request) Search(ctx context.Context, text string, kinds []schema.Kind, first *int) (*EntityConnection, error) {
	size, err := pageSize(first, 20)
	if err != nil {
		return nil, err
	}
	page, err := r.graph.Search(ctx, text, kinds, size)
	if err != nil {
		return nil, err
	}
	return r.entityConnection(searchHits, page, "")
}

// Relation returns one relation.
func (r *Request) Relation(ctx context.Context, id graph.ID) (*Relation, error) {
	row, err := r.graph.Relation(ctx, id)
	if err != nil {
		return nil, err
	}
	s, err := r.siblings(time.Time{}, []graph.Row{*row})
	return s.relation(&s.rows[0]), err
}

// Claim returns one claim.
func (r *Request) Claim(ctx context.Context, id graph.ID) (*Claim, error) {
	c, err := r.graph.Claim(ctx, id)
	if err != nil {
		return nil, err
	}
	return &Claim{Claim: c, siblings: &claims{request: r, list: []*graph.Claim{c}}}, r.load(1)
}

// Document returns one document.
func (r *Request) Document(ctx context.Context, id graph.ID) (*Document, error) {
	d, err := r.graph.Document(ctx, id)
	if err != nil {
		return nil, err
	}
	return r.document(time.Time{}, id, d), r.load(1)
}

// Documents returns a page of documents.
func (r *Request) Documents(ctx context.Context, first *int, after *string) (*DocumentConnection, error) {
	a, err := newArguments(allDocuments, time.Time{}, nil, first, after)
	if err != nil {
		return nil, err
	}
	page, err := r.graph.DocumentPage(ctx, a.First, a.After)
	if err != nil {
		return nil, err
	}
	return r.documentConnection(page, a.After)
}

// Node returns whatever has the id.
func (r *Request) Node(ctx context.Context, id graph.ID) (Node, error) {
	if _, _, _, ok := graph.SplitRelation(id); ok {
		return orNil(r.Relation(ctx, id))
	}
	switch prefix, _, _ := strings.Cut(string(id), "/"); prefix {
	case "doc":
		return orNil(r.Document(ctx, id))
	case "claim":
		return orNil(r.Claim(ctx, id))
	}
	return orNil(r.Entity(ctx, &id, nil))
}

// orNil keeps a nil pointer from becoming a Node that is not nil.
func orNil[T any, P interface {
	*T
	Node
}](p P, err error) (Node, error) {
	if err != nil {
		return nil, err
	}
	return p, nil
}

// Stats counts what is live.
func (r *Request) Stats(ctx context.Context) (*graph.Stats, error) {
	s, err := r.graph.Stats(ctx)
	return &s, err
}
