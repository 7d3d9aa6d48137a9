package learn

import (
	"cmp"
	"math"
	"slices"
)

// Weight is the averaged weight of one class for one feature.
type Weight struct {
	Feature uint32
	Class   uint16
	Value   float32
}

// Weights is a trained perceptron, sorted by feature, then class, without repeats.
type Weights []Weight

// Weights averages over all examples seen so far and drops what is smaller than least.
func (t *Trainer) Weights(least float64) Weights {
	var out Weights
	for _, s := range t.slots {
		if s.key == 0 {
			continue
		}
		for _, c := range t.cells[s.start : s.start+uint32(s.size)] {
			if v := float64(c.weight) - c.lag/t.clock; math.Abs(v) >= least {
				out = append(out, Weight{s.key, uint16(c.class), float32(v)})
			}
		}
	}
	slices.SortFunc(out, Weight.compare)
	return out
}

func (w Weight) compare(v Weight) int {
	return cmp.Or(cmp.Compare(w.Feature, v.Feature), cmp.Compare(w.Class, v.Class))
}

// Prune drops weights that are smaller than least.
func (w Weights) Prune(least float64) Weights {
	var out Weights
	for _, v := range w {
		if math.Abs(float64(v.Value)) >= least {
			out = append(out, v)
		}
	}
	return out
}

// Mean averages perceptrons that were trained on the same classes. Where the order of
// examples alone differed, the mean is better than each.
func Mean(models ...Weights) Weights {
	var out Weights
	rest := slices.Clone(models)
	for {
		least := -1
		for i, m := range rest {
			if len(m) > 0 && (least < 0 || m[0].compare(rest[least][0]) < 0) {
				least = i
			}
		}
		if least < 0 {
			return out
		}
		sum, first := float64(0), rest[least][0]
		for i, m := range rest {
			if len(m) > 0 && m[0].compare(first) == 0 {
				sum += float64(m[0].Value)
				rest[i] = m[1:]
			}
		}
		first.Value = float32(sum / float64(len(models)))
		out = append(out, first)
	}
}
