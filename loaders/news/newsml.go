package news

import (
	"encoding/xml"
	"maps"
	"slices"
	"strings"
)

// newsML reads NewsML-G2 (https://iptc.org/std/NewsML-G2/): a news message or a single item. A news item with text in it is a document; other
// items state knowledge about news and hold none.
type newsML struct {
	items  []*element
	others map[string]bool // names of other items
}

func newNewsML() collector { return &newsML{others: map[string]bool{}} }

func (c *newsML) enter(s xml.StartElement) bool {
	return s.Name.Local == "newsMessage" || s.Name.Local == "itemSet"
}

func (c *newsML) add(e *element) {
	if e.name == "newsItem" {
		c.items = append(c.items, e)
	} else if strings.HasSuffix(e.name, "Item") {
		c.others[e.name] = true
	}
}

func (c *newsML) found() ([]*element, error) {
	if len(c.others) > 0 {
		return c.items, nothing("NewsML-G2 without a news item: it holds " + strings.Join(slices.Sorted(maps.Keys(c.others)), ", "))
	}
	return c.items, errEmpty
}

// article makes an article of an item. The day of publication is that on which this version was made, so that the last version is the current one.
func (c *newsML) article(item *element) (article, error) {
	meta, content := item.at("itemMeta"), item.at("contentMeta")
	provider := meta.at("provider")
	a := article{
		sourceID:  item.attr("guid"),
		title:     line(content.at("headline").words()),
		publisher: firstOf(line(provider.at("name").words()), provider.attr("literal"), line(item.at("rightsInfo", "copyrightHolder", "name").words()), lastPart(provider.attr("qcode")), lastPart(provider.attr("uri"))),
		dates: firstDay(meta.at("versionCreated").words(), content.at("contentModified").words(), content.at("contentCreated").words(),
			meta.at("firstCreated").words()),
		raw: []byte(item.words()),
	}
	for _, l := range meta.all("link") {
		if strings.HasSuffix(l.attr("rel"), "canonical") || strings.HasSuffix(l.attr("rel"), "webpage") {
			a.url = l.attr("href")
		}
	}
	for _, c := range item.at("contentSet").elements() {
		headline, body, err := inlineBody(c)
		if err != nil {
			return a, err
		}
		if strings.TrimSpace(body) != "" {
			a.title = firstOf(a.title, headline)
			a.text = composed(firstOf(headline, a.title), body)
			return a, nil
		}
	}
	return a, nothing("news item without text")
}

// lastPart is what a code or an address ends in.
func lastPart(s string) string {
	s = strings.TrimRight(s, "/#")
	return s[strings.LastIndexAny(s, "/#:")+1:]
}

// elements returns the children that are elements.
func (e *element) elements() []*element {
	var out []*element
	if e != nil {
		for _, c := range e.children {
			if c.name != "" {
				out = append(out, c)
			}
		}
	}
	return out
}

// inlineBody returns the headline and the prose of content that stands in an item: NITF, XHTML, or text.
func inlineBody(c *element) (headline, body string, err error) {
	kind := strings.ToLower(c.attr("contenttype"))
	switch {
	case c.name == "inlineXML" && c.find("nitf") != nil:
		headline, body, err = nitfBody(c.find("nitf"))
		return headline, body, err
	case c.name == "inlineXML" && (c.find("body") != nil || strings.Contains(kind, "html")):
		var b strings.Builder
		c.markup(&b, nil)
		body, err = fragment(b.String(), beside)
		return "", body, err
	case c.name == "inlineData" && (kind == "" || strings.HasPrefix(kind, "text/")):
		s := c.words()
		if strings.Contains(c.attr("encoding"), "base64") {
			if s, err = decoded64(s); err != nil {
				return "", "", err
			}
		}
		if strings.Contains(kind, "html") {
			body, err = fragment(s, beside)
			return "", body, err
		}
		return "", paragraphs(s), nil
	}
	return "", "", nil
}
