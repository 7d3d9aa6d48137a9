package score

import (
	"slices"

	"entente/schema"
)

// Edge is a predicted edge.
type Edge struct {
	Source, Target string
	Type           schema.RelationType
	Modality       schema.Modality
	Quote          string
	Start, End     int      // bytes of the quote in the text; both 0 if not told
	When           string   // when it happened or since when it holds, as EDTF; "" if not told
	Role           string   // "" if not told
	Attribution    []string // who says it
}

// Gold is a gold edge: each field but the quote and the time lists what is accepted, the canonical value first. No end, type or
// modality is without a value.
type Gold struct {
	Source, Target []string
	Types          []schema.RelationType
	Modalities     []schema.Modality
	Quote          string
	When           string // a day, month or year; "" where gold does not say
	Role           []string
	Attribution    []string
}

// said is a predicted edge as it is compared: names folded, ends of a symmetric type in order.
type said struct {
	source, target string
	typ            schema.RelationType
	modality       schema.Modality
	edge           *Edge
}

func newSaid(e *Edge) *said {
	s := &said{Norm(e.Source), Norm(e.Target), e.Type, e.Modality, e}
	if e.Type.Symmetric() && s.target < s.source {
		s.source, s.target = s.target, s.source
	}
	return s
}

// wanted is a gold edge as it is compared.
type wanted struct {
	sources, targets []string // folded, the canonical name first
	types            []schema.RelationType
	modalities       []schema.Modality
	gold             *Gold
}

func newWanted(g *Gold) *wanted {
	return &wanted{norms(g.Source), norms(g.Target), g.Types, g.Modalities, g}
}

func norms(names []string) []string {
	out := make([]string, len(names))
	for i, n := range names {
		out[i] = Norm(n)
	}
	return out
}

// hits tells whether a predicted edge is the gold one, by what the mode asks for.
func hits(s *said, w *wanted, m Mode) bool {
	if m == Fact && !slices.Contains(w.modalities, s.modality) {
		return false
	}
	if m != Pair && !slices.Contains(w.types, s.typ) && !(m == Family && akin(s.typ, w.types)) {
		return false
	}
	if slices.Contains(w.sources, s.source) && slices.Contains(w.targets, s.target) {
		return true
	}
	turns := m == Pair || s.typ.Symmetric() && slices.ContainsFunc(w.types, schema.RelationType.Symmetric)
	return turns && slices.Contains(w.targets, s.source) && slices.Contains(w.sources, s.target)
}

func hitsAny(s *said, ws []*wanted, m Mode) bool {
	return slices.ContainsFunc(ws, func(w *wanted) bool { return hits(s, w, m) })
}
