package pdf

import (
	"bytes"
)

// scan finds objects by their heads, "1 0 obj", wherever they are. Of several with one number the last holds. Trailers and the dictionaries of
// cross-reference streams tell the root.
func (f *file) scan() {
	f.places, f.objects, f.streams = map[int]place{}, map[int]object{}, map[int]*objectStream{}
	var packed []int
	for at := 0; ; {
		i := bytes.Index(f.data[at:], []byte("obj"))
		if i < 0 {
			break
		}
		i += at
		at = i + 3
		number, start, ok := headBefore(f.data, i)
		if !ok {
			continue
		}
		f.places[number] = place{offset: start}
		l := f.lexer(at)
		d, _ := l.next(0).(dict)
		switch d["Type"] {
		case name("ObjStm"):
			packed = append(packed, number)
		case name("XRef"), name("Catalog"):
			f.remember(d, number)
		}
		if d != nil && l.at > at {
			at = l.at
		}
	}
	for _, number := range packed {
		for n := range f.objectStream(number).offsets {
			f.set(n, place{within: number}, true)
			if d := f.dict(ref{n, 0}); d["Type"] == name("Catalog") {
				f.remember(d, n)
			}
		}
	}
	for at := 0; ; {
		i := bytes.Index(f.data[at:], []byte("trailer"))
		if i < 0 {
			return
		}
		at += i + len("trailer")
		if d, ok := f.lexer(at).next(0).(dict); ok {
			f.remember(d, -1)
		}
	}
}

// remember takes from a dictionary what a trailer tells; the dictionary of a catalog is the root itself.
func (f *file) remember(d dict, number int) {
	if d["Type"] == name("Catalog") {
		f.trailer["Root"] = ref{number, 0}
		return
	}
	for _, k := range []name{"Root", "Info", "Encrypt", "ID"} {
		if v, ok := d[k]; ok {
			f.trailer[k] = v
		}
	}
}

// headBefore reads "number generation" backwards from the word "obj" at i.
func headBefore(data []byte, i int) (number, start int, ok bool) {
	generation := i
	var values [2]int
	for n := range values {
		end := generation
		for end > 0 && isSpace(data[end-1]) {
			end--
		}
		start = end
		for start > 0 && data[start-1] >= '0' && data[start-1] <= '9' && end-start < 10 {
			start--
		}
		values[n], ok = integer(data[start:end])
		if !ok || n == 0 && start == 0 {
			return 0, 0, false
		}
		generation = start
	}
	return values[1], start, true
}
