package learn

import (
	"math"
	"math/bits"
)

// A dense row keeps its weights in blocks of a line of the cache, four weights in a word, 16 bits each. With a bias they
// are positive, and so small that a lane holds the sum of as many as chunk of them: one addition does for four classes, and
// the bias, the same for all, is taken out in the end. What is too large is kept in further rows of the same feature.
const (
	leastDense = 14 // classes from which on that is faster
	bias       = 1 << 11
	chunk      = 1 << 16 / (2 * bias)
	lanes      = 0x0001_0001_0001_0001
	evenLanes  = 0x0000_FFFF_0000_FFFF
	maxClasses = 256
)

type block [8]uint64

// inBlock is how many classes a block has weights of.
const inBlock = 4 * len(block{})

// blocks is the length of a dense row.
func (t *Table) blocks() int { return (t.classes + inBlock - 1) / inBlock }

// Score adds the weights of at most [MaxFeatures] features to scores, in 64ths, one score
// for each class. Each pass reads one array for all features before the next begins, and
// decides by arithmetic instead of branches, so that the processor waits for many cache misses at a time.
func (t *Table) Score(features []uint32, scores []int32) {
	var keys, found, dense [MaxFeatures]uint32
	var rows [MaxFeatures]uint64
	n := 0
	for _, k := range features {
		b := k >> t.narrow
		part := t.index[b/32]
		i := n & (MaxFeatures - 1)
		keys[i] = k
		found[i] = rank(part, b)
		n += int(part >> (b % 32) & 1)
	}
	for j, i := range found[:n] {
		rows[j&(MaxFeatures-1)] = t.rows[i]
	}
	sparse, many := 0, 0
	for j, k := range keys[:n] {
		row := rows[j&(MaxFeatures-1)]
		if uint32(row>>32) < k { // keys share a bit
			row = t.behind(found[j&(MaxFeatures-1)], k)
		}
		hit := (uint64(uint32(row>>32)^k) - 1) >> 63 // 1 if the keys are equal
		full := row / isDense & hit & 1
		dense[many&(MaxFeatures-1)] = uint32(row) >> 8
		many += int(full)
		for i := uint32(1); i <= uint32(row)&layers&-uint32(full); i++ { // seldom
			dense[many&(MaxFeatures-1)] = uint32(row)>>8 + i
			many++
		}
		found[sparse&(MaxFeatures-1)] = uint32(row)
		sparse += int(hit &^ full)
	}
	t.addDenseRows(dense[:many], scores)
	t.addSparseRows(found[:sparse], scores)
}

// rank is the place of the first row whose key may have bit b of the index, that part of which holds.
func rank(part uint64, b uint32) uint32 {
	return uint32(part>>32) + uint32(bits.OnesCount32(uint32(part)&(1<<(b%32)-1)))
}

// behind is the first row from i on whose key is not less than k.
func (t *Table) behind(i, k uint32) uint64 {
	for uint32(t.rows[i]>>32) < k {
		i++
	}
	return t.rows[i]
}

// addSparseRows adds rows in cells by their start and size. Their first cells are read before any other.
func (t *Table) addSparseRows(rows []uint32, scores []int32) {
	var heads [MaxFeatures]uint16
	for j, r := range rows {
		heads[j&(MaxFeatures-1)] = t.cells[r>>8]
	}
	for j, r := range rows {
		c, start := heads[j&(MaxFeatures-1)], r>>8
		scores[c>>8] += t.weights[c&0xFF]
		for _, c := range t.cells[start+1 : start+r&0xFF] {
			scores[c>>8] += t.weights[c&0xFF]
		}
	}
}

// addDenseRows adds dense rows by their numbers, a block of all rows at a time.
func (t *Table) addDenseRows(numbers []uint32, scores []int32) {
	n := t.blocks()
	excess := int32(bias * len(numbers))
	for i := range n {
		var even, odd block
		for rest := numbers; len(rest) > 0; rest = rest[min(chunk, len(rest)):] {
			sum := t.sum(rest[:min(chunk, len(rest))], i)
			for j, v := range sum {
				even[j] += v & evenLanes
				odd[j] += v >> 16 & evenLanes
			}
		}
		for j := range even {
			for k, v := range [4]uint64{even[j] & math.MaxUint32, odd[j] & math.MaxUint32, even[j] >> 32, odd[j] >> 32} {
				if k += inBlock*i + 4*j; k < len(scores) {
					scores[k] += int32(v) - excess
				}
			}
		}
	}
}

// sum adds block i of at most chunk dense rows.
func (t *Table) sum(numbers []uint32, i int) block {
	n := t.blocks()
	var a, b, c, d, e, f, g, h uint64
	for _, number := range numbers {
		w := &t.dense[int(number)*n+i]
		a, b, c, d = a+w[0], b+w[1], c+w[2], d+w[3]
		e, f, g, h = e+w[4], f+w[5], g+w[6], h+w[7]
	}
	return block{a, b, c, d, e, f, g, h}
}
