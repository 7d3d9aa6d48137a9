package pdf

import (
	"bytes"
)

// matrix is an affine map (ISO 32000-1, 8.3.3).
type matrix [6]float64

var identity = matrix{1, 0, 0, 1, 0, 0}

// then returns the map that does m first and n second.
func (m matrix) then(n matrix) matrix {
	return matrix{
		m[0]*n[0] + m[1]*n[2], m[0]*n[1] + m[1]*n[3],
		m[2]*n[0] + m[3]*n[2], m[2]*n[1] + m[3]*n[3],
		m[4]*n[0] + m[5]*n[2] + n[4], m[4]*n[1] + m[5]*n[3] + n[5],
	}
}

// state is the graphics state, as far as text needs it.
type state struct {
	ctm                             matrix
	font                            *font
	size, char, word, leading, rise float64
	scale                           float64
}

// mark is a piece of marked content.
type mark struct {
	artifact bool
	actual   bool   // it has text of its own in place of what its glyphs tell
	text     string // that text, until a glyph has told where it stands
}

// content runs the contents of a page.
type content struct {
	file           *file
	fonts          map[string]*font
	state          state
	saved          []state
	text, line     matrix
	marks          []mark
	runs           []run
	known, unknown int // characters that the fonts tell, and those that they do not
	depth          int // of forms in each other
}

// page runs a page. Its contents may be cut anywhere between tokens.
func (c *content) page(p page) {
	f := c.file
	var all []byte
	for _, o := range f.list(p.dict["Contents"]) {
		if s, ok := f.resolve(o).(*stream); ok {
			all = append(append(all, f.unpack(s)...), '\n')
			f.within(len(all))
		}
	}
	ctm := identity
	switch ((p.rotate % 360) + 360) % 360 {
	case 90:
		ctm = matrix{0, -1, 1, 0, 0, 0}
	case 180:
		ctm = matrix{-1, 0, 0, -1, 0, 0}
	case 270:
		ctm = matrix{0, 1, -1, 0, 0, 0}
	}
	c.state = state{ctm: ctm, scale: 1}
	c.run(all, f.dict(p.resources))
}

// run runs operators with resources.
func (c *content) run(data []byte, resources dict) {
	fonts, marks := c.fonts, len(c.marks)
	c.fonts = map[string]*font{}
	l := &lexer{data: data, spend: c.file.spend, noRefs: true}
	var operands []object
	for !l.ended() {
		o := l.next(0)
		k, ok := o.(keyword)
		switch {
		case !ok && len(operands) < 1000:
			operands = append(operands, o)
		case !ok:
		case k == "ID":
			skipImage(l)
			operands = operands[:0]
		default:
			c.operator(string(k), operands, resources)
			operands = operands[:0]
		}
	}
	c.fonts, c.marks = fonts, c.marks[:min(marks, len(c.marks))]
}

// skipImage goes past the bytes of an inline picture: to "EI" between white space.
func skipImage(l *lexer) {
	for {
		i := bytes.Index(l.data[l.at:], []byte("EI"))
		if i < 0 {
			l.at = len(l.data)
			return
		}
		l.at += i + 2
		before, after := l.at-3, l.at
		if before >= 0 && isSpace(l.data[before]) && (after >= len(l.data) || isSpace(l.data[after])) {
			return
		}
	}
}

// setFont finds a font by its name. Objects of fonts are read once for the whole file.
func (c *content) setFont(o object, resources dict) {
	n, _ := o.(name)
	key := string(n)
	if f, ok := c.fonts[key]; ok {
		c.state.font = f
		return
	}
	entry := c.file.dict(resources["Font"])[n]
	f := c.file.sharedFont(entry)
	c.fonts[key] = f
	c.state.font = f
}

// sharedFont reads a font, and one that is referred to only once.
func (f *file) sharedFont(o object) *font {
	r, isRef := o.(ref)
	if isRef {
		if t, ok := f.fonts[r]; ok {
			return t
		}
	}
	t := f.fontOf(f.dict(o))
	if isRef {
		if f.fonts == nil {
			f.fonts = map[ref]*font{}
		}
		f.fonts[r] = t
	}
	return t
}

// form runs a form, which is content of its own.
func (c *content) form(o object, resources dict) {
	n, _ := o.(name)
	s, ok := c.file.resolve(c.file.dict(resources["XObject"])[n]).(*stream)
	if !ok || c.file.resolve(s.dict["Subtype"]) != name("Form") || c.depth >= 12 {
		return
	}
	c.file.spend(1000)
	state, saved, text, line := c.state, c.saved, c.text, c.line
	c.saved = nil
	if m := c.file.array(s.dict["Matrix"]); len(m) == 6 {
		c.state.ctm = matrix(c.numbers(m, 6)).then(c.state.ctm)
	}
	inner := c.file.dict(s.dict["Resources"])
	if inner == nil {
		inner = resources
	}
	c.depth++
	c.run(c.file.unpack(s), inner)
	c.depth--
	c.state, c.saved, c.text, c.line = state, saved, text, line
}

// begin begins marked content: an artifact of paging, or glyphs whose text stands beside them.
func (c *content) begin(os []object, resources dict) {
	var m mark
	if n := len(c.marks); n > 0 {
		m.artifact = c.marks[n-1].artifact
	}
	if len(os) > 0 && os[0] == name("Artifact") {
		m.artifact = true
	}
	if len(os) > 1 {
		d, ok := os[1].(dict)
		if n, isName := os[1].(name); isName {
			d, ok = c.file.dict(c.file.dict(resources["Properties"])[n]), true
		}
		if text, has := c.file.resolve(d["ActualText"]).(string); ok && has {
			m.actual, m.text = true, textString(text)
		}
	}
	if len(c.marks) < 256 {
		c.marks = append(c.marks, m)
	}
}
