package news

import (
	"fmt"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// flow turns a tree of HTML into paragraphs.
type flow struct {
	skip  func(*html.Node) bool // elements to leave out beside those that never hold prose
	out   strings.Builder
	open  bool // a paragraph has begun
	space bool // white space is due before the next word
	pre   bool
}

// prose returns the text of a node: a paragraph for each block, with a blank line between two.
func prose(n *html.Node, skip func(*html.Node) bool) string {
	f := &flow{skip: skip}
	f.node(n)
	return paragraphs(f.out.String())
}

// fragment returns the text of a piece of HTML, as stands in feeds.
func fragment(markup string, skip func(*html.Node) bool) (string, error) {
	if strings.Count(markup, "<") > maxTags {
		return "", fmt.Errorf("html: more than %d tags", maxTags)
	}
	doc, err := html.Parse(strings.NewReader(markup))
	if err != nil {
		return "", fmt.Errorf("html: %w", err)
	}
	return prose(doc, skip), nil
}

// unspoken are elements that hold no prose.
var unspoken = []atom.Atom{atom.Head, atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Iframe, atom.Svg, atom.Audio, atom.Video, atom.Canvas,
	atom.Object, atom.Button, atom.Select, atom.Textarea, atom.Nav, atom.Dialog, atom.Map, atom.Math, atom.Datalist}

// inline are elements that stand within a paragraph.
var inline = []atom.Atom{atom.A, atom.Abbr, atom.Acronym, atom.B, atom.Bdi, atom.Bdo, atom.Big, atom.Cite, atom.Code, atom.Data, atom.Del, atom.Dfn, atom.Em, atom.Font,
	atom.I, atom.Img, atom.Ins, atom.Kbd, atom.Label, atom.Mark, atom.Nobr, atom.Q, atom.S, atom.Samp, atom.Small, atom.Span, atom.Strike, atom.Strong, atom.Sub, atom.Sup,
	atom.Time, atom.Tt, atom.U, atom.Var, atom.Wbr, atom.Ruby, atom.Rb, atom.Input, atom.Picture, atom.Source, atom.Center, 0}

func (f *flow) node(n *html.Node) {
	switch n.Type {
	case html.TextNode:
		f.words(n.Data)
		return
	case html.ElementNode:
	default:
		f.children(n)
		return
	}
	switch a := n.DataAtom; {
	case slices.Contains(unspoken, a), hidden(n), f.skip != nil && f.skip(n):
	case a == atom.Br:
		f.out.WriteByte('\n')
		f.space = false
	case a == atom.Tr && isRow(n):
		f.row(n)
	case slices.Contains(inline, a) && a != atom.Center:
		f.children(n)
	default:
		f.block()
		pre := f.pre
		f.pre = pre || a == atom.Pre
		f.children(n)
		f.pre = pre
		f.block()
	}
}

func (f *flow) children(n *html.Node) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		f.node(c)
	}
}

// block ends a paragraph.
func (f *flow) block() {
	if f.open {
		f.out.WriteString("\n\n")
	}
	f.open, f.space = false, false
}

// words writes text, of which white space counts once.
func (f *flow) words(s string) {
	if f.pre {
		f.out.WriteString(s)
		f.open = true
		return
	}
	for i, w := range strings.FieldsFunc(s, asciiSpace) {
		if i > 0 || f.space || asciiSpace(rune(s[0])) {
			if f.open {
				f.out.WriteByte(' ')
			}
		}
		f.out.WriteString(w)
		f.open, f.space = true, false
	}
	if s != "" && asciiSpace(rune(s[len(s)-1])) {
		f.space = true
	}
}

func asciiSpace(r rune) bool { return r == ' ' || r == '\n' || r == '\t' || r == '\r' || r == '\f' }

// isRow tells a row of data from one that lays out a page: it has several cells, none of which holds blocks.
func isRow(n *html.Node) bool {
	cells := 0
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.DataAtom != atom.Td && c.DataAtom != atom.Th {
			continue
		}
		cells++
		for d := range c.Descendants() {
			if d.Type == html.ElementNode && !slices.Contains(inline, d.DataAtom) && d.DataAtom != atom.Br {
				return false
			}
		}
	}
	return cells > 1
}

// row writes a row of data as one line, which no stage takes for prose.
func (f *flow) row(n *html.Node) {
	f.block()
	var cells []string
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.DataAtom == atom.Td || c.DataAtom == atom.Th {
			cells = append(cells, line(prose(c, f.skip)))
		}
	}
	f.out.WriteString(strings.Join(cells, " | "))
	f.out.WriteByte('\n')
}

// hidden tells whether an element is not shown.
func hidden(n *html.Node) bool {
	for _, a := range n.Attr {
		switch a.Key {
		case "hidden":
			return true
		case "aria-hidden":
			if a.Val == "true" {
				return true
			}
		case "style":
			if style := strings.ReplaceAll(strings.ToLower(a.Val), " ", ""); strings.Contains(style, "display:none") || strings.Contains(style, "visibility:hidden") {
				return true
			}
		}
	}
	return false
}

// attribute returns the value of an attribute, "" if it is not there.
func attribute(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}
