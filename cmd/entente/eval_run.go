package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"

	"entente/loaders"
	"entente/loaders/all"
	"entente/loaders/text/score"
	"entente/schema/gazetteer"
)

// predictor extracts texts as the command extract does.
type predictor struct {
	gazetteer *gazetteer.Gazetteer
	loader    loaders.Loader
}

// evalFormat is the format in which a text goes to its loader with its id and date.
const evalFormat = "jsonl"

func newPredictor(z *gazetteer.Gazetteer) (*predictor, error) {
	set, err := all.Loaders(z)
	if err != nil {
		return nil, err
	}
	l, err := set.Lookup(evalFormat)
	return &predictor{z, l}, err
}

// predict extracts the texts. One that cannot be read is reported, and failed is true.
func (p *predictor) predict(ctx context.Context, gold []goldText, report func(error)) (out []score.Prediction, failed bool, err error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	var lines bytes.Buffer
	in := json.NewEncoder(&lines)
	var sent []*goldText // by line
	for i := range gold {
		g := &gold[i]
		if g.fault != nil {
			report(inFile(g.file, g.fault))
			failed = true
			continue
		}
		sent = append(sent, g)
		if err := in.Encode(map[string]string{"id": g.ID, "text": g.Text.Text, "date": g.Date}); err != nil {
			return nil, failed, err
		}
	}
	if len(sent) == 0 {
		return nil, failed, errReported
	}
	var made bytes.Buffer
	lineOf := json.NewEncoder(&made)
	for b, err := range p.loader.Load(ctx, loaders.Input{Name: "gold", Format: evalFormat, Reader: &lines}) {
		if problem, ok := loaders.AsProblem(err); ok {
			if problem.Severity == loaders.Unreadable {
				report(sent[max(problem.Line, 1)-1].problem(problem))
				failed = true
			}
			continue
		}
		if err != nil {
			return nil, failed, err
		}
		if err := lineOf.Encode(extracted{b.Document.SourceID, edges(&b, p.gazetteer)}); err != nil {
			return nil, failed, err
		}
	}
	if out, err = score.ReadPredicted(made.Bytes()); err == nil && len(out) == 0 {
		err = errReported // nothing could be read, and each has been said
	}
	return out, failed, err
}

// problem is a fault of the record's line as one of the record.
func (g *goldText) problem(p *loaders.Problem) error {
	return &loaders.Problem{File: g.file, Reason: fmt.Sprintf("record %s: %s", g.ID, p.Reason), Err: p.Err}
}
