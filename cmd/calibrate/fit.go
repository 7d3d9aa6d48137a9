package main

import (
	"math"

	"entente/loaders/text"
	"entente/loaders/text/relate"
)

const (
	rounds = 4   // of choosing each edge's claim anew
	sweeps = 300 // over all weights in each round
)

// fit returns the weights under which the edges are most likely as right and wrong as they are. An edge
// counts once, by its most confident claim; which that is depends on the weights, so that they are fitted a
// few times. At first it is the first in the text.
func fit(articles []article, ridge float64) *relate.Weights {
	w := new(relate.Weights)
	for range rounds {
		fitTo(w, chosen(articles, w), ridge)
	}
	return w
}

// sample is an edge as its claim shows it.
type sample struct {
	signs text.Signs
	right float64 // 1 or 0
}

func chosen(articles []article, w *relate.Weights) []sample {
	var out []sample
	for _, a := range articles {
		for _, e := range a.edges {
			s := sample{signs: e.claims[0]}
			for _, c := range e.claims[1:] {
				if w.Exact(c) > w.Exact(s.signs) {
					s.signs = c
				}
			}
			if e.right {
				s.right = 1
			}
			out = append(out, s)
		}
	}
	return out
}

// fitTo maximizes the logarithm of the likelihood less ridge/2 times the sum of the squared weights, the base
// aside, one weight after another. The second derivative of a sample is at most 1/4: a step by that bound never
// goes too far, so that no step length has to be searched (Böhning and Lindsay 1988). A weight that would go
// against the sense of its sign stays at zero.
func fitTo(w *relate.Weights, samples []sample, ridge float64) {
	odds := make([]float64, len(samples)) // logarithms
	having := make([][]int, len(w.Signs))
	every := make([]int, len(samples))
	for i, s := range samples {
		every[i], odds[i] = i, w.Base
		for n, weight := range w.Signs {
			if s.signs.Has(n) {
				odds[i] += weight
				having[n] = append(having[n], i)
			}
		}
	}
	slope := func(which []int) float64 {
		sum := 0.0
		for _, i := range which {
			sum += samples[i].right - 1/(1+math.Exp(-odds[i]))
		}
		return sum
	}
	move := func(which []int, by float64) {
		for _, i := range which {
			odds[i] += by
		}
	}
	for range sweeps {
		if n := float64(len(every)); n > 0 {
			step := slope(every) / (n / 4)
			move(every, step)
			w.Base += step
		}
		for n, which := range having {
			if len(which) == 0 {
				w.Signs[n] = 0
				continue
			}
			step := (slope(which) - ridge*w.Signs[n]) / (float64(len(which))/4 + ridge)
			to := within(relate.Sign(n).Sense(), w.Signs[n]+step)
			move(which, to-w.Signs[n])
			w.Signs[n] = to
		}
	}
}

// within keeps a weight to the sense of its sign.
func within(s relate.Sense, weight float64) float64 {
	switch s {
	case relate.Doubt:
		return min(weight, 0)
	case relate.Evidence:
		return max(weight, 0)
	}
	return weight
}
