package main

import (
	"entente/loaders/text/relate"
)

// level shifts the base of weights until the mean confidence of the edges is the given share. Gold in view of which the
// rules were written tells which signs go with errors, but not how many errors there are in text that nobody has read:
// that share comes from passages that were kept sealed.
func level(w *relate.Weights, articles []article, share float64) {
	low, high := -10.0, 10.0
	base := w.Base
	for range 60 {
		w.Base = base + (low+high)/2
		if mean(w, articles) < share {
			low = w.Base - base
		} else {
			high = w.Base - base
		}
	}
}

// mean is the mean confidence of the edges, not rounded.
func mean(w *relate.Weights, articles []article) float64 {
	sum, n := 0.0, 0
	for _, a := range articles {
		for _, e := range a.edges {
			best := 0.0
			for _, c := range e.claims {
				best = max(best, w.Exact(c))
			}
			sum, n = sum+best, n+1
		}
	}
	return sum / float64(max(n, 1))
}
