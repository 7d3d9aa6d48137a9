package graph

import (
	"slices"
	"time"

	"entente/schema"
)

// Filter says which relations pass, by their claims: a relation passes when ONE claim meets every condition on claims together.
// The zero Filter passes every relation with a live claim that is asserted or alleged.
type Filter struct {
	// Of is the entity from which Types are read; "" lets them match in either reading.
	Of ID
	// Types are the readings asked for, outward from Of or from the entity where a hop starts; empty means all, both ways.
	Types []schema.Reading
	// Kinds are the kinds of the entity reached: the other end of Of, or the target where there is no Of.
	Kinds []schema.Kind
	// Modality lists what a claim may be; empty means asserted and alleged.
	Modality []schema.Modality
	// Confidence is the least that a claim may have.
	Confidence float64
	// ValidAt keeps what holds or happened on the day, definitely or possibly.
	ValidAt Day
	// Between keeps what holds or happened on some day of the range.
	Between *DayRange
	// Certainty Definitely narrows ValidAt and Between to what must hold.
	Certainty Certainty
	// KnownAt asks what was published by the day; zero: what stands published now.
	KnownAt Day
	// RecordedAt asks what the store held at the time; zero: now.
	RecordedAt time.Time
	// Sources and WithoutSources name publishers.
	Sources        []string
	WithoutSources []string
	// Overlapping leaves out paths whose state relations cannot hold at one time.
	Overlapping bool
}

// Fact is what a claim is filtered by.
type Fact struct {
	Type       schema.RelationType
	Modality   schema.Modality
	Confidence float64
	Valid      Interval // as Interval.Effective
	Stated     Interval // as the claim has it
	Known      Day      // publication day, else the day on which the version was recorded
	Publisher  string
	Story      ID
	// Live is false for a claim of an earlier revision: only KnownAt sees it.
	Live bool
}

// Match reports whether the claim meets every condition on claims.
func (f *Filter) Match(c *Fact) bool {
	return f.matchKnown(c) && f.matchModality(c.Modality) && c.Confidence >= f.Confidence && f.matchTime(c) &&
		(len(f.Sources) == 0 || slices.Contains(f.Sources, c.Publisher)) && !slices.Contains(f.WithoutSources, c.Publisher)
}

func (f *Filter) matchKnown(c *Fact) bool {
	if f.KnownAt == 0 {
		return c.Live
	}
	return c.Known <= f.KnownAt
}

func (f *Filter) matchModality(m schema.Modality) bool {
	if len(f.Modality) == 0 {
		return m == schema.Asserted || m == schema.Alleged
	}
	return slices.Contains(f.Modality, m)
}

func (f *Filter) matchTime(c *Fact) bool {
	want := max(f.Certainty, Possibly)
	n := c.Type.Nature()
	return (f.ValidAt == 0 || c.Valid.Holds(n, f.ValidAt) >= want) && (f.Between == nil || c.Valid.During(n, *f.Between) >= want)
}

// earlier reports whether the filter sees claims of superseded revisions.
func (f *Filter) earlier() bool { return f.KnownAt != 0 }

// MatchesClaims reports whether the filter asks more of claims than the default does.
func (f *Filter) MatchesClaims() bool {
	return len(f.Modality) > 0 || f.Confidence > 0 || f.ValidAt != 0 || f.Between != nil || f.KnownAt != 0 ||
		len(f.Sources) > 0 || len(f.WithoutSources) > 0
}

// Reads returns the reading under which the relation type passes when read from one of its ends: first from the source,
// then, unless the type is symmetric, from the target. ok is false if Types has neither of those asked for.
func (f *Filter) Reads(t schema.RelationType, fromTarget bool) (schema.Reading, bool) {
	r := t.Read(fromTarget)
	return r, len(f.Types) == 0 || slices.Contains(f.Types, r)
}

// ReadsEither returns the reading under which a relation passes where no end is given: the name that was asked for,
// the stored one if both or none were.
func (f *Filter) ReadsEither(t schema.RelationType) (schema.Reading, bool) {
	if r, ok := f.Reads(t, false); ok {
		return r, true
	}
	return f.Reads(t, true)
}

// HasKind reports whether an entity of kind k may be reached.
func (f *Filter) HasKind(k schema.Kind) bool { return len(f.Kinds) == 0 || slices.Contains(f.Kinds, k) }
