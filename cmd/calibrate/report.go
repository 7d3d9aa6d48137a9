package main

import (
	"cmp"
	"fmt"
	"io"
	"math"
	"math/rand/v2"
	"slices"

	"entente/loaders/text/relate"
)

// judged is an edge with the confidence that it got.
type judged struct {
	article    int // the number of its article
	confidence float64
	right      bool
}

// square is the squared distance of the confidence from 1 (right) or 0.
func (j judged) square() float64 { return (j.confidence - j.hit()) * (j.confidence - j.hit()) }

func (j judged) hit() float64 {
	if j.right {
		return 1
	}
	return 0
}

// bin counts the edges of a range of confidence.
type bin struct {
	from, to     float64
	edges, right int
	confidence   float64 // the sum
}

// bins are the ranges of the reliability table; 1 belongs to the last.
func bins() []bin {
	return []bin{{from: 0, to: 0.5}, {from: 0.5, to: 0.6}, {from: 0.6, to: 0.7}, {from: 0.7, to: 0.8}, {from: 0.8, to: 0.9}, {from: 0.9, to: 1.01}}
}

// report prints the reliability table. The expected calibration error is the mean over the edges of how far the
// mean confidence of their bin is from the share that is right; the Brier score is the mean square of the
// difference between confidence and 1 (right) or 0. The constant is the share of right edges, for all edges: nobody
// could know it beforehand, so that it is hard to beat.
func report(w io.Writer, articles []article, list []judged) {
	table := bins()
	right := 0
	for _, j := range list {
		right += int(j.hit())
		for b := range table {
			if x := &table[b]; j.confidence >= x.from && j.confidence < x.to {
				x.edges++
				x.confidence += j.confidence
				x.right += int(j.hit())
			}
		}
	}
	fmt.Fprintf(w, "%d edges of %d articles, %d right\n\n", len(list), len(articles), right)
	fmt.Fprintf(w, "| confidence | edges | mean confidence | share right |\n|---|---|---|---|\n")
	off := 0.0
	for _, b := range table {
		if b.edges == 0 {
			fmt.Fprintf(w, "| %.1f–%.1f | 0 | – | – |\n", b.from, b.to)
			continue
		}
		off += math.Abs(b.confidence - float64(b.right))
		fmt.Fprintf(w, "| %.1f–%.1f | %d | %.3f | %.3f |\n", b.from, b.to, b.edges, b.confidence/float64(b.edges), float64(b.right)/float64(b.edges))
	}
	score, constant := brier(list)
	fmt.Fprintf(w, "\nexpected calibration error %.3f, Brier score %.4f (constant %.4f), area under the curve %.3f\n",
		off/float64(len(list)), score, constant, area(list))
	fmt.Fprintf(w, "with the articles drawn anew, 95 times of 100:%s\n", spread(len(articles), list))
}

// brier returns the Brier score, and that of the constant.
func brier(list []judged) (score, constant float64) {
	share := 0.0
	for _, j := range list {
		score += j.square()
		share += j.hit()
	}
	n := float64(len(list))
	share /= n
	return score / n, share * (1 - share)
}

// spread draws as many articles as there are, with replacement and a fixed seed, again and again, and tells between
// which values the middle 95 of 100 draws lie.
func spread(articles int, list []judged) string {
	const draws = 1000
	of := make([][]judged, articles)
	for _, j := range list {
		of[j.article] = append(of[j.article], j)
	}
	r := rand.New(rand.NewPCG(1, 1))
	var gains, areas []float64
	for range draws {
		var drawn []judged
		for range articles {
			drawn = append(drawn, of[r.IntN(articles)]...)
		}
		score, constant := brier(drawn)
		if a := area(drawn); !math.IsNaN(score) && !math.IsNaN(a) {
			gains, areas = append(gains, constant-score), append(areas, a)
		}
	}
	middle := func(x []float64) (float64, float64) {
		slices.Sort(x)
		return x[len(x)*25/1000], x[len(x)*975/1000]
	}
	if len(gains) == 0 {
		return " no draw has both right and wrong edges"
	}
	g1, g2 := middle(gains)
	a1, a2 := middle(areas)
	return fmt.Sprintf(" gain in Brier score over the constant %+.4f to %+.4f, area %.3f to %.3f", g1, g2, a1, a2)
}

// area is how often a right edge has more confidence than a wrong one, of all such pairs; one of equals is half.
func area(list []judged) float64 {
	sorted := slices.SortedFunc(slices.Values(list), func(a, b judged) int { return cmp.Compare(a.confidence, b.confidence) })
	sum, below, right := 0.0, 0.0, 0.0 // below: the wrong ones with less
	for i := 0; i < len(sorted); {
		wrong, hits := 0.0, 0.0
		k := i
		for ; k < len(sorted) && sorted[k].confidence == sorted[i].confidence; k++ {
			hits += sorted[k].hit()
			wrong += 1 - sorted[k].hit()
		}
		sum += hits * (below + wrong/2)
		below, right, i = below+wrong, right+hits, k
	}
	return sum / (below * right)
}

// printSigns prints of each sign how many edges show it where the text first states them, and how many of these are right.
func printSigns(w io.Writer, articles []article) {
	for _, s := range relate.Signs() {
		edges, right := 0, 0
		for _, a := range articles {
			for _, e := range a.edges {
				if !e.claims[0].Has(int(s)) {
					continue
				}
				edges++
				if e.right {
					right++
				}
			}
		}
		fmt.Fprintf(w, "%-14s %4d edges, %4d wrong, right %.3f\n", s, edges, edges-right, float64(right)/float64(max(edges, 1)))
	}
}
