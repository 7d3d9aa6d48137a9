package graphtest

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"entente/graph"
	"entente/schema"
)

// Answer asks the graph and writes the answer in lines: one for each thing found, "more" where a page is not the last, "truncated" where a
// budget cut the answer, "error: not found" for an error.
func Answer(ctx context.Context, g *graph.Graph, a Ask) []string {
	ops := map[string]func(context.Context, *graph.Graph, *Ask) ([]string, error){
		"relations": relationsOf, "claims": claimsOf, "entity": entityOf, "entities": entitiesOf, "search": searchFor,
		"neighborhood": neighborhoodOf, "paths": pathsOf, "relation": relationOf, "documents": documentsOf, "stats": statsOf,
	}
	op, ok := ops[a.Op]
	if !ok {
		return []string{"error: unknown operation " + a.Op}
	}
	lines, err := op(ctx, g, &a)
	if err != nil {
		return append(lines, ErrorLine(err))
	}
	return lines
}

// ErrorLine names the kind of an error.
func ErrorLine(err error) string {
	for _, kind := range []error{graph.ErrNotFound, graph.ErrInvalid, graph.ErrAmbiguous, graph.ErrConflict, graph.ErrUnavailable} {
		if errors.Is(err, kind) {
			return "error: " + kind.Error()
		}
	}
	return "error: " + err.Error()
}

// RelationLine shows a relation with its match under a filter: id, reading, modality, confidence, how many claims and stories.
func RelationLine(id graph.ID, reading schema.Reading, modality schema.Modality, confidence float64, claims, stories int) string {
	return fmt.Sprintf("%s %s %s %s claims=%d stories=%d", id, reading, modality, number(confidence), claims, stories)
}

// EntityLine shows an entity.
func EntityLine(id graph.ID, kind schema.Kind, name string) string {
	return fmt.Sprintf("%s %s %q", id, kind, name)
}

// ClaimLine shows a claim.
func ClaimLine(quote string, modality schema.Modality, confidence float64, publisher string) string {
	return fmt.Sprintf("%q %s %s %q", quote, modality, number(confidence), publisher)
}

// PathLine shows a path: the ids of its entities with the readings between them, and its overlap.
func PathLine(entities []graph.ID, readings []schema.Reading, overlap graph.Certainty) string {
	var b strings.Builder
	b.WriteString(string(entities[0]))
	for i, r := range readings {
		fmt.Fprintf(&b, " %s %s", r, entities[i+1])
	}
	return b.String() + " overlap=" + overlap.String()
}

// StatsLine shows counts.
func StatsLine(s graph.Stats) string {
	return fmt.Sprintf("entities=%d relations=%d claims=%d documents=%d stories=%d", s.Entities, s.Relations, s.Claims, s.Documents, s.Stories)
}

func number(f float64) string { return strconv.FormatFloat(f, 'g', -1, 64) }

func rowLine(r *graph.Row) string {
	return RelationLine(r.Relation.ID, r.Reading, r.Match.Modality, r.Match.Confidence, r.Match.Claims, r.Match.Stories)
}

// paged writes a page.
func paged[T any](p graph.Page[T], line func(*T) string) []string {
	var out []string
	for i := range p.Items {
		out = append(out, line(&p.Items[i]))
	}
	if p.More {
		out = append(out, "more")
	}
	return out
}

func relationsOf(ctx context.Context, g *graph.Graph, a *Ask) ([]string, error) {
	p, err := g.Relations(ctx, a.Filter, a.Int("first", 50), graph.ID(a.Args["after"]))
	return paged(p, rowLine), err
}

func claimsOf(ctx context.Context, g *graph.Graph, a *Ask) ([]string, error) {
	ps, err := g.ClaimsOf(ctx, []graph.ID{graph.ID(a.Args["relation"])}, a.Filter, a.Int("first", 50), graph.ID(a.Args["after"]))
	if err != nil {
		return nil, err
	}
	var docs []graph.ID
	for _, c := range ps[0].Items {
		docs = append(docs, c.Document)
	}
	found, err := g.Documents(ctx, docs, a.Filter)
	if err != nil {
		return nil, err
	}
	i := -1
	return paged(ps[0], func(c *graph.Claim) string {
		i++
		return ClaimLine(c.Quote, c.Modality, c.Confidence, found[i].Publisher)
	}), nil
}

