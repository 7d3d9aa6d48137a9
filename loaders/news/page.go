package news

import (
	"fmt"
	"net/url"
	"strings"

	readability "codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// maxElements is the most elements of a page among which the article is looked for: that takes time that grows faster than they do.
// Of a larger page all text is taken that is not marked as beside the point.
const maxElements = 20_000

// maxTags is the most tags that a page may have. An element takes a few hundred bytes of memory, however short it is.
const maxTags = 500_000

// shortBody is the length of a text, in bytes, below which an article's body that the page states elsewhere is preferred if it is longer.
const shortBody = 400

// readHTML reads a page. Its article is found by the readability algorithm; title, publisher, date and url are what the page states of itself.
func readHTML(f *file, raw []byte) (article, error) {
	markup, note, err := decodeDeclared(raw, f.charset, declaredIn(raw, metaCharset), declaredIn(raw, xmlEncoding), f.options.Charset)
	if err != nil {
		return article{}, err
	}
	if strings.Count(markup, "<") > maxTags {
		return article{}, fmt.Errorf("html: more than %d tags", maxTags)
	}
	doc, err := html.Parse(strings.NewReader(markup))
	if err != nil {
		return article{}, fmt.Errorf("html: %w", err)
	}
	m := metaOf(doc)
	a := article{title: m.title(), publisher: m.publisher(), url: m.url(), dates: m.dates()}
	if note != "" {
		a.notes = append(a.notes, note)
	}
	base, _ := url.Parse(a.url) //nolint:errcheck // nil is no base
	stated := m.body()
	body := mainText(doc, base)
	if len(body) < shortBody && len(stated) > len(body) {
		body = stated
	}
	if strings.TrimSpace(body) == "" {
		return a, errEmpty
	}
	a.text = composed(a.title, body)
	return a, nil
}

// mainText returns the prose of a page's article. It changes the page.
func mainText(doc *html.Node, base *url.URL) string {
	if elements(doc) > maxElements {
		return prose(doc, beside)
	}
	all := prose(doc, beside)
	p := readability.NewParser()
	p.DisableJSONLD = true
	found, err := p.ParseAndMutate(doc, base)
	if err != nil || found.Node == nil {
		return all
	}
	if body := prose(found.Node, beside); len(body)*20 >= len(all) {
		return body
	}
	return all
}

func elements(doc *html.Node) int {
	n := 0
	for d := range doc.Descendants() {
		if d.Type == html.ElementNode {
			n++
		}
	}
	return n
}

// beside tells elements of a page that stand beside its article.
func beside(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Figure, atom.Aside, atom.Footer, atom.Figcaption:
		return true
	}
	return false
}
