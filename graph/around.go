package graph

import (
	"context"
	"slices"
)

// Around is an entity, a page of the relations at it, and the entities at their far ends.
type Around struct {
	Entity    *Entity // nil if there is none; then there are no relations either
	Relations Page[Row]
	Others    map[ID]*Entity // by Row.Other
}

// Gatherer is a View that brings entities, the relations at them and the far ends in one request. Its answers equal those of Entities
// and Expand.
type Gatherer interface {
	View
	// Around is Expand, with the entities: those expanded from are found as Entities finds them. The filter has no KnownAt. Relations
	// holds up to limit items, and More is not set. If brief, only ID, Kind and Name need be filled in of the Others, and of a relation's
	// summary and match only Modality and Confidence.
	Around(ctx context.Context, from []ID, f *Filter, after ID, limit int, brief bool) ([]Around, error)
}

// Around returns each entity with a page of the relations at it that pass the filter, read outward from it, and their far ends, briefly
// (Gatherer.Around) or whole. ok is false, and nothing was asked, where the store has no quicker way to that than Entities and RelationsOf, or the filter none: one with
// KnownAt or RecordedAt.
func (g *Graph) Around(ctx context.Context, ids []ID, f Filter, first int, after ID, brief bool) (found []Around, ok bool, err error) {
	if f.KnownAt != 0 || !f.RecordedAt.IsZero() {
		return nil, false, nil
	}
	v, err := g.view(ctx, &f)
	if err != nil {
		return nil, false, err
	}
	gatherer, ok := v.(Gatherer)
	if !ok {
		return nil, false, nil
	}
	if err := checkFirst(first); err != nil {
		return nil, true, err
	}
	found, err = gatherer.Around(ctx, ids, &f, after, first+1, brief)
	for i := range found {
		found[i].cut(first)
	}
	return found, true, err
}

// cut makes a page of what was read of first+1 relations, without the far end of one that is cut off.
func (a *Around) cut(first int) {
	all := a.Relations.Items
	if a.Relations = pageOf(all, first); !a.Relations.More {
		return
	}
	far := all[first].Other
	if !slices.ContainsFunc(a.Relations.Items, func(r Row) bool { return r.Other == far }) {
		delete(a.Others, far)
	}
}
