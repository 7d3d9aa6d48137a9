package model

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"time"

	"entente/graph"
)

// Entity is an entity among those that the same answer brought.
type Entity struct {
	*graph.Entity
	siblings *entities
}

// IsNode marks a Node.
func (*Entity) IsNode() {}

// Count is how many a group has, nil where that is not stated.
func (e *Entity) Count() *int {
	if e.Entity.Count == 0 {
		return nil
	}
	return &e.Entity.Count
}

// Identifier is a number or code that an entity has elsewhere.
type Identifier struct{ Scheme, Value string }

// Identifiers are sorted by scheme.
func (e *Entity) Identifiers() []Identifier {
	out := make([]Identifier, 0, len(e.Entity.Identifiers))
	for _, k := range slices.Sorted(maps.Keys(e.Entity.Identifiers)) {
		out = append(out, Identifier{k, e.Entity.Identifiers[k]})
	}
	return out
}

// Relations is a page of the relations at the entity, read outward from it.
func (e *Entity) Relations(ctx context.Context, filter *graph.Filter, first *int, after *string) (*RelationConnection, error) {
	a, err := newArguments(relationsAt(e.ID), e.siblings.at, filter, first, after)
	if err != nil {
		return nil, err
	}
	a.look(ctx)
	all, err := e.siblings.relations(ctx, a)
	return all[e.ID], err
}

// entities are siblings.
type entities struct {
	request *Request
	at      time.Time
	ids     []graph.ID
	shares
}

// relations loads a page of relations for every sibling.
func (s *entities) relations(ctx context.Context, a arguments) (map[graph.ID]*RelationConnection, error) {
	if a.Filter.Of != "" {
		return nil, fmt.Errorf("filter of %s: %w: below an entity, which it is read from already", a.Filter.Of, graph.ErrInvalid)
	}
	question, err := a.question("relations")
	if err != nil {
		return nil, err
	}
	return share(&s.shares, question, func() (map[graph.ID]*RelationConnection, error) {
		pages, far, err := s.pages(ctx, a)
		if err != nil {
			return nil, err
		}
		lists := make([]graph.List, len(s.ids))
		for i, id := range s.ids {
			lists[i] = relationsAt(id)
		}
		connections, err := s.request.relationConnections(ctx, a, lists, pages, far)
		out := make(map[graph.ID]*RelationConnection, len(connections))
		for i, c := range connections {
			out[s.ids[i]] = c
		}
		return out, err
	})
}

// pages loads the relations, with the far ends if they are asked for and the store can bring them along.
func (s *entities) pages(ctx context.Context, a arguments) ([]graph.Page[graph.Row], *farEnds, error) {
	if a.Others {
		found, ok, err := s.request.graph.Around(ctx, s.ids, a.Filter, a.First, a.After, a.Brief)
		if err != nil {
			return nil, nil, err
		}
		if ok {
			pages, far := s.request.note(found, a.Brief)
			return pages, far, nil
		}
	}
	pages, err := s.request.graph.RelationsOf(ctx, s.ids, a.Filter, a.First, a.After)
	return pages, nil, err
}

// around loads an entity together with the page of relations that is asked for below it. It returns nil where the store has no quick way to
// that, or an error: whoever asks one by one then finds that in its place.
func (r *Request) around(ctx context.Context, id graph.ID, a arguments) (*Entity, error) {
	found, ok, err := r.graph.Around(ctx, []graph.ID{id}, a.Filter, a.First, a.After, a.Brief)
	if !ok || err != nil {
		return nil, nil
	}
	if found[0].Entity == nil {
		return nil, fmt.Errorf("entity %s: %w", id, graph.ErrNotFound)
	}
	known, err := r.keep(time.Time{}, []*graph.Entity{found[0].Entity})
	if err != nil {
		return nil, err
	}
	question, err := a.question("relations")
	if err != nil {
		return nil, err
	}
	e := known[found[0].Entity.ID]
	_, _ = share(&e.siblings.shares, question, func() (map[graph.ID]*RelationConnection, error) { // its field gives the error
		pages, far := r.note(found, a.Brief)
		connections, err := r.relationConnections(ctx, a, []graph.List{relationsAt(e.ID)}, pages, far)
		if err != nil {
			return nil, err
		}
		return map[graph.ID]*RelationConnection{e.ID: connections[0]}, nil
	})
	return e, nil
}

