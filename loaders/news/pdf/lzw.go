package pdf

// lzw unpacks LZW as PDF has it: codes of 9 to 12 bits, high bits first, 256 clears, 257 ends; early is 1 where codes grow one code early.
func (f *file) lzw(b []byte, early int) []byte {
	type entry struct {
		prefix, length int
		last, first    byte
	}
	table := make([]entry, 258, 4096)
	for i := range 256 {
		table[i] = entry{-1, 1, byte(i), byte(i)}
	}
	var out []byte
	width, bits, have, previous := 9, 0, 0, -1
	for _, c := range b {
		bits, have = bits<<8|int(c), have+8
		if have < width {
			continue
		}
		code := bits >> (have - width)
		have -= width
		bits &= 1<<have - 1
		switch {
		case code == 257:
			return out
		case code == 256:
			table, width, previous = table[:258], 9, -1
			continue
		case code > len(table) || code == len(table) && previous < 0:
			return out
		}
		if previous >= 0 && len(table) < 4096 {
			last := table[previous].first
			if code < len(table) {
				last = table[code].first
			}
			table = append(table, entry{previous, table[previous].length + 1, last, table[previous].first})
		}
		if code >= len(table) {
			return out
		}
		n := table[code].length
		f.within(len(out) + n)
		out = append(out, make([]byte, n)...)
		for e, at := code, len(out)-1; e >= 0 && at >= 0; e, at = table[e].prefix, at-1 {
			out[at] = table[e].last
		}
		previous = code
		for width < 12 && len(table)+early >= 1<<width {
			width++
		}
	}
	return out
}
