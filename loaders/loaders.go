// Package loaders says what a loader is: it turns the bytes of one input into documents with their records and claims
// (graph.Bundle). A loader has no store, no network and no clock; equal bytes and options give equal bundles, in order.
//
// Each kind of source is a package below this one. Package all lists them.
package loaders

import (
	"context"
	"io"
	"iter"

	"entente/graph"
)

// DefaultMaxDocument is the largest document that is read unless told otherwise: 16 MB of text.
const DefaultMaxDocument = 16 << 20

// HeadSize is how many first bytes of an input Sniff is shown, if there are as many.
const HeadSize = 4096

// Options are what the person who loads knows of an input that its bytes do not say. What the bytes say holds before it.
type Options struct {
	// Published is the publication day of documents that state none.
	Published graph.Day
	// Publisher is the publisher of documents that name none.
	Publisher string
	// Charset is the name of the encoding, as HTML has them, of text that is not UTF-8 and has no byte order mark.
	Charset string
	// MaxDocument is the most bytes that the text of one document may have; zero means DefaultMaxDocument.
	MaxDocument int64
}

// Limit returns MaxDocument or its default.
func (o Options) Limit() int64 {
	if o.MaxDocument <= 0 {
		return DefaultMaxDocument
	}
	return o.MaxDocument
}

// Input is one source of bytes: a file or standard input.
type Input struct {
	// Name is for messages and for telling the format; it is no part of any document's identity.
	Name string
	// Format is one of the loader's Formats.
	Format  string
	Reader  io.Reader
	Options Options
}

// Loader reads one kind of source. Its methods may be called from several goroutines.
type Loader interface {
	// Name is the loader's own name: that of its package.
	Name() string
	// Formats are the names of what it reads, each of one loader only.
	Formats() []string
	// Sniff returns the format of an input with that name and first bytes, "" if it is none of this loader's.
	Sniff(name string, head []byte) string
	// Load yields the bundles of the input in its order. A *Problem goes with the zero Bundle, and loading goes on after it;
	// any other error is the last thing yielded.
	Load(ctx context.Context, in Input) iter.Seq2[graph.Bundle, error]
}
