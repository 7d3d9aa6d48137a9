package main

import (
	"cmp"
	"slices"

	"entente/graph"
	"entente/schema/fold"
	"entente/schema/gazetteer"
)

// edges returns the relations of one document: one for each source, type, target and modality, that of the most confident claim,
// then of the first. They are sorted by start, then end, type and ends.
func edges(b *graph.Bundle, z *gazetteer.Gazetteer) []edge {
	parties := make(map[string]party, len(b.Records))
	letters := graph.Letters(b.Document.Text)
	for i := range b.Records {
		parties[b.Records[i].Key] = partyOf(letters, &b.Records[i], z)
	}
	claims := slices.Clone(b.Claims)
	slices.SortStableFunc(claims, func(x, y graph.Claim) int {
		return cmp.Or(cmp.Compare(y.Confidence, x.Confidence), cmp.Compare(x.Start, y.Start), cmp.Compare(x.End, y.End))
	})
	type key struct {
		relation graph.ID
		modality string
	}
	seen := make(map[key]bool)
	out := []edge{}
	for i := range claims {
		c := &claims[i]
		source, target := parties[c.Source], parties[c.Target]
		k := key{graph.RelationID(source.id, c.Type, target.id), c.Modality.String()}
		if seen[k] || source.id == target.id {
			continue
		}
		seen[k] = true
		out = append(out, makeEdge(c, source, target, parties))
	}
	slices.SortFunc(out, func(x, y edge) int {
		return cmp.Or(cmp.Compare(x.Start, y.Start), cmp.Compare(x.End, y.End), cmp.Compare(x.Relation, y.Relation),
			cmp.Compare(x.SourceID, y.SourceID), cmp.Compare(x.TargetID, y.TargetID), cmp.Compare(x.Modality, y.Modality))
	})
	return out
}

func makeEdge(c *graph.Claim, source, target party, parties map[string]party) edge {
	e := edge{
		Source: source.name, SourceID: source.id, Relation: c.Type.String(), Target: target.name, TargetID: target.id,
		Modality: c.Modality.String(), Quote: c.Quote, Start: c.Start, End: c.End,
		Attribution: partyNames(c.Attribution, parties), By: partyNames(c.By, parties),
		Qualifiers: c.Qualifiers, Confidence: c.Confidence,
	}
	if e.Qualifiers == nil {
		e.Qualifiers = map[string]string{}
	}
	if !c.Valid.IsZero() {
		e.Valid = &valid{c.Valid.EDTF(), c.Valid}
	}
	return e
}

// party is a record as the entity that it makes alone.
type party struct {
	id   graph.ID
	name string
}

// partyOf computes what graph.Put and clustering would make of the record in an empty store, given the letters of the text.
func partyOf(letters string, r *graph.Record, z *gazetteer.Gazetteer) party {
	p := party{name: r.Names[0]}
	if e, ok := z.Entry(string(r.Gazetteer)); ok {
		p.name = e.Name
	}
	named := *r
	longest := slices.MaxFunc(r.Names, func(a, b string) int { return cmp.Or(cmp.Compare(len(a), len(b)), cmp.Compare(b, a)) })
	named.TextID = graph.EntityID(r.Kind, fold.Slug(longest)+"~"+graph.Hash(letters, fold.Key(longest))[:8])
	p.id = named.IDs()[0].ID
	return p
}

func partyNames(mentions []graph.Mention, parties map[string]party) []string {
	out := []string{}
	for _, m := range mentions {
		out = append(out, parties[m.Record].name)
	}
	return out
}
