// Package news reads articles, as plain text and as JSON lines, and has the extraction pipeline (package text and those below it)
// find the relations that they state.
//
// A file of plain text is one document. A line of JSON lines is one document too:
//
//	{"id": "…", "text": "…", "date": "2024-05-17", "title": "…", "publisher": "…", "url": "…"}
//
// of which only "text" must be there; "published" is another name of "date". File names are no part of a document.
package news

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"runtime"

	"entente/graph"
	"entente/loaders"
	"entente/loaders/text"
	"entente/loaders/text/extract"
)

// Version is raised when equal bytes would give other documents.
const Version = 1

// Names of the formats.
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

// Formats are "text" and "jsonl".
func (l *Loader) Formats() []string { return []string{formatText, formatJSONLines} }

// Load yields one bundle for a plain text, and one for each line of JSON lines.
func (l *Loader) Load(ctx context.Context, in loaders.Input) iter.Seq2[graph.Bundle, error] {
	switch in.Format {
	case formatText:
		return l.loadText(ctx, in)
	case formatJSONLines:
		return loaders.Chain(ctx, 2*runtime.GOMAXPROCS(0), l.lines(ctx, in))
	}
	return loaders.One(func() (graph.Bundle, error) {
		return graph.Bundle{}, fmt.Errorf("%s: format %q: not one of news", in.Name, in.Format)
	})
}

func (l *Loader) loadText(ctx context.Context, in loaders.Input) iter.Seq2[graph.Bundle, error] {
	return func(yield func(graph.Bundle, error) bool) {
		raw, err := io.ReadAll(io.LimitReader(in.Reader, in.Options.Limit()+1))
		if err == nil && int64(len(raw)) > in.Options.Limit() {
			err = overLimit(in.Options.Limit())
		}
		var body string
		if err == nil {
			body, err = decode(raw, in.Options.Charset)
		}
		if err != nil {
			yield(graph.Bundle{}, unreadable(in.Name, 0, err))
			return
		}
		l.bundle(ctx, in, 0, article{text: body, raw: raw})(yield)
	}
}

func overLimit(limit int64) error {
	return fmt.Errorf("document of more than %d bytes: see --max-document", limit)
}

// unreadable is the problem of an input of which an error left nothing. A line that the error knows goes before none.
func unreadable(file string, line int, err error) *loaders.Problem {
	var at *encodingError
	if line == 0 && errors.As(err, &at) {
		line = at.line
	}
	return &loaders.Problem{File: file, Line: line, Reason: err.Error(), Err: err}
}
