package neo4jstore

import (
	"cmp"
	"maps"
	"slices"

	"entente/graph"
	"entente/schema"
)

// maxFacts is how many distinct facts a relationship carries; above it overflows.
const maxFacts = 64

// fact is what filters see of a live claim, as it is kept. Claims with equal facts are counted.
type fact struct {
	modality         string
	confidence       float64
	valid            days
	stated           bool // valid is as the claim has it, and not worked out from the date of publication
	publisher, story string
}

func factOf(f *graph.Fact) fact {
	return fact{f.Modality.String(), f.Confidence, daysOf(f.Valid), !f.Stated.IsZero(), f.Publisher, string(f.Story)}
}

// graph returns the fact as package graph has it, of a live claim.
func (f *fact) graph(t schema.RelationType) graph.Fact {
	out := graph.Fact{Type: t, Modality: modality(f.modality), Confidence: f.confidence, Valid: f.valid.interval(), Publisher: f.publisher,
		Story: graph.ID(f.story), Live: true}
	if f.stated {
		out.Stated = out.Valid
	}
	return out
}

func (f *fact) compare(o *fact) int {
	stated := func(b bool) int {
		if b {
			return 1
		}
		return 0
	}
	return cmp.Or(cmp.Compare(f.modality, o.modality), cmp.Compare(f.confidence, o.confidence), slices.Compare(f.valid[:], o.valid[:]),
		stated(f.stated)-stated(o.stated), cmp.Compare(f.publisher, o.publisher), cmp.Compare(f.story, o.story))
}

// facts counts the claims of a relation by what filters see of them.
type facts map[fact]int64

// summary makes the summary of the facts that keep accepts.
func (fs facts) summary(t schema.RelationType, keep func(*graph.Fact) bool) graph.Summary {
	list := make([]graph.Fact, 0, len(fs))
	claims := int64(0)
	for f, n := range fs {
		g := f.graph(t)
		if keep(&g) {
			list = append(list, g)
			claims += n
		}
	}
	s := graph.Summarize(list, func(*graph.Fact) bool { return true })
	s.Claims = int(claims)
	return s
}

// own is a relation's own summary: over its asserted and alleged claims, or over all if there are none.
func (fs facts) own(t schema.RelationType) graph.Summary {
	var def graph.Filter
	if s := fs.summary(t, def.Match); s.Claims > 0 {
		return s
	}
	return fs.summary(t, func(*graph.Fact) bool { return true })
}

// columns are the parallel lists that a relationship carries, in the order of factColumns.
func (fs facts) columns() []any {
	keys := slices.SortedFunc(maps.Keys(fs), func(a, b fact) int { return a.compare(&b) })
	keys = keys[:min(len(keys), maxFacts)]
	modalities, confidences, stated := make([]string, len(keys)), make([]float64, len(keys)), make([]bool, len(keys))
	publishers, stories, counts := make([]string, len(keys)), make([]string, len(keys)), make([]int64, len(keys))
	var valid [4][]int64
	for i, f := range keys {
		modalities[i], confidences[i], stated[i], publishers[i], stories[i], counts[i] = f.modality, f.confidence, f.stated, f.publisher, f.story, fs[f]
		for d := range valid {
			valid[d] = append(valid[d], f.valid[d])
		}
	}
	return []any{modalities, confidences, valid[0], valid[1], valid[2], valid[3], stated, publishers, stories, counts}
}

// factColumns are the properties of a relationship that are parallel lists.
var factColumns = []string{"modalities", "confidences", "startsNoEarlier", "startsNoLater", "endsNoEarlier", "endsNoLater", "stateds", "publishers",
	"storyIds", "counts"}

// readFacts reads the lists of a relationship from a row.
func readFacts(v []any) facts {
	var lists [10][]any
	for i := range lists {
		lists[i], _ = v[i].([]any)
	}
	fs := make(facts, len(lists[0]))
	for i := range lists[0] {
		fs[fact{text(lists[0][i]), number(lists[1][i]), days{integer(lists[2][i]), integer(lists[3][i]), integer(lists[4][i]), integer(lists[5][i])},
			flag(lists[6][i]), text(lists[7][i]), text(lists[8][i])}] = integer(lists[9][i])
	}
	return fs
}

// claimFact reads the facts of a claim, or of a group of claims, from a row in the order of claimFactColumns.
func claimFact(v []any) fact {
	return fact{text(v[0]), number(v[1]), days{integer(v[2]), integer(v[3]), integer(v[4]), integer(v[5])}, flag(v[6]), text(v[7]), text(v[8])}
}

// summaryColumns are a relationship's own summary. Effective is there only where it differs from valid.
var summaryColumns = []string{"modality", "confidence", "claims", "stories", "valid", "effective"}

func summaryValues(t schema.RelationType, s *graph.Summary) []any {
	var effective any
	if t.Nature() == schema.StateNature && !slices.Equal(s.Valid, s.Effective) {
		effective = flatten(s.Effective)
	}
	return []any{s.Modality.String(), s.Confidence, s.Claims, s.Stories, flatten(s.Valid), effective}
}

func readSummary(t schema.RelationType, v []any) graph.Summary {
	s := graph.Summary{Modality: modality(v[0]), Confidence: number(v[1]), Claims: int(integer(v[2])), Stories: int(integer(v[3])), Valid: unflatten(v[4])}
	if t.Nature() == schema.StateNature {
		if s.Effective = unflatten(v[5]); s.Effective == nil {
			s.Effective = slices.Clone(s.Valid)
		}
	}
	return s
}
