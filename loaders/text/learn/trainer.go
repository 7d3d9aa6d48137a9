package learn

// Trainer is a perceptron in training. A feature gets weights only once it has been part of
// enough updates, so that features of a single sentence cost nothing. It is not safe for
// concurrent use.
type Trainer struct {
	slots  []slot // open addressing by the low bits of the key
	used   int
	cells  []cell
	free   [16][]uint32 // starts of abandoned rows, by the log of their size
	clock  float64      // examples seen, plus one
	needed uint8        // updates that a feature must be part of before it counts
	seen   []uint8      // updates so far, by the upper bits of the key
	hits   []uint32
}

// slot finds the row of one feature.
type slot struct {
	key   uint32
	start uint32
	size  uint16
	room  uint16
}

// cell is one weight: of one class in the row of a feature.
type cell struct {
	class  uint32
	weight float32
	lag    float64 // the updates times the clock at which they came
}

// seenBits is the log of how many counters the filter has.
const seenBits = 27

// NewTrainer makes a trainer that ignores the first updates of each feature.
func NewTrainer(ignored int) *Trainer {
	t := &Trainer{slots: make([]slot, 1<<18), clock: 1, needed: uint8(ignored)}
	if ignored > 0 {
		t.seen = make([]uint8, 1<<seenBits)
	}
	return t
}

// Tick tells that one more example was seen.
func (t *Trainer) Tick() { t.clock++ }

// Features tells how many features have weights.
func (t *Trainer) Features() int { return t.used }

// Score adds the weights of features to the scores of the classes.
func (t *Trainer) Score(features []uint32, scores []float32) {
	t.hits = t.hits[:0]
	for _, k := range features {
		if i := t.find(k); t.slots[i].key == k {
			t.hits = append(t.hits, i)
		}
	}
	for _, i := range t.hits {
		s := &t.slots[i]
		for _, c := range t.cells[s.start : s.start+uint32(s.size)] {
			scores[c.class] += c.weight
		}
	}
}

// find returns the slot of a feature, or the free one where it belongs.
func (t *Trainer) find(key uint32) uint32 {
	mask := uint32(len(t.slots) - 1)
	i := key & mask
	for t.slots[i].key != key && t.slots[i].key != 0 {
		i = (i + 1) & mask
	}
	return i
}

// Update moves the weights of features for a class.
func (t *Trainer) Update(features []uint32, class int, by float32) {
	for _, k := range features {
		i := t.find(k)
		if t.slots[i].key == 0 {
			if t.needed > 0 {
				if n := &t.seen[k>>(32-seenBits)]; *n < t.needed {
					*n++
					continue
				}
			}
			i = t.add(k)
		}
		c := t.cell(&t.slots[i], uint32(class))
		c.weight += by
		c.lag += float64(by) * t.clock
	}
}

// add makes a slot for a feature and returns its place.
func (t *Trainer) add(key uint32) uint32 {
	if t.used*5 > len(t.slots)*3 {
		old := t.slots
		t.slots = make([]slot, 2*len(old))
		for _, s := range old {
			if s.key != 0 {
				t.slots[t.find(s.key)] = s
			}
		}
	}
	t.used++
	i := t.find(key)
	t.slots[i] = slot{key: key}
	return i
}

// cell finds the weight of a class in a row, or makes one.
func (t *Trainer) cell(s *slot, class uint32) *cell {
	row := t.cells[s.start : s.start+uint32(s.size)]
	for i := range row {
		if row[i].class == class {
			return &row[i]
		}
	}
	if s.size == s.room {
		t.grow(s)
	}
	s.size++
	c := &t.cells[s.start+uint32(s.size)-1]
	*c = cell{class: class}
	return c
}

// grow doubles the room of a row, and keeps what it leaves for others.
func (t *Trainer) grow(s *slot) {
	step := log2(s.room) + 1
	if s.room == 0 {
		step = 1
	}
	start := uint32(len(t.cells))
	if n := len(t.free[step]); n > 0 {
		start = t.free[step][n-1]
		t.free[step] = t.free[step][:n-1]
	} else {
		t.cells = append(t.cells, make([]cell, 1<<step)...)
	}
	copy(t.cells[start:], t.cells[s.start:s.start+uint32(s.size)])
	if s.room > 0 {
		t.free[step-1] = append(t.free[step-1], s.start)
	}
	s.start, s.room = start, 1<<step
}

func log2(n uint16) int {
	l := 0
	for n > 1 {
		n >>= 1
		l++
	}
	return l
}
