package learn

import (
	"fmt"
	"math"
	"math/bits"
)

// Table scores features with trained weights. It is read only, hence safe for concurrent
// use. The time of scoring is that of misses of the processor's cache. So an index that nearly fits in
// it answers first which features have no weights and where the row
// of the others is, and nothing is larger than it must be.
type Table struct {
	classes int
	index   []uint64   // 32 bits, one for the upper bits of each key; above them, the rows whose keys come before
	narrow  uint       // 32 minus how many bits of a key the index looks at
	rows    []uint64   // key<<32 | start<<8 | size, ascending
	cells   []uint16   // class<<8 | code of the weight
	weights [256]int32 // of all codes
	dense   []block    // rows with weights of many classes; see score.go
}

const (
	maxCells = 1 << 24     // what a row can point to
	maxRow   = 254         // in cells
	isDense  = 1 << 7      // set in the size of a row that is not in cells
	layers   = isDense - 1 // what the size of such a row tells: how many more follow with the rest of its weights
	// MaxFeatures is how many features one call of Score may be given.
	MaxFeatures = 256
)

// Classes is how many classes are scored.
func (t *Table) Classes() int { return t.classes }

// Size is how many features and weights the table holds.
func (t *Table) Size() (features, weights int) { return len(t.rows) - 1, len(t.cells) }

// Table makes the table of weights for a number of classes, with the precision that a file
// keeps. It fails if a class is out of range, or if there are too many weights.
func (w Weights) Table(classes int) (*Table, error) {
	var rows rows
	for _, v := range w {
		code := encode(v.Value)
		if code == 0 {
			continue
		}
		if n := len(rows.keys); n == 0 || rows.keys[n-1] != v.Feature {
			rows.keys = append(rows.keys, v.Feature)
			rows.sizes = append(rows.sizes, 0)
		}
		if rows.sizes[len(rows.sizes)-1] == maxRow {
			continue
		}
		rows.sizes[len(rows.sizes)-1]++
		rows.cells = append(rows.cells, v.Class<<8|uint16(code))
	}
	return rows.table(classes)
}

// rows are the weights of a table in order of their keys.
type rows struct {
	keys  []uint32
	sizes []byte
	cells []uint16 // as in a table
}

// table builds the table. Keys ascend.
func (r rows) table(classes int) (*Table, error) {
	if classes > maxClasses {
		return nil, fmt.Errorf("learn: %d classes, at most %d", classes, maxClasses)
	}
	if len(r.cells) >= maxCells {
		return nil, fmt.Errorf("learn: %d weights, at most %d", len(r.cells), maxCells)
	}
	width := uint(min(max(bits.Len(uint(len(r.keys)))+2, 6), 32)) // four to eight bits a key
	t := &Table{classes: classes, narrow: 32 - width, weights: decodings()}
	t.index = make([]uint64, 1<<(width-5))
	t.rows = make([]uint64, 0, len(r.keys)+1)
	places, err := t.place(r)
	if err != nil {
		return nil, err
	}
	for i, k := range r.keys {
		t.rows = append(t.rows, uint64(k)<<32|places[i])
		b := k >> t.narrow
		t.index[b/32] |= 1 << (b % 32)
		t.index[b/32] += 1 << 32
	}
	t.rows = append(t.rows, math.MaxUint64) // ends every search
	sum := uint64(0)
	for i, part := range t.index {
		t.index[i] = sum<<32 | part&math.MaxUint32
		sum += part >> 32
	}
	return t, nil
}
