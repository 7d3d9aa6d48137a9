package pdf

import (
	"regexp"
	"slices"
)

// withoutArtifacts leaves out what the file marks as an artifact of paging, unless nothing else is there.
func withoutArtifacts(pages [][]run) [][]run {
	real := 0
	for _, runs := range pages {
		for _, r := range runs {
			if !r.artifact {
				real++
			}
		}
	}
	if real == 0 {
		return pages
	}
	for i := range pages {
		pages[i] = slices.DeleteFunc(pages[i], func(r run) bool { return r.artifact })
	}
	return pages
}

// margin is how many rows at the top and at the bottom of a page may be headers and footers.
const margin = 3

var (
	figures    = regexp.MustCompile(`\d+`)
	pageNumber = regexp.MustCompile(`(?i)^[-–— |]*(?:page|p\.)?\s*\d{1,4}\s*(?:(?:of|/)\s*\d{1,4})?[-–— |]*$`)
)

// edge is a row at the top or the bottom of a page; figures in it count as one, so that numbers of pages are alike.
type edge struct {
	top  bool
	text string
}

func edges(runs []run, each func(edge, row)) {
	all := rows(runs)
	for i, w := range all {
		if i < margin {
			each(edge{true, figures.ReplaceAllString(w.text, "#")}, w)
		}
		if i >= len(all)-margin {
			each(edge{false, figures.ReplaceAllString(w.text, "#")}, w)
		}
	}
}

// repeated finds the rows at the edges that stand on at least two pages and on two in five.
func repeated(pages [][]run) map[edge]bool {
	counts := map[edge]int{}
	for _, runs := range pages {
		seen := map[edge]bool{}
		edges(runs, func(e edge, _ row) {
			if !seen[e] {
				counts[e]++
			}
			seen[e] = true
		})
	}
	out := map[edge]bool{}
	for e, n := range counts {
		if n >= 2 && n*5 >= len(pages)*2 {
			out[e] = true
		}
	}
	return out
}

// withoutFurniture leaves out rows that are repeated, and the number of a page that stands alone at an edge.
func withoutFurniture(runs []run, furniture map[edge]bool) []run {
	out := map[float64]bool{}
	all := rows(runs)
	edges(runs, func(e edge, w row) {
		outermost := w.y == all[0].y || w.y == all[len(all)-1].y
		if furniture[e] || outermost && len(all) > 1 && pageNumber.MatchString(w.text) {
			for _, r := range w.runs {
				out[r.y] = true
			}
		}
	})
	if len(out) == 0 {
		return runs
	}
	return slices.DeleteFunc(slices.Clone(runs), func(r run) bool { return out[r.y] })
}
