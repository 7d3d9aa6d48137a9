package main

import (
	"bytes"
	"path/filepath"
	"testing"

	"entente/loaders/text/model"
)

// TestTrain: the treebank of testdata, sentences of a few patterns, gives the same model
// every time, however many trainings run at a time, and the model parses sentences of these
// patterns that it has not seen.
func TestTrain(t *testing.T) {
	o := options{
		treebank: "testdata", factbook: filepath.Join("testdata", "factbook"), train: []string{"tiny-train"}, test: []string{"tiny-test"},
		tagEpochs: 4, epochs: 6, seeds: 2, tagSeeds: 2, folds: 3, press: 40, explore: 0.9, workers: 1,
	}
	train, err := o.read(o.train)
	if err != nil {
		t.Fatal(err)
	}
	file, err := o.make(train)
	if err != nil {
		t.Fatal(err)
	}
	o.workers = 3
	again, err := o.make(train)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(file, again) {
		t.Error("the same treebank gave two models")
	}
	m, err := model.Read(file)
	if err != nil {
		t.Fatal(err)
	}
	tests, err := o.read(o.test)
	if err != nil {
		t.Fatal(err)
	}
	tags, trees, frames := judge(m, tests[0], nil)
	if tags.XPOS.Percent() < 95 || trees.WordLabelled.Percent() < 90 || frames.Core.Percent() < 90 {
		t.Errorf("%v\n%v\n%v", tags, trees, frames)
	}
}
