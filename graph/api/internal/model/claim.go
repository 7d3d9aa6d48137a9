package model

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"time"

	"entente/graph"
)

// Claim is a claim among those that the same answer brought.
type Claim struct {
	*graph.Claim
	relation *Relation // nil if it was not reached through one
	siblings *claims
}

// IsNode marks a Node.
func (*Claim) IsNode() {}

// Document is where the quote stands.
func (c *Claim) Document(ctx context.Context) (*Document, error) {
	s := c.siblings
	all, err := share(&s.shares, "document", func() (map[graph.ID]*Document, error) {
		ids := make([]graph.ID, len(s.list))
		for i, c := range s.list {
			ids[i] = c.Document
		}
		return s.request.documentsByID(ctx, s.at, ids)
	})
	if err != nil {
		return nil, err
	}
	if d, ok := all[c.Claim.Document]; ok {
		return d, nil
	}
	return nil, fmt.Errorf("document %s: %w", c.Claim.Document, graph.ErrNotFound)
}

// Relation is what the claim supports, nil where both ends are one entity.
func (c *Claim) Relation(ctx context.Context) (*Relation, error) {
	if c.relation != nil || c.Claim.Relation == "" {
		return c.relation, nil
	}
	return c.siblings.request.Relation(ctx, c.Claim.Relation)
}

// Source is the source as stated.
func (c *Claim) Source(ctx context.Context) (*Entity, error) {
	return c.siblings.end(ctx, "source", c.SourceEntity, func(c *graph.Claim) graph.ID { return c.SourceEntity })
}

// Target is the target as stated.
func (c *Claim) Target(ctx context.Context) (*Entity, error) {
	return c.siblings.end(ctx, "target", c.TargetEntity, func(c *graph.Claim) graph.ID { return c.TargetEntity })
}

// Valid is when it holds or happened, nil where nothing is stated.
func (c *Claim) Valid() *graph.Interval {
	if c.Claim.Valid.IsZero() {
		return nil
	}
	return &c.Claim.Valid
}

// DaySpan is a range of days without its last; a zero end is open.
type DaySpan struct{ From, To graph.Day }

// InstantSpan is a range of moments without its last; a zero end is open.
type InstantSpan struct{ From, To time.Time }

// Published is when it was public.
func (c *Claim) Published(ctx context.Context) ([]DaySpan, error) {
	d, err := c.Document(ctx)
	if err != nil || d.Published == 0 {
		return []DaySpan{}, err
	}
	return []DaySpan{{From: d.Published}}, nil
}

// Recorded is when this version was in the store.
func (c *Claim) Recorded() InstantSpan {
	from, to := c.Claim.Recorded.Times()
	return InstantSpan{from, to}
}

// Qualifier is a further fact of a claim.
type Qualifier struct{ Name, Value string }

// Qualifiers are sorted by name.
func (c *Claim) Qualifiers() []Qualifier {
	out := make([]Qualifier, 0, len(c.Claim.Qualifiers))
	for _, k := range slices.Sorted(maps.Keys(c.Claim.Qualifiers)) {
		out = append(out, Qualifier{k, c.Claim.Qualifiers[k]})
	}
	return out
}

// claims are siblings.
type claims struct {
	request *Request
	at      time.Time
	list    []*graph.Claim
	shares
}

// end returns the entity at one end, having loaded that end for every sibling; nil if it is not there.
func (s *claims) end(ctx context.Context, which string, id graph.ID, of func(*graph.Claim) graph.ID) (*Entity, error) {
	all, err := share(&s.shares, which, func() (map[graph.ID]*Entity, error) {
		ids := make([]graph.ID, len(s.list))
		for i, c := range s.list {
			ids[i] = of(c)
		}
		return s.request.entitiesByID(ctx, s.at, ids)
	})
	return all[id], err
}

// claimConnections makes pages of claims for relations, all siblings of each other.
func (r *Request) claimConnections(a arguments, ids []graph.ID, byID map[graph.ID]*Relation, pages []graph.Page[graph.Claim]) (map[graph.ID]*ClaimConnection, error) {
	s := &claims{request: r, at: a.Filter.RecordedAt}
	out := make(map[graph.ID]*ClaimConnection, len(pages))
	for i, p := range pages {
		c := &ClaimConnection{Edges: make([]ClaimEdge, len(p.Items))}
		list := claimsOf(ids[i])
		for j := range p.Items {
			claim := &p.Items[j]
			s.list = append(s.list, claim)
			c.Edges[j] = ClaimEdge{place{list, claim.ID}, &Claim{claim, byID[ids[i]], s}}
		}
		c.PageInfo = newPageInfo(len(c.Edges), func(j int) *place { return &c.Edges[j].place }, p.More, a.After)
		out[ids[i]] = c
	}
	return out, r.load(len(s.list))
}
