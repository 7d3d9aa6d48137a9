package main

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"entente/loaders/text/score"
	"entente/schema"
)

// printEval prints what was found, the figures in one line of JSON last.
func printEval(to io.Writer, r *score.Report, f *evalFlags) error {
	w := bufio.NewWriter(to)
	for _, e := range r.Wrong[:min(f.errors, len(r.Wrong))] {
		fmt.Fprintf(w, "wrong: %s: %s %s %s %s | %s\n", e.ID, e.Edge.Source, e.Edge.Type, e.Edge.Target, e.Edge.Modality, opening(e.Edge.Quote))
	}
	for _, e := range r.Missed[:min(f.errors, len(r.Missed))] {
		fmt.Fprintf(w, "missed: %s: %s %s %s %s | %s\n", e.ID, either(e.Edge.Source), either(names(e.Edge.Types)), either(e.Edge.Target),
			either(names(e.Edge.Modalities)), opening(e.Edge.Quote))
	}
	if f.byRelation {
		printTallies(w, r.ByType)
	}
	if f.byModality {
		printTallies(w, r.ByModality)
	}
	printShares(w, r)
	printFound(w, r)
	fmt.Fprintln(w, r.Line())
	return w.Flush()
}

// printTallies prints a line for each key, in order of name.
func printTallies[K interface {
	comparable
	fmt.Stringer
}](w io.Writer, by map[K]*score.Tally) {
	keys := slices.SortedFunc(maps.Keys(by), func(a, b K) int { return cmp.Compare(a.String(), b.String()) })
	for _, k := range keys {
		fmt.Fprintf(w, "%-32s right %3d wrong %3d missed %3d\n", k, by[k].Right, by[k].Wrong, by[k].Missed)
	}
}

// printShares prints what of the facts is right beside the edge itself.
func printShares(w io.Writer, r *score.Report) {
	for _, s := range []struct {
		name  string
		share score.Share
	}{
		{"quote in gold's sentence", r.Quotes}, {"when", r.When}, {"role", r.Role}, {"attribution", r.Attribution},
	} {
		if s.share.Of == 0 {
			fmt.Fprintf(w, "%-32s none to judge\n", s.name)
			continue
		}
		fmt.Fprintf(w, "%-32s %.3f, %d of %d\n", s.name, float64(s.share.Right)/float64(s.share.Of), s.share.Right, s.share.Of)
	}
}

// printFound prints for the gold edges of each modality with which they were found.
func printFound(w io.Writer, r *score.Report) {
	fmt.Fprintf(w, "%-16s", "gold, found as")
	columns := append(schema.Modalities(), 0)
	for _, m := range columns {
		fmt.Fprintf(w, " %12s", cmp.Or(m.String(), "missed"))
	}
	fmt.Fprintln(w)
	for _, gold := range schema.Modalities() {
		fmt.Fprintf(w, "%-16s", gold)
		for _, m := range columns {
			fmt.Fprintf(w, " %12d", r.Found[gold][m])
		}
		fmt.Fprintln(w)
	}
}

func names[T fmt.Stringer](values []T) []string {
	out := make([]string, len(values))
	for i, v := range values {
		out[i] = v.String()
	}
	return out
}

// either shows the values of which one is enough.
func either(values []string) string { return strings.Join(values, "/") }

// opening is the first line's worth of a quote.
func opening(quote string) string {
	letters := []rune(strings.Join(strings.Fields(quote), " "))
	return string(letters[:min(120, len(letters))])
}
