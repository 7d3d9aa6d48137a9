package news_test

import (
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
	if s.Published == 0 && strings.Contains(s.Text, "2 March 2021") {
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
		{"-", "%PDF-1.7", ""},
		{"-", "<html>", ""},
		{"a.png", "text all the same", ""},
	} {
		if got := news.New(simple{}).Sniff(c.name, []byte(c.head)); got != c.want {
			t.Errorf("sniff %s %q: %q, want %q", c.name, c.head, got, c.want)
		}
	}
}
