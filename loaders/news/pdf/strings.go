package pdf

import (
	"bytes"
	"strings"
	"unicode/utf16"
	"unicode/utf8"
)

// literal reads a string in parentheses.
func (l *lexer) literal() string {
	var out []byte
	depth := 0
	for l.at < len(l.data) {
		c := l.data[l.at]
		l.at++
		switch c {
		case '(':
			depth++
			if depth == 1 {
				continue
			}
		case ')':
			depth--
			if depth == 0 {
				return string(out)
			}
		case '\\':
			out = l.escape(out)
			continue
		}
		out = append(out, c)
	}
	return string(out)
}

// escape reads what follows a backslash.
func (l *lexer) escape(out []byte) []byte {
	if l.at >= len(l.data) {
		return out
	}
	c := l.data[l.at]
	l.at++
	if i := strings.IndexByte("nrtbf", c); i >= 0 {
		return append(out, "\n\r\t\b\f"[i])
	}
	switch {
	case c == '\r':
		if l.at < len(l.data) && l.data[l.at] == '\n' {
			l.at++
		}
		return out
	case c == '\n':
		return out
	case c >= '0' && c <= '7':
		n := int(c - '0')
		for i := 0; i < 2 && l.at < len(l.data) && l.data[l.at] >= '0' && l.data[l.at] <= '7'; i++ {
			n = n*8 + int(l.data[l.at]-'0')
			l.at++
		}
		return append(out, byte(n))
	}
	return append(out, c)
}

// hexadecimal reads a string in angle brackets.
func (l *lexer) hexadecimal() string {
	l.at++
	var out []byte
	half, high := false, byte(0)
	for l.at < len(l.data) {
		c := l.data[l.at]
		l.at++
		if c == '>' {
			break
		}
		n := bytes.IndexByte([]byte("0123456789abcdef"), c|0x20)
		if n < 0 {
			continue
		}
		if half {
			out = append(out, high|byte(n))
		}
		half, high = !half, byte(n)<<4
	}
	if half {
		out = append(out, high)
	}
	return string(out)
}

// textString decodes a string that is meant for people (ISO 32000-1, 7.9.2.2): UTF-16, UTF-8, or PDFDocEncoding, of which the letters are those of Latin-1.
func textString(o object) string {
	s, _ := o.(string)
	switch {
	case strings.HasPrefix(s, "\xfe\xff"):
		return utf16String(s[2:])
	case strings.HasPrefix(s, "\xef\xbb\xbf"):
		return strings.ToValidUTF8(s[3:], "")
	}
	var b strings.Builder
	for i := range len(s) {
		b.WriteString(winAnsi[s[i]])
	}
	return b.String()
}

// utf16String decodes big-endian UTF-16; what is none is left out.
func utf16String(s string) string {
	units := make([]uint16, 0, len(s)/2)
	for i := 0; i+1 < len(s); i += 2 {
		units = append(units, uint16(s[i])<<8|uint16(s[i+1]))
	}
	return strings.ReplaceAll(string(utf16.Decode(units)), string(utf8.RuneError), "")
}
