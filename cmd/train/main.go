// Command train makes the model of package loaders/text/model out of treebanks and measures it:
//
//	go run ./cmd/train --treebank DIR --factbook DIR --out loaders/text/model/english.model
//
// DIR holds the treebanks in CoNLL-U. Those of --train are learned from; those of --test,
// which must not be among them, only measure. The text of the Factbook (CC0), with the words
// of the training treebanks, makes the word clusters. The same input gives the same bytes.
// With --measure FILE a model is only measured.
package main

import (
	"errors"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"runtime"
	"strings"

	"github.com/spf13/pflag"

	"entente/cmd/train/internal/conllu"
	"entente/loaders/text/model"
)

func main() {
	log.SetFlags(log.Ltime)
	log.SetPrefix("train: ")
	o := flags()
	if err := run(o); err != nil {
		log.Fatal(err)
	}
}

// options are the flags.
type options struct {
	treebank, factbook  string
	train, test         []string
	out, measure        string
	tagEpochs, epochs   int
	seeds, tagSeeds     int
	folds               int
	press               int
	tagLeast, treeLeast float64
	tagClose            float64
	explore             float64
	workers             int
	onlySplits          bool
}

func flags() options {
	var o options
	pflag.StringVar(&o.treebank, "treebank", "", "folder of the treebanks, *.conllu")
	pflag.StringVar(&o.factbook, "factbook", "", "folder of the Factbook's JSON files")
	pflag.StringSliceVar(&o.train, "train", []string{"en_ewt-ud-train", "en_gum-ccby-train"}, "treebanks to learn from")
	pflag.StringSliceVar(&o.test, "test", []string{"en_pud-news", "en_gum-news-devtest", "en_ewt-ud-dev", "en_ewt-ud-test"}, "treebanks to measure with")
	pflag.StringVar(&o.out, "out", "", "file of the model to write")
	pflag.StringVar(&o.measure, "measure", "", "only measure this model, or \"built-in\"")
	pflag.IntVar(&o.tagEpochs, "tag-epochs", 6, "rounds over the treebank for the tagger")
	pflag.IntVar(&o.epochs, "epochs", 10, "rounds over the treebank for each parser")
	pflag.IntVar(&o.seeds, "seeds", 5, "parsers whose mean is taken")
	pflag.IntVar(&o.tagSeeds, "tag-seeds", 3, "taggers whose mean is taken")
	pflag.IntVar(&o.press, "press", 6000, "sentences of press English, made by package press, to learn from beside the treebanks")
	pflag.IntVar(&o.folds, "folds", 8, "parts in which the training treebank is tagged for the parser")
	pflag.Float64Var(&o.tagLeast, "tag-least", 0.5, "least weight that the tagger keeps")
	pflag.Float64Var(&o.tagClose, "tag-close", 8, "lead up to which the parser is told the second tag too")
	pflag.Float64Var(&o.treeLeast, "tree-least", 1, "least weight that the parser keeps")
	pflag.Float64Var(&o.explore, "explore", 0.9, "how often training follows a wrong choice")
	pflag.IntVar(&o.workers, "workers", runtime.GOMAXPROCS(0), "trainings at a time; changes no result")
	pflag.BoolVar(&o.onlySplits, "splits", false, "only measure the splitter, and show its mistakes")
	pflag.Parse()
	return o
}

func run(o options) error {
	tests, err := o.read(o.test)
	if err != nil {
		return err
	}
	if o.onlySplits {
		return o.splits(os.Stdout, tests)
	}
	train, err := o.read(o.train)
	if err != nil {
		return err
	}
	load, err := o.model(train)
	if err != nil {
		return err
	}
	return o.report(os.Stdout, load, tests, formsOf(train))
}

// model returns what loads the model to be measured, which it makes first if none is named.
func (o options) model(train [][]conllu.Sentence) (func() (*model.Model, error), error) {
	file, err := []byte(nil), error(nil)
	switch o.measure {
	case "built-in":
		return model.Load, nil
	case "":
		if o.out == "" {
			return nil, errors.New("want --out, the file of the model to write")
		}
		if file, err = o.make(train); err != nil {
			return nil, err
		}
		if err = os.WriteFile(o.out, file, 0o644); err != nil {
			return nil, fmt.Errorf("write model: %w", err)
		}
	default:
		if file, err = os.ReadFile(o.measure); err != nil {
			return nil, fmt.Errorf("read model: %w", err)
		}
	}
	return func() (*model.Model, error) { return model.Read(file) }, nil
}

// formsOf are the words of treebanks, folded to lower case.
func formsOf(banks [][]conllu.Sentence) map[string]bool {
	out := map[string]bool{}
	for _, bank := range banks {
		for _, s := range bank {
			for i := range s.Tokens {
				out[s.Tokens[i].Lower] = true
			}
		}
	}
	return out
}

// read reads treebanks of the folder by name.
func (o options) read(names []string) ([][]conllu.Sentence, error) {
	var out [][]conllu.Sentence
	for _, name := range names {
		bank, err := conllu.ReadFile(filepath.Join(o.treebank, strings.TrimSuffix(name, ".conllu")+".conllu"))
		if err != nil {
			return nil, err
		}
		out = append(out, bank)
	}
	return out, nil
}
