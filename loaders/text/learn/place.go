package learn

import (
	"errors"
	"fmt"
)

// place copies the rows into the table and returns where each starts: of a dense row its
// number, of others the place in cells. Long rows are those of frequent features; they come
// first, and so share lines of the cache.
func (t *Table) place(r rows) (starts []int, err error) {
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
	t.cells, t.dense = make([]uint32, kept), make([]uint64, 0, dense*t.words())
	starts = make([]int, len(r.sizes))
	from := 0
	for i, size := range r.sizes {
		row := r.cells[from : from+int(size)]
		from += int(size)
		for _, c := range row {
			if int(c>>16) >= t.classes {
				return nil, fmt.Errorf("learn: class %d of %d", c>>16, t.classes)
			}
		}
		if int(size) >= leastDense {
			starts[i] = len(t.dense) / t.words()
			t.addDense(row)
			continue
		}
		starts[i] = next[size]
		copy(t.cells[next[size]:], row)
		next[size] += int(size)
	}
	return starts, nil
}

// addDense adds a row of all classes.
func (t *Table) addDense(row []uint32) {
	start := len(t.dense)
	for range t.words() {
		t.dense = append(t.dense, bias*lanes)
	}
	for _, c := range row {
		class, weight := int(c>>16), int64(int16(c))
		shift := uint(class%4) * 16
		t.dense[start+class/4] += uint64(weight << shift)
	}
}
