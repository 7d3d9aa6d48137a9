package learn

import (
	"errors"
	"fmt"
)

// place copies the rows into the table and returns start<<8 | size of each: of a dense row its
// number, of others the place in cells. Long rows are those of frequent features; they come
// first, and so share lines of the cache.
func (t *Table) place(r rows) (places []uint64, err error) {
	var next [maxRow + 1]int
	sum, dense := 0, 0
	for _, size := range r.sizes {
		sum += int(size)
		switch {
		case size == 0:
			return nil, errors.New("learn: a row without weights")
		case size > maxRow:
			return nil, fmt.Errorf("learn: a row of %d weights, at most %d", size, maxRow)
		case int(size) >= leastDense:
			dense++
		default:
			next[size] += int(size)
		}
	}
	if sum != len(r.cells) {
		return nil, fmt.Errorf("learn: rows of %d weights, %d there", sum, len(r.cells))
	}
	kept := 0
	for size := leastDense - 1; size >= 0; size-- {
		kept, next[size] = kept+next[size], kept
	}
	t.cells, t.dense = make([]uint16, kept), make([]block, 0, dense*t.blocks())
	places = make([]uint64, len(r.sizes))
	from := 0
	for i, size := range r.sizes {
		row := r.cells[from : from+int(size)]
		from += int(size)
		for _, c := range row {
			if int(c>>8) >= t.classes {
				return nil, fmt.Errorf("learn: class %d of %d", c>>8, t.classes)
			}
		}
		if int(size) >= leastDense {
			start := len(t.dense) / t.blocks()
			more := t.addDense(row)
			places[i] = uint64(start)<<8 | isDense | uint64(more)
			continue
		}
		places[i] = uint64(next[size])<<8 | uint64(size)
		copy(t.cells[next[size]:], row)
		next[size] += int(size)
	}
	return places, nil
}

// addDense adds a row of all classes, and as many more as it takes to keep what does not fit into a lane.
func (t *Table) addDense(row []uint16) (more int) {
	rest := make([]int, t.classes)
	for _, c := range row {
		rest[c>>8] = int(t.weights[c&0xFF])
	}
	for ; ; more++ {
		start, left := len(t.dense), false
		t.dense = append(t.dense, make([]block, t.blocks())...)
		for class := range inBlock * t.blocks() {
			v := 0
			if class < len(rest) {
				v = min(max(rest[class], -bias), bias-1)
				rest[class] -= v
				left = left || rest[class] != 0
			}
			t.dense[start+class/inBlock][class%inBlock/4] |= uint64(v+bias) << (class % 4 * 16)
		}
		if !left {
			return more
		}
	}
}
