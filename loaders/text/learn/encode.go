package learn

import (
	"encoding/binary"
	"fmt"
	"math"
)

// Writer collects the content of a model.
type Writer struct{ content []byte }

// Content is what was written.
func (w *Writer) Content() []byte { return w.content }

// Number writes a number that is not negative.
func (w *Writer) Number(n int) { w.content = binary.AppendUvarint(w.content, uint64(n)) }

// Strings writes a list of strings. Sorted ones take less room.
func (w *Writer) Strings(list []string) {
	w.Number(len(list))
	last := ""
	for _, s := range list {
		n := 0
		for n < len(s) && n < len(last) && s[n] == last[n] {
			n++
		}
		w.Number(n)
		w.Number(len(s) - n)
		w.content = append(w.content, s[n:]...)
		last = s
	}
}

// Numbers writes a list of numbers.
func (w *Writer) Numbers(list []int) {
	w.Number(len(list))
	for _, n := range list {
		w.Number(n)
	}
}

// Weights writes weights: keys as differences, then sizes, classes and codes, each
// together, since like compresses with like. A class must be below 256.
func (w *Writer) Weights(weights Weights, classes int) error {
	if classes > 256 {
		return fmt.Errorf("learn: write weights: %d classes, at most 256", classes)
	}
	var keys, sizes, names, codes []byte
	last := uint32(0)
	for i := 0; i < len(weights); {
		row := 0
		key := weights[i].Feature
		for ; i < len(weights) && weights[i].Feature == key; i++ {
			if c := encode(weights[i].Value); c != 0 && row < maxRow {
				names = append(names, byte(weights[i].Class))
				codes = append(codes, c)
				row++
			}
		}
		if row > 0 {
			keys = binary.AppendUvarint(keys, uint64(key-last))
			sizes = append(sizes, byte(row))
			last = key
		}
	}
	w.Number(classes)
	w.Number(len(sizes))
	w.Number(len(codes))
	for _, part := range [][]byte{keys, sizes, names, codes} {
		w.content = append(w.content, part...)
	}
	return nil
}

// Reader reads what a [Writer] wrote. After the first fault all reads give zero values, and
// Err tells the fault.
type Reader struct {
	rest []byte
	err  error
}

// NewReader reads content that [Open] returned.
func NewReader(content []byte) *Reader { return &Reader{rest: content} }

// Err is the first fault, or nil; it wraps [ErrDamaged].
func (r *Reader) Err() error { return r.err }

// Fail reports a fault that the owner of the content found.
func (r *Reader) Fail(format string, args ...any) {
	if r.err == nil {
		r.err = fmt.Errorf("%w: %s", ErrDamaged, fmt.Sprintf(format, args...))
	}
	r.rest = nil
}

// Number reads a number of at most limit.
func (r *Reader) Number(limit int) int {
	n, size := binary.Uvarint(r.rest)
	if size <= 0 || n > math.MaxInt32 || int(n) > limit {
		r.Fail("a number is missing or above %d", limit)
		return 0
	}
	r.rest = r.rest[size:]
	return int(n)
}

func (r *Reader) bytes(n int) []byte {
	if n > len(r.rest) {
		r.Fail("%d bytes wanted, %d there", n, len(r.rest))
		return nil
	}
	b := r.rest[:n]
	r.rest = r.rest[n:]
	return b
}

// Strings reads a list of strings.
func (r *Reader) Strings() []string {
	out := make([]string, r.Number(len(r.rest)/2))
	last := ""
	for i := range out {
		n := r.Number(len(last))
		tail := r.bytes(r.Number(1 << 10))
		if n > 0 {
			last = last[:n] + string(tail)
		} else {
			last = string(tail)
		}
		out[i] = last
	}
	if r.err != nil {
		return nil
	}
	return out
}

// Numbers reads a list of numbers, each at most limit.
func (r *Reader) Numbers(limit int) []int {
	out := make([]int, r.Number(len(r.rest)))
	for i := range out {
		out[i] = r.Number(limit)
	}
	return out
}

// Table reads weights as a table; it is nil after a fault.
func (r *Reader) Table() *Table {
	classes := r.Number(256)
	features := r.Number(len(r.rest) / 2)
	weights := r.Number(len(r.rest) / 2)
	keys := make([]uint32, features)
	key := uint64(0)
	for i := range keys {
		n, size := binary.Uvarint(r.rest)
		if size <= 0 || n == 0 || n > math.MaxUint32-key {
			r.Fail("key %d of a table does not ascend", i)
			return nil
		}
		r.rest = r.rest[size:]
		key += n
		keys[i] = uint32(key)
	}
	sizes, names, codes := r.bytes(features), r.bytes(weights), r.bytes(weights)
	if r.err != nil {
		return nil
	}
	cells := make([]uint16, weights)
	for i, c := range codes {
		cells[i] = uint16(names[i])<<8 | uint16(c)
	}
	t, err := rows{keys, sizes, cells}.table(classes)
	if err != nil {
		r.Fail("%v", err)
	}
	return t
}
