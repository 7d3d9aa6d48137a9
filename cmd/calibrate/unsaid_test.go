package main

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestFitGuesses fits guesses of which those with one sign are mostly right and those with the other mostly wrong.
func TestFitGuesses(t *testing.T) {
	var list []guess
	for i := range 20 {
		list = append(list, guess{"a", []string{"base", "near"}, i < 16}, guess{"b", []string{"base", "far"}, i < 4})
	}
	w := fitGuesses(list, 1)
	if w["near"] <= 0.5 || w["far"] >= -0.5 {
		t.Errorf("near %.2f, far %.2f", w["near"], w["far"])
	}
	if diff := cmp.Diff(w, fitGuesses(list, 1)); diff != "" {
		t.Error(diff)
	}
}
