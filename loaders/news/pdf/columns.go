package pdf

import (
	"cmp"
	"math"
	"slices"
)

// columns puts the runs of a page into blocks that are read one after the other. A gutter is a strip that few runs cross and that has prose on either side;
// runs that cross it, as headlines do, divide the page into bands, and in each band the left column is read before the right one.
func columns(runs []run, depth int) [][]run {
	from, to, ok := gutter(runs)
	if !ok || depth > 6 {
		if len(runs) == 0 {
			return nil
		}
		return [][]run{runs}
	}
	runs = slices.Clone(runs)
	slices.SortStableFunc(runs, func(a, b run) int { return cmp.Compare(b.y, a.y) })
	var out [][]run
	var left, right, across []run
	flush := func() {
		out = append(out, columns(left, depth+1)...)
		out = append(out, columns(right, depth+1)...)
		left, right = nil, nil
	}
	for _, r := range runs {
		if r.x1 > from && r.x0 < to && !(r.x1 <= to) && !(r.x0 >= from) {
			flush()
			across = append(across, r)
			continue
		}
		if len(across) > 0 {
			out = append(out, across)
			across = nil
		}
		if (r.x0+r.x1)/2 < (from+to)/2 {
			left = append(left, r)
		} else {
			right = append(right, r)
		}
	}
	flush()
	if len(across) > 0 {
		out = append(out, across)
	}
	return out
}

const (
	bins      = 512 // into how many strips the width of a page is divided
	maxStrips = 16  // how many are looked at on both sides
)

// gutter finds the widest strip between columns.
func gutter(runs []run) (from, to float64, ok bool) {
	if len(runs) < 8 {
		return 0, 0, false
	}
	x0, x1 := math.Inf(1), math.Inf(-1)
	sizes := make([]float64, len(runs))
	for i, r := range runs {
		x0, x1, sizes[i] = min(x0, r.x0), max(x1, r.x1), r.size
	}
	slices.Sort(sizes)
	size, step := sizes[len(sizes)/2], (x1-x0)/bins
	if !(step > 0) {
		return 0, 0, false
	}
	var change [bins + 2]int
	for _, r := range runs {
		change[clamp(int((r.x0-x0)/step))]++
		change[clamp(int(math.Ceil((r.x1-x0)/step)))]--
	}
	best, begin, covered, few, tried := 0, -1, 0, max(1, len(runs)/8), 0
	for i := range bins + 1 {
		covered += change[i]
		if covered <= few && i < bins {
			if begin < 0 {
				begin = i
			}
			continue
		}
		if begin > bins/10 && i < bins-bins/10 && i-begin > best && float64(i-begin)*step > 0.7*size {
			a, b := x0+float64(begin)*step, x0+float64(i)*step
			if tried++; tried <= maxStrips && columnsBeside(runs, a, b, size) {
				best, from, to, ok = i-begin, a, b, true
			}
		}
		begin = -1
	}
	return from, to, ok
}

func clamp(i int) int { return max(0, min(bins, i)) }

// columnsBeside tells whether prose stands on both sides of a strip at the same height: some lines that are wider than the cells of tables are.
func columnsBeside(runs []run, from, to, size float64) bool {
	type side struct {
		n              int
		width, top, at float64
	}
	sides := [2]side{{at: math.Inf(1), top: math.Inf(-1)}, {at: math.Inf(1), top: math.Inf(-1)}}
	for _, r := range runs {
		i := 0
		switch {
		case r.x1 <= to:
		case r.x0 >= from:
			i = 1
		default:
			continue
		}
		s := &sides[i]
		s.n++
		s.width += r.x1 - r.x0
		s.top, s.at = max(s.top, r.y), min(s.at, r.y)
	}
	l, r := sides[0], sides[1]
	if l.n < 3 || r.n < 3 || l.width/float64(l.n) < 8*size || r.width/float64(r.n) < 8*size {
		return false
	}
	shared := min(l.top, r.top) - max(l.at, r.at)
	return shared > 0.5*min(l.top-l.at, r.top-r.at)
}
