package news

import (
	"encoding/xml"
	"errors"
	"io"
	"regexp"
	"strings"
	"unicode/utf8"
)

// newXML returns a decoder of XML. Entities are those of XML and HTML alone: none that a document declares is known, and nothing outside is ever read.
func newXML(raw []byte, charsets ...string) (*xml.Decoder, string, error) {
	s, note, err := decodeDeclared(raw, append([]string{declaredIn(raw, xmlEncoding)}, charsets...)...)
	if err != nil {
		return nil, "", err
	}
	d := xml.NewDecoder(strings.NewReader(mended(s)))
	d.Entity = xml.HTMLEntity
	d.CharsetReader = func(_ string, r io.Reader) (io.Reader, error) { return r, nil } // it is UTF-8 by now
	return d, note, nil
}

// entity is a reference as XML has it.
var entity = regexp.MustCompile(`^&(?:#[0-9]{1,8}|#x[0-9A-Fa-f]{1,8}|[A-Za-z][A-Za-z0-9]{0,31});`)

// mended returns XML in which an ampersand that begins no reference stands for itself, and without characters that XML does not allow: both are
// frequent in feeds, and neither leaves a doubt of what is meant.
func mended(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	for s = strings.TrimLeft(s, " \t\r\n"); s != ""; {
		i := strings.IndexFunc(s, func(r rune) bool {
			return r == '&' || r == '<' || r < ' ' && r != '\t' && r != '\n' && r != '\r' || r == 0xfffe || r == 0xffff
		})
		if i < 0 {
			break
		}
		b.WriteString(s[:i])
		s = s[i:]
		_, n := utf8.DecodeRuneInString(s)
		switch {
		case strings.HasPrefix(s, "<![CDATA["):
			if n = strings.Index(s, "]]>"); n < 0 {
				n = len(s)
			}
			b.WriteString(withoutControls(s[:n]))
		case s[0] == '<', s[0] == '&' && entity.MatchString(s[:min(len(s), 40)]):
			b.WriteByte(s[0])
		case s[0] == '&':
			b.WriteString("&amp;")
		}
		s = s[n:]
	}
	b.WriteString(s)
	return b.String()
}

func withoutControls(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' && r != '\t' && r != '\n' && r != '\r' || r == 0xfffe || r == 0xffff {
			return -1
		}
		return r
	}, s)
}

// xmlFault is what is wrong with XML, and where.
type xmlFault struct {
	line   int
	reason string
}

func (e *xmlFault) Error() string { return "xml: " + e.reason }
func (e *xmlFault) at() int       { return e.line }

func faultOf(d *xml.Decoder, err error) error {
	line, _ := d.InputPos()
	var syntax *xml.SyntaxError
	switch {
	case errors.As(err, &syntax):
		return &xmlFault{syntax.Line, syntax.Msg}
	case errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, io.EOF):
		return &xmlFault{line, "ends in the middle"}
	}
	return &xmlFault{line, err.Error()}
}

// elements reads a document of XML: enter tells which elements are gone into, all others are given whole, in order.
func elementsOf(d *xml.Decoder, enter func(xml.StartElement) bool, visit func(*element)) error {
	begun, left := false, maxXML
	for {
		t, err := d.Token()
		switch {
		case err == io.EOF && begun:
			return nil
		case err != nil:
			return faultOf(d, err)
		}
		s, ok := t.(xml.StartElement)
		if !ok {
			continue
		}
		begun = true
		if enter(s) {
			continue
		}
		e, err := readElement(d, s, 0, &left)
		if err != nil {
			return err
		}
		visit(e)
	}
}
