package snapshot

import "unsafe"

// strs is a column of strings in one block of bytes. Strings that it returns share the block, which only ever grows.
type strs struct {
	ends []uint32 // of each string
	blob []byte
}

func (s *strs) len() int { return len(s.ends) }

func (s *strs) at(i uint32) string {
	var from uint32
	if i > 0 {
		from = s.ends[i-1]
	}
	b := s.blob[from:s.ends[i]]
	return unsafe.String(unsafe.SliceData(b), len(b))
}

func (s *strs) add(v string) uint32 {
	s.blob = append(s.blob, v...)
	s.ends = append(s.ends, uint32(len(s.blob)))
	return uint32(len(s.ends) - 1)
}

// find returns the place of v in a sorted column.
func (s *strs) find(v string) (uint32, bool) {
	lo, hi := uint32(0), uint32(s.len())
	for lo < hi {
		mid := (lo + hi) / 2
		if s.at(mid) < v {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo, int(lo) < s.len() && s.at(lo) == v
}

// dict is a column of distinct strings that is being filled.
type dict struct {
	strs
	index map[string]uint32
}

func newDict() dict { return dict{index: make(map[string]uint32)} }

// intern returns the place of v, which is added if it is not there.
func (d *dict) intern(v string) uint32 {
	if i, ok := d.index[v]; ok {
		return i
	}
	i := d.add(v)
	d.index[d.at(i)] = i
	return i
}

// internBytes is intern without making a string of what is there already.
func (d *dict) internBytes(v []byte) uint32 {
	if i, ok := d.index[string(v)]; ok {
		return i
	}
	return d.intern(string(v))
}

// none is the place of nothing.
const none = ^uint32(0)
