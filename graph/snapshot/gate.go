package snapshot

import (
	"entente/graph"
	"entente/schema"
)

// gate is a filter made ready for walking.
type gate struct {
	s      *Snapshot
	f      graph.Filter
	allow  [256]bool // readings, outward
	mods   uint8     // a relation must have one of them live
	facts  bool      // claims must be looked at one by one
	kinded bool
	kinds  [256]bool
}

func (s *Snapshot) gate(f *graph.Filter) *gate {
	g := &gate{s: s}
	if f != nil {
		g.f = *f
	}
	for i := range g.allow {
		g.allow[i] = len(g.f.Types) == 0
	}
	for _, r := range g.f.Types {
		g.allow[r] = true
	}
	for i := range g.kinds {
		g.kinds[i] = len(g.f.Kinds) == 0
	}
	for _, k := range g.f.Kinds {
		g.kinded, g.kinds[k] = true, true
	}
	mods := g.f.Modality
	if len(mods) == 0 {
		mods = []schema.Modality{schema.Asserted, schema.Alleged}
	}
	for _, m := range mods {
		g.mods |= 1 << m
	}
	plain := g.f
	plain.Modality = nil
	g.facts = plain.MatchesClaims()
	if g.f.KnownAt != 0 {
		g.mods = 0xff
	}
	return g
}

// turned is the gate for relations that are read against the direction of the walk.
func (g *gate) turned() *gate {
	t := *g
	for r := range g.allow {
		t.allow[r] = g.allow[opposite(uint8(r))]
	}
	return &t
}

// opposite is the reading from the other end.
func opposite(r uint8) uint8 {
	if schema.Reading(r).Type().Symmetric() {
		return r
	}
	return r ^ 1
}

// passes reports whether the filter lets a relation through, whatever the kind of its other end.
func (g *gate) passes(h *half) bool {
	if !g.allow[h.reading] || g.f.KnownAt == 0 && h.mask&g.mods == 0 {
		return false
	}
	return !g.facts || g.any(g.s.rel(h.rel).claims)
}

// any reports whether a claim matches.
func (g *gate) any(claims []uint32) bool {
	for _, c := range claims {
		if f := g.s.fact(c); g.f.Match(&f) {
			return true
		}
	}
	return false
}

// reaches reports whether an entity is of a kind that may be reached.
func (g *gate) reaches(e uint32) bool { return !g.kinded || g.kinds[g.s.kind[e]] }
