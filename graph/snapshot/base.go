package snapshot

import (
	"bytes"
	"cmp"
	"math/bits"
	"slices"
	"strings"
	"sync"
	"sync/atomic"

	"entente/graph"
	"entente/schema"
	"entente/schema/gazetteer"
)

// base is a table with all that is derived from it. Entities are the nodes of the table, relations are numbered in order
// of their ids, so that the order of places is the order of ids.
type base struct {
	table
	derived
	stats graph.Stats
	stamp graph.Stamp       // of the last change in it
	js    []graph.Judgement // those that hold

	judgedDocs map[string]struct{} // documents of which a record is judged
	redirects  map[uint32]uint32
	tied       map[uint32]struct{}

	ranks      [256]uint8 // of types, by name
	entities   []atomic.Pointer[graph.Entity]
	names      func() *nameIndex
	claimOrder func() []uint32
	tales      func() map[string]int // how many live documents each story has
}

// derived are the columns that are derived from a table.
type derived struct {
	recEntity          []uint32
	redirFrom, redirTo []uint32
	tainted            []uint32

	docOrder, revOrder []uint32 // by id; by revision key, the newest first
	docLive            []uint8
	docTale            []uint32 // the story of the current revision

	relSource, relTarget []uint32
	relType, relMask     []uint8  // of the mask: bit m is set if a live claim has modality m
	relEnds, relClaims   []uint32 // claims of each relation, by id
	claimRel             []uint32 // none: a loop

	adjEnds []uint32
	adj     []half

	pairEnds, pairShape, pairLive, pairAll []uint32 // shapes of each entity, with how many live and all records have it
	entKind, entLive                       []uint8
	dot                                    []uint32
}

// half is a relation as it is seen from one of its ends.
type half struct {
	rel, other uint32
	reading    uint8
	mask       uint8
	_          uint16
}

// index derives a base from a table, of whose nodes the first sorted are in order.
func index(t table, sorted int, js []graph.Judgement, g *gazetteer.Gazetteer) *base {
	b := &base{table: t, js: js, ranks: typeRanks()}
	b.docOrder = sortPlaces(&b.docID, 0)
	r := b.table.resolve(js, b.docOrder)
	b.sortNodes(&r, sorted)
	b.recEntity = r.entity
	for from, to := range r.redirect {
		b.redirFrom, b.redirTo = append(b.redirFrom, from), append(b.redirTo, to)
	}
	for n := range r.tainted {
		b.tainted = append(b.tainted, n)
	}
	b.revise()
	var wait sync.WaitGroup
	wait.Go(func() { b.pair(); b.kinds(g) })
	b.dot = dotRanks(&b.nodes)
	b.relate()
	b.connect()
	wait.Wait()
	b.finish(g)
	return b
}

// finish makes what is not saved with the columns.
func (b *base) finish(g *gazetteer.Gazetteer) {
	b.redirects, b.tied = make(map[uint32]uint32, len(b.redirFrom)), make(map[uint32]struct{}, len(b.tainted))
	for i, from := range b.redirFrom {
		b.redirects[from] = b.redirTo[i]
	}
	for _, n := range b.tainted {
		b.tied[n] = struct{}{}
	}
	b.judgedDocs = make(map[string]struct{})
	for _, j := range b.js {
		for _, r := range []graph.ID{j.A, j.B} {
			doc, _, _ := strings.Cut(string(r), "#")
			b.judgedDocs[doc] = struct{}{}
		}
	}
	b.entities = make([]atomic.Pointer[graph.Entity], b.nodes.len())
	b.ranks = typeRanks()
	b.claimOrder, b.tales = sync.OnceValue(b.orderClaims), sync.OnceValue(b.countTales)
	b.names = sync.OnceValue(func() *nameIndex { return b.indexNames(g) })
	b.count()
}

// revise finds which documents are current, and their stories.
func (b *base) revise() {
	n := b.docs()
	b.docLive, b.docTale = make([]uint8, n), slices.Clone(b.docStory)
	for d := range uint32(n) {
		if b.docRev.at(d) == "" {
			b.docLive[d] = 1
		} else {
			b.revOrder = append(b.revOrder, d)
		}
	}
	slices.SortFunc(b.revOrder, func(x, y uint32) int {
		if c := strings.Compare(b.docRev.at(x), b.docRev.at(y)); c != 0 {
			return c
		}
		return b.newer(x, y)
	})
	for i, d := range b.revOrder {
		if i > 0 && b.docRev.at(b.revOrder[i-1]) == b.docRev.at(d) {
			b.docTale[d] = b.docTale[b.revOrder[i-1]]
		} else {
			b.docLive[d] = 1
		}
	}
}

// newer orders revisions, the newest first.
func (t *table) newer(x, y uint32) int {
	a, b := t.revision(x), t.revision(y)
	if a.Newer(&b) {
		return -1
	}
	return 1
}

