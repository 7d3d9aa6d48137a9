package news

import (
	"cmp"
	"encoding/xml"
	"fmt"
	"html"
	"strings"
)

const (
	maxDepth = 256       // how deep elements of XML may lie in each other
	maxXML   = 1_000_000 // elements and pieces of text of one file
)

// element is an element of XML with all below it, or, without a name, text.
type element struct {
	space, name string
	attrs       []xml.Attr
	children    []*element
	text        string
	line        int // where it begins
}

// readElement reads to the end of an element that has begun. left is how many more there may be.
func readElement(d *xml.Decoder, s xml.StartElement, depth int, left *int) (*element, error) {
	line, _ := d.InputPos()
	e := &element{space: s.Name.Space, name: s.Name.Local, attrs: s.Copy().Attr, line: line}
	if depth >= maxDepth {
		return nil, &xmlFault{line, fmt.Sprintf("elements lie more than %d deep", maxDepth)}
	}
	for {
		t, err := d.Token()
		if err != nil {
			return nil, faultOf(d, err)
		}
		if *left--; *left < 0 {
			return nil, &xmlFault{line, fmt.Sprintf("more than %d elements", maxXML)}
		}
		switch t := t.(type) {
		case xml.StartElement:
			c, err := readElement(d, t, depth+1, left)
			if err != nil {
				return nil, err
			}
			e.children = append(e.children, c)
		case xml.CharData:
			e.children = append(e.children, &element{text: string(t)})
		case xml.EndElement:
			return e, nil
		}
	}
}

// attr returns an attribute by its local name, "" if it is not there.
func (e *element) attr(name string) string {
	if e == nil {
		return ""
	}
	for _, a := range e.attrs {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// all returns the children of that name.
func (e *element) all(name string) []*element {
	var out []*element
	if e != nil {
		for _, c := range e.children {
			if c.name == name {
				out = append(out, c)
			}
		}
	}
	return out
}

// at returns the first element of a path of names below this one, nil if there is none.
func (e *element) at(path ...string) *element {
	for _, name := range path {
		cs := e.all(name)
		if len(cs) == 0 {
			return nil
		}
		e = cs[0]
	}
	return e
}

// find returns the first element of that name among all below, nil if there is none.
func (e *element) find(name string) *element {
	if e == nil {
		return nil
	}
	for _, c := range e.children {
		if c.name == name {
			return c
		}
		if f := c.find(name); f != nil {
			return f
		}
	}
	return nil
}

// words returns all text below, as it stands.
func (e *element) words() string {
	if e == nil {
		return ""
	}
	var b strings.Builder
	e.writeWords(&b)
	return b.String()
}

func (e *element) writeWords(b *strings.Builder) {
	b.WriteString(e.text)
	for _, c := range e.children {
		c.writeWords(b)
	}
}

// markup writes what is below as HTML, so that XHTML is read as HTML is. names gives other names to elements that HTML does not have.
func (e *element) markup(b *strings.Builder, names map[string]string) {
	for _, c := range e.children {
		name := cmp.Or(names[c.name], c.name)
		switch name {
		case "":
			b.WriteString(html.EscapeString(c.text))
		case "br", "hr", "img":
			fmt.Fprintf(b, "<%s>", name)
		default:
			fmt.Fprintf(b, "<%s>", name)
			c.markup(b, names)
			fmt.Fprintf(b, "</%s>", name)
		}
	}
}
