package main

import (
	"context"
	"errors"

	"github.com/spf13/cobra"

	"entente/graph"
	"entente/schema/gazetteer"
)

// loadFlags are those of load; serve has some of them.
type loadFlags struct {
	read   readFlags
	dryRun bool
	strict bool
	json   bool
}

func newLoad(a *app) *cobra.Command {
	var f loadFlags
	cmd := &cobra.Command{
		Use:   "load FILE|DIR|PATTERN|-…",
		Short: "Load documents into a store",
		Long: `Load reads documents, finds the relations that they state, and records them. Folders are read with all below them; - is
standard input. Formats are those of --format, each also gzipped; what a file holds decides. A line of JSON lines is
  {"id", "text", "date" or "published", "title", "publisher", "url"}, of which only "text" must be there.

Loading the same again changes nothing, so that a load that was interrupted is simply repeated. What cannot be read is reported with
file, line and reason, the rest is loaded, and the exit status is 1.`,
		Args: wants("a file, a folder, a pattern or -", 1, -1),
		RunE: func(cmd *cobra.Command, args []string) error { return a.load(cmd.Context(), &f, args) },
	}
	flags := cmd.Flags()
	a.store.add(flags)
	a.store.addLoadedAt(flags)
	f.read.add(flags)
	f.read.addSource(flags)
	flags.BoolVar(&f.dryRun, "dry-run", false, "say what would be done, and write nothing")
	flags.BoolVar(&f.strict, "strict", false, "stop at the first thing that cannot be read or is rejected; what was written until then stays")
	flags.BoolVar(&f.json, "json", false, "print the summary as JSON")
	return cmd
}

func (a *app) load(ctx context.Context, f *loadFlags, args []string) error {
	what := makes
	if f.dryRun {
		what = tries
	}
	return a.withGraph(ctx, what, func(g *graph.Graph, z *gazetteer.Gazetteer) error {
		s, err := a.loadInto(ctx, g, z, f, args)
		if s != nil {
			if e := s.print(a.stdout, f.json); err == nil {
				err = e
			}
		}
		switch {
		case err != nil:
			return err
		case s.unreadable > 0:
			return errReported
		}
		return nil
	})
}

// errStrict ends a --strict load.
var errStrict = errors.New("stopped by --strict")

// loadInto loads the arguments into the graph. The summary is of what was done, also where an error ended it.
func (a *app) loadInto(ctx context.Context, g *graph.Graph, z *gazetteer.Gazetteer, f *loadFlags, args []string) (*summary, error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	r, err := a.read(ctx, z, &f.read, args)
	if err != nil {
		return nil, err
	}
	s := &summary{Files: r.files, Skipped: r.skipped, DryRun: f.dryRun}
	w := &writer{graph: g, at: a.store.loadedAt, summary: s, progress: a.newProgress(), strict: f.strict, report: a.report}
	defer w.progress.clear()
	for b := range batches(ctx, r.documents) {
		for _, p := range b.problems {
			if err := w.problem(p); err != nil {
				return s, err
			}
		}
		if b.err != nil {
			return s, b.err
		}
		if err := w.write(ctx, b.documents); err != nil {
			return s, err
		}
	}
	return s, ctx.Err()
}
