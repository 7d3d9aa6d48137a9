package learn

import "math/bits"

// A dense row keeps four weights in each word, 16 bits each, with a bias that makes them
// positive. Even and odd ones are summed apart, two sums in a word, so that an addition does
// for two classes; the bias, the same for all, is taken out in the end.
const (
	leastDense = 14 // classes from which on that is faster
	bias       = 1 << 15
	lanes      = 0x0001_0001_0001_0001
	evenLanes  = 0x0000_FFFF_0000_FFFF
	maxClasses = 256
)

// words is the length of a dense row.
func (t *Table) words() int { return (t.classes + 3) / 4 }

// Score adds the weights of at most [MaxFeatures] features to scores, in 64ths, one score
// for each class. Each pass reads one array for all features before the next begins, and
// decides by arithmetic instead of branches, so that the processor waits for many cache misses at a time.
func (t *Table) Score(features []uint32, scores []int32) {
	var found, dense [MaxFeatures]uint32
	var rows [MaxFeatures]uint64
	n := 0
	for _, k := range features {
		b := k >> t.narrow
		found[n&(MaxFeatures-1)] = k
		n += int(t.filter[b/64] >> (b % 64) & 1)
	}
	for j, k := range found[:n] {
		rows[j&(MaxFeatures-1)] = t.rows[t.rank(k)]
	}
	sparse, many := 0, 0
	for j, k := range found[:n] {
		row := rows[j&(MaxFeatures-1)]
		if uint32(row>>32) < k { // keys share a bit
			row = t.behind(k)
		}
		hit := (uint64(uint32(row>>32)^k) - 1) >> 63 // 1 if the keys are equal
		full := ((row&0xFF ^ isDense) - 1) >> 63
		dense[many&(MaxFeatures-1)] = uint32(row) >> 8
		many += int(hit & full)
		found[sparse&(MaxFeatures-1)] = uint32(row)
		sparse += int(hit &^ full)
	}
	t.addDenseRows(dense[:many], scores)
	t.addSparseRows(found[:sparse], scores)
}

// rank is the place of the first row whose key may be k.
func (t *Table) rank(k uint32) uint32 {
	b := k >> t.narrow
	return t.before[b/64] + uint32(bits.OnesCount64(t.filter[b/64]&(1<<(b%64)-1)))
}

// behind is the first row whose key is not less than k.
func (t *Table) behind(k uint32) uint64 {
	i := t.rank(k)
	for uint32(t.rows[i]>>32) < k {
		i++
	}
	return t.rows[i]
}

// addSparseRows adds rows in cells by their start and size. Their first cells are read before any other.
func (t *Table) addSparseRows(rows []uint32, scores []int32) {
	var heads [MaxFeatures]uint32
	for j, r := range rows {
		heads[j&(MaxFeatures-1)] = t.cells[r>>8]
	}
	for j, r := range rows {
		c, start := heads[j&(MaxFeatures-1)], r>>8
		scores[c>>16] += int32(int16(c))
		for _, c := range t.cells[start+1 : start+r&0xFF] {
			scores[c>>16] += int32(int16(c))
		}
	}
}

// addDenseRows adds dense rows by their numbers, four classes of all rows at a time.
func (t *Table) addDenseRows(numbers []uint32, scores []int32) {
	n := t.words()
	excess := int32(bias * len(numbers))
	for i := range n {
		even, odd := uint64(0), uint64(0)
		for _, number := range numbers {
			w := t.dense[int(number)*n+i]
			even += w & evenLanes
			odd += w >> 16 & evenLanes
		}
		add := func(k int, sum uint64) {
			if k < len(scores) {
				scores[k] += int32(uint32(sum)) - excess
			}
		}
		add(4*i, even&0xFFFFFFFF)
		add(4*i+1, odd&0xFFFFFFFF)
		add(4*i+2, even>>32)
		add(4*i+3, odd>>32)
	}
}
