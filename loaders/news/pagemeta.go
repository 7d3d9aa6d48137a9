package news

import (
	htmlentity "html"
	"net/url"
	"regexp"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"entente/graph"
)

// pageMeta is what a page states of itself: in JSON-LD of schema.org, in meta elements (Open Graph, Dublin Core …), and in its head.
type pageMeta struct {
	linked    thing             // the object of JSON-LD that is the article
	meta      map[string]string // content of meta elements, by name or property in lower case; the first counts
	head      string            // of the title element
	headings  []string          // of the h1 elements
	canonical string
	times     []string // of time elements that are marked as the day of publication
}

// metaOf collects what a page states of itself.
func metaOf(doc *html.Node) *pageMeta {
	m := &pageMeta{meta: map[string]string{}}
	for n := range doc.Descendants() {
		switch n.DataAtom {
		case atom.Meta:
			m.addMeta(n)
		case atom.Title:
			if m.head == "" && n.Parent != nil && n.Parent.DataAtom == atom.Head {
				m.head = line(textOf(n))
			}
		case atom.H1:
			m.headings = append(m.headings, line(prose(n, nil)))
		case atom.Link:
			if m.canonical == "" && strings.EqualFold(attribute(n, "rel"), "canonical") {
				m.canonical = attribute(n, "href")
			}
		case atom.Time:
			if strings.EqualFold(attribute(n, "itemprop"), "datePublished") || n.Attr != nil && hasAttribute(n, "pubdate") {
				m.times = append(m.times, attribute(n, "datetime"))
			}
		case atom.Script:
			if strings.HasPrefix(strings.ToLower(attribute(n, "type")), "application/ld+json") && m.linked == nil {
				m.linked = linkedArticle(textOf(n))
			}
		}
	}
	return m
}

func (m *pageMeta) addMeta(n *html.Node) {
	for _, key := range []string{"property", "name", "itemprop"} {
		name := strings.ToLower(strings.TrimSpace(attribute(n, key)))
		if _, ok := m.meta[name]; name != "" && !ok {
			m.meta[name] = line(htmlentity.UnescapeString(attribute(n, "content")))
		}
	}
}

func hasAttribute(n *html.Node, name string) bool {
	for _, a := range n.Attr {
		if a.Key == name {
			return true
		}
	}
	return false
}

// textOf returns the characters below a node.
func textOf(n *html.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			b.WriteString(d.Data)
		}
	}
	return b.String()
}

// first returns the first of the metas that is there.
func (m *pageMeta) first(names ...string) string {
	for _, n := range names {
		if v := m.meta[n]; v != "" {
			return v
		}
	}
	return ""
}

// title is the headline that the page states; else its one heading; else the title of its window without the publisher's name.
func (m *pageMeta) title() string {
	if t := firstOf(m.linked.text("headline"), m.first("og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "title")); t != "" {
		return withoutSite(line(htmlentity.UnescapeString(t)), m.publisher())
	}
	if len(m.headings) == 1 && m.headings[0] != "" {
		return m.headings[0]
	}
	return withoutSite(m.head, m.publisher())
}

var titleEnd = regexp.MustCompile(`^(.{5,}) [|–—»:-] ([^|–—»]{2,40})$`)

// withoutSite takes the publisher's name off the end of a title. Without a name to compare, only a bar sets it off.
func withoutSite(title, site string) string {
	m := titleEnd.FindStringSubmatch(title)
	if m == nil {
		return title
	}
	if site != "" && (strings.Contains(letters(site), letters(m[2])) || strings.Contains(letters(m[2]), letters(site))) || strings.Contains(title, " | ") {
		return m[1]
	}
	return title
}

func (m *pageMeta) publisher() string {
	return firstOf(m.linked.of("publisher").text("name"), m.linked.text("publisher"), m.first("og:site_name", "dc.publisher", "dcterms.publisher", "citation_publisher", "publisher", "application-name"))
}

// url is the page's own address, where it is whole.
func (m *pageMeta) url() string {
	for _, s := range []string{m.canonical, m.first("og:url"), m.linked.text("url"), m.linked.text("mainEntityOfPage"), m.linked.of("mainEntityOfPage").text("@id")} {
		if u, err := url.Parse(strings.TrimSpace(s)); err == nil && (u.Scheme == "http" || u.Scheme == "https") && u.Host != "" {
			return u.String()
		}
	}
	return ""
}

// dates are the days of publication that are stated. When it was changed is none of them.
func (m *pageMeta) dates() []graph.Day {
	stated := []string{m.linked.text("datePublished")}
	for _, name := range []string{"article:published_time", "og:article:published_time", "datepublished", "dc.date.issued", "dcterms.issued", "dcterms.created", "parsely-pub-date", "pubdate", "publishdate",
		"publish-date", "publication_date", "citation_publication_date", "sailthru.date", "dc.date", "date"} {
		stated = append(stated, m.meta[name])
	}
	if out := days(stated...); len(out) > 0 {
		return out
	}
	return days(m.times...)
}

// body is the text that the page states as its article's, with the paragraphs that it has.
func (m *pageMeta) body() string {
	body := m.linked.text("articleBody")
	if strings.Contains(body, "</") {
		if s, err := fragment(body, beside); err == nil {
			return s
		}
	}
	return paragraphs(htmlentity.UnescapeString(body))
}
