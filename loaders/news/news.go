// Package news reads articles and has the extraction pipeline (package text and those below it) find the relations that they state.
//
// A file of plain text, HTML, NITF, PDF or DOCX is one document. A line of JSON lines is one document too:
//
//	{"id": "…", "text": "…", "date": "2024-05-17", "title": "…", "publisher": "…", "url": "…"}
//
// of which only "text" must be there; "published" is another name of "date". So is an item of a feed (RSS, Atom), an item of NewsML-G2, a mail
// and each attachment of a mail that is in one of these formats. Any file may be packed by gzip. File names are no part of a document.
//
// The text that is stored of plain text and of JSON lines is what stands there. Of all else it is the prose: paragraphs with a blank line between
// them, the headline first, without markup, page headers, quoted replies and characters that nobody sees. Offsets of claims are into that text.
package news

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"runtime"

	"entente/graph"
	"entente/loaders"
	"entente/loaders/text"
	"entente/loaders/text/extract"
)

// Version is raised when equal bytes would give other documents.
const Version = 1

// Names of the formats that others fall back to.
const (
	formatText      = "text"
	formatJSONLines = "jsonl"
)

// Extractor finds what a text states.
type Extractor interface {
	Extract(ctx context.Context, s extract.Source) (*text.Result, error)
}

// Loader reads articles.
type Loader struct{ extractor Extractor }

// New returns a loader that has the extractor read its texts.
func New(x Extractor) *Loader { return &Loader{x} }

// Name is "news".
func (l *Loader) Name() string { return "news" }

// Formats are those of the list in formats.go.
func (l *Loader) Formats() []string {
	var out []string
	for _, f := range formats() {
		out = append(out, f.name)
	}
	return out
}

// Load yields a bundle for each document of the input, in order.
func (l *Loader) Load(ctx context.Context, in loaders.Input) iter.Seq2[graph.Bundle, error] {
	f, ok := formatNamed(in.Format)
	if !ok {
		return loaders.One(func() (graph.Bundle, error) {
			return graph.Bundle{}, fmt.Errorf("%s: format %q: not one of news", in.Name, in.Format)
		})
	}
	return loaders.Chain(ctx, 2*runtime.GOMAXPROCS(0), func(yield func(loaders.Stream[graph.Bundle]) bool) {
		r, err := unpacked(in.Reader)
		if err != nil {
			yield(l.stream(ctx, in, failed(0, err)))
			return
		}
		for p := range f.parts(&file{name: in.Name, r: r, options: in.Options}) {
			if !yield(l.stream(ctx, in, p)) {
				return
			}
		}
	})
}

// stream yields what a part of a file gives.
func (l *Loader) stream(ctx context.Context, in loaders.Input, p part) loaders.Stream[graph.Bundle] {
	return func(yield func(graph.Bundle, error) bool) {
		a, err := p.make()
		if err == nil {
			err = a.check(in.Options.Limit())
		}
		if err != nil {
			if ctx.Err() == nil {
				yield(graph.Bundle{}, fault(in.Name, p, err))
			}
			return
		}
		l.bundle(ctx, in, p, a)(yield)
	}
}

func overLimit(limit int64) error {
	return fmt.Errorf("document of more than %d bytes: see --max-document", limit)
}

// nothing is the error of what can be read and holds no article, as a picture's NewsML.
type nothing string

func (n nothing) Error() string { return string(n) }

// fault is the problem of a part of which an error left nothing. A line that the error knows goes before none.
func fault(name string, p part, err error) *loaders.Problem {
	var located interface{ at() int }
	line := p.line
	if line == 0 && errors.As(err, &located) {
		line = located.at()
	}
	severity := loaders.Unreadable
	var none nothing
	if errors.As(err, &none) {
		severity = loaders.Noted
	}
	return &loaders.Problem{File: name, Line: line, Severity: severity, Reason: p.of(err.Error()), Err: err}
}

// of says of what in a file a reason is.
func (p part) of(reason string) string {
	if p.label == "" {
		return reason
	}
	return p.label + ": " + reason
}
