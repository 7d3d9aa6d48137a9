package main

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"entente/graph"
	"entente/loaders"
)

// summary counts what a load did.
type summary struct {
	Files, Skipped   int
	DryRun           bool
	Documents, Empty int // read; of those without a claim
	Report           graph.Report
	Rejected         map[string]int // claims, by reason
	Notes            []*loaders.Problem
	Unreadable       []*loaders.Problem

	unreadable int
}

// maxListed is how many problems a summary lists.
const maxListed = 100

func (s *summary) addProblem(p *loaders.Problem) {
	switch p.Severity {
	case loaders.Rejected:
		s.reject(p.Reason, p.Count)
	case loaders.Noted:
		if len(s.Notes) < maxListed {
			s.Notes = append(s.Notes, p)
		}
	default:
		s.unreadable++
		if len(s.Unreadable) < maxListed {
			s.Unreadable = append(s.Unreadable, p)
		}
	}
}

func (s *summary) reject(reason string, n int) {
	if s.Rejected == nil {
		s.Rejected = make(map[string]int)
	}
	s.Rejected[reason] += n
}

func (s *summary) add(bundles []graph.Bundle, out graph.Outcome) {
	s.Documents += len(bundles)
	for i := range bundles {
		if len(bundles[i].Claims) == 0 {
			s.Empty++
		}
	}
	s.Report.Add(out.Report)
	for _, r := range out.Rejected {
		s.reject(r.Reason, 1)
	}
}

func (s *summary) rejected() (n int) {
	for _, c := range s.Rejected {
		n += c
	}
	return n
}

// print writes the summary for people or as one line of JSON.
func (s *summary) print(w io.Writer, asJSON bool) error {
	if asJSON {
		e := json.NewEncoder(w)
		e.SetEscapeHTML(false)
		return e.Encode(s.json())
	}
	_, err := io.WriteString(w, s.text())
	return err
}

func (s *summary) text() string {
	var b strings.Builder
	verb := "loaded"
	if s.DryRun {
		verb = "would load (dry run, nothing was written)"
	}
	fmt.Fprintf(&b, "%s: %s, %s\n", verb, plural(s.Files, "file"), plural(s.Documents, "document"))
	fmt.Fprintf(&b, "documents: %d added, %d kept, %d without a relation, %d unreadable\n",
		s.Report.Documents, s.Documents-s.Report.Documents, s.Empty, s.unreadable)
	r := &s.Report
	fmt.Fprintf(&b, "claims: %d added, %d changed, %d ended, %d kept, %d rejected\n", r.Claims, r.Changed, r.Ended, r.Kept, s.rejected())
	for _, reason := range s.reasons() {
		fmt.Fprintf(&b, "  rejected %d: %s\n", s.Rejected[reason], reason)
	}
	if s.Skipped > 0 {
		fmt.Fprintf(&b, "skipped: %s of a kind that is not read\n", plural(s.Skipped, "file"))
	}
	for _, p := range s.Notes {
		fmt.Fprintf(&b, "note: %s\n", p)
	}
	for _, id := range r.StillRetracted {
		fmt.Fprintf(&b, "still retracted: %s\n", id)
	}
	return b.String()
}

// reasons are those of rejections, the most frequent first.
func (s *summary) reasons() []string {
	return slices.SortedFunc(maps.Keys(s.Rejected), func(a, b string) int {
		return cmp.Or(s.Rejected[b]-s.Rejected[a], strings.Compare(a, b))
	})
}

func plural(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
