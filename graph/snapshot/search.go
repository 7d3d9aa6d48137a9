package snapshot

import (
	"context"

	"entente/graph"
)

// search looks for paths from both ends at once until they meet, which gives the length of the shortest, and then steps from the
// start, in order of relation ids, only where the target can still be reached in the hops that are left.
type search struct {
	s        *Snapshot
	ctx      context.Context
	q        graph.PathQuery
	out, in  *gate
	m        *marks
	from, to uint32
	fore     []uint32 // the entities farthest from the start that are marked
	back     []uint32 // likewise from the target
	ahead    int      // hops to fore
	behind   int      // hops to back: nearer ones are all marked
	glances  int
	shortest bool // paths of the least length are being looked for
	path     []half
	routes   *Routes
	err      error
}

func (x *search) run() {
	for i := range x.m.fronts {
		x.m.fronts[i] = x.m.fronts[i][:0]
	}
	x.fore, x.back = append(x.m.fronts[0], x.from), append(x.m.fronts[1], x.to)
	x.m.set(forward, x.from, 0)
	x.m.set(backward, x.to, 0)
	defer func() { x.m.fronts[0], x.m.fronts[1] = x.fore, x.back }()
	least, met := x.meet()
	if !met || x.ended() {
		return
	}
	x.path = make([]half, x.q.MaxHops)
	for n := least; n <= x.q.MaxHops && !x.ended(); n++ {
		if x.shortest = n == least; !x.shortest {
			x.widen(n - 1)
		}
		x.step(x.from, n, 0)
	}
}

// ended reports whether there is no more to look for, or no leave to.
func (x *search) ended() bool {
	return x.err != nil || x.routes.Truncated || len(x.routes.found) >= x.q.K
}

// look notes that relations are looked at, and reports whether that may go on.
func (x *search) look(n int) bool {
	before := x.routes.Explored
	x.routes.Explored += n
	if x.routes.Explored > x.q.MaxRows {
		x.routes.Truncated = true
		return false
	}
	if before>>14 != x.routes.Explored>>14 {
		x.err = x.ctx.Err()
	}
	return x.err == nil
}

// scan is look for relations of which most are passed over at a glance: many of them count as one.
func (x *search) scan(n int) bool {
	x.glances += n
	looked := x.glances / glances
	x.glances %= glances
	return x.look(looked)
}

// glances is how many relations are passed over in the time that it takes to look at one.
const glances = 64

// meet walks from both ends, the smaller side first, and returns the length of the shortest path.
func (x *search) meet() (int, bool) {
	for x.ahead+x.behind < x.q.MaxHops && len(x.fore) > 0 && len(x.back) > 0 {
		var met bool
		if x.weight(x.fore) < x.weight(x.back) {
			met = x.advance()
		} else {
			met = x.retreat()
		}
		if met || x.ended() {
			return x.ahead + x.behind, met
		}
	}
	return 0, false
}

// weight is how many relations the entities have.
func (x *search) weight(es []uint32) int {
	n := 0
	for _, e := range es {
		n += len(x.s.halves(e))
	}
	return n
}

// advance marks what is one hop farther from the start. It stops as soon as it meets what leads to the target.
func (x *search) advance() bool {
	next := x.m.fronts[2][:0]
	x.ahead++
	for _, e := range x.fore {
		list := x.s.halves(e)
		if !x.look(len(list)) {
			return false
		}
		for i := range list {
			h := &list[i]
			if !x.out.passes(h) || h.other != x.to && !x.out.reaches(h.other) {
				continue
			}
			if _, seen := x.m.get(backward, h.other); seen {
				return true
			}
			if _, seen := x.m.get(forward, h.other); !seen {
				x.m.set(forward, h.other, x.ahead)
				next = append(next, h.other)
			}
		}
	}
	x.m.fronts[2], x.fore = x.fore, next
	return false
}

// retreat marks all that is one hop farther from the target, and reports whether the start's side was met.
func (x *search) retreat() bool {
	next := x.m.fronts[3][:0]
	met := false
	x.behind++
	for _, e := range x.back {
		list := x.s.halves(e)
		if !x.look(len(list)) {
			return false
		}
		for i := range list {
			h := &list[i]
			if !x.in.passes(h) || h.other != x.from && !x.in.reaches(h.other) {
				continue
			}
			if _, seen := x.m.get(backward, h.other); seen {
				continue
			}
			x.m.set(backward, h.other, x.behind)
			if h.other != x.from {
				next = append(next, h.other)
			}
			if _, seen := x.m.get(forward, h.other); seen {
				met = true
			}
		}
	}
	x.m.fronts[3], x.back = x.back, next
	return met
}

// widen marks farther from the target, up to n hops, while that takes no more than half of what may be looked at.
func (x *search) widen(n int) {
	for x.behind < n && len(x.back) > 0 && x.routes.Explored+x.weight(x.back) <= x.q.MaxRows/2 {
		x.retreat()
	}
	if len(x.back) == 0 {
		x.behind = n // all that leads to the target is marked
	}
}

// step goes on from an entity with n hops left, depth hops from the start. It reports whether the target was reached.
func (x *search) step(e uint32, n, depth int) bool {
	if n == 1 {
		return x.arrive(e, depth)
	}
	list := x.s.halves(e)
	if !x.scan(len(list)) {
		return false
	}
	arrived := false
	for i := range list {
		h := &list[i]
		if !x.leads(h.other, n-1, depth+1) || !x.out.passes(h) || !x.out.reaches(h.other) || x.on(h.other, depth) {
			continue
		}
		if !x.look(1) {
			return arrived
		}
		x.path[depth] = *h
		there := x.step(h.other, n-1, depth+1)
		if arrived = arrived || there; x.ended() {
			return arrived
		}
		if x.shortest && !there {
			x.m.set(blocked, h.other, 0)
		}
	}
	return arrived
}

// leads reports whether the target may be n hops away from an entity that is depth hops from the start or, of longer paths, nearer.
func (x *search) leads(e uint32, n, depth int) bool {
	if e == x.to {
		return false
	}
	d, known := x.m.get(backward, e)
	if known && d > n || !known && x.behind >= n {
		return false
	}
	if !x.shortest {
		return true
	}
	if known {
		if d != n {
			return false
		}
	} else if d, seen := x.m.get(forward, e); !seen || d != depth {
		return false // there is a shorter way to it, so no shortest path has it here
	}
	_, dead := x.m.get(blocked, e)
	return !dead
}

// on reports whether the path has the entity already.
func (x *search) on(e uint32, depth int) bool {
	if e == x.from {
		return true
	}
	for i := range depth {
		if x.path[i].other == e {
			return true
		}
	}
	return false
}

// arrive takes the last hop, over every relation between the entity and the target. It reads the shorter list of the two.
func (x *search) arrive(e uint32, depth int) bool {
	list, turned := x.s.halves(e), false
	if far := x.s.halves(x.to); len(far) < len(list) {
		list, turned = far, true
	}
	if !x.scan(len(list)) {
		return false
	}
	arrived := false
	for i := range list {
		h := list[i]
		if turned {
			if h.other != e {
				continue
			}
			h.other, h.reading = x.to, opposite(h.reading)
		}
		if h.other != x.to || !x.out.passes(&h) {
			continue
		}
		x.path[depth] = h
		arrived = true
		x.keep(x.path[:depth+1])
		if x.ended() {
			break
		}
	}
	return arrived
}
