package localstore

import (
	"fmt"
	"math/rand/v2"
	"strings"

	"entente/graph"
	"entente/schema"
)

// world makes small documents that name the same few things in many ways.
type world struct {
	*rand.Rand
	odd bool // records with several ids
}

var places = []graph.ID{"state/us", "state/ru", "state/kp", "state/fr", "state/cn", "state/gb"}

func (w world) record(i int) graph.Record {
	switch n := w.IntN(10); {
	case n < 6:
		id := places[w.IntN(len(places))]
		return graph.Record{Gazetteer: id, Kind: schema.State, Names: []string{strings.ToUpper(string(id[6:])), "the state " + string(id)}[:1+w.IntN(2)]}
	case n < 8:
		list := w.IntN(8)
		r := graph.Record{Key: fmt.Sprint("row", i), Listed: graph.ID(fmt.Sprint("org/ofac-", list)), Kind: schema.Organization, Names: []string{fmt.Sprint("Firm ", list)}}
		if w.odd && w.IntN(3) == 0 {
			r.Identifiers = map[string]string{"lei": "5493001KJTIIGC8Y1R12"}
		}
		return r
	default:
		return graph.Record{Key: fmt.Sprint("name", i), Kind: schema.Person, Names: []string{fmt.Sprint("Ann ", w.IntN(5)), "Ms Ann"}}
	}
}

func (w world) bundle() graph.Bundle {
	var b graph.Bundle
	b.Document = graph.Document{Publisher: fmt.Sprint("paper ", w.IntN(3)), Text: fmt.Sprintf("text number %d says so.", w.IntN(40))}
	if w.IntN(2) == 0 {
		b.Document.URL = fmt.Sprint("https://example.org/", w.IntN(6))
	}
	if w.IntN(3) > 0 {
		b.Document.Published = graph.Day(738000 + w.IntN(20))
	}
	seen := make(map[string]bool)
	for i := range 2 + w.IntN(4) {
		r := w.record(i)
		if r.Key == "" {
			r.Key = string(r.Gazetteer)
		}
		if !seen[r.Key] {
			seen[r.Key] = true
			b.Records = append(b.Records, r)
		}
	}
	types := []schema.RelationType{schema.Sanctions, schema.AlliedWith, schema.Visits, schema.MeetsWith, schema.Owns}
	for range 1 + w.IntN(6) {
		c := graph.Claim{Source: b.Records[w.IntN(len(b.Records))].Key, Target: b.Records[w.IntN(len(b.Records))].Key,
			Type: types[w.IntN(len(types))], Modality: schema.Modalities()[min(w.IntN(8), 4)], Start: 0, End: 4, Quote: "text", Anchor: w.IntN(10),
			Confidence: float64(w.IntN(11)) / 10, Extractor: "test"}
		if w.IntN(2) == 0 {
			c.Valid = graph.Within(graph.Day(738000+w.IntN(10)), graph.Day(738010+w.IntN(10)))
		}
		b.Claims = append(b.Claims, c)
	}
	return b
}

func (w world) filter() *graph.Filter {
	f := new(graph.Filter)
	if w.IntN(2) == 0 {
		rs := schema.Readings()
		for range 40 {
			f.Types = append(f.Types, rs[w.IntN(len(rs))])
		}
	}
	if w.IntN(3) == 0 {
		f.Modality = schema.Modalities()[w.IntN(3):]
	}
	if w.IntN(4) == 0 {
		f.Kinds = []schema.Kind{schema.State, schema.Person}
	}
	switch w.IntN(6) {
	case 0:
		f.KnownAt = graph.Day(738000 + w.IntN(25))
	case 1:
		f.ValidAt = graph.Day(738000 + w.IntN(25))
	case 2:
		f.Confidence = 0.5
	case 3:
		f.Sources = []string{"paper 1", "paper 2"}
	}
	f.Overlapping = w.IntN(4) == 0
	return f
}
