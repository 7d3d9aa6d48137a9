package news

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"entente/graph"
	"entente/loaders"
	"entente/loaders/text"
	"entente/loaders/text/extract"
)

// article is a document as its source gives it.
type article struct {
	text, title, publisher, url, sourceID string
	dates                                 []graph.Day
	raw                                   []byte   // as read: its hash is noted with the document
	notes                                 []string // what its reader must know of it
}

// check says what is wrong with an article's text.
func (a *article) check(limit int64) error {
	switch {
	case strings.TrimSpace(a.text) == "":
		return errEmpty
	case int64(len(a.text)) > limit:
		return overLimit(limit)
	case binary([]byte(a.text)):
		return errBinary
	}
	return nil
}

// document returns the article as a document, without the date that its text may state.
func (a *article) document(o loaders.Options) graph.Document {
	d := graph.Document{
		Publisher: cmp.Or(a.publisher, o.Publisher), URL: a.url, SourceID: a.sourceID, Title: cmp.Or(a.title, firstLine(a.text)),
		Dates: slices.Clone(a.dates), Loader: "news", LoaderVersion: Version, Text: a.text,
	}
	if len(d.Dates) == 0 && o.Published != 0 {
		d.Dates = []graph.Day{o.Published}
	}
	slices.Sort(d.Dates)
	d.Dates = slices.Compact(d.Dates)
	if len(d.Dates) > 0 {
		d.Published = d.Dates[0]
	}
	return d
}

// maxTitle is the most bytes of a first line that are taken for a title.
const maxTitle = 200

// firstLine returns the first line that is not blank, cut at a word where it is long.
func firstLine(s string) string {
	line, _, _ := strings.Cut(strings.TrimSpace(s), "\n")
	line = strings.TrimSpace(line)
	if len(line) <= maxTitle {
		return line
	}
	cut := maxTitle
	for cut > 0 && !utf8.RuneStart(line[cut]) {
		cut--
	}
	if i := strings.LastIndexByte(line[:cut], ' '); i > 0 {
		cut = i
	}
	return line[:cut] + " …"
}

// bundle has the article's text read and yields its bundle, then what must be known about it.
func (l *Loader) bundle(ctx context.Context, in loaders.Input, of part, a article) loaders.Stream[graph.Bundle] {
	return func(yield func(graph.Bundle, error) bool) {
		d := a.document(in.Options)
		res, err := l.extractor.Extract(ctx, extract.Source{Text: a.text, Published: d.Published})
		switch {
		case ctx.Err() != nil:
			yield(graph.Bundle{}, ctx.Err())
			return
		case err != nil:
			p := fault(in.Name, of, err)
			p.Reason = of.of(strings.TrimPrefix(strings.TrimSuffix(err.Error(), ": "+text.ErrLanguage.Error()), "text: "))
			yield(graph.Bundle{}, p)
			return
		}
		d.AddDates(res.Published)
		hash := sha256.Sum256(a.raw)
		b := graph.Bundle{Document: d, Records: records(res), Files: []string{"sha256:" + hex.EncodeToString(hash[:])}}
		var rejected []text.Rejection
		b.Claims, rejected = claims(a.text, res)
		if !yield(b, nil) {
			return
		}
		for _, p := range notes(in.Name, of, &d, a.notes, append(rejected, res.Rejected...)) {
			if !yield(graph.Bundle{}, p) {
				return
			}
		}
	}
}

// notes are the problems of a document that was read.
func notes(file string, of part, d *graph.Document, stated []string, rejected []text.Rejection) []*loaders.Problem {
	var out []*loaders.Problem
	if len(d.Dates) > 1 {
		stated = append(stated, fmt.Sprintf("states %d dates, %v, of which the earliest counts", len(d.Dates), d.Dates))
	}
	for _, reason := range stated {
		out = append(out, &loaders.Problem{File: file, Line: of.line, Severity: loaders.Noted, Reason: of.of(reason)})
	}
	for _, r := range rejected {
		out = append(out, &loaders.Problem{File: file, Line: of.line, Severity: loaders.Rejected, Count: r.Count, Reason: of.of(r.Reason)})
	}
	return out
}