func entityOf(ctx context.Context, g *graph.Graph, a *Ask) ([]string, error) {
	e, err := g.EntityByName(ctx, a.Args["name"])
	if id := a.Args["id"]; id != "" {
		e, err = g.Entity(ctx, graph.ID(id))
	}
	if err != nil {
		return nil, err
	}
	return []string{entityLine(&e)}, nil
}

func entityLine(e **graph.Entity) string { return EntityLine((*e).ID, (*e).Kind, (*e).Name) }

func entitiesOf(ctx context.Context, g *graph.Graph, a *Ask) ([]string, error) {
	p, err := g.EntityPage(ctx, a.Filter.Kinds, a.Int("first", 50), graph.ID(a.Args["after"]))
	return paged(p, entityLine), err
}

func searchFor(ctx context.Context, g *graph.Graph, a *Ask) ([]string, error) {
	p, err := g.Search(ctx, a.Args["text"], a.Filter.Kinds, a.Int("first", 20))
	return paged(p, entityLine), err
}

func neighborhoodOf(ctx context.Context, g *graph.Graph, a *Ask) ([]string, error) {
	w, err := g.Neighborhood(ctx, graph.WalkQuery{From: graph.ID(a.Args["id"]), Depth: a.Int("depth", 1), Limit: a.Int("limit", 300),
		Filter: &a.Filter, MaxRows: a.Int("maxRows", 0)})
	if err != nil {
		return nil, err
	}
	return walkLines(w), nil
}

func walkLines(w *graph.Walk) []string {
	var out []string
	for _, e := range w.Entities {
		out = append(out, EntityLine(e.Entity.ID, e.Entity.Kind, e.Entity.Name))
	}
	for i := range w.Relations {
		out = append(out, rowLine(&w.Relations[i]))
	}
	if w.Truncated {
		out = append(out, "truncated")
	}
	return out
}

func pathsOf(ctx context.Context, g *graph.Graph, a *Ask) ([]string, error) {
	ps, err := g.Paths(ctx, graph.PathQuery{From: graph.ID(a.Args["from"]), To: graph.ID(a.Args["to"]), MaxHops: a.Int("maxHops", 4),
		K: a.Int("k", 1), Filter: &a.Filter, MaxRows: a.Int("maxRows", 0)})
	if err != nil {
		return nil, err
	}
	return pathLines(ps), nil
}

func pathLines(ps *graph.Paths) []string {
	var out []string
	for _, p := range ps.Paths {
		entities := []graph.ID{p.Hops[0].From.ID}
		var readings []schema.Reading
		for _, h := range p.Hops {
			entities, readings = append(entities, h.To.ID), append(readings, h.Row.Reading)
		}
		out = append(out, PathLine(entities, readings, p.Certainty))
	}
	if ps.Truncated {
		out = append(out, "truncated")
	}
	return out
}

func relationOf(ctx context.Context, g *graph.Graph, a *Ask) ([]string, error) {
	r, err := g.Relation(ctx, graph.ID(a.Args["id"]))
	if err != nil {
		return nil, err
	}
	s := r.Relation.Summary
	return []string{RelationLine(r.Relation.ID, r.Relation.Type.Read(false), s.Modality, s.Confidence, s.Claims, s.Stories)}, nil
}

func documentsOf(ctx context.Context, g *graph.Graph, a *Ask) ([]string, error) {
	p, err := g.DocumentPage(ctx, a.Int("first", 50), graph.ID(a.Args["after"]))
	return paged(p, func(d **graph.Document) string {
		return fmt.Sprintf("%q %q %s", (*d).Title, (*d).Publisher, (*d).Published)
	}), err
}

func statsOf(ctx context.Context, g *graph.Graph, _ *Ask) ([]string, error) {
	s, err := g.Stats(ctx)
	return []string{StatsLine(s)}, err
}
