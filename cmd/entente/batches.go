package main

import (
	"context"
	"iter"

	"entente/graph"
	"entente/loaders"
)

// Bounds of a batch.
const (
	maxBatchDocuments = 1000
	maxBatchBytes     = 32 << 20
)

// batch is what is written at once, and the problems that were met while it was gathered. With err it is the last.
type batch struct {
	documents []document
	problems  []*loaders.Problem
	err       error
}

// batches gathers documents into batches that Put takes. The next one is gathered while one is written.
func batches(ctx context.Context, documents loaders.Stream[document]) iter.Seq[batch] {
	return func(yield func(batch) bool) {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		out := make(chan batch, 1)
		go func() {
			defer close(out)
			gather(documents, func(b batch) bool {
				select {
				case out <- b:
					return true
				case <-ctx.Done():
					return false
				}
			})
		}()
		for b := range out {
			if !yield(b) {
				return
			}
		}
	}
}

// gather cuts the stream into batches of up to graph.MaxClaims claims, each of whole documents.
func gather(documents loaders.Stream[document], yield func(batch) bool) {
	var b batch
	claims, size := 0, 0
	for d, err := range documents {
		if p, ok := loaders.AsProblem(err); ok {
			b.problems = append(b.problems, p)
			continue
		}
		if err != nil {
			b.err = err
			break
		}
		n := len(d.Claims)
		full := claims+n > graph.MaxClaims || len(b.documents) == maxBatchDocuments || size+len(d.Document.Text) > maxBatchBytes
		if full && len(b.documents) > 0 {
			if !yield(b) {
				return
			}
			b, claims, size = batch{}, 0, 0
		}
		b.documents, claims, size = append(b.documents, d), claims+n, size+len(d.Document.Text)
	}
	if len(b.documents) > 0 || len(b.problems) > 0 || b.err != nil {
		yield(b)
	}
}
