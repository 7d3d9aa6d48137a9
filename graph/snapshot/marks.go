package snapshot

import "sync"

// marks says of entities whether a search has seen them, and how far away, without clearing anything between searches.
type marks struct {
	epoch  uint32
	seen   [][3]uint32 // by entity; columns side by side, since a search reads several at once
	fronts [4][]uint32 // room for the fronts of a search
}

// Columns of marks.
const (
	forward  = iota // hops from the start
	backward        // hops to the target
	blocked         // leads nowhere
)

// reach is how many distances an epoch has.
const reach = 64

func newMarks(n int) *sync.Pool {
	return &sync.Pool{New: func() any { return &marks{seen: make([][3]uint32, n)} }}
}

// next forgets all that was seen.
func (m *marks) next() {
	if m.epoch += reach; m.epoch > 1<<32-2*reach {
		clear(m.seen)
		m.epoch = reach
	}
}

func (m *marks) set(col int, e uint32, d int) { m.seen[e][col] = m.epoch + uint32(d) }

// get returns the distance of an entity, false if it was not seen.
func (m *marks) get(col int, e uint32) (int, bool) {
	d := m.seen[e][col] - m.epoch
	return int(d), d < reach
}

// borrow takes marks for a search.
func (s *Snapshot) borrow() *marks {
	m := s.marks.Get().(*marks)
	m.next()
	return m
}
