package api_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"entente/graph"
	"entente/graph/api"
	"entente/graph/graphtest"
	"entente/schema"
)

// TestStories replays the stories of the conformance suite through GraphQL.
func TestStories(t *testing.T) {
	stories, err := graphtest.Stories()
	if err != nil || len(stories) == 0 {
		t.Fatalf("%d stories, %v", len(stories), err)
	}
	for _, s := range stories {
		t.Run(s.Name, func(t *testing.T) {
			g := over(t, graphtest.Oracle())
			h := api.Handler(g, api.Options{})
			s.Play(t, g, func(a graphtest.Ask) []string { return play(t, h, &a) })
		})
	}
}

// questions are the queries that put a story's questions; $f is the filter.
var questions = map[string]string{
	"relations": `query($f: RelationFilter, $first: Int, $after: String) { relations(filter: $f, first: $first, after: $after) {
		edges { reading node { id } matched { confidence stories modality claims } } pageInfo { hasNextPage } } }`,
	"claims": `query($f: RelationFilter, $first: Int, $after: String) { relations(filter: $f, first: 500) { edges { node { id
		claims(filter: $f, first: $first, after: $after) { edges { node { quote modality confidence document { publisher } } } pageInfo { hasNextPage } } } } } }`,
	"entity":   `query($id: ID, $name: String) { entity(id: $id, name: $name) { id kind name } }`,
	"entities": `query($kinds: [Kind!], $first: Int, $after: String) { entities(kinds: $kinds, first: $first, after: $after) { edges { node { id kind name } } pageInfo { hasNextPage } } }`,
	"search":   `query($text: String!, $kinds: [Kind!], $first: Int) { search(text: $text, kinds: $kinds, first: $first) { edges { node { id kind name } } pageInfo { hasNextPage } } }`,
	"neighborhood": `query($id: ID!, $depth: Int, $limit: Int, $f: RelationFilter) { neighborhood(of: $id, depth: $depth, limit: $limit, filter: $f) {
		entities { entity { id kind name } } relations { reading relation { id } matched { confidence stories modality claims } } truncated } }`,
	"paths": `query($from: ID!, $to: ID!, $maxHops: Int, $k: Int, $f: RelationFilter) { paths(from: $from, to: $to, maxHops: $maxHops, k: $k, filter: $f) {
		paths { hops { from { id } reading to { id } } overlap { certainty } } truncated } }`,
	"relation": `query($id: ID!) { relation(id: $id) { id type modality confidence stories claims(first: 500) { edges { node { id } } }
		all: claims(first: 500, filter: {modality: [ASSERTED, ALLEGED, PLANNED, HYPOTHETICAL, NEGATED]}) { edges { node { id } } } } }`,
	"documents": `query($first: Int, $after: String) { documents(first: $first, after: $after) { edges { node { title publisher published } } pageInfo { hasNextPage } } }`,
	"stats":     `{ stats { entities relations claims documents stories } }`,
}

// play asks a story's question by GraphQL and writes the answer as graphtest does.
func play(t *testing.T, h http.Handler, a *graphtest.Ask) []string {
	t.Helper()
	variables := map[string]any{"f": filterInput(&a.Filter), "kinds": upper(a.Filter.Kinds)}
	for k, v := range a.Args {
		switch k {
		case "first", "depth", "limit", "maxHops", "k":
			variables[k] = json.Number(v)
		case "after":
			list := graph.List(a.Op)
			if of := a.Filter.Of; of != "" {
				list += graph.List(" of " + of)
			}
			variables[k] = list.Cursor(graph.ID(v))
		default:
			variables[k] = v
		}
	}
	got := ask(t, h, questions[a.Op], variables)
	var lines []string
	for _, e := range got.Errors {
		kind := strings.ReplaceAll(strings.ToLower(e.Extensions.Code), "_", " ")
		if kind == "internal" || kind == "bad query" {
			t.Errorf("%s: %s", a.Line, e.Message)
		}
		lines = append(lines, "error: "+kind)
	}
	if len(lines) > 0 {
		return lines
	}
	var data played
	if err := json.Unmarshal(got.Data, &data); err != nil {
		t.Fatalf("%s: %v", a.Line, err)
	}
	return data.lines(a)
}

// upper writes kinds and the like as GraphQL does.
func upper[T interface{ MarshalText() ([]byte, error) }](list []T) []string {
	var out []string
	for _, v := range list {
		b, err := v.MarshalText()
		if err != nil {
			panic(err) // unreachable: they were parsed
		}
		out = append(out, strings.ToUpper(string(b)))
	}
	return out
}

// filterInput writes a filter as a variable.
func filterInput(f *graph.Filter) map[string]any {
	in := map[string]any{}
	set := func(name string, value any, given bool) {
		if given {
			in[name] = value
		}
	}
	set("of", f.Of, f.Of != "")
	set("types", upper(f.Types), len(f.Types) > 0)
	set("kinds", upper(f.Kinds), len(f.Kinds) > 0)
	set("modality", upper(f.Modality), len(f.Modality) > 0)
	set("confidence", f.Confidence, f.Confidence != 0)
	set("validAt", f.ValidAt, f.ValidAt != 0)
	set("certainty", strings.ToUpper(f.Certainty.String()), f.Certainty != graph.No)
	set("knownAt", f.KnownAt, f.KnownAt != 0)
	set("recordedAt", f.RecordedAt, !f.RecordedAt.IsZero())
	set("sources", f.Sources, len(f.Sources) > 0)
	set("withoutSources", f.WithoutSources, len(f.WithoutSources) > 0)
	set("overlapping", f.Overlapping, f.Overlapping)
	if f.Between != nil {
		between := map[string]any{}
		if f.Between.From != 0 {
			between["from"] = f.Between.From
		}
		if f.Between.To != 0 {
			between["to"] = f.Between.To
		}
		in["between"] = between
	}
	return in
}

