package pdf

import (
	"bytes"
	"errors"
)

// file is a file at work.
type file struct {
	data    []byte
	limit   int64 // bytes of a stream unpacked
	work    int64 // bytes that may yet be lexed and unpacked
	places  map[int]place
	trailer dict
	crypt   *crypt

	fonts   map[ref]*font
	objects map[int]object // that were loaded; nil while they are, so that a loop ends
	streams map[int]*objectStream
}

// placeWork is what a place costs to keep.
const placeWork = 64

// place is where an object is: at an offset, or in an object stream.
type place struct {
	offset int // of the object, 0 if it is in a stream
	within int // number of the object stream
}

// objectStream is an object stream unpacked (ISO 32000-1, 7.5.7).
type objectStream struct {
	data    []byte
	offsets map[int]int
}

// open finds the objects: by cross-reference, or, where that leads to no pages, by scanning.
func (f *file) open() error {
	if !bytes.Contains(f.data[:min(len(f.data), 1024)], []byte("%PDF-")) {
		return errors.New("no header of PDF")
	}
	f.places, f.trailer = map[int]place{}, dict{}
	f.crossReferences()
	if err := f.decrypt(); err != nil {
		return err
	}
	if len(f.pages()) > 0 {
		return nil
	}
	f.scan()
	return f.decrypt()
}

// crossReferences follows the chain of tables and streams from the end of the file. Each is read once; the first to place an object holds.
func (f *file) crossReferences() {
	i := bytes.LastIndex(f.data, []byte("startxref"))
	if i < 0 {
		return
	}
	l := f.lexer(i + len("startxref"))
	at, _ := l.next(0).(int)
	seen := map[int]bool{}
	for at > 0 && at < len(f.data) && !seen[at] {
		seen[at] = true
		t := f.section(at)
		for k, v := range t {
			if _, ok := f.trailer[k]; !ok {
				f.trailer[k] = v
			}
		}
		if hybrid, ok := t["XRefStm"].(int); ok && hybrid > 0 && hybrid < len(f.data) && !seen[hybrid] {
			seen[hybrid] = true
			f.section(hybrid)
		}
		at, _ = t["Prev"].(int)
	}
}

func (f *file) lexer(at int) *lexer { return &lexer{data: f.data, at: at, spend: f.spend} }

// section reads a table or a stream of cross-references and returns its trailer, nil if it is none.
func (f *file) section(at int) dict {
	l := f.lexer(at)
	if l.next(0) == keyword("xref") {
		return f.table(l)
	}
	s, _ := f.indirect(at, 0).(*stream)
	if s == nil || s.dict["Type"] != name("XRef") {
		return nil
	}
	f.entries(s)
	return s.dict
}

// table reads the lines of a table.
func (f *file) table(l *lexer) dict {
	for {
		first, ok := l.next(0).(int)
		if !ok { // the keyword "trailer", or garbage
			t, _ := l.next(0).(dict)
			return t
		}
		count, _ := l.next(0).(int)
		for i := range count {
			offset, ok1 := l.next(0).(int)
			_, ok2 := l.next(0).(int)
			kind, ok3 := l.next(0).(keyword)
			if !ok1 || !ok2 || !ok3 {
				return nil
			}
			f.set(first+i, place{offset: offset}, kind == "n")
		}
	}
}

func (f *file) set(number int, p place, used bool) {
	f.spend(placeWork)
	if _, ok := f.places[number]; !ok && number >= 0 && used {
		f.places[number] = p
	}
}

// entries reads the rows of a stream of cross-references.
func (f *file) entries(s *stream) {
	rows := f.unpack(s)
	w, _ := s.dict["W"].(array)
	if len(w) < 3 {
		return
	}
	var widths [3]int
	total := 0
	for i := range widths {
		widths[i], _ = w[i].(int)
		if widths[i] < 0 || widths[i] > 8 {
			return
		}
		total += widths[i]
	}
	index, ok := s.dict["Index"].(array)
	if !ok {
		index = array{0, s.dict["Size"]}
	}
	for i := 0; i+1 < len(index) && total > 0; i += 2 {
		first, _ := index[i].(int)
		count, _ := index[i+1].(int)
		for n := 0; n < count && len(rows) >= total; n++ {
			kind, second := 1, big(rows[widths[0]:widths[0]+widths[1]])
			if widths[0] > 0 {
				kind = big(rows[:widths[0]])
			}
			switch kind {
			case 1:
				f.set(first+n, place{offset: second}, true)
			case 2:
				f.set(first+n, place{within: second}, true)
			}
			rows = rows[total:]
		}
	}
}

func big(b []byte) int {
	n := 0
	for _, c := range b {
		n = n<<8 | int(c)
	}
	return n
}
