// Command calibrate fits the confidence of extracted relations to gold passages:
//
//	go run ./cmd/calibrate --level 0.79 --out loaders/text/relate/confidence.tsv GOLD…
//
// GOLD is a JSON file, or a folder of *.json whose sub-folders are not entered, as for
// `entente eval`. The passages are extracted; an edge is right if it is a fact of the gold,
// required or optional. What makes edges right or wrong is fitted by logistic regression on the
// signs of their claims (package relate), and the weights are written to --out. The same gold
// gives the same bytes.
//
// The table that it prints holds each article against weights fitted to all others. With --unsaid it fits the weights by which ends that a
// clause leaves unsaid are inferred; what was inferred is no part of the fit of confidence.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log"
	"os"
	"slices"

	"github.com/spf13/pflag"

	"entente/loaders/text/relate"
)

func main() {
	log.SetFlags(0)
	log.SetPrefix("calibrate: ")
	out := pflag.String("out", "", "file of the weights to write; without it they are printed")
	ridge := pflag.Float64("ridge", 10, "how strongly weights are held to zero: the inverse of their variance before any gold is seen")
	share := pflag.Float64("level", 0, "the share of edges that are right in text that nobody had read when the rules were written: the base is shifted so that the mean confidence is that; 0 leaves it as fitted")
	counts := pflag.Bool("signs", false, "print of each sign how many edges have it, and how many of these are right")
	unsaid := pflag.String("unsaid", "", "fit the weights by which unsaid ends are inferred instead, and write them to this file")
	pflag.Parse()
	if pflag.NArg() == 0 || *ridge <= 0 || *share < 0 || *share >= 1 {
		log.Fatal("want gold, a ridge above 0 and a level below 1")
	}
	if *unsaid != "" {
		if err := unsaidWeights(context.Background(), os.Stdout, pflag.Args(), *ridge, *unsaid); err != nil {
			log.Fatal(err)
		}
		return
	}
	if err := run(context.Background(), os.Stdout, pflag.Args(), *ridge, *share, *out, *counts); err != nil {
		log.Fatal(err)
	}
}

func run(ctx context.Context, w io.Writer, gold []string, ridge, share float64, out string, counts bool) error {
	articles, err := read(ctx, gold)
	if err != nil {
		return err
	}
	if edges(articles) == 0 {
		return errors.New("no edge is extracted from the gold passages")
	}
	if counts {
		printSigns(w, articles)
	}
	all := fit(articles, ridge)
	report(w, articles, leaveOut(articles, ridge))
	if share > 0 {
		level(all, articles, share)
	}
	table := all.Table("What each sign of a claim adds to the log-odds that it is right. Made, not written; see docs/extraction-confidence.md:",
		fmt.Sprintf("go run ./cmd/calibrate --level %g --out loaders/text/relate/confidence.tsv loaders/text/testdata/gold DEV", share))
	if out == "" {
		_, err = io.WriteString(w, "\n"+table)
		return err
	}
	if err := os.WriteFile(out, []byte(table), 0o644); err != nil {
		return fmt.Errorf("write weights: %w", err)
	}
	return nil
}

func edges(articles []article) int {
	n := 0
	for _, a := range articles {
		n += len(a.edges)
	}
	return n
}

// leaveOut returns of each edge, article by article, what weights fitted to all other articles say.
func leaveOut(articles []article, ridge float64) []judged {
	var out []judged
	for i, held := range articles {
		if len(held.edges) == 0 {
			continue
		}
		w := fit(slices.Concat(articles[:i], articles[i+1:]), ridge)
		for _, e := range held.edges {
			out = append(out, judged{i, confidence(w, e), e.right})
		}
	}
	return out
}

// confidence is that of an edge: of its most confident claim.
func confidence(w *relate.Weights, e edge) float64 {
	best := 0.0
	for _, c := range e.claims {
		best = max(best, w.Confidence(c))
	}
	return best
}