func (t *table) revision(d uint32) graph.Document {
	return graph.Document{ID: graph.ID(t.docID.at(d)), Published: graph.Day(t.docPublished[d]), LoaderVersion: int(t.docVersion[d])}
}

// typeRanks places types in the order of their names.
func typeRanks() (rank [256]uint8) {
	types := schema.Types()
	slices.SortFunc(types, func(a, b schema.RelationType) int { return cmp.Compare(a.String(), b.String()) })
	for i, t := range types {
		rank[t] = uint8(i)
	}
	return rank
}

// ends returns the entities of a claim in the order of its relation.
func (b *base) ends(c uint32) (source, target uint32) {
	source, target = b.recEntity[b.claimSource[c]], b.recEntity[b.claimTarget[c]]
	if target < source && schema.RelationType(b.claimType[c]).Symmetric() {
		source, target = target, source
	}
	return source, target
}

// relate groups claims to relations, in order of their ids.
func (b *base) relate() {
	width := bits.Len(uint(b.nodes.len()))
	keys, claims := make([]uint64, 0, b.claims()), make([]uint32, 0, b.claims())
	b.claimRel = make([]uint32, b.claims())
	for c := range uint32(b.claims()) {
		source, target := b.ends(c)
		b.claimRel[c] = none
		if source != target {
			keys = append(keys, (uint64(b.dot[source])<<8|uint64(b.ranks[b.claimType[c]]))<<width|uint64(target))
			claims = append(claims, c)
		}
	}
	keys, claims = radixSort(keys, claims)
	b.relClaims = claims
	for i := 0; i < len(keys); {
		j := i + 1
		for j < len(keys) && keys[j] == keys[i] {
			j++
		}
		b.relation(claims[i:j], uint32(j))
		i = j
	}
}

// relation appends a relation with its claims, which it sorts.
func (b *base) relation(claims []uint32, end uint32) {
	if len(claims) > 1 {
		slices.SortFunc(claims, b.compareClaims)
	}
	n := uint32(len(b.relType))
	source, target := b.ends(claims[0])
	b.relSource, b.relTarget = append(b.relSource, source), append(b.relTarget, target)
	b.relType, b.relEnds = append(b.relType, b.claimType[claims[0]]), append(b.relEnds, end)
	mask := uint8(0)
	for _, c := range claims {
		b.claimRel[c] = n
		mask |= b.docLive[b.claimDoc[c]] << b.claimModality[c]
	}
	b.relMask = append(b.relMask, mask)
}

// compareClaims orders claims by id.
func (t *table) compareClaims(x, y uint32) int {
	if c := bytes.Compare(t.claimID[x][:], t.claimID[y][:]); c != 0 && t.claimID[x] != [12]byte{} && t.claimID[y] != [12]byte{} {
		return c
	}
	return cmp.Compare(t.idOfClaim(x), t.idOfClaim(y))
}

// connect lists the relations at each entity, in order.
func (b *base) connect() {
	starts := make([]uint32, b.nodes.len())
	for r := range b.relType {
		starts[b.relSource[r]]++
		starts[b.relTarget[r]]++
	}
	sum := uint32(0)
	for i, n := range starts {
		starts[i] = sum
		sum += n
	}
	b.adj = make([]half, sum)
	for r := range b.relType {
		t := schema.RelationType(b.relType[r])
		s, o := b.relSource[r], b.relTarget[r]
		b.adj[starts[s]] = half{rel: uint32(r), other: o, reading: uint8(t.Read(false)), mask: b.relMask[r]}
		b.adj[starts[o]] = half{rel: uint32(r), other: s, reading: uint8(t.Read(true)), mask: b.relMask[r]}
		starts[s]++
		starts[o]++
	}
	b.adjEnds = starts
}

// count makes the stats.
func (b *base) count() {
	stories := make(map[uint32]struct{})
	for d, live := range b.docLive {
		if live == 1 {
			b.stats.Documents++
			stories[b.docTale[d]] = struct{}{}
		}
	}
	b.stats.Stories = len(stories)
	for c, r := range b.claimRel {
		if b.docLive[b.claimDoc[c]] == 0 {
			continue
		}
		b.stats.Claims++
		if r == none {
			b.stats.Loops++
		}
	}
	for _, m := range b.relMask {
		if m != 0 {
			b.stats.Relations++
		}
	}
	for _, l := range b.entLive {
		b.stats.Entities += int(l)
	}
}

func (b *base) countTales() map[string]int {
	n := make(map[string]int)
	for d, live := range b.docLive {
		if live == 1 {
			n[b.stories.at(b.docTale[d])]++
		}
	}
	return n
}

// orderClaims returns the claims by id.
func (b *base) orderClaims() []uint32 {
	all := make([]uint32, b.claims())
	for i := range all {
		all[i] = uint32(i)
	}
	slices.SortFunc(all, b.compareClaims)
	return all
}
