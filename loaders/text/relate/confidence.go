package relate

import (
	_ "embed" // the table of weights
	"errors"
	"fmt"
	"math"
	"strconv"
	"strings"

	"entente/loaders/text"
)

// A claim is right with the probability 1/(1+exp(−x)), where x is the base and the weights
// of its signs added up: logistic regression, fitted by cmd/calibrate to the gold passages. Signs
// of doubt never raise it and evidence never lowers it, whatever the passages say.

//go:embed confidence.tsv
var confidenceTable string

// fitted is read once from the table and never written to.
var fitted = mustWeights(confidenceTable)

// Weights are what each sign adds to the log-odds that a claim is right.
type Weights struct {
	Base  float64
	Signs [signCount]float64
}

// Confidence is how often claims with such signs are right, as far as the gold passages tell:
// between 0.01 and 0.99, in hundredths.
//
// Of claims with an inferred end it is half that: half of these ends are right in articles to which the weights of unsaid.tsv were not
// fitted, and the passages that fitted them cannot tell.
func Confidence(s text.Signs) float64 {
	if s.Has(int(Unsaid)) {
		return math.Round(50*fitted.Confidence(s)) / 100
	}
	return fitted.Confidence(s)
}

// Confidence is that of the package, by these weights.
func (w *Weights) Confidence(s text.Signs) float64 {
	return math.Round(100*min(max(w.Exact(s), 0.01), 0.99)) / 100
}

// Exact is the probability before it is rounded.
func (w *Weights) Exact(s text.Signs) float64 {
	x := w.Base
	for i, weight := range w.Signs {
		if s.Has(i) {
			x += weight
		}
	}
	return 1 / (1 + math.Exp(-x))
}

// base is the name of the row that holds for every claim.
const base = "base"

// ReadWeights reads a table of lines "name TAB weight"; lines with "#" before them are
// comments. A sign without a line weighs nothing. The error names the line: another shape, a name
// that is no sign or stands twice, a weight that goes against the sign's sense.
func ReadWeights(table string) (*Weights, error) {
	byName := map[string]Sign{}
	for _, s := range Signs() {
		byName[s.String()] = s
	}
	var w Weights
	seen := map[string]bool{}
	for n, line := range strings.Split(strings.TrimRight(table, "\n"), "\n") {
		if strings.HasPrefix(line, "#") {
			continue
		}
		if err := w.read(line, byName, seen); err != nil {
			return nil, fmt.Errorf("relate: weights: line %d: %w", n+1, err)
		}
	}
	if !seen[base] {
		return nil, fmt.Errorf("relate: weights: no line %q", base)
	}
	return &w, nil
}

func (w *Weights) read(line string, byName map[string]Sign, seen map[string]bool) error {
	name, number, ok := strings.Cut(line, "\t")
	if !ok {
		return errors.New("want a name, a tab and a weight")
	}
	v, err := strconv.ParseFloat(number, 64)
	if err != nil || math.IsNaN(v) || math.IsInf(v, 0) {
		return fmt.Errorf("weight %q: want a number", number)
	}
	if seen[name] {
		return fmt.Errorf("%s stands twice", name)
	}
	seen[name] = true
	if name == base {
		w.Base = v
		return nil
	}
	s, ok := byName[name]
	switch {
	case !ok:
		return fmt.Errorf("no sign %q", name)
	case s.Sense() == Doubt && v > 0, s.Sense() == Evidence && v < 0:
		return fmt.Errorf("%s %v goes against its sense", name, v)
	}
	w.Signs[s] = v
	return nil
}

func mustWeights(table string) *Weights {
	w, err := ReadWeights(table)
	if err != nil {
		panic(err) // the table is part of the program
	}
	return w
}

// Table writes weights as ReadWeights reads them, signs in order, those that weigh nothing left out. The
// comments come first.
func (w *Weights) Table(comments ...string) string {
	var b strings.Builder
	for _, c := range comments {
		fmt.Fprintf(&b, "# %s\n", c)
	}
	fmt.Fprintf(&b, "%s\t%.3f\n", base, w.Base)
	for s, v := range w.Signs {
		if math.Abs(v) >= 0.0005 {
			fmt.Fprintf(&b, "%s\t%.3f\n", Sign(s), v)
		}
	}
	return b.String()
}
