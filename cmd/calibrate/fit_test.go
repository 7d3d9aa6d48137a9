package main

import (
	"bytes"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"entente/loaders/text"
	"entente/loaders/text/relate"
)

// made are articles of ten edges each, so many of which are right.
func made(signs text.Signs, right ...int) []article {
	var out []article
	for _, r := range right {
		var a article
		for i := range 10 {
			a.edges = append(a.edges, edge{[]text.Signs{signs}, i < r})
		}
		out = append(out, a)
	}
	return out
}

func sign(s relate.Sign) text.Signs { return text.Signs(0).With(int(s)) }

// TestFit fits edges of which 90 in 100 are right without any sign, and 60 in 100 with one: a sign of doubt takes the
// difference, evidence may not.
func TestFit(t *testing.T) {
	plain := made(0, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9)
	for s, want := range map[relate.Sign]float64{relate.Far: 0.6, relate.Diplomacy: 0.6, relate.Seconded: 0.75} {
		w := fit(append(made(sign(s), 6, 6, 6, 6, 6, 6, 6, 6, 6, 6), plain...), 0.01)
		if got := w.Exact(sign(s)); math.Abs(got-want) > 0.01 {
			t.Errorf("%s: %.3f, want %.3f", s, got, want)
		}
	}
}

func TestFitIsRepeatable(t *testing.T) {
	articles := append(made(sign(relate.Far), 7, 5), made(sign(relate.Goods), 9, 8)...)
	if diff := cmp.Diff(fit(articles, 3), fit(articles, 3)); diff != "" {
		t.Error(diff)
	}
}

// TestBestClaim gives an edge a claim that is doubtful and one that is not: the second is its confidence.
func TestBestClaim(t *testing.T) {
	w := fit(append(made(sign(relate.Far), 5, 5, 5), made(0, 9, 9, 9)...), 1)
	e := edge{claims: []text.Signs{sign(relate.Far), 0}}
	if got, want := confidence(w, e), w.Confidence(0); got != want {
		t.Errorf("%v, want %v", got, want)
	}
}

func TestReport(t *testing.T) {
	var list []judged
	for i := range 10 {
		list = append(list, judged{i % 4, 0.85, i < 9}, judged{i % 4, 0.55, i < 5})
	}
	var b bytes.Buffer
	report(&b, make([]article, 4), list)
	for _, want := range []string{
		"20 edges of 4 articles, 14 right",
		"| 0.5–0.6 | 10 | 0.550 | 0.500 |",
		"| 0.8–0.9 | 10 | 0.850 | 0.900 |",
		"expected calibration error 0.050, Brier score 0.1725 (constant 0.2100), area under the curve 0.738",
	} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("want %q in\n%s", want, b.String())
		}
	}
}

// TestLevel fits edges that are all right and sets the level at three in four.
func TestLevel(t *testing.T) {
	articles := append(made(0, 10, 10), made(sign(relate.Far), 9, 9)...)
	w := fit(articles, 1)
	level(w, articles, 0.75)
	if got := mean(w, articles); math.Abs(got-0.75) > 0.001 {
		t.Errorf("mean %.3f, want 0.75", got)
	}
	if w.Exact(sign(relate.Far)) >= w.Exact(0) {
		t.Error("the doubt is gone")
	}
}
