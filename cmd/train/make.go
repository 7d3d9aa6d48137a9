package main

import (
	"errors"
	"fmt"
	"log"
	"slices"
	"sync"

	"entente/cmd/train/internal/conllu"
	"entente/cmd/train/internal/press"
	"entente/loaders/text"
	"entente/loaders/text/learn"
	"entente/loaders/text/model"
	"entente/loaders/text/parse"
	"entente/loaders/text/pos"
)

// make trains all parts and returns the file of the model.
func (o options) make(banks [][]conllu.Sentence) ([]byte, error) {
	var gold [][]text.Token
	for _, bank := range banks {
		gold = append(gold, conllu.Tokens(bank)...)
	}
	facts, err := readFactbook(o.factbook)
	if err != nil {
		return nil, err
	}
	log.Printf("%d sentences to learn from, %d of the Factbook", len(gold), len(facts))
	clusters := clustersOf(slices.Concat(gold, facts))
	log.Printf("%d words clustered", clusters.Len())
	gold = append(gold, press.Sentences(o.press, 1)...)
	tagger, tagged, err := pos.Train(gold, clusters, pos.Training{
		Epochs: o.tagEpochs, Seeds: o.tagSeeds, Least: o.tagLeast, Close: o.tagClose, Folds: o.folds, Workers: o.workers, Ignored: 0, Log: log.Printf,
	})
	if err != nil {
		return nil, fmt.Errorf("train tagger: %w", err)
	}
	parser := o.parsers(tagged, clusters)
	parser = parser.With(parser.Weights.Prune(o.treeLeast))
	if parser.Verbs, err = o.verbs(tagged, gold, clusters); err != nil {
		return nil, fmt.Errorf("train verbs: %w", err)
	}
	return model.Write(clusters, tagger, parser)
}

// parsers trains several parsers, some at a time, and takes their mean.
func (o options) parsers(tagged [][]text.Token, clusters *learn.Clusters) *parse.Trained {
	trained := make([]*parse.Trained, o.seeds)
	var group sync.WaitGroup
	slots := make(chan bool, max(o.workers, 1))
	for i := range trained {
		slots <- true
		group.Go(func() {
			trained[i] = parse.Train(tagged, clusters, parse.Training{
				Epochs: o.epochs, Seed: uint64(i + 1), Explore: o.explore, Ignored: ignored, Log: log.Printf,
			})
			<-slots
		})
	}
	group.Wait()
	var weights []learn.Weights
	for _, t := range trained {
		weights = append(weights, t.Weights)
	}
	return trained[0].With(learn.Mean(weights...))
}

// verbs trains the second reading of verbs. Each half of the treebank is read by a parser
// that was trained on the other.
func (o options) verbs(tagged, gold [][]text.Token, clusters *learn.Clusters) (learn.Weights, error) {
	parserOf, err := o.halves(tagged, clusters)
	if err != nil {
		return nil, err
	}
	return parse.TrainVerbs(tagged, gold, parserOf, parse.Training{Epochs: verbEpochs, Seed: 1, Log: log.Printf}), nil
}

// halves trains a parser on each half of the treebank and returns which parser did not see a
// sentence.
func (o options) halves(tagged [][]text.Token, clusters *learn.Clusters) (func(sentence int) *parse.Parser, error) {
	const run = 20 // neighbours that stay together
	half := func(i int) int { return i / run % 2 }
	var parsers [2]*parse.Parser
	var errs [2]error
	var group sync.WaitGroup
	for h := range parsers {
		group.Go(func() {
			var others [][]text.Token
			for i, s := range tagged {
				if half(i) != h {
					others = append(others, s)
				}
			}
			t := parse.Train(others, clusters, parse.Training{Epochs: o.epochs/2 + 1, Seed: uint64(h), Explore: o.explore, Ignored: ignored, Log: log.Printf})
			parsers[h], errs[h] = t.With(t.Weights.Prune(o.treeLeast)).Parser()
		})
	}
	group.Wait()
	return func(i int) *parse.Parser { return parsers[half(i)] }, errors.Join(errs[:]...)
}

// verbEpochs is how often the choices of verbs are learned from.
const verbEpochs = 10

// ignored is how many updates of a feature the parser ignores; what occurs so rarely would
// only be learned by heart.
const ignored = 3
