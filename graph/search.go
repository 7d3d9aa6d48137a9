package graph

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"entente/schema"
	"entente/schema/fold"
	"entente/schema/gazetteer"
)

// searchCandidates is how many candidates a store is asked for.
const searchCandidates = 500

// namesakes is how many entities of one name are counted.
const namesakes = 1_000_000

// maxSearch is how long a text may be that is searched for, in bytes when folded: longer than names are.
const maxSearch = 200

// ambiguous is how many ids an error of an ambiguous name lists.
const ambiguous = 20

// EntityByName returns the one live entity of a name. Tiers are tried in the order of NameTier, and the first that hits decides; more
// than one hit in it is an error that wraps ErrAmbiguous and lists up to 20 ids and the count; none is ErrNotFound.
func (g *Graph) EntityByName(ctx context.Context, name string) (*Entity, error) {
	key := fold.Key(name)
	if key == "" {
		return nil, fmt.Errorf("entity name %q: %w: no letters", name, ErrInvalid)
	}
	v, err := g.store.View(ctx, now)
	if err != nil {
		return nil, err
	}
	for _, entries := range [][]*gazetteer.Entry{g.gazetteer.ByName(name), g.gazetteer.ByAlias(name)} {
		ids := make([]ID, len(entries))
		for i, e := range entries {
			ids[i] = ID(e.ID)
		}
		if e, err := g.single(ctx, v, name, ids, len(ids)); e != nil || err != nil {
			return e, err
		}
	}
	hits, err := v.Named(ctx, key, namesakes)
	if err != nil {
		return nil, err
	}
	hits = slices.DeleteFunc(hits, func(h NameHit) bool { return h.Tier != hits[0].Tier })
	ids := make([]ID, len(hits))
	for i, h := range hits {
		ids[i] = h.ID
	}
	e, err := g.single(ctx, v, name, ids, len(ids))
	if e == nil && err == nil {
		err = fmt.Errorf("entity named %q: %w", name, ErrNotFound)
	}
	return e, err
}

// single returns the one of the entities that is live, nil if none is.
func (g *Graph) single(ctx context.Context, v View, name string, ids []ID, n int) (*Entity, error) {
	if n == 0 {
		return nil, nil
	}
	found, err := v.Entities(ctx, ids, false)
	if err != nil {
		return nil, err
	}
	live := make(map[ID]*Entity)
	for _, e := range found {
		if e != nil {
			live[e.ID] = e
		}
	}
	list := sortedKeys(live)
	switch {
	case len(list) == 0:
		return nil, nil
	case len(list) == 1:
		return live[list[0]], nil
	}
	shown := make([]string, 0, ambiguous)
	for _, id := range list[:min(len(list), ambiguous)] {
		shown = append(shown, string(id))
	}
	return nil, fmt.Errorf("entity named %q: %w: %d entities: %s", name, ErrAmbiguous, len(list), strings.Join(shown, ", "))
}

// Search returns the live entities of the kinds (none: all) whose names are most like the text: equal ones, then those that begin with it, then by
// the trigrams in common; ties by id.
func (g *Graph) Search(ctx context.Context, text string, kinds []schema.Kind, first int) (Page[*Entity], error) {
	key := fold.Key(text)
	switch {
	case key == "":
		return Page[*Entity]{}, fmt.Errorf("search %q: %w: no letters", text, ErrInvalid)
	case len(key) > maxSearch:
		return Page[*Entity]{}, fmt.Errorf("search: %w: %d bytes, want at most %d", ErrInvalid, len(key), maxSearch)
	}
	if err := checkFirst(first); err != nil {
		return Page[*Entity]{}, err
	}
	v, err := g.store.View(ctx, now)
	if err != nil {
		return Page[*Entity]{}, err
	}
	ids, err := v.Similar(ctx, key, kinds, searchCandidates)
	if err != nil {
		return Page[*Entity]{}, err
	}
	known := g.names().similar(key)
	found, err := v.Entities(ctx, append(ids, sortedKeys(known)...), false)
	if err != nil {
		return Page[*Entity]{}, err
	}
	return pageOf(rank(key, kinds, found, known), first), nil
}

// rank orders the entities that are similar enough, by their own names or, as known tells, by the gazetteer's.
func rank(key string, kinds []schema.Kind, found []*Entity, known map[ID]float64) []*Entity {
	f := Filter{Kinds: kinds}
	score := make(map[ID]float64)
	var out []*Entity
	for _, e := range found {
		if e == nil || !f.HasKind(e.Kind) {
			continue
		}
		if _, seen := score[e.ID]; seen {
			continue
		}
		score[e.ID] = max(known[e.ID], Similarity(key, fold.Key(e.Name)))
		for _, a := range e.Aliases {
			score[e.ID] = max(score[e.ID], Similarity(key, fold.Key(a)))
		}
		if score[e.ID] >= LeastSimilarity {
			out = append(out, e)
		}
	}
	slices.SortFunc(out, func(a, b *Entity) int { return cmp.Or(cmp.Compare(score[b.ID], score[a.ID]), cmp.Compare(a.ID, b.ID)) })
	return out
}

func sortedKeys[V any](m map[ID]V) []ID { return slices.Sorted(maps.Keys(m)) }