type (
	playedEntity struct {
		ID   graph.ID
		Kind schema.Kind
		Name string
	}
	playedMatch struct {
		Confidence      float64
		Stories, Claims int
		Modality        schema.Modality
	}
	playedEdges[T any] struct {
		Edges    []struct{ Node T }
		PageInfo struct{ HasNextPage bool }
	}
	playedClaim struct {
		Quote      string
		Modality   schema.Modality
		Confidence float64
		Document   struct{ Publisher string }
	}
	playedDocument struct{ Title, Publisher, Published string }
	playedRelation struct {
		ID          graph.ID
		Type        schema.RelationType
		Modality    schema.Modality
		Confidence  float64
		Stories     int
		Claims, All playedEdges[struct{}]
	}
	playedRow struct {
		Reading        schema.Reading
		Node, Relation struct {
			ID     graph.ID
			Claims playedEdges[playedClaim]
		}
		Matched playedMatch
	}
	// played is any answer to one of questions.
	played struct {
		Relations *struct {
			Edges    []playedRow
			PageInfo struct{ HasNextPage bool }
		}
		Entity           *playedEntity
		Entities, Search *playedEdges[playedEntity]
		Neighborhood     *struct {
			Entities  []struct{ Entity playedEntity }
			Relations []playedRow
			Truncated bool
		}
		Paths *struct {
			Paths []struct {
				Hops []struct {
					From, To playedEntity
					Reading  schema.Reading
				}
				Overlap struct{ Certainty graph.Certainty }
			}
			Truncated bool
		}
		Relation  *playedRelation
		Documents *playedEdges[playedDocument]
		Stats     *graph.Stats
	}
)

func (e *playedEntity) line() string { return graphtest.EntityLine(e.ID, e.Kind, e.Name) }

func (c *playedClaim) line() string {
	return graphtest.ClaimLine(c.Quote, c.Modality, c.Confidence, c.Document.Publisher)
}

func (d *playedDocument) line() string {
	return fmt.Sprintf("%q %q %s", d.Title, d.Publisher, d.Published)
}

func (r *playedRow) line() string {
	id := r.Node.ID + r.Relation.ID // one of them is empty
	return graphtest.RelationLine(id, r.Reading, r.Matched.Modality, r.Matched.Confidence, r.Matched.Claims, r.Matched.Stories)
}

func (r *playedRelation) line() string {
	claims := len(r.Claims.Edges)
	if claims == 0 {
		claims = len(r.All.Edges)
	}
	return graphtest.RelationLine(r.ID, r.Type.Read(false), r.Modality, r.Confidence, claims, r.Stories)
}

// lines writes the answer as graphtest.Answer does.
func (p *played) lines(a *graphtest.Ask) []string {
	switch a.Op {
	case "relations":
		return listed(p.Relations.Edges, p.Relations.PageInfo.HasNextPage, (*playedRow).line)
	case "claims":
		for _, e := range p.Relations.Edges {
			if string(e.Node.ID) == a.Args["relation"] {
				return e.Node.Claims.lines((*playedClaim).line)
			}
		}
		return nil
	case "entity":
		return []string{p.Entity.line()}
	case "entities":
		return p.Entities.lines((*playedEntity).line)
	case "search":
		return p.Search.lines((*playedEntity).line)
	case "documents":
		return p.Documents.lines((*playedDocument).line)
	case "relation":
		return []string{p.Relation.line()}
	case "stats":
		return []string{graphtest.StatsLine(*p.Stats)}
	}
	return p.walkLines()
}

// listed writes a page.
func listed[T any](list []T, more bool, line func(*T) string) (out []string) {
	for i := range list {
		out = append(out, line(&list[i]))
	}
	if more {
		out = append(out, "more")
	}
	return out
}

func (p *playedEdges[T]) lines(line func(*T) string) []string {
	list := make([]T, len(p.Edges))
	for i, e := range p.Edges {
		list[i] = e.Node
	}
	return listed(list, p.PageInfo.HasNextPage, line)
}

// walkLines writes a neighborhood or paths.
func (p *played) walkLines() (out []string) {
	truncated := false
	if n := p.Neighborhood; n != nil {
		for _, e := range n.Entities {
			out = append(out, e.Entity.line())
		}
		for _, r := range n.Relations {
			out = append(out, r.line())
		}
		truncated = n.Truncated
	}
	if found := p.Paths; found != nil {
		for _, path := range found.Paths {
			entities, readings := []graph.ID{path.Hops[0].From.ID}, []schema.Reading(nil)
			for _, hop := range path.Hops {
				entities, readings = append(entities, hop.To.ID), append(readings, hop.Reading)
			}
			out = append(out, graphtest.PathLine(entities, readings, path.Overlap.Certainty))
		}
		truncated = found.Truncated
	}
	if truncated {
		out = append(out, "truncated")
	}
	return out
}