// entitiesByID returns entities as recorded at a time, by the ids asked for, as siblings, also those that only superseded revisions
// name: something that was found names them. Those that are not there are left out.
func (r *Request) entitiesByID(ctx context.Context, at time.Time, ids []graph.ID) (map[graph.ID]*Entity, error) {
	ids = distinct(slices.Clone(ids))
	found := make(map[graph.ID]*graph.Entity, len(ids))
	if missing := r.knownEntities(at, ids, found); len(missing) > 0 {
		loaded, err := r.graph.Entities(ctx, missing, graph.Filter{RecordedAt: at, KnownAt: graph.LastDay})
		if err != nil {
			return nil, err
		}
		r.mu.Lock()
		for i, e := range loaded {
			if e != nil {
				found[missing[i]] = e
				r.entities[keyOf(at, missing[i])] = e
			}
		}
		r.mu.Unlock()
	}
	return r.family(at, found), nil
}

// knownEntities puts those that the request has loaded before into found and returns the ids of the others.
func (r *Request) knownEntities(at time.Time, ids []graph.ID, found map[graph.ID]*graph.Entity) (missing []graph.ID) {
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, id := range ids {
		if e, ok := r.entities[keyOf(at, id)]; ok {
			found[id] = e
		} else {
			missing = append(missing, id)
		}
	}
	return missing
}

// family makes siblings of entities.
func (r *Request) family(at time.Time, found map[graph.ID]*graph.Entity) map[graph.ID]*Entity {
	s := &entities{request: r, at: at}
	out := make(map[graph.ID]*Entity, len(found))
	for id, e := range found {
		s.ids = append(s.ids, e.ID)
		out[id] = &Entity{e, s}
	}
	s.ids = distinct(s.ids)
	return out
}

// note takes what came with relations: the pages, and the far ends. Those are kept, so that they are not asked for again, unless they are
// brief.
func (r *Request) note(found []graph.Around, brief bool) ([]graph.Page[graph.Row], *farEnds) {
	pages := make([]graph.Page[graph.Row], len(found))
	others := make(map[graph.ID]*graph.Entity)
	for i := range found {
		pages[i] = found[i].Relations
		maps.Copy(others, found[i].Others)
	}
	if !brief {
		r.mu.Lock()
		defer r.mu.Unlock()
		for id, e := range others {
			r.entities[keyOf(time.Time{}, id)] = e
		}
	}
	return pages, &farEnds{byID: r.family(time.Time{}, others)}
}

// keep notes entities that came with another answer, so that they are not asked for again, and returns them as siblings.
func (r *Request) keep(at time.Time, list []*graph.Entity) (map[graph.ID]*Entity, error) {
	if err := r.load(len(list)); err != nil {
		return nil, err
	}
	found := make(map[graph.ID]*graph.Entity, len(list))
	r.mu.Lock()
	for _, e := range list {
		found[e.ID] = e
		r.entities[keyOf(at, e.ID)] = e
	}
	r.mu.Unlock()
	return r.family(at, found), nil
}

// entityConnection makes a page of entities.
func (r *Request) entityConnection(list graph.List, page graph.Page[*graph.Entity], after graph.ID) (*EntityConnection, error) {
	known, err := r.keep(time.Time{}, page.Items)
	if err != nil {
		return nil, err
	}
	c := &EntityConnection{Edges: make([]EntityEdge, len(page.Items))}
	for i, e := range page.Items {
		c.Edges[i] = EntityEdge{place{list, e.ID}, known[e.ID]}
	}
	c.PageInfo = newPageInfo(len(c.Edges), func(i int) *place { return &c.Edges[i].place }, page.More, after)
	return c, nil
}
