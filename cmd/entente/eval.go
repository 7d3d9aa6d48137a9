package main

import (
	"context"
	"fmt"

	"github.com/spf13/cobra"

	"entente/loaders/text/score"
	"entente/schema"
	"entente/schema/gazetteer"
)

// evalFlags say what eval prints, and of what.
type evalFlags struct {
	byRelation, byModality, baseline bool
	errors                           int
}

func newEval(a *app) *cobra.Command {
	var f evalFlags
	cmd := &cobra.Command{
		Use:   "eval GOLD [PREDICTED]",
		Short: "Compare extracted relations with those that a reader wrote down",
		Long: `Eval reads gold, texts with the relations that they state, and prints how many of them were found and how many of those found are right.
GOLD is a JSON file (a record or a list), JSON lines, or a folder of *.json:
  {"id", "text" or "file" (a text beside GOLD), "date", "edges": [EDGE…], "optional": [EDGE…]}
  EDGE: {"source": [names], "relation", "target": [names], "modality", "quote", "when", "role", "attribution": [names]}
PREDICTED is what extract prints, in a file, a folder or - ; without it the texts are extracted as extract does.

The last line is JSON. Its "fact" asks for parties, direction, type and modality, "strict" leaves the modality out, "family" lets the type be
a near synonym, "pair" asks for the parties alone; "false_facts" are said as asserted where gold has them as alleged, planned, hypothetical or
negated. Before it stand, of the facts, the shares whose quote lies in the sentence of gold's and whose time, role and attribution are
gold's, and with which modality gold edges of each were found.`,
		Args: wants("gold, and if need be predictions", 1, 2),
		RunE: func(cmd *cobra.Command, args []string) error { return a.eval(cmd.Context(), &f, args) },
	}
	flags := cmd.Flags()
	flags.BoolVar(&f.byRelation, "by-relation", false, "count facts by type too")
	flags.BoolVar(&f.byModality, "by-modality", false, "count facts by modality too")
	flags.BoolVar(&f.baseline, "baseline", false, "take every predicted modality as asserted")
	flags.IntVar(&f.errors, "errors", 0, "print so many of the wrong facts, and of the missed ones")
	return cmd
}

func (a *app) eval(ctx context.Context, f *evalFlags, args []string) error {
	if f.errors < 0 {
		return usagef("eval --errors %d: want 0 or more", f.errors)
	}
	gold, err := readGold(args[0])
	if err != nil {
		return err
	}
	var predicted []score.Prediction
	failed := false
	if len(args) == 2 {
		predicted, err = readPredicted(args[1], a.stdin)
	} else {
		predicted, failed, err = a.predict(ctx, gold)
	}
	if err != nil {
		return err
	}
	strange, err := strangers(gold, predicted)
	if err != nil {
		return err
	}
	records := recordsOf(gold, predicted, f.baseline)
	if err := printEval(a.stdout, score.Score(records), f); err != nil {
		return err
	}
	if strange != nil {
		return strange
	}
	if failed {
		return errReported
	}
	return ctx.Err()
}

// strangers returns an error for predictions of records that gold does not have: the first if the others can be scored, the second
// if there is nothing to score.
func strangers(gold []goldText, predicted []score.Prediction) (some, all error) {
	known := make(map[string]bool, len(gold))
	for _, g := range gold {
		known[g.ID] = true
	}
	var strange []string
	for _, p := range predicted {
		if !known[p.ID] {
			strange = append(strange, p.ID)
		}
	}
	switch n := len(strange); {
	case n == len(predicted) && n > 0:
		return nil, fmt.Errorf("eval: no predicted id is in gold, for example %s", strange[0])
	case n == len(predicted):
		return nil, fmt.Errorf("eval: no prediction")
	case n > 0:
		return fmt.Errorf("eval: %d of %d predicted records are not in gold, for example %s", n, len(predicted), strange[0]), nil
	}
	return nil, nil
}

// recordsOf puts gold and predictions together, and the texts' sentences with them.
func recordsOf(gold []goldText, predicted []score.Prediction, baseline bool) []score.Record {
	texts := make([]score.Text, len(gold))
	for i, g := range gold {
		texts[i] = g.Text
	}
	records := score.Records(texts, predicted)
	for i := range records {
		r := &records[i]
		r.Sentences = sentences(r.Text)
		for j := range r.Predicted {
			if baseline {
				r.Predicted[j].Modality = schema.Asserted
			}
		}
	}
	return records
}

// predict extracts the texts of gold. Texts that could not be read are reported and left out.
func (a *app) predict(ctx context.Context, gold []goldText) (predicted []score.Prediction, failed bool, err error) {
	z, err := gazetteer.New()
	if err != nil {
		return nil, false, err
	}
	p, err := newPredictor(z)
	if err != nil {
		return nil, false, err
	}
	return p.predict(ctx, gold, func(err error) { a.complain(err) })
}
