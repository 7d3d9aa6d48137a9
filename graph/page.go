package graph

import (
	"context"
	"encoding/base64"
	"fmt"
	"strings"
	"time"

	"entente/schema"
)

// now asks for a view of now.
var now time.Time

// MaxPage is the largest page.
const MaxPage = 1000

// Page is a part of a list. Lists are ordered by id and paged by it, so that no page repeats or misses what stayed while others wrote.
type Page[T any] struct {
	Items []T
	More  bool // there is a next page
}

// List names what a cursor is good for: the pages of one list, as "relations of state/ru".
type List string

// tag marks the list's cursors.
func (l List) tag() string { return Hash(string(l))[:8] }

// Cursor is where a page of the list may go on after an item: opaque to clients.
func (l List) Cursor(id ID) string {
	return base64.RawURLEncoding.EncodeToString([]byte(l.tag() + ":" + string(id)))
}

// Parse reads what Cursor wrote; "" is the beginning. Any other text, a cursor of another list among them, is ErrInvalid.
func (l List) Parse(s string) (ID, error) {
	if s == "" {
		return "", nil
	}
	b, err := base64.RawURLEncoding.DecodeString(s)
	tag, id, ok := strings.Cut(string(b), ":")
	want := l.tag()
	switch {
	case err != nil || !ok || len(tag) != len(want):
		return "", fmt.Errorf("cursor %q: %w: no cursor", s, ErrInvalid)
	case tag != want:
		return "", fmt.Errorf("cursor %q: %w: of another list", s, ErrInvalid)
	}
	return ID(id), nil
}

// pageOf cuts what was read of limit+1 items down to a page.
func pageOf[T any](items []T, limit int) Page[T] {
	if len(items) > limit {
		return Page[T]{items[:limit], true}
	}
	return Page[T]{items, false}
}

func checkFirst(first int) error {
	if first < 0 || first > MaxPage {
		return fmt.Errorf("first %d: %w: want 0 to %d", first, ErrInvalid, MaxPage)
	}
	return nil
}

// Relations returns a page of the relations that pass the filter. With Filter.Of they are those at that entity, read outward.
func (g *Graph) Relations(ctx context.Context, f Filter, first int, after ID) (Page[Row], error) {
	if f.Of != "" {
		return g.relationsAt(ctx, f, first, after)
	}
	v, err := g.view(ctx, &f)
	if err != nil {
		return Page[Row]{}, err
	}
	if err := checkFirst(first); err != nil {
		return Page[Row]{}, err
	}
	rows, err := v.RelationPage(ctx, &f, after, first+1)
	return pageOf(rows, first), err
}

// relationsAt answers Relations for a filter with Of.
func (g *Graph) relationsAt(ctx context.Context, f Filter, first int, after ID) (Page[Row], error) {
	found, err := g.Entities(ctx, []ID{f.Of}, f)
	e, err := one[Entity]("entity", f.Of)(found, err)
	if err != nil {
		return Page[Row]{}, err
	}
	pages, err := g.RelationsOf(ctx, []ID{e.ID}, f, first, after)
	if err != nil {
		return Page[Row]{}, err
	}
	return pages[0], nil
}

// RelationsOf returns, for each entity, a page of the relations at it that pass the filter, read outward from it.
func (g *Graph) RelationsOf(ctx context.Context, entities []ID, f Filter, first int, after ID) ([]Page[Row], error) {
	v, err := g.view(ctx, &f)
	if err != nil {
		return nil, err
	}
	if err := checkFirst(first); err != nil {
		return nil, err
	}
	rows, err := v.Expand(ctx, entities, &f, after, first+1)
	return pages(rows, first), err
}

// ClaimsOf returns, for each relation, a page of its claims that match the filter.
func (g *Graph) ClaimsOf(ctx context.Context, relations []ID, f Filter, first int, after ID) ([]Page[Claim], error) {
	v, err := g.view(ctx, &f)
	if err != nil {
		return nil, err
	}
	if err := checkFirst(first); err != nil {
		return nil, err
	}
	claims, err := v.Claims(ctx, relations, &f, after, first+1)
	return pages(claims, first), err
}

func pages[T any](lists [][]T, first int) []Page[T] {
	out := make([]Page[T], len(lists))
	for i, l := range lists {
		out[i] = pageOf(l, first)
	}
	return out
}

// EntityPage returns a page of the live entities of the kinds, or of all.
func (g *Graph) EntityPage(ctx context.Context, kinds []schema.Kind, first int, after ID) (Page[*Entity], error) {
	v, err := g.store.View(ctx, now)
	if err != nil {
		return Page[*Entity]{}, err
	}
	if err := checkFirst(first); err != nil {
		return Page[*Entity]{}, err
	}
	es, err := v.EntityPage(ctx, kinds, after, first+1)
	return pageOf(es, first), err
}

// DocumentPage returns a page of the live documents.
func (g *Graph) DocumentPage(ctx context.Context, first int, after ID) (Page[*Document], error) {
	v, err := g.store.View(ctx, now)
	if err != nil {
		return Page[*Document]{}, err
	}
	if err := checkFirst(first); err != nil {
		return Page[*Document]{}, err
	}
	ds, err := v.DocumentPage(ctx, after, first+1)
	return pageOf(ds, first), err
}
