package graph

import (
	"cmp"
	"slices"
	"time"
)

// Member is a record to be clustered: its id and every entity id that it computes, best first.
type Member struct {
	Record ID
	IDs    []ComputedID
}

// Clusters says which entity each record belongs to.
type Clusters struct {
	// Entity is the cluster's id of each record.
	Entity map[ID]ID
	// Redirects are ids that some record computes and that answer for another entity's id.
	Redirects map[ID]ID
}

// Cluster joins records into entities. Records that compute an id in common are of one entity, as are records judged the
// same; edges are joined in the order curator, identifier, scorer, then bytewise, and skipped where records judged different
// would meet. Of several judgements of one pair the last holds. It is a pure function of the sets of members and judgements.
func Cluster(members []Member, judgements []Judgement) Clusters {
	members, judgements = slices.Clone(members), Holding(judgements, time.Time{})
	slices.SortFunc(members, func(a, b Member) int { return cmp.Compare(a.Record, b.Record) })
	u := newUnion(members, judgements)
	u.joinAll(u.judged(judgements, Curator))
	u.joinIdentified(members, u.judged(judgements, Identifier))
	u.joinAll(u.judged(judgements, Scorer))
	return u.name(members)
}

// union is a disjoint-set forest that keeps records judged different apart.
type union struct {
	index  map[ID]int
	parent []int
	apart  map[int]map[int]struct{} // by root: roots that it must not meet
}

func newUnion(members []Member, judgements []Judgement) *union {
	u := &union{index: make(map[ID]int, len(members)), parent: make([]int, len(members)), apart: make(map[int]map[int]struct{})}
	for i, m := range members {
		u.index[m.Record], u.parent[i] = i, i
	}
	for _, j := range judgements {
		a, okA := u.index[j.A]
		b, okB := u.index[j.B]
		if okA && okB && j.Verdict == Different {
			u.separate(a, b)
			u.separate(b, a)
		}
	}
	return u
}

func (u *union) separate(a, b int) {
	if u.apart[a] == nil {
		u.apart[a] = make(map[int]struct{})
	}
	u.apart[a][b] = struct{}{}
}

func (u *union) find(i int) int {
	for u.parent[i] != i {
		u.parent[i] = u.parent[u.parent[i]]
		i = u.parent[i]
	}
	return i
}

// join makes one set of two, unless they must stay apart.
func (u *union) join(a, b int) {
	a, b = u.find(a), u.find(b)
	if a == b {
		return
	}
	if _, ok := u.apart[a][b]; ok {
		return
	}
	if b < a {
		a, b = b, a
	}
	u.parent[b] = a
	for o := range u.apart[b] {
		delete(u.apart[o], b)
		u.separate(o, a)
		u.separate(a, o)
	}
	delete(u.apart, b)
}

// edge joins two members, the smaller first.
type edge struct{ a, b int }

func (e edge) compare(o edge) int { return cmp.Or(e.a-o.a, e.b-o.b) }

// judged lists the edges that an authority judged to be of one entity, in order.
func (u *union) judged(judgements []Judgement, by Authority) []edge {
	var es []edge
	for _, j := range judgements {
		a, okA := u.index[j.A]
		b, okB := u.index[j.B]
		if okA && okB && j.Verdict == Same && j.Authority == by {
			es = append(es, edge{min(a, b), max(a, b)})
		}
	}
	slices.SortFunc(es, edge.compare)
	return es
}

func (u *union) joinAll(es []edge) {
	for _, e := range es {
		u.join(e.a, e.b)
	}
}

// holders are the members that compute one id, in order, and those of them that lead: whose pairs with all later holders
// were tried.
type holders struct{ members, leaders []int }

// joinIdentified tries, in order, every pair of members that compute an id in common or are judged one by an identifier. A member need not be
// tried with the others if one of its set has been: two sets that may not meet never may later.
func (u *union) joinIdentified(members []Member, judged []edge) {
	byID := make(map[ID]*holders)
	for i, m := range members {
		for _, id := range m.IDs {
			if byID[id.ID] == nil {
				byID[id.ID] = new(holders)
			}
			byID[id.ID].members = append(byID[id.ID].members, i)
		}
	}
	var es []edge
	for a, m := range members {
		es = es[:0]
		for len(judged) > 0 && judged[0].a == a {
			es, judged = append(es, judged[0]), judged[1:]
		}
		for _, id := range m.IDs {
			h := byID[id.ID]
			if slices.ContainsFunc(h.leaders, func(l int) bool { return u.find(l) == u.find(a) }) {
				continue
			}
			h.leaders = append(h.leaders, a)
			after, _ := slices.BinarySearch(h.members, a+1)
			for _, b := range h.members[after:] {
				es = append(es, edge{a, b})
			}
		}
		slices.SortFunc(es, edge.compare)
		u.joinAll(es)
	}
}

// name gives each cluster the best id that its records compute. Where two compute one id, the one that has it from the
// gazetteer, else the one with the smallest record, keeps it, and the other appends ~ and 8 of the hash of its smallest record.
func (u *union) name(members []Member) Clusters {
	best := make(map[int]ComputedID) // by root
	all := make(map[int][]ComputedID)
	var order []int // roots, which are the smallest members of their sets
	for i, m := range members {
		r := u.find(i)
		if _, ok := best[r]; !ok {
			order, best[r] = append(order, r), m.IDs[0]
		}
		all[r] = append(all[r], m.IDs...)
		if m.IDs[0].compare(best[r]) < 0 {
			best[r] = m.IDs[0]
		}
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(best[a].Class, best[b].Class) })
	owner := make(map[ID]int)
	final := make(map[int]ID, len(order))
	for _, r := range order {
		id := best[r].ID
		if _, taken := owner[id]; taken {
			id += "~" + ID(Hash(string(members[r].Record))[:8])
		}
		owner[id], final[r] = r, id
	}
	c := Clusters{Entity: make(map[ID]ID, len(members)), Redirects: make(map[ID]ID)}
	for _, r := range order {
		for _, id := range all[r] {
			if _, owned := owner[id.ID]; !owned {
				owner[id.ID] = r
				c.Redirects[id.ID] = final[r]
			}
		}
	}
	for i, m := range members {
		c.Entity[m.Record] = final[u.find(i)]
	}
	return c
}

func (a ComputedID) compare(b ComputedID) int {
	return cmp.Or(cmp.Compare(a.Class, b.Class), cmp.Compare(a.ID, b.ID))
}
