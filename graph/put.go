package graph

import (
	"context"
	"fmt"
	"slices"
	"time"
)

// MaxClaims is how many claims a batch of several documents may bring.
const MaxClaims = 5000

// Batch is what Put takes: whole documents, or one part of a document that is too large for one change.
type Batch struct {
	// At is the time to record it at; zero: the store's clock.
	At       time.Time
	Bundles  []Bundle
	Editions []Edition
	// Part is set if the one bundle is part of a load of several.
	Part *Part
}

// Part says which part of a load a batch is. Nothing of a load is seen until its last part, which names all claims of the document.
type Part struct {
	Load   string
	Number int
	Last   bool
	Claims []ID // of the last part: every claim of the document
}

// Rejection is a claim that was not taken, and why.
type Rejection struct {
	Document ID
	Claim    int // its place in the bundle
	Reason   string
}

// Outcome is what a Put did.
type Outcome struct {
	Report
	Rejected []Rejection
}

// Put records a batch in one change. Claims whose quote does not stand at its offsets in the document's text, or that are not
// claims, are rejected, reported and counted; the rest is taken. A document that is not valid is an error that wraps ErrInvalid, and
// then nothing is recorded. Putting the same batch twice leaves what putting it once does. One document may have
// more than MaxClaims claims (memory permitting: else it comes in parts); several documents with more than that together are an error.
func (g *Graph) Put(ctx context.Context, b Batch) (Outcome, error) {
	var out Outcome
	total := 0
	bundles := slices.Clone(b.Bundles)
	for i := range bundles {
		rejected, err := prepare(&bundles[i])
		if err != nil {
			return out, err
		}
		out.Rejected = append(out.Rejected, rejected...)
		total += len(bundles[i].Claims)
	}
	c := Change{At: b.At, Bundles: bundles, Editions: b.Editions}
	switch {
	case b.Part != nil:
		return g.putPart(ctx, c, b.Part, out)
	case total > MaxClaims && len(bundles) > 1:
		return out, fmt.Errorf("put: %w: %d claims in %d documents, at most %d at once", ErrInvalid, total, len(bundles), MaxClaims)
	}
	report, err := g.store.Commit(ctx, c)
	out.Report = report
	return out, err
}

// putPart stages a part, or joins the staged parts with the last one.
func (g *Graph) putPart(ctx context.Context, c Change, p *Part, out Outcome) (Outcome, error) {
	if len(c.Bundles) != 1 || p.Load == "" {
		return out, fmt.Errorf("put part %d of load %q: %w: want a load and one document", p.Number, p.Load, ErrInvalid)
	}
	if !p.Last {
		return out, g.store.Stage(ctx, p.Load, p.Number, c.Bundles[0])
	}
	staged, err := g.store.Staged(ctx, p.Load)
	if err != nil {
		return out, err
	}
	whole, err := joinParts(append(staged, c.Bundles[0]), p)
	if err != nil {
		return out, err
	}
	c.Bundles, c.Unstage = []Bundle{whole}, []string{p.Load}
	report, err := g.store.Commit(ctx, c)
	out.Report = report
	return out, err
}

// joinParts makes one bundle of the parts of a load, if they have the claims that the last part names.
func joinParts(parts []Bundle, p *Part) (Bundle, error) {
	whole := parts[len(parts)-1]
	records := make(map[string]Record)
	claims := make(map[ID]Claim)
	for _, part := range parts {
		if part.Document.ID != whole.Document.ID {
			return whole, fmt.Errorf("put load %q: %w: parts of %s and %s", p.Load, ErrInvalid, part.Document.ID, whole.Document.ID)
		}
		for _, r := range part.Records {
			records[r.Key] = r
		}
		for _, c := range part.Claims {
			claims[c.ID] = c
		}
		whole.Files = addSorted(slices.Clone(whole.Files), part.Files)
	}
	for _, id := range p.Claims {
		if _, ok := claims[id]; !ok {
			return whole, fmt.Errorf("put load %q: %w: %s is named and was not put", p.Load, ErrConflict, id)
		}
	}
	if len(p.Claims) != len(claims) {
		return whole, fmt.Errorf("put load %q: %w: %d claims were put, %d named", p.Load, ErrConflict, len(claims), len(p.Claims))
	}
	whole.Records, whole.Claims = sortedValues(records), sortedValues(claims)
	return whole, nil
}
