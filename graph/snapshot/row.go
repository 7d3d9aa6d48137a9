package snapshot

import (
	"entente/graph"
	"entente/schema"
)

// row fills in a relation and its match.
func (s *Snapshot) row(r uint32, g *gate) graph.Row {
	x := s.rel(r)
	out := graph.Row{Relation: graph.Relation{ID: s.composeID(x.source, x.kind, x.target), Type: x.kind, Source: s.id(x.source), Target: s.id(x.target)}}
	if len(x.claims) == 1 {
		f := s.fact(x.claims[0])
		if f.Live {
			out.Relation.Summary = single(&f)
		}
		if g.f.Match(&f) {
			out.Match = single(&f)
		}
		return out
	}
	facts := make([]graph.Fact, len(x.claims))
	for i, c := range x.claims {
		facts[i] = s.fact(c)
	}
	out.Relation.Summary = graph.DeriveSummary(facts)
	if g.f.MatchesClaims() || x.mask&(1<<schema.Asserted|1<<schema.Alleged) == 0 {
		out.Match = graph.Summarize(facts, g.f.Match)
	} else {
		out.Match = out.Relation.Summary // what the default filter matches is what a relation's own summary is made of
	}
	return out
}

// single is the summary of one claim.
func single(f *graph.Fact) graph.Summary {
	s := graph.Summary{Modality: f.Modality, Confidence: f.Confidence, Claims: 1, Stories: 1}
	if !f.Stated.IsZero() {
		s.Valid = []graph.Interval{f.Stated}
	}
	if f.Type.Nature() == schema.StateNature {
		s.Effective = []graph.Interval{f.Valid}
	}
	return s
}

// outward is the row of a relation read from one of its ends.
func (s *Snapshot) outward(h *half, g *gate) graph.Row {
	r := s.row(h.rel, g)
	r.Reading, r.Other = schema.Reading(h.reading), s.id(h.other)
	return r
}
