package news_test

import (
	"compress/gzip"
	"context"
	"fmt"
	"regexp"
	"strings"
	"testing"

	"entente/graph"
	"entente/loaders/loaderstest"
	"entente/loaders/news"
	"entente/loaders/text"
	"entente/loaders/text/extract"
	"entente/schema"
)

// simple is an extractor of one rule, so that these tests hold the loader alone: "A condemned B", said by whom "said C" follows.
type simple struct{}

var rule = regexp.MustCompile(`([A-Z]\w+) condemned ([A-Z]\w+)(?:, said ([A-Z]\w+))?`)

func (simple) Extract(_ context.Context, s extract.Source) (*text.Result, error) {
	if strings.Contains(s.Text, " und ") {
		return nil, fmt.Errorf("text: language is German, want English: %w", text.ErrLanguage)
	}
	res := new(text.Result)
	if strings.Contains(s.Text, "2 March 2021") {
		res.Published = graph.NewDay(2021, 3, 2)
	}
	for _, m := range rule.FindAllStringSubmatchIndex(s.Text, -1) {
		c := text.Claim{Source: entity(res, s.Text, m[2], m[3]), Target: entity(res, s.Text, m[4], m[5]), Type: schema.Condemns,
			Modality: schema.Asserted, Start: m[0], End: m[1], Anchor: m[3] + 1, Confidence: 0.5, Rule: "condemn"}
		if m[6] >= 0 {
			c.Modality = schema.Alleged
			c.Attribution = []text.Ref{{Entity: entity(res, s.Text, m[6], m[7]), Words: s.Text[m[6]:m[7]]}}
		}
		if strings.Contains(s.Text, "beyond") {
			c.End = len(s.Text) + 1
		}
		res.Claims = append(res.Claims, c)
	}
	if n := strings.Count(s.Text, "twice"); n > 0 {
		res.Rejected = []text.Rejection{{Reason: "said twice", Count: n}}
	}
	return res, nil
}

// entity returns the index of the entity of that name. Those that begin with S are in the gazetteer of these tests.
func entity(res *text.Result, body string, start, end int) int {
	name := body[start:end]
	for i := range res.Entities {
		if res.Entities[i].Name == name {
			res.Entities[i].Spans = append(res.Entities[i].Spans, text.Span{Start: start, End: end})
			return i
		}
	}
	e := text.Entity{Key: graph.RecordKey(name), Kind: schema.Organization, Name: name,
		Names: []string{name, "the body", "Body of " + name}, Spans: []text.Span{{Start: start, End: end}}}
	if strings.HasPrefix(name, "S") {
		e.ID, e.Kind = "state/"+strings.ToLower(name[:2]), schema.State
		e.Key = e.ID
	}
	res.Entities = append(res.Entities, e)
	return len(res.Entities) - 1
}

func TestGolden(t *testing.T) { loaderstest.Golden(t, news.New(simple{}), "testdata/*.txtar") }

func gzipped(s string) string {
	var b strings.Builder
	z := gzip.NewWriter(&b)
	if _, err := z.Write([]byte(s)); err != nil {
		panic(err)
	}
	if err := z.Close(); err != nil {
		panic(err)
	}
	return b.String()
}

func TestSniff(t *testing.T) {
	for _, c := range []struct{ name, head, want string }{
		{"a.txt", "", "text"},
		{"a.TXT", "{", "text"},
		{"a.jsonl", "x", "jsonl"},
		{"-", "Sweden condemned Spain.", "text"},
		{"-", "{\"text\": \"x\"}\n{\"text\": \"y\"}\n", "jsonl"},
		{"-", "\ufeff{\"text\": \"x\"}", "jsonl"},
		{"-", "{\n \"text\": \"x\"\n}\n", ""},
		{"-", "\x7fELF\x00", ""},
		{"-", "\xff\xfeS\x00", "text"},
		{"a.png", "text all the same", ""},
		{"-", "%PDF-1.7", "pdf"},
		{"a.txt", "%PDF-1.7", "pdf"},
		{"a.pdf", "Sweden condemned Spain.", "pdf"},
		{"-", "PK\x03\x04 [Content_Types].xml word/document.xml", "docx"},
		{"a.docx", "PK\x03\x04", "docx"},
		{"-", "PK\x03\x04", ""},
		{"-", "<html>", "html"},
		{"a.txt", "\ufeff \n<!-- x > y --><!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">\n<title>", "html"},
		{"a.htm", "Sweden", "html"},
		{"-", "<p>Sweden", "text"},
		{"-", "<?xml version='1.0'?>\n<rss version='2.0'>", "feed"},
		{"a.xml", "<?xml version='1.0'?><!-- x --><feed xmlns='http://www.w3.org/2005/Atom'>", "feed"},
		{"a.xml", "<rdf:RDF xmlns='http://purl.org/rss/1.0/'>", "feed"},
		{"a.xml", "<rdf:RDF xmlns='http://www.w3.org/2002/07/owl#'>", ""},
		{"a.xml", "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'>", "newsml"},
		{"a.xml", "<!DOCTYPE nitf [<!ENTITY a 'b'>]><nitf>", "nitf"},
		{"a.xml", "<sdnList>", ""},
		{"-", "From: A <a@b.example>\r\nSubject: x\r\nDate: Mon, 2 Jan 2006 15:04:05 +0000\r\n\r\n<html>", "eml"},
		{"-", "From: Sweden\nTo: Spain\n\nA letter.", "text"},
		{"-", gzipped("%PDF-1.7"), "pdf"},
		{"a.html.gz", gzipped("x"), "html"},
		{"a.txt.gz", gzipped("Sweden condemned Spain."), "text"},
		{"a.csv.gz", gzipped("a,b"), ""},
	} {
		if got := news.New(simple{}).Sniff(c.name, []byte(c.head)); got != c.want {
			t.Errorf("sniff %s %q: %q, want %q", c.name, c.head, got, c.want)
		}
	}
}
