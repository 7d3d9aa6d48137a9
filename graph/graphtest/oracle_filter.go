package graphtest

import (
	"slices"

	"entente/graph"
	"entente/schema"
)

// meets reports whether one claim meets every condition of the filter.
func meets(f *graph.Filter, c *fact) bool {
	modality := f.Modality
	if len(modality) == 0 {
		modality = []schema.Modality{schema.Asserted, schema.Alleged}
	}
	least := graph.Possibly
	if f.Certainty == graph.Definitely {
		least = graph.Definitely
	}
	n, v := c.claim.Type.Nature(), effective(c)
	known := f.KnownAt == 0 && c.current || f.KnownAt != 0 && c.published <= f.KnownAt
	return known && slices.Contains(modality, c.claim.Modality) && c.claim.Confidence >= f.Confidence &&
		(f.ValidAt == 0 || on(n, v, f.ValidAt) >= least) &&
		(f.Between == nil || within(n, v, *f.Between) >= least) &&
		(len(f.Sources) == 0 || slices.Contains(f.Sources, c.doc.Publisher)) && !slices.Contains(f.WithoutSources, c.doc.Publisher)
}

// those returns the claims of a relation that meet the filter.
func (r *relation) those(f *graph.Filter) []*fact {
	var out []*fact
	for _, c := range r.claims {
		if meets(f, c) {
			out = append(out, c)
		}
	}
	return out
}

// summary tells what claims say together.
func summary(cs []*fact) (s graph.Summary) {
	stories := make(map[graph.ID]bool)
	for _, c := range cs {
		if s.Modality == 0 || c.claim.Modality < s.Modality {
			s.Modality = c.claim.Modality
		}
		s.Confidence = max(s.Confidence, c.claim.Confidence)
		stories[c.story] = true
		if c.claim.Valid != (graph.Interval{}) {
			s.Valid = append(s.Valid, c.claim.Valid)
		}
		if c.claim.Type.Nature() == schema.StateNature {
			s.Effective = append(s.Effective, effective(c))
		}
	}
	s.Claims, s.Stories = len(cs), len(stories)
	s.Valid, s.Effective = inOrder(s.Valid), inOrder(s.Effective)
	return s
}

func inOrder(vs []graph.Interval) []graph.Interval {
	slices.SortFunc(vs, graph.Interval.Compare)
	return slices.Compact(vs)
}

// own is the relation with the summary that does not depend on what was asked.
func (r *relation) own() graph.Relation {
	claims := r.those(&graph.Filter{})
	if len(claims) == 0 {
		claims = r.those(&graph.Filter{Modality: schema.Modalities()})
	}
	return graph.Relation{ID: r.id, Type: r.kind, Source: r.source, Target: r.target, Summary: summary(claims)}
}

// alive reports whether one of its claims is live.
func (r *relation) alive() bool {
	return slices.ContainsFunc(r.claims, func(c *fact) bool { return c.current })
}

// row is the relation as the filter finds it, read from an entity, or from neither if that is "".
func (t *truth) row(r *relation, f *graph.Filter, from graph.ID) (graph.Row, bool) {
	row := graph.Row{Relation: r.own(), Match: summary(r.those(f))}
	readings := []schema.Reading{r.kind.Read(false), r.kind.Read(true)}
	reached := r.target
	switch from {
	case r.source:
		readings, row.Other = readings[:1], r.target
	case r.target:
		readings, row.Other, reached = readings[1:], r.source, r.source
	case "":
	default:
		return row, false
	}
	for _, x := range readings {
		if row.Reading == 0 && (len(f.Types) == 0 || slices.Contains(f.Types, x)) {
			row.Reading = x
		}
	}
	kind := len(f.Kinds) == 0 || slices.Contains(f.Kinds, t.entities[reached].Kind)
	return row, row.Match.Claims > 0 && row.Reading != 0 && kind
}

// rows lists the relations that pass the filter, from an entity or from neither, with ids after one, up to limit.
func (t *truth) rows(f *graph.Filter, from, after graph.ID, limit int) []graph.Row {
	var out []graph.Row
	for _, r := range t.relations {
		if len(out) == limit {
			break
		}
		if r.id <= after {
			continue
		}
		if row, ok := t.row(r, f, from); ok {
			out = append(out, row)
		}
	}
	return out
}
