package pdf

import (
	"math"
	"strings"
	"unicode"
)

// show shows strings, and moves by the numbers between them.
func (c *content) show(list []object) {
	s := &c.state
	if s.font == nil {
		return
	}
	for _, o := range list {
		switch o := o.(type) {
		case string:
			c.file.spend(4 * len(o))
			s.font.chars(o, c.glyph)
		case int, float64:
			c.advance(-c.file.number(o) / 1000 * s.size * s.scale)
		}
	}
}

func (c *content) advance(x float64) { c.text = matrix{1, 0, 0, 1, x, 0}.then(c.text) }

// glyph notes where a character stands, and moves on.
func (c *content) glyph(ch char) {
	s := &c.state
	at := matrix{s.size * s.scale, 0, 0, s.size, 0, s.rise}.then(c.text).then(s.ctm)
	space := s.char
	if ch.space {
		space += s.word
	}
	across := ch.width/1000*s.size*s.scale + space*s.scale
	c.advance(across)
	text := ch.text
	artifact := false
	if n := len(c.marks); n > 0 {
		artifact = c.marks[n-1].artifact
		if c.marks[n-1].actual {
			text, c.marks[n-1].text = c.marks[n-1].text, ""
		}
	}
	size := math.Hypot(at[2], at[3])
	if !(size > 0.01 && size < 1e5) || !(math.Abs(at[4]) < 1e6 && math.Abs(at[5]) < 1e6) {
		return
	}
	end := matrix{1, 0, 0, 1, 0, s.rise}.then(c.text).then(s.ctm)
	switch {
	case ch.text == "" && text == "":
		if len(c.marks) == 0 || !c.marks[len(c.marks)-1].actual {
			c.unknown++
			return
		}
	case strings.TrimSpace(text) != "":
		c.known++
	}
	c.place(at, end, size, plain(text), artifact)
}

// plain returns the characters of a glyph, ligatures as letters, without what nobody sees.
func plain(s string) string {
	for i := range len(s) {
		if s[i] >= 0x7f || s[i] < ' ' {
			break
		}
		if i == len(s)-1 {
			return s
		}
	}
	var b strings.Builder
	for _, r := range s {
		if l, ok := ligatures[r]; ok {
			b.WriteString(l)
		} else if unicode.IsSpace(r) || unicode.Is(unicode.Zs, r) {
			b.WriteByte(' ')
		} else if !unicode.IsControl(r) && r != unicode.ReplacementChar && !(r >= 0xe000 && r < 0xf900) {
			b.WriteRune(r)
		}
	}
	return b.String()
}

var ligatures = map[rune]string{'ﬀ': "ff", 'ﬁ': "fi", 'ﬂ': "fl", 'ﬃ': "ffi", 'ﬄ': "ffl", 'ﬅ': "st", 'ﬆ': "st"}
