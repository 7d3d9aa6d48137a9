package pdf

import "bytes"

// resolve returns the object that a reference is of, and any other as it is.
func (f *file) resolve(o object) object {
	for range 16 { // a reference to a reference is rare, and a loop of them is none
		r, ok := o.(ref)
		if !ok {
			return o
		}
		o = f.load(r.number)
	}
	return nil
}

func (f *file) dict(o object) dict {
	switch o := f.resolve(o).(type) {
	case dict:
		return o
	case *stream:
		return o.dict
	}
	return nil
}

func (f *file) array(o object) array {
	a, _ := f.resolve(o).(array)
	return a
}

func (f *file) integer(o object) int {
	switch n := f.resolve(o).(type) {
	case int:
		return n
	case float64:
		return int(n)
	}
	return 0
}

func (f *file) number(o object) float64 {
	switch n := f.resolve(o).(type) {
	case int:
		return float64(n)
	case float64:
		return n
	}
	return 0
}

// load returns an object by its number. One that is being loaded is nil, so that what refers to itself ends.
func (f *file) load(number int) object {
	if o, ok := f.objects[number]; ok {
		return o
	}
	p, ok := f.places[number]
	if !ok {
		return nil
	}
	f.objects[number] = nil
	var o object
	if p.offset > 0 {
		o = f.indirect(p.offset, number)
	} else if p.within != number {
		s := f.objectStream(p.within)
		if at, ok := s.offsets[number]; ok && at < len(s.data) {
			o = (&lexer{data: s.data, at: at, spend: f.spend}).next(0)
		}
	}
	if _, ok := o.(keyword); ok {
		o = nil
	}
	f.objects[number] = o
	return o
}

// indirect reads the object at an offset, which must have that number if one is given.
func (f *file) indirect(at, number int) object {
	if at < 0 || at >= len(f.data) {
		return nil
	}
	l := f.lexer(at)
	l.noRefs = true
	found, ok1 := l.next(0).(int)
	generation, ok2 := l.next(0).(int)
	if !ok1 || !ok2 || l.next(0) != keyword("obj") || number > 0 && found != number {
		return nil
	}
	l.noRefs = false
	o := l.next(0)
	d, ok := o.(dict)
	if ok {
		back := l.at
		if l.next(0) == keyword("stream") {
			s := &stream{dict: d, raw: f.bytesAt(l.at, d)}
			if f.crypt != nil && d["Type"] != name("XRef") {
				s.key = f.crypt.keyOf(found, generation)
			}
			f.decryptStrings(d, found, generation)
			return s
		}
		l.at = back
	}
	return f.decryptStrings(o, found, generation)
}

// bytesAt returns the bytes of a stream that begins behind the word "stream". Where its length is wrong, it ends before "endstream".
func (f *file) bytesAt(at int, d dict) []byte {
	if bytes.HasPrefix(f.data[at:], []byte("\r\n")) {
		at += 2
	} else if at < len(f.data) && (f.data[at] == '\n' || f.data[at] == '\r') {
		at++
	}
	if n := f.integer(d["Length"]); n >= 0 && at+n >= at && at+n <= len(f.data) {
		if bytes.HasPrefix(bytes.TrimLeft(f.data[at+n:min(len(f.data), at+n+20)], "\r\n \t"), []byte("endstream")) {
			return f.data[at : at+n]
		}
	}
	end := bytes.Index(f.data[at:], []byte("endstream"))
	if end < 0 {
		end = len(f.data) - at
	}
	f.spend(end)
	return bytes.TrimRight(f.data[at:at+end], "\r\n")
}

// objectStream unpacks an object stream, once. It is empty where there is none.
func (f *file) objectStream(number int) *objectStream {
	if s, ok := f.streams[number]; ok {
		return s
	}
	out := &objectStream{offsets: map[int]int{}}
	f.streams[number] = out
	p := f.places[number]
	if p.offset == 0 { // an object stream lies in none
		return out
	}
	s, _ := f.load(number).(*stream)
	if s == nil {
		return out
	}
	out.data = f.unpack(s)
	first := f.integer(s.dict["First"])
	l := &lexer{data: out.data, spend: f.spend, noRefs: true}
	for range f.integer(s.dict["N"]) {
		n, ok1 := l.next(0).(int)
		offset, ok2 := l.next(0).(int)
		if !ok1 || !ok2 {
			break
		}
		if at := first + offset; at >= 0 {
			out.offsets[n] = at
		}
	}
	return out
}

// page is a page with what it inherits.
type page struct {
	dict      dict
	resources object
	rotate    int
}

// maxPages is the most pages that are read.
const maxPages = 20_000

// pages walks the tree of pages, each node once.
func (f *file) pages() []page {
	root := f.dict(f.trailer["Root"])
	var out []page
	seen := map[ref]bool{}
	var walk func(o object, up page, depth int)
	walk = func(o object, up page, depth int) {
		r, isRef := o.(ref)
		if isRef && seen[r] || depth > maxNested || len(out) >= maxPages {
			return
		}
		seen[r] = isRef
		d := f.dict(o)
		if d == nil {
			return
		}
		f.spend(1)
		p := page{d, up.resources, up.rotate}
		if r, ok := d["Resources"]; ok {
			p.resources = r
		}
		if r, ok := d["Rotate"]; ok {
			p.rotate = f.integer(r)
		}
		kids := f.array(d["Kids"])
		if kids == nil {
			if d["Type"] == name("Page") || d["Contents"] != nil {
				out = append(out, p)
			}
			return
		}
		for _, k := range kids {
			walk(k, p, depth+1)
		}
	}
	walk(root["Pages"], page{}, 0)
	return out
}
