package graph

import (
	"slices"

	"entente/schema"
)

// Relation is an edge between two entities, of one type, in its stored direction. Its summary is over its live default
// claims (asserted and alleged), or over all live ones if there are none: one id has one content, whatever was asked.
type Relation struct {
	ID     ID
	Type   schema.RelationType
	Source ID
	Target ID
	Summary
}

// Summary tells what a set of claims says together.
type Summary struct {
	Modality   schema.Modality // the first of asserted, alleged, planned, hypothetical, negated
	Confidence float64         // the greatest
	Claims     int
	Stories    int        // distinct
	Valid      []Interval // distinct, as stated, in order
	Effective  []Interval // of states: distinct, as filters use them (Interval.Effective), in order; the zero Interval may be among them
}

// Row is a relation as a query found it.
type Row struct {
	Relation Relation
	// Match is the summary of the claims that passed the query's filter.
	Match Summary
	// Reading is the name under which it was read.
	Reading schema.Reading
	// Other is the far end from the entity that was asked, "" where there was none.
	Other ID
}

// Summarize makes the summary of the facts that keep accepts. It does not depend on their order.
func Summarize(facts []Fact, keep func(*Fact) bool) Summary {
	var s Summary
	stories := make(map[ID]struct{})
	for i := range facts {
		c := &facts[i]
		if !keep(c) {
			continue
		}
		if s.Claims == 0 || c.Modality < s.Modality {
			s.Modality = c.Modality
		}
		s.Claims++
		s.Confidence = max(s.Confidence, c.Confidence)
		stories[c.Story] = struct{}{}
		if !c.Stated.IsZero() {
			s.Valid = append(s.Valid, c.Stated)
		}
		if c.Type.Nature() == schema.StateNature {
			s.Effective = append(s.Effective, c.Valid)
		}
	}
	s.Stories = len(stories)
	s.Valid, s.Effective = distinct(s.Valid), distinct(s.Effective)
	return s
}

func distinct(vs []Interval) []Interval {
	slices.SortFunc(vs, Interval.Compare)
	return slices.Compact(vs)
}

// DeriveSummary is a relation's own summary, the zero Summary if none of its claims is live.
func DeriveSummary(facts []Fact) Summary {
	var def Filter
	if s := Summarize(facts, def.Match); s.Claims > 0 {
		return s
	}
	return Summarize(facts, func(c *Fact) bool { return c.Live })
}

// Fact returns what the claim is filtered by, given its document, the document's story, and whether it is live.
func (c *Claim) Fact(d *Document, story ID, live bool) Fact {
	known := d.Published
	if known == 0 {
		known = DayOf(c.Recorded.From.Time())
	}
	return Fact{Type: c.Type, Modality: c.Modality, Confidence: c.Confidence, Stated: c.Valid,
		Valid: c.Valid.Effective(c.Type.Nature(), c.Modality, d.Published),
		Known: known, Publisher: d.Publisher, Story: story, Live: live}
}
