package main

import (
	"fmt"
	"io"
	"runtime"
	"slices"
	"time"

	"entente/cmd/train/internal/conllu"
	"entente/cmd/train/internal/measure"
	"entente/loaders/text"
	"entente/loaders/text/model"
)

// report measures a model on treebanks that it was not trained on.
func (o options) report(w io.Writer, load func() (*model.Model, error), tests [][]conllu.Sentence, known map[string]bool) error {
	before := heap()
	start := time.Now()
	m, err := load()
	if err != nil {
		return err
	}
	took := time.Since(start)
	fmt.Fprintf(w, "%-20s load    %.2f s, %.0f MB of memory\n", "", took.Seconds(), float64(heap()-before)/1e6)
	for i, bank := range tests {
		name := o.test[i]
		tags, trees, frames := judge(m, bank, known)
		fmt.Fprintf(w, "%-20s tags    %v\n%-20s trees   %v\n%-20s frames  %v\n", name, tags, "", trees, "", frames)
		fmt.Fprintf(w, "%-20s split   %v\n", "", splitting(bank))
		fmt.Fprintf(w, "%-20s speed   %v\n", "", speed(m, bank))
	}
	return nil
}

// heap is the memory in use, in bytes.
func heap() uint64 {
	runtime.GC()
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	return stats.HeapAlloc
}

// judge analyses the gold tokens of a treebank.
func judge(m *model.Model, bank []conllu.Sentence, known map[string]bool) (tags measure.Tags, trees measure.Trees, frames measure.Frames) {
	for _, s := range bank {
		got := bare(s.Tokens)
		m.Sentence(got)
		tags.Add(s.Tokens, got, known)
		trees.Add(s.Tokens, got)
		frames.Add(s.Tokens, got)
	}
	return tags, trees, frames
}

// bare are tokens without their analysis.
func bare(tokens []text.Token) []text.Token {
	out := make([]text.Token, len(tokens))
	for i := range tokens {
		out[i] = text.Token{Text: tokens[i].Text, Lower: tokens[i].Lower}
	}
	return out
}

// speed tags and parses a treebank on one core, and tells the memory that the model takes.
func speed(m *model.Model, bank []conllu.Sentence) string {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	sentences := conllu.Tokens(slices.Clone(bank))
	tokens := 0
	for i, s := range sentences {
		sentences[i] = bare(s)
		tokens += len(s)
	}
	m.Sentence(sentences[0])
	rounds := 1 + 1500/len(sentences)
	start := time.Now()
	for range rounds {
		for _, s := range sentences {
			m.Sentence(s)
		}
	}
	took := time.Since(start).Seconds()
	return fmt.Sprintf("%.0f sentences/s of %.1f tokens", float64(rounds*len(sentences))/took, float64(tokens)/float64(len(sentences)))
}
