// Package extract runs the stages of the pipeline over a text. It is the only package
// that knows them all.
package extract

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"unicode/utf8"

	"entente/graph"
	"entente/loaders/text"
	"entente/loaders/text/chunk"
	"entente/loaders/text/clean"
	"entente/loaders/text/date"
	"entente/loaders/text/find"
	"entente/loaders/text/link"
	"entente/loaders/text/relate"
	"entente/loaders/text/split"
	"entente/loaders/text/tag"
	"entente/schema/gazetteer"
)

// Extractor reads relations out of English prose. It is safe for concurrent use.
type Extractor struct {
	gazetteer *gazetteer.Gazetteer
	finder    *find.Finder
}

// New makes an extractor that knows the names of a gazetteer.
func New(g *gazetteer.Gazetteer) *Extractor {
	return &Extractor{gazetteer: g, finder: find.New(g)}
}

// Source is a text and the day on which it was published, 0 if unknown: then what its
// dateline states is taken.
type Source struct {
	Text      string
	Published graph.Day
}

// Extract reads a text. The error wraps [text.ErrLanguage] if it is not English, or is
// the context's.
func (e *Extractor) Extract(ctx context.Context, s Source) (*text.Result, error) {
	if err := clean.English(s.Text); err != nil {
		return nil, err
	}
	page := clean.Read(s.Text)
	result := &text.Result{Language: "en", Title: page.Title.In(s.Text)}
	for _, h := range page.Heads {
		if result.Published == 0 {
			result.Published = date.Stated(h.In(s.Text))
		}
	}
	published := cmp.Or(s.Published, result.Published)
	sentences := split.Sentences(s.Text, page.Blocks)
	for i := range sentences {
		if i%256 == 0 && ctx.Err() != nil {
			return nil, fmt.Errorf("extract: %w", ctx.Err())
		}
		tag.Sentence(sentences[i].Tokens)
		sentences[i].Dates = date.Find(sentences[i].Tokens, published)
	}
	tag.Speech(sentences)
	e.finder.Document(sentences)
	for i := range sentences {
		chunk.Sentence(&sentences[i])
	}
	linked := link.New(s.Text, sentences, e.gazetteer)
	claims := relate.Document(sentences, linked, published)
	result.Entities = linked.Finish()
	result.Claims, result.Rejected = check(s.Text, result.Entities, claims)
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("extract: %w", err)
	}
	return result, nil
}

// check throws away what cannot be shown in the text, and sorts the rest.
func check(source string, entities []text.Entity, claims []text.Claim) ([]text.Claim, []text.Rejection) {
	var kept []text.Claim
	counts := map[string]int{}
	for _, c := range claims {
		if reason := fault(source, entities, &c); reason != "" {
			counts[reason]++
			continue
		}
		kept = append(kept, c)
	}
	slices.SortFunc(kept, func(a, b text.Claim) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.Type, b.Type), cmp.Compare(a.Source, b.Source),
			cmp.Compare(a.Target, b.Target), cmp.Compare(a.Anchor, b.Anchor), cmp.Compare(a.Modality, b.Modality))
	})
	var rejected []text.Rejection
	for reason, n := range counts {
		rejected = append(rejected, text.Rejection{Reason: reason, Count: n})
	}
	slices.SortFunc(rejected, func(a, b text.Rejection) int { return cmp.Compare(a.Reason, b.Reason) })
	return kept, rejected
}

// fault tells what is wrong with a claim, "" if nothing.
func fault(source string, entities []text.Entity, c *text.Claim) string {
	switch {
	case c.Start < 0 || c.End > len(source) || c.Start >= c.End:
		return "quote outside the text"
	case c.Anchor < c.Start || c.Anchor >= c.End:
		return "anchor outside the quote"
	case !utf8.ValidString(source[c.Start:c.End]):
		return "quote is not UTF-8"
	case c.Source < 0 || c.Target < 0 || c.Source >= len(entities) || c.Target >= len(entities):
		return "unknown entity"
	}
	return ""
}
