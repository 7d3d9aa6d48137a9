package pdf

import (
	"bytes"
	"cmp"
	"math"
	"slices"
	"strings"
)

// run is text in one line, with its ends and its baseline in points from the lower left.
type run struct {
	x0, x1, y, size float64
	text            []byte
	artifact        bool
	turn            int8 // quarters by which it is turned
}

// Gaps between glyphs, in sizes of the font.
const (
	wordGap   = 0.16 // from which there is a space
	columnGap = 0.9  // from which there may be another column
)

// runWork is what a run costs: what it takes to keep it and to find its place.
const runWork = 256

// place adds a glyph that begins and ends at a place to the runs.
func (c *content) place(at, end matrix, size float64, text string, artifact bool) {
	x, y, x1 := at[4], at[5], end[4]
	turn := int8(0)
	switch {
	case math.Abs(at[0]) >= 3*math.Abs(at[1]):
		if at[0] < 0 {
			turn, x, y, x1 = 2, -x, -y, -x1
		}
	case math.Abs(at[1]) >= 3*math.Abs(at[0]):
		if at[1] > 0 {
			turn, x, y, x1 = 1, y, -x, end[5]
		} else {
			turn, x, y, x1 = 3, -y, x, -end[5]
		}
	default:
		return // askew: a watermark
	}
	if n := len(c.runs); n > 0 {
		r := &c.runs[n-1]
		gap := x - r.x1
		if r.turn == turn && r.artifact == artifact && math.Abs(y-r.y) < 0.05*size && math.Abs(size-r.size) < 0.05*size &&
			gap > -0.3*size && gap < columnGap*size {
			if gap > wordGap*size && text != " " && !bytes.HasSuffix(r.text, []byte(" ")) {
				r.text = append(r.text, ' ')
			}
			r.text = append(r.text, text...)
			r.x1 = max(r.x1, x1)
			return
		}
	}
	if strings.TrimSpace(text) == "" {
		return
	}
	c.runs = append(c.runs, run{x, x1, y, size, []byte(text), artifact, turn})
	c.file.spend(runWork)
}

// doubles is how many runs back one is looked for that was drawn twice, to look bold or to cast a shadow.
const doubles = 16

// once leaves out runs that were drawn twice.
func once(runs []run) []run {
	out := runs[:0]
	for _, r := range runs {
		if !slices.ContainsFunc(out[max(0, len(out)-doubles):], func(o run) bool {
			return math.Abs(o.x0-r.x0) < 0.2*r.size && math.Abs(o.y-r.y) < 0.2*r.size && bytes.Equal(o.text, r.text)
		}) {
			out = append(out, r)
		}
	}
	return out
}

// upright returns the runs that are turned as most are. Others are marginal notes.
func upright(runs []run) []run {
	var letters [4]int
	for _, r := range runs {
		letters[r.turn] += len(r.text)
	}
	most := int8(0)
	for i := range letters {
		if letters[i] > letters[most] {
			most = int8(i)
		}
	}
	return slices.DeleteFunc(runs, func(r run) bool { return r.turn != most || len(bytes.TrimSpace(r.text)) == 0 })
}

// row is runs with one baseline.
type row struct {
	run  // from the first run's beginning to the last one's end
	runs []run
	text string
}

// rows puts runs into rows, from the top down, each from left to right.
func rows(runs []run) []row {
	runs = slices.Clone(runs)
	slices.SortStableFunc(runs, func(a, b run) int { return cmp.Compare(b.y, a.y) })
	var out []row
	for _, r := range runs {
		if n := len(out); n > 0 && math.Abs(out[n-1].y-r.y) < 0.4*max(out[n-1].size, r.size) {
			w := &out[n-1]
			w.runs = append(w.runs, r)
			if r.size > w.size { // a mark above the line does not move it
				w.y, w.size = r.y, r.size
			}
			continue
		}
		out = append(out, row{run: r, runs: []run{r}})
	}
	for i := range out {
		out[i].join()
	}
	return out
}

// join makes the text of a row.
func (w *row) join() {
	slices.SortStableFunc(w.runs, func(a, b run) int { return cmp.Compare(a.x0, b.x0) })
	var b strings.Builder
	for i, r := range w.runs {
		if i > 0 && r.x0-w.runs[i-1].x1 > wordGap*r.size {
			b.WriteByte(' ')
		}
		b.Write(r.text)
		w.x1 = max(w.x1, r.x1)
	}
	w.x0 = w.runs[0].x0
	w.text = strings.Join(strings.Fields(b.String()), " ")
}
