package relate

import (
	_ "embed" // the table of weights
	"math"
	"strconv"
	"strings"
)

//go:embed unsaid.tsv
var unsaidTable string

// unsaidWeights is read once from the table and never written to.
var unsaidWeights = mustReadUnsaid(unsaidTable)

// signWeights are what signs add to the log-odds that a candidate is meant.
type signWeights map[string]float64

// probability is the chance that a candidate with some signs is the one that is meant.
func (w signWeights) probability(signs []string) float64 {
	x := 0.0
	for _, s := range signs {
		x += w[s]
	}
	return 1 / (1 + math.Exp(-x))
}

// mustReadUnsaid reads a table of lines "weight TAB sign"; lines with "#" before them are comments.
func mustReadUnsaid(table string) signWeights {
	w := signWeights{}
	for line := range strings.Lines(table) {
		line = strings.TrimRight(line, "\n")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		number, sign, _ := strings.Cut(line, "\t")
		x, err := strconv.ParseFloat(number, 64)
		if err != nil || sign == "" {
			panic("relate: weights of unsaid ends: " + strconv.Quote(line))
		}
		w[sign] = x
	}
	return w
}
