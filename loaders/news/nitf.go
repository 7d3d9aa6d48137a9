package news

import (
	"encoding/xml"
	"strings"
)

// readNITF reads the News Industry Text Format (https://iptc.org/std/NITF/).
func readNITF(f *file, raw []byte) (article, error) {
	d, note, err := newXML(raw, f.charset, f.options.Charset)
	if err != nil {
		return article{}, err
	}
	root := &element{}
	if err := elementsOf(d, func(xml.StartElement) bool { return false }, func(e *element) { root = e }); err != nil {
		return article{}, err
	}
	docdata, pubdata := root.at("head", "docdata"), root.at("head", "pubdata")
	headline, body, err := nitfBody(root)
	if err != nil {
		return article{}, err
	}
	a := article{
		title: firstOf(headline, line(root.at("head", "title").words())), url: pubdata.attr("ex-ref"),
		publisher: firstOf(pubdata.attr("name"), line(root.at("body", "body.head", "distributor", "org").words()), line(root.at("body", "body.head", "distributor").words())),
		sourceID:  docdata.at("doc-id").attr("id-string"),
		dates: firstDay(docdata.at("date.issue").attr("norm"), docdata.at("date.release").attr("norm"), pubdata.attr("date.publication"),
			root.at("body", "body.head", "dateline", "story.date").attr("norm")),
	}
	if note != "" {
		a.notes = append(a.notes, note)
	}
	if strings.TrimSpace(body) == "" {
		return a, nothing("NITF without text")
	}
	a.text = composed(a.title, body)
	return a, nil
}

// nitfBody returns headline and prose of an element that holds a body of NITF. Media, tables and notes for editors are left out.
func nitfBody(e *element) (headline, body string, err error) {
	head := e.find("body.head")
	headline = line(firstOf(head.at("hedline", "hl1").words(), head.at("headline", "hl1").words(), head.at("hedline").words()))
	content := e.find("body.content")
	if content == nil && head == nil {
		content = e.at("body")
	}
	if content == nil {
		return headline, "", nil
	}
	var b strings.Builder
	content.without("media", "note", "table", "nitf-table", "nitf-colspec", "caption", "credit").markup(&b, nitfBlocks)
	body, err = fragment(b.String(), nil)
	return headline, body, err
}

// nitfBlocks are the paragraphs of NITF that HTML has under other names.
var nitfBlocks = map[string]string{"hl1": "h2", "hl2": "h2", "block": "div", "bq": "blockquote", "fn": "div", "body.content": "div"}

// without returns a copy of the element that lacks the elements of those names.
func (e *element) without(names ...string) *element {
	out := *e
	out.children = nil
	for _, c := range e.children {
		left := false
		for _, n := range names {
			left = left || c.name == n
		}
		if !left {
			out.children = append(out.children, c.without(names...))
		}
	}
	return &out
}
