package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"runtime"

	"github.com/spf13/pflag"

	"entente/graph"
	"entente/loaders"
	"entente/loaders/all"
	"entente/schema/gazetteer"
)

// readFlags say how inputs are read.
type readFlags struct {
	format  string
	options loaders.Options
}

func (f *readFlags) add(flags *pflag.FlagSet) {
	f.options.MaxDocument = loaders.DefaultMaxDocument
	flags.StringVar(&f.format, "format", "", "the format of the files (text, jsonl, html, feed, newsml, nitf, pdf, docx, eml), instead of what name and content tell")
	flags.StringVar(&f.options.Charset, "charset", "", "the encoding of text that is not UTF-8 and has no byte order mark, as windows-1252")
	flags.Var(sizeValue{&f.options.MaxDocument}, "max-document", "the most that one document may have")
}

// addSource adds the flags for what files do not say of themselves.
func (f *readFlags) addSource(flags *pflag.FlagSet) {
	flags.Var(dayValue{&f.options.Published}, "published", "publication day of documents that state none, as 2024-05-17")
	flags.StringVar(&f.options.Publisher, "publisher", "", "publisher of documents that name none")
}

// document is a bundle and the file that it came from.
type document struct {
	graph.Bundle
	file   string
	format string
}

// reading is what is read of the arguments.
type reading struct {
	files, skipped int
	documents      loaders.Stream[document]
}

// read finds the inputs of the arguments and returns the stream of their documents and problems, in order.
func (a *app) read(ctx context.Context, z *gazetteer.Gazetteer, f *readFlags, args []string) (*reading, error) {
	set, err := all.Loaders(z)
	if err != nil {
		return nil, err
	}
	if f.format != "" {
		if _, err := set.Lookup(f.format); err != nil {
			return nil, &usageError{err}
		}
	}
	in := &intake{set: set, format: f.format, stdin: a.stdin}
	for _, arg := range args {
		if err := in.add(arg); err != nil {
			return nil, err
		}
	}
	streams := func(yield func(loaders.Stream[document]) bool) {
		for _, p := range in.problems {
			if !yield(loaders.One(func() (document, error) { return document{}, p })) {
				return
			}
		}
		for _, s := range in.sources {
			if !yield(s.read(ctx, f.options)) {
				return
			}
		}
	}
	return &reading{files: len(in.sources), skipped: in.skipped,
		documents: loaders.Chain(ctx, 2*runtime.GOMAXPROCS(0), iter.Seq[loaders.Stream[document]](streams))}, nil
}

// read reads the source with its loader, and notes in each bundle the names under which it was read.
func (s source) read(ctx context.Context, o loaders.Options) loaders.Stream[document] {
	return func(yield func(document, error) bool) {
		r, files, closeFile, err := s.open()
		if err != nil {
			yield(document{}, &loaders.Problem{File: s.name, Reason: err.Error(), Err: err})
			return
		}
		defer closeFile() //nolint:errcheck // nothing was written
		in := loaders.Input{Name: s.name, Format: s.format, Reader: r, Options: o}
		for b, err := range s.loader.Load(ctx, in) {
			b.Files = append(b.Files, files...)
			if !yield(document{b, s.name, s.format}, err) {
				return
			}
		}
	}
}

// open returns the bytes and the names by which they can be found again: path and hash of a file.
func (s source) open() (r io.Reader, names []string, closeFile func() error, err error) {
	if s.stream != nil {
		return s.stream, nil, func() error { return nil }, nil
	}
	f, err := os.Open(s.name)
	if err != nil {
		return nil, nil, nil, cause(err)
	}
	hash, err := hashFile(s.name)
	if err != nil {
		return nil, nil, nil, errors.Join(cause(err), f.Close())
	}
	return f, []string{s.name, hash}, f.Close, nil
}

// cause is what the operating system says, without the name of the file.
func cause(err error) error {
	var path *os.PathError
	if errors.As(err, &path) {
		return path.Err
	}
	return err
}

// report prints a problem and tells whether something could not be read.
func (a *app) report(p *loaders.Problem) bool {
	if p.Severity == loaders.Unreadable {
		a.complain(p)
		return true
	}
	if a.log != nil {
		reason := p.Reason
		if p.Count > 0 {
			reason = fmt.Sprintf("%d claims rejected: %s", p.Count, p.Reason)
		}
		a.log.Debug("noted", "file", p.File, "line", p.Line, "reason", reason)
	}
	return false
}
