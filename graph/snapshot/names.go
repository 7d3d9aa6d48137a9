package snapshot

import (
	"cmp"
	"context"
	"slices"
	"strings"
	"sync"

	"entente/graph"
	"entente/schema"
	"entente/schema/gazetteer"
)

// nameIndex finds entities by folded name.
type nameIndex struct {
	entries []nameEntry // by key, then entity
	grams   func() map[string][]uint32
}

type nameEntry struct {
	key    string
	entity uint32
	tier   graph.NameTier
}

func newNameIndex(entries []nameEntry) *nameIndex {
	slices.SortFunc(entries, func(a, b nameEntry) int {
		return cmp.Or(strings.Compare(a.key, b.key), cmp.Compare(a.entity, b.entity))
	})
	x := &nameIndex{entries: entries}
	x.grams = sync.OnceValue(func() map[string][]uint32 {
		grams := make(map[string][]uint32)
		for i := range x.entries {
			for _, t := range graph.Trigrams(x.entries[i].key) {
				grams[t] = append(grams[t], uint32(i))
			}
		}
		return grams
	})
	return x
}

// indexNames lists the names of the base's live entities. It is made when a name is first looked up.
func (b *base) indexNames(g *gazetteer.Gazetteer) *nameIndex {
	halves := make([][]nameEntry, 2)
	var wait sync.WaitGroup
	for part := range halves {
		wait.Go(func() {
			for e := part; e < len(b.entLive); e += 2 {
				if b.entLive[e] == 1 {
					halves[part] = appendNames(halves[part], uint32(e), derive(b.nodes.at(uint32(e)), b.shapesOf(uint32(e)), g))
				}
			}
		})
	}
	wait.Wait()
	return newNameIndex(append(halves[0], halves[1]...))
}

func appendNames(out []nameEntry, e uint32, x graph.Entity) []nameEntry {
	for _, n := range x.Names {
		out = append(out, nameEntry{n.Key, e, n.Tier})
	}
	return out
}

// overNames lists the names of the entities that changed.
func (s *Snapshot) overNames() *nameIndex {
	var out []nameEntry
	for i := range s.o.ents {
		if x := &s.o.ents[i]; x.records && s.live[x.entity] == 1 {
			out = appendNames(out, x.entity, *s.derivedOver(x))
		}
	}
	return newNameIndex(out)
}

// indexes returns the indexes of names, the base's first.
func (s *Snapshot) indexes() []*nameIndex {
	if s.o == nil {
		return []*nameIndex{s.b.names()}
	}
	return []*nameIndex{s.b.names(), s.o.names()}
}

// counts reports whether an entry of index i is of the entity as it is now.
func (s *Snapshot) counts(i int, x *nameEntry) bool {
	if i > 0 || s.o == nil {
		return true
	}
	slot := s.o.slot[x.entity]
	return slot < 0 || !s.o.ents[slot].records
}

// from returns the entries whose keys are at least key.
func (x *nameIndex) from(key string) []nameEntry {
	i, _ := slices.BinarySearchFunc(x.entries, key, func(e nameEntry, key string) int { return strings.Compare(e.key, key) })
	return x.entries[i:]
}

// Named implements graph.View.
func (s *Snapshot) Named(ctx context.Context, key string, limit int) ([]graph.NameHit, error) {
	var out []graph.NameHit
	for i, x := range s.indexes() {
		for _, n := range x.from(key) {
			if n.key != key {
				break
			}
			if s.counts(i, &n) {
				out = append(out, graph.NameHit{ID: s.id(n.entity), Tier: n.tier})
			}
		}
	}
	slices.SortFunc(out, func(a, b graph.NameHit) int { return cmp.Or(cmp.Compare(a.Tier, b.Tier), cmp.Compare(a.ID, b.ID)) })
	return out[:min(len(out), limit)], ctx.Err()
}

// Likeness of names that are equal, or begin with what was asked: more than any number of trigrams.
const (
	equal  = 1 << 20
	begins = equal - 1
)

// Similar implements graph.View: the exact ones first, then those that begin with the key, then by the trigrams in common; ties by id.
func (s *Snapshot) Similar(ctx context.Context, key string, kinds []schema.Kind, limit int) ([]graph.ID, error) {
	g := s.gate(&graph.Filter{Kinds: kinds})
	score := make(map[uint32]int)
	for i, x := range s.indexes() {
		for _, n := range x.from(key) {
			if !strings.HasPrefix(n.key, key) {
				break
			}
			if s.counts(i, &n) {
				likeness := begins
				if n.key == key {
					likeness = equal
				}
				score[n.entity] = max(score[n.entity], likeness)
			}
		}
		s.shared(i, x, key, score)
	}
	found := make([]uint32, 0, len(score))
	for e := range score {
		if g.reaches(e) {
			found = append(found, e)
		}
	}
	slices.SortFunc(found, func(a, b uint32) int { return cmp.Or(score[b]-score[a], s.entityCompare(a, b)) })
	out := make([]graph.ID, min(len(found), limit))
	for i := range out {
		out[i] = s.id(found[i])
	}
	return out, ctx.Err()
}

// shared scores entities by the trigrams that one of their names has in common with the key.
func (s *Snapshot) shared(i int, x *nameIndex, key string, score map[uint32]int) {
	common := make(map[uint32]int)
	grams := x.grams()
	for _, t := range graph.Trigrams(key) {
		for _, n := range grams[t] {
			common[n]++
		}
	}
	for n, k := range common {
		if e := &x.entries[n]; s.counts(i, e) {
			score[e.entity] = max(score[e.entity], k)
		}
	}
}
