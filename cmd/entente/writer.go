package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"entente/graph"
	"entente/loaders"
)

// writer puts batches and counts what they did.
type writer struct {
	graph    *graph.Graph
	at       time.Time
	summary  *summary
	progress *progress
	strict   bool
	report   func(*loaders.Problem) bool // as app.report
}

// write puts the documents in one change. If one of them is not valid, they are put one by one, so that it keeps no other out.
func (w *writer) write(ctx context.Context, documents []document) error {
	if len(documents) == 0 {
		return nil
	}
	bundles := make([]graph.Bundle, len(documents))
	for i := range documents {
		bundles[i] = documents[i].Bundle
	}
	out, err := w.graph.Put(ctx, graph.Batch{At: w.at, Bundles: bundles})
	switch {
	case errors.Is(err, graph.ErrInvalid) && len(documents) > 1:
		return w.writeEach(ctx, documents)
	case errors.Is(err, graph.ErrInvalid):
		return w.problem(&loaders.Problem{File: documents[0].file, Reason: err.Error(), Err: err})
	case err != nil:
		return err
	}
	w.summary.add(bundles, out)
	w.progress.show(w.summary)
	if w.strict && len(out.Rejected) > 0 {
		r := out.Rejected[0]
		return fmt.Errorf("%w: claim %d of %s rejected: %s", errStrict, r.Claim, r.Document, r.Reason)
	}
	return nil
}

func (w *writer) writeEach(ctx context.Context, documents []document) error {
	for i := range documents {
		if err := w.write(ctx, documents[i:i+1]); err != nil {
			return err
		}
	}
	return nil
}

// problem reports and counts a problem, which ends a strict load if something is lost by it.
func (w *writer) problem(p *loaders.Problem) error {
	w.progress.clear()
	unreadable := w.report(p)
	w.summary.addProblem(p)
	switch {
	case w.strict && unreadable:
		return errReported
	case w.strict && p.Severity == loaders.Rejected:
		return fmt.Errorf("%w: %d claims rejected: %w", errStrict, p.Count, p)
	}
	return nil
}
