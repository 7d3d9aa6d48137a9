package pdf

import (
	"strings"
)

// font tells of codes which characters they are and how wide.
type font struct {
	composite bool
	encoding  encoding        // of a simple font
	unicode   *cmap           // ToUnicode, nil if there is none
	codes     *cmap           // of a composite font: how long its codes are, and what they are of Unicode where the map is one of Unicode
	widths    map[int]float64 // of codes, in thousandths of the size
	width     float64         // of all others; 0 if it must be guessed by the character
	serif     bool
}

// What fonts and widths cost to keep.
const (
	fontWork  = 4096
	widthWork = 32
)

// fontOf reads a font's dictionary.
func (f *file) fontOf(d dict) *font {
	f.spend(fontWork)
	t := &font{widths: map[int]float64{}}
	t.unicode = f.cmapOf(d["ToUnicode"])
	base, _ := f.resolve(d["BaseFont"]).(name)
	lower := strings.ToLower(string(base))
	t.serif = !strings.Contains(lower, "helvetica") && !strings.Contains(lower, "arial") && !strings.Contains(lower, "sans")
	if strings.Contains(lower, "courier") {
		t.width = 600
	}
	if f.resolve(d["Subtype"]) == name("Type0") {
		f.compositeFont(t, d)
		return t
	}
	t.encoding = *f.encodingOf(d)
	first := f.integer(d["FirstChar"])
	for i, w := range f.array(d["Widths"]) {
		if n := f.number(w); n > 0 && i < 256 {
			t.widths[first+i] = n
		}
	}
	if f.resolve(d["Subtype"]) == name("Type3") { // whose widths are in a space of their own
		scale := 1.0
		if m := f.array(d["FontMatrix"]); len(m) > 0 {
			scale = f.number(m[0]) * 1000
		}
		for c := range t.widths {
			t.widths[c] *= scale
		}
	}
	return t
}

// encodingOf returns the encoding of a simple font.
func (f *file) encodingOf(d dict) *encoding {
	base := standard
	if f.resolve(d["Subtype"]) == name("TrueType") {
		base = winAnsi
	}
	o := f.resolve(d["Encoding"])
	differences, _ := o.(dict)
	if differences != nil {
		o = f.resolve(differences["BaseEncoding"])
	}
	switch o {
	case name("WinAnsiEncoding"):
		base = winAnsi
	case name("MacRomanEncoding"):
		base = macRoman
	case name("StandardEncoding"):
		base = standard
	}
	e := *base
	code := 0
	for _, o := range f.array(differences["Differences"]) {
		switch o := f.resolve(o).(type) {
		case int:
			code = o
		case name:
			if code >= 0 && code < 256 {
				e[code] = glyph(string(o))
			}
			code++
		}
	}
	return &e
}

// compositeFont reads what a composite font's descendant tells.
func (f *file) compositeFont(t *font, d dict) {
	t.composite, t.width = true, 1000
	if n, ok := f.resolve(d["Encoding"]).(name); ok {
		t.codes = &cmap{lengths: []int{2}, utf16: strings.Contains(string(n), "UCS2") || strings.Contains(string(n), "UTF16")}
	} else if t.codes = f.cmapOf(d["Encoding"]); t.codes == nil {
		t.codes = &cmap{lengths: []int{2}}
	}
	descendants := f.array(d["DescendantFonts"])
	if len(descendants) == 0 {
		return
	}
	c := f.dict(descendants[0])
	if _, ok := c["DW"]; ok {
		t.width = f.number(c["DW"])
	}
	w := f.array(c["W"]) // "first [w w w]" or "first last w"
	for i := 0; i+1 < len(w); {
		first := f.integer(w[i])
		if list, ok := f.resolve(w[i+1]).(array); ok {
			for j, n := range list {
				t.widths[first+j] = f.number(n)
			}
			i += 2
			continue
		}
		if i+2 >= len(w) {
			return
		}
		last := min(f.integer(w[i+1]), first+0xffff)
		for n := first; n <= last && len(t.widths) < maxMapped; n++ {
			f.spend(widthWork)
			t.widths[n] = f.number(w[i+2])
		}
		i += 3
	}
}

// char is one code of a shown string.
type char struct {
	text  string  // "" if the font does not tell
	width float64 // in thousandths of the size
	space bool    // the single byte 32, to which word spacing applies
}

// chars reads the codes of a string.
func (t *font) chars(s string, each func(char)) {
	for len(s) > 0 {
		n := 1
		if t.composite {
			n = t.codes.length(s)
		}
		n = min(n, len(s))
		code := big([]byte(s[:n]))
		c := char{space: n == 1 && code == ' '}
		if text, ok := t.unicode.lookup(code); ok {
			c.text = text
		} else if !t.composite {
			c.text = t.encoding[code]
		} else if t.codes.utf16 {
			c.text = utf16String(s[:n])
		} else if text, ok := t.codes.lookup(code); ok {
			c.text = text
		}
		c.width = t.widthOf(code, c.text)
		s = s[n:]
		each(c)
	}
}

func (t *font) widthOf(code int, text string) float64 {
	if w, ok := t.widths[code]; ok {
		return w
	}
	if t.width > 0 {
		return t.width
	}
	if text == "" {
		return 500
	}
	table := helvetica
	if t.serif {
		table = times
	}
	if c := text[0]; len(text) == 1 && c >= ' ' && int(c)-' ' < len(table) {
		return float64(table[c-' '])
	}
	return 550
}

// Widths of ASCII from the space on, in the fonts that every program has and files need not state (Adobe Font Metrics of Helvetica and Times).
var (
	helvetica = [...]int16{278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
		1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
		333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584}
	times = [...]int16{250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500, 500, 500, 500, 500, 278, 278, 564, 564, 564, 444,
		921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611, 889, 722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500,
		333, 444, 500, 444, 500, 444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444, 480, 200, 480, 541}
)
