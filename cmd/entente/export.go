package main

import (
	"context"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"entente/cmd/entente/internal/drawing"
	"entente/graph"
	"entente/schema/gazetteer"
)

// exporter writes a graph in one format.
type exporter func(context.Context, *graph.Graph, io.Writer) error

// exporters are those that there are, by name.
func exporters() map[string]exporter {
	out := map[string]exporter{
		"jsonl": func(ctx context.Context, g *graph.Graph, w io.Writer) error { return g.Export(ctx, w) },
	}
	for name, format := range drawing.Formats() {
		out[name] = func(ctx context.Context, g *graph.Graph, w io.Writer) error { return drawing.Write(ctx, g, format, w) }
	}
	return out
}

func newExport(a *app) *cobra.Command {
	known := strings.Join(slices.Sorted(maps.Keys(exporters())), ", ")
	var as string
	cmd := &cobra.Command{
		Use:   "export",
		Short: "Write the graph to standard output",
		Long: `Export writes the graph to standard output, sorted: equal graphs give equal bytes. As jsonl it is all that is recorded and not ended, and
what is derived from it, without times of loading and names of files. The other formats hold the entities and relations that are live, for
programs that draw: cytoscape, graphology, gexf (Gephi), graphml (yEd, NetworkX), csv (relations) and csv-entities.`,
		Args: wants("", 0, 0),
		RunE: func(cmd *cobra.Command, _ []string) error {
			write, ok := exporters()[as]
			if !ok {
				return usagef("export --as %s: not one of %s", as, known)
			}
			return a.withGraph(cmd.Context(), asks, func(g *graph.Graph, _ *gazetteer.Gazetteer) error {
				return write(cmd.Context(), g, a.stdout)
			})
		},
	}
	a.store.add(cmd.Flags())
	cmd.Flags().StringVar(&as, "as", "jsonl", "the format: "+known)
	return cmd
}
