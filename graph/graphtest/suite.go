// Package graphtest is the conformance suite of stores: one table of cases that hold every store to the contract, txtar stories that run
// through graph.Graph over each of them, a naive oracle that gives the answers expected for random graphs, and builders for test data.
package graphtest

import (
	"bytes"
	"context"
	"errors"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"entente/graph"
)

// Harness is how the suite gets stores of one sort.
type Harness struct {
	Name string // "mem", "local", "neo4j"
	// Open returns an empty store of its own for each call. The suite closes it.
	Open func(t *testing.T) graph.Store
	// Reopen closes a store and opens the same data again; nil if the store keeps nothing.
	Reopen func(t *testing.T, s graph.Store) graph.Store
	// Now sets the clock of a store; nil if it has none to set.
	Now func(s graph.Store, now func() time.Time)
}

// Case is what a case of the suite works with: a graph over a fresh store.
type Case struct {
	*testing.T
	Harness Harness
	Graph   *graph.Graph
	Store   graph.Store
	closed  bool
}

// entry is a line of the table of cases.
type entry struct {
	name string
	run  func(c *Case)
}

// cases is the whole table; a store that keeps nothing is not asked what it kept.
func cases(h Harness) []entry {
	var all []entry
	for _, subject := range [][]entry{factCases(), loadCases(), readingCases(), timeCases(), filterCases(), walkCases(), pathCases(), pageCases(),
		nameCases(), judgeCases(), retractCases(), revisionCases(), bulkCases(), concurrencyCases(), errorCases(), walkerCases(), gatherCases(),
		propertyCases(), tripCases()} {
		all = append(all, subject...)
	}
	if h.Reopen != nil {
		all = append(all, reopenCases()...)
	}
	return all
}

// Run holds a store to the contract, and logs how many cases passed.
func Run(t *testing.T, h Harness) {
	var passed, skipped, failed atomic.Int64
	t.Run("Conformance", func(t *testing.T) {
		run := func(name string, f func(c *Case)) {
			t.Run(name, func(t *testing.T) {
				defer func() {
					switch {
					case t.Failed():
						failed.Add(1)
					case t.Skipped():
						skipped.Add(1)
					default:
						passed.Add(1)
					}
				}()
				f(newCase(t, h))
			})
		}
		for _, e := range cases(h) {
			run(e.name, e.run)
		}
		stories, err := Stories()
		if err != nil {
			t.Fatal(err)
		}
		for _, s := range stories {
			run("story/"+s.Name, func(c *Case) { s.Run(c.T, c.Graph) })
		}
	})
	t.Logf("graphtest: %s: %d cases passed, %d skipped, %d failed", h.Name, passed.Load(), skipped.Load(), failed.Load())
}

func newCase(t *testing.T, h Harness) *Case {
	c := &Case{T: t, Harness: h}
	c.use(h.Open(t))
	t.Cleanup(c.close)
	return c
}

// close closes the case's store, once.
func (c *Case) close() {
	c.Helper()
	if c.closed {
		return
	}
	c.closed = true
	if err := c.Store.Close(); err != nil {
		c.Errorf("close: %v", err)
	}
}

// use makes the case work with another store.
func (c *Case) use(s graph.Store) { c.Store, c.Graph = s, c.over(s) }

// over returns a graph over a store.
func (c *Case) over(s graph.Store) *graph.Graph {
	c.Helper()
	g, err := reference()
	c.ok(err)
	return graph.New(s, g)
}

// another returns a case over a further fresh store. One of several is closed before the next, since a store may be a server.
func (c *Case) another() *Case { return newCase(c.T, c.Harness) }

func (c *Case) ok(err error) {
	c.Helper()
	if err != nil {
		c.Fatal(err)
	}
}

// Put records documents in one batch.
func (c *Case) Put(bundles ...graph.Bundle) graph.Outcome {
	c.Helper()
	return c.PutAt("", bundles...)
}

// PutAt records documents as at a time.
func (c *Case) PutAt(at string, bundles ...graph.Bundle) graph.Outcome {
	c.Helper()
	out, err := c.Graph.Put(c.Context(), graph.Batch{At: c.time(at), Bundles: bundles})
	c.ok(err)
	if len(out.Rejected) > 0 {
		c.Fatalf("rejected: %v", out.Rejected)
	}
	return out
}

func (c *Case) time(s string) time.Time {
	c.Helper()
	if s == "" {
		return time.Time{}
	}
	t, err := graph.ParseTime(s)
	c.ok(err)
	return t
}

// Ask compares the answer to a question, line by line.
func (c *Case) Ask(line string, want ...string) {
	c.Helper()
	diff(c.T, line, c.answer(line), want)
}

// IDs compares the first word of each line of the answer.
func (c *Case) IDs(line string, want ...string) {
	c.Helper()
	got := c.answer(line)
	for i := range got {
		if !strings.HasPrefix(got[i], "error:") {
			got[i], _, _ = strings.Cut(got[i], " ")
		}
	}
	diff(c.T, line, got, want)
}

func (c *Case) answer(line string) []string {
	c.Helper()
	a, err := ParseAsk(line)
	c.ok(err)
	return Answer(c.Context(), c.Graph, a)
}

// export returns the graph's export.
func (c *Case) export() string {
	c.Helper()
	var b bytes.Buffer
	c.ok(c.Graph.Export(context.Background(), &b))
	return b.String()
}

// stored returns the id under which a document was stored.
func (c *Case) stored(b graph.Bundle) graph.ID {
	c.Helper()
	id, err := stored(c.Context(), c.Store, b)
	c.ok(err)
	return id
}

// wantErr checks the kind of an error, and that it names something.
func (c *Case) wantErr(err, kind error, names ...string) {
	c.Helper()
	if !errors.Is(err, kind) {
		c.Errorf("got error %v, want one of the kind %q", err, kind)
		return
	}
	for _, n := range names {
		if !strings.Contains(err.Error(), n) {
			c.Errorf("error %q does not name %q", err, n)
		}
	}
}

func diff[T any](t *testing.T, what string, got, want T) {
	t.Helper()
	if d := cmp.Diff(want, got, cmpopts.EquateEmpty()); d != "" {
		t.Errorf("%s (-want +got):\n%s", what, d)
	}
}
