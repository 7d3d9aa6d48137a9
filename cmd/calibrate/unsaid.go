package main

import (
	"context"
	"fmt"
	"io"
	"maps"
	"math"
	"os"
	"slices"
	"strings"

	"entente/graph"
	"entente/loaders/text/extract"
	"entente/loaders/text/relate"
	"entente/loaders/text/score"
	"entente/schema"
)

// guess is a party that may be an end which a clause leaves unsaid, held against gold.
type guess struct {
	place string // all candidates for one end have the same
	signs []string
	right bool
}

// unsaidWeights fits the weights of the signs by which ends that are left unsaid are inferred, prints how well the guesses of each
// article hold with weights fitted to others, and writes them to a file.
func unsaidWeights(ctx context.Context, w io.Writer, gold []string, ridge float64, out string) error {
	articles, err := readGuesses(ctx, gold)
	if err != nil {
		return err
	}
	weights := fitGuesses(slices.Concat(articles...), ridge)
	if len(weights) == 0 {
		return fmt.Errorf("no end is left unsaid in the gold passages")
	}
	reportGuesses(w, articles, ridge)
	var b strings.Builder
	b.WriteString("# What each sign adds to the log-odds that a party is the end which a clause leaves unsaid. Made, not written:\n")
	fmt.Fprintf(&b, "#\tgo run ./cmd/calibrate --ridge %g --unsaid loaders/text/relate/unsaid.tsv loaders/text/testdata/gold\n", ridge)
	for _, sign := range slices.Sorted(maps.Keys(weights)) {
		if math.Abs(weights[sign]) >= 0.005 {
			fmt.Fprintf(&b, "%.2f\t%s\n", weights[sign], sign)
		}
	}
	if err := os.WriteFile(out, []byte(b.String()), 0o644); err != nil {
		return fmt.Errorf("write weights: %w", err)
	}
	return nil
}

// guesses extracts a text, and holds each party that an unsaid end may be against its gold.
func guesses(ctx context.Context, x *extract.Extractor, t *score.Text, day graph.Day) ([]guess, error) {
	var shown []relate.Guess
	res, err := x.Extract(ctx, extract.Source{Text: t.Text, Published: day, Guessing: func(g relate.Guess) { shown = append(shown, g) }})
	if err != nil {
		return nil, err
	}
	record := score.Record{ID: t.ID, Edges: t.Edges, Optional: t.Optional, Answered: true}
	edges := func(g *relate.Guess) []score.Edge { // whatever the modality: that is told by other words
		var out []score.Edge
		for _, k := range g.Known {
			e := score.Edge{Source: res.Entities[k].Name, Target: res.Entities[g.Entity].Name, Type: g.Type}
			if g.Source {
				e.Source, e.Target = e.Target, e.Source
			}
			for _, e.Modality = range schema.Modalities() {
				out = append(out, e)
			}
		}
		return out
	}
	for i := range shown {
		record.Predicted = append(record.Predicted, edges(&shown[i])...)
	}
	wrong := map[said]bool{}
	for _, e := range score.Score([]score.Record{record}).Wrong {
		wrong[saidOf(&e.Edge)] = true
	}
	out := make([]guess, len(shown))
	for i := range shown {
		g := &shown[i]
		out[i] = guess{place: fmt.Sprint(t.ID, g.Place, g.Type), signs: g.Signs}
		for _, e := range edges(g) {
			out[i].right = out[i].right || !wrong[saidOf(&e)]
		}
	}
	return out, nil
}

// fitGuesses returns the weights under which the guesses are most likely as right and wrong as they are, less ridge/2 times the sum
// of the squared weights: as [fitTo] does, with signs that bear any name.
func fitGuesses(list []guess, ridge float64) map[string]float64 {
	having := map[string][]int{}
	for i := range list {
		for _, s := range list[i].signs {
			having[s] = append(having[s], i)
		}
	}
	names := slices.Sorted(maps.Keys(having))
	odds := make([]float64, len(list)) // logarithms
	weights := map[string]float64{}
	for range sweeps {
		for _, name := range names {
			which := having[name]
			slope := -ridge * weights[name]
			for _, i := range which {
				slope -= 1 / (1 + math.Exp(-odds[i]))
				if list[i].right {
					slope++
				}
			}
			step := slope / (float64(len(which))/4 + ridge)
			weights[name] += step
			for _, i := range which {
				odds[i] += step
			}
		}
	}
	return weights
}

// folds are into how many parts the articles are dealt.
const folds = 6

// reportGuesses tells how many of the best guesses above some probabilities are right, with weights fitted to the other articles.
func reportGuesses(w io.Writer, articles [][]guess, ridge float64) {
	type judgedGuess struct {
		p     float64
		right bool
	}
	var all []judgedGuess
	for fold := range folds {
		var others []guess
		for i := range articles {
			if i%folds != fold {
				others = append(others, articles[i]...)
			}
		}
		weights := fitGuesses(others, ridge)
		for i := fold; i < len(articles); i += folds {
			best := map[string]judgedGuess{}
			for _, g := range articles[i] {
				x := 0.0
				for _, s := range g.signs {
					x += weights[s]
				}
				if p := 1 / (1 + math.Exp(-x)); p > best[g.place].p {
					best[g.place] = judgedGuess{p, g.right}
				}
			}
			for _, b := range best {
				all = append(all, b)
			}
		}
	}
	fmt.Fprintf(w, "unsaid ends %d, with weights fitted to other articles:\n", len(all))
	for _, least := range [...]float64{0.8, 0.7, 0.6, 0.5, 0.4, 0.3} {
		taken, right := 0, 0
		for _, b := range all {
			if b.p >= least {
				taken++
				if b.right {
					right++
				}
			}
		}
		fmt.Fprintf(w, "at least %.1f: %4d taken, %4d right\n", least, taken, right)
	}
}
