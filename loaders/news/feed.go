package news

import (
	"cmp"
	"encoding/xml"
	"html"
	"net/url"
	"regexp"
	"slices"
	"strings"
)

// newChannel reads RSS (0.9x, 1.0, 2.0) and Atom (0.3, 1.0): https://www.rssboard.org/rss-specification and RFC 4287. An item is a document, whose
// publisher is the feed.
func newChannel() collector { return &channel{head: &element{}} }

// channel is a feed: what it states of itself, and its items.
type channel struct {
	head  *element
	items []*element
	base  string // the address that those in it are relative to
}

// enter tells the elements that hold items and what a feed states of itself.
func (c *channel) enter(s xml.StartElement) bool {
	if !slices.Contains([]string{"rss", "RDF", "channel", "feed", "items"}, s.Name.Local) {
		return false
	}
	c.base = cmp.Or((&element{attrs: s.Attr}).attr("base"), c.base)
	return true
}

func (c *channel) add(e *element) {
	if e.name == "item" || e.name == "entry" {
		c.items = append(c.items, e)
		return
	}
	c.head.children = append(c.head.children, e)
}

func (c *channel) found() ([]*element, error) { return c.items, nothing("feed without items") }

// Namespaces of modules that RSS has a use for. In old feeds a prefix may stand undeclared.
var (
	dublinCore = []string{"http://purl.org/dc/elements/1.1/", "http://purl.org/dc/elements/1.0/", "http://purl.org/dc/terms/", "dc"}
	content    = []string{"http://purl.org/rss/1.0/modules/content/", "content"}
)

// own returns the first child of that name in the element's own namespace, in a feed's head in any that is no module's.
func (e *element) own(name string) *element {
	for _, c := range e.all(name) {
		if c.space == e.space || e.name == "" && !strings.Contains(c.space, "media") && !strings.Contains(c.space, "itunes") && !slices.Contains(dublinCore, c.space) {
			return c
		}
	}
	return nil
}

// in returns the first child of that name in one of the namespaces.
func (e *element) in(spaces []string, name string) *element {
	for _, c := range e.all(name) {
		if slices.Contains(spaces, c.space) {
			return c
		}
	}
	return nil
}

func (c *channel) article(item *element) (article, error) {
	a := article{publisher: line(plainOf(c.head.own("title"))), title: line(plainOf(item.own("title"))), raw: []byte(item.words())}
	if s := item.at("source", "title"); s != nil {
		a.publisher = cmp.Or(line(plainOf(s)), a.publisher) // an entry that was taken over from another feed
	}
	a.sourceID = strings.TrimSpace(firstOf(item.own("guid").words(), item.own("id").words(), item.attr("about")))
	a.url = c.link(item)
	a.dates = firstDay(item.own("pubDate").words(), item.own("published").words(), item.own("issued").words(), item.in(dublinCore, "date").words(),
		item.in(dublinCore, "created").words(), item.own("created").words(), item.own("updated").words(), item.own("modified").words())
	var body string
	for _, e := range []*element{item.in(content, "encoded"), item.own("content"), item.own("description"), item.own("summary")} {
		s, err := bodyOf(e)
		if err != nil {
			return a, err
		}
		if body = s; strings.TrimSpace(body) != "" {
			break
		}
	}
	a.text = composed(a.title, body)
	if a.text == "" {
		return a, nothing("item without text")
	}
	return a, nil
}

// link returns the address of an item's page, made whole by that of the feed.
func (c *channel) link(item *element) string {
	base, _ := url.Parse(firstOf(item.attr("base"), c.base, c.head.own("link").words())) //nolint:errcheck // nil is no base
	for _, l := range item.all("link") {
		href := strings.TrimSpace(firstOf(l.attr("href"), l.words()))
		if rel := l.attr("rel"); href == "" || rel != "" && rel != "alternate" || l.space != item.space {
			continue
		}
		u, err := url.Parse(href)
		if err == nil && base != nil {
			u = base.ResolveReference(u)
		}
		if err == nil && u.IsAbs() {
			return u.String()
		}
	}
	if guid := item.own("guid"); guid != nil && guid.attr("isPermaLink") != "false" && strings.HasPrefix(strings.TrimSpace(guid.words()), "http") {
		return strings.TrimSpace(guid.words())
	}
	return ""
}

var tag = regexp.MustCompile(`<[a-zA-Z/!][^>]*>`)

// bodyOf returns the prose of an element that holds text, HTML as text, or XHTML.
func bodyOf(e *element) (string, error) {
	if e == nil || e.attr("src") != "" {
		return "", nil
	}
	kind, mode := strings.ToLower(e.attr("type")), strings.ToLower(e.attr("mode"))
	s := e.words()
	switch {
	case mode == "base64":
		var err error
		if s, err = decoded64(s); err != nil {
			return "", err
		}
	case slices.ContainsFunc(e.children, func(c *element) bool { return c.name != "" }):
		var b strings.Builder
		e.markup(&b, nil)
		return fragment(b.String(), nil)
	case kind == "text" || kind == "text/plain":
		return paragraphs(s), nil
	}
	if !tag.MatchString(s) {
		return paragraphs(html.UnescapeString(s)), nil
	}
	return fragment(s, nil)
}

// plainOf returns the text of a title.
func plainOf(e *element) string {
	s, err := bodyOf(e)
	if err != nil {
		return e.words()
	}
	return s
}
