package pdf

import "slices"

// cmap maps codes to characters (Adobe Technical Note 5014, as far as ToUnicode needs it).
type cmap struct {
	lengths []int // of codes, in bytes
	spaces  []codespace
	chars   map[int]string
	ranges  []codeRange
	utf16   bool // codes are UTF-16 themselves
}

type codespace struct{ low, high string }

// codeRange maps consecutive codes to consecutive characters.
type codeRange struct {
	low, high int
	text      []rune
}

// maxMapped is the most entries that are read of a map.
const maxMapped = 1 << 17

// cmapOf reads a stream that is a map, nil if it is none.
func (f *file) cmapOf(o object) *cmap {
	s, ok := f.resolve(o).(*stream)
	if !ok {
		return nil
	}
	m := &cmap{chars: map[int]string{}}
	l := &lexer{data: f.unpack(s), spend: f.spend, noRefs: true}
	var operands []object
	for !l.ended() {
		o := l.next(0)
		k, ok := o.(keyword)
		if !ok {
			if operands = append(operands, o); len(operands) > maxMapped {
				break
			}
			continue
		}
		switch k {
		case "endcodespacerange":
			m.addSpaces(operands)
		case "endbfchar":
			m.addChars(operands)
		case "endbfrange":
			m.addRanges(operands)
		}
		operands = operands[:0]
	}
	slices.SortStableFunc(m.ranges, func(a, b codeRange) int { return a.low - b.low })
	return m
}

func (m *cmap) addSpaces(os []object) {
	for i := 0; i+1 < len(os) && len(m.spaces) < 100; i += 2 {
		low, ok1 := os[i].(string)
		high, ok2 := os[i+1].(string)
		if ok1 && ok2 && len(low) == len(high) && len(low) >= 1 && len(low) <= 4 {
			m.spaces = append(m.spaces, codespace{low, high})
		}
	}
}

func (m *cmap) addChars(os []object) {
	for i := 0; i+1 < len(os) && len(m.chars) < maxMapped; i += 2 {
		code, ok1 := os[i].(string)
		text, ok2 := os[i+1].(string)
		if ok1 && ok2 && len(code) <= 4 {
			m.chars[big([]byte(code))] = utf16String(text)
		}
	}
}

func (m *cmap) addRanges(os []object) {
	for i := 0; i+2 < len(os) && len(m.ranges) < maxMapped; i += 3 {
		low, ok1 := os[i].(string)
		high, ok2 := os[i+1].(string)
		if !ok1 || !ok2 || len(low) > 4 || len(high) > 4 {
			continue
		}
		from := big([]byte(low))
		switch to := os[i+2].(type) {
		case string:
			if text := []rune(utf16String(to)); len(text) > 0 && len(text) < 16 {
				m.ranges = append(m.ranges, codeRange{from, big([]byte(high)), text})
			}
		case array:
			for j, o := range to {
				if text, ok := o.(string); ok {
					m.chars[from+j] = utf16String(text)
				}
			}
		}
	}
}

// lookup returns the characters of a code. A nil map has none.
func (m *cmap) lookup(code int) (string, bool) {
	if m == nil {
		return "", false
	}
	if s, ok := m.chars[code]; ok {
		return s, true
	}
	i, found := slices.BinarySearchFunc(m.ranges, code, func(r codeRange, c int) int { return r.low - c })
	if !found {
		i--
	}
	if i < 0 || code > m.ranges[i].high {
		return "", false
	}
	text := slices.Clone(m.ranges[i].text)
	text[len(text)-1] += rune(code - m.ranges[i].low)
	return string(text), true
}

// length returns how many bytes the code at the beginning of a string has.
func (m *cmap) length(s string) int {
	for n := 1; n <= 4 && n <= len(s); n++ {
		for _, c := range m.spaces {
			if len(c.low) == n && within(s[:n], c) {
				return n
			}
		}
	}
	if len(m.lengths) > 0 {
		return m.lengths[0]
	}
	if len(m.spaces) > 0 {
		return len(m.spaces[0].low)
	}
	return 2
}

func within(s string, c codespace) bool {
	for i := range len(s) {
		if s[i] < c.low[i] || s[i] > c.high[i] {
			return false
		}
	}
	return true
}
