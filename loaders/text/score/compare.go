package score

import (
	"cmp"
	"slices"
	"strings"

	"entente/schema"
)

// comparison is a record with its names folded.
type comparison struct {
	said           []*said
	gold, optional []*wanted
}

func newComparison(r *Record) *comparison {
	c := &comparison{gold: allWanted(r.Edges), optional: allWanted(r.Optional)}
	for i := range r.Predicted {
		c.said = append(c.said, newSaid(&r.Predicted[i]))
	}
	return c
}

func allWanted(gold []Gold) []*wanted {
	var out []*wanted
	for i := range gold {
		out = append(out, newWanted(&gold[i]))
	}
	return out
}

// found is a gold edge and the prediction that it was matched with.
type found struct {
	said   *said
	wanted *wanted
}

// outcome sorts the edges of a record by what became of them in one mode.
type outcome struct {
	right   []found // in order of prediction
	wrong   []*said
	missed  []*wanted
	repeats int
}

func (c *comparison) outcome(m Mode) outcome {
	said, gold := distinctSaid(c.said, m), distinctGold(c.gold, m)
	near, match := pairing(said, gold, m)
	var o outcome
	taken := make([]bool, len(gold))
	for i, s := range said {
		switch {
		case match[i] >= 0:
			o.right = append(o.right, found{s, gold[match[i]]})
			taken[match[i]] = true
		case len(near[i]) > 0:
			o.repeats++
		case !hitsAny(s, c.optional, m):
			o.wrong = append(o.wrong, s)
		}
	}
	for j, w := range gold {
		if !taken[j] {
			o.missed = append(o.missed, w)
		}
	}
	return o
}

// pairing returns for each prediction the gold edges that it hits, and the one that it is matched with, or -1.
func pairing(said []*said, gold []*wanted, m Mode) (near [][]int, match []int) {
	near = make([][]int, len(said))
	for i, s := range said {
		for j, w := range gold {
			if hits(s, w, m) {
				near[i] = append(near[i], j)
			}
		}
	}
	return near, Match(near)
}

// key is what a mode tells edges apart by.
type key struct {
	source, target string
	types          string
	modality       schema.Modality
}

func newKey(source, target, types string, modality schema.Modality, m Mode) key {
	if m == Pair {
		return key{source: min(source, target), target: max(source, target)}
	}
	if m != Fact {
		modality = 0
	}
	return key{source, target, types, modality}
}

// distinctSaid keeps the first of the predictions that a mode does not tell apart.
func distinctSaid(all []*said, m Mode) []*said {
	seen := map[key]bool{}
	var out []*said
	for _, s := range all {
		k := newKey(s.source, s.target, s.typ.String(), s.modality, m)
		if !seen[k] {
			seen[k] = true
			out = append(out, s)
		}
	}
	return out
}

// distinctGold keeps, in the place of the first, the last of the gold edges that a mode does not tell apart. Of facts all are kept.
func distinctGold(all []*wanted, m Mode) []*wanted {
	if m == Fact {
		return all
	}
	place := map[key]int{}
	var out []*wanted
	for _, w := range all {
		k := newKey(w.sources[0], w.targets[0], typeNames(w.types), 0, m)
		if i, ok := place[k]; ok {
			out[i] = w
			continue
		}
		place[k] = len(out)
		out = append(out, w)
	}
	return out
}

// typeNames is a set of types as one word.
func typeNames(types []schema.RelationType) string {
	set := slices.Compact(slices.Sorted(slices.Values(types)))
	names := make([]string, len(set))
	for i, t := range set {
		names[i] = cmp.Or(t.String(), "-")
	}
	return strings.Join(names, " ")
}
