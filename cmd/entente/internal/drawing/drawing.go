// Package drawing writes the entities and relations of a graph in the formats of programs that draw or reckon with graphs: Cytoscape and
// graphology (JSON), Gephi (GEXF), yEd and NetworkX (GraphML), and tables (CSV). They hold what is live, in order of id,
// and not the claims: equal graphs give equal bytes.
package drawing

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"iter"

	"entente/graph"
	"entente/schema"
)

// Format begins to write to w.
type Format func(w output) Writer

// Writer writes one graph: all entities, then all relations, then the end.
type Writer interface {
	Entity(e *graph.Entity)
	Relation(r *graph.Relation)
	End()
}

// Formats returns the formats by name.
func Formats() map[string]Format {
	return map[string]Format{
		"cytoscape": newCytoscape, "graphology": newGraphology, "gexf": newGEXF, "graphml": newGraphML,
		"csv": newRelationTable, "csv-entities": newEntityTable,
	}
}

// output is written to without looking: the bufio.Writer keeps its first fault until it is flushed.
type output struct{ *bufio.Writer }

func (o output) text(s string) { _, _ = o.WriteString(s) }

func (o output) print(format string, args ...any) { _, _ = fmt.Fprintf(o.Writer, format, args...) }

// Write writes what is live in the graph.
func Write(ctx context.Context, g *graph.Graph, f Format, w io.Writer) error {
	b := bufio.NewWriterSize(w, 1<<16)
	out := f(output{b})
	for e, err := range entities(ctx, g) {
		if err != nil {
			return err
		}
		out.Entity(e)
	}
	for r, err := range relations(ctx, g) {
		if err != nil {
			return err
		}
		out.Relation(r)
	}
	out.End()
	return b.Flush()
}

func entities(ctx context.Context, g *graph.Graph) iter.Seq2[*graph.Entity, error] {
	return func(yield func(*graph.Entity, error) bool) {
		for after, more := graph.ID(""), true; more; {
			page, err := g.EntityPage(ctx, nil, graph.MaxPage, after)
			if err != nil {
				yield(nil, err)
				return
			}
			for _, e := range page.Items {
				if !yield(e, nil) {
					return
				}
				after = e.ID
			}
			more = page.More
		}
	}
}

func relations(ctx context.Context, g *graph.Graph) iter.Seq2[*graph.Relation, error] {
	return func(yield func(*graph.Relation, error) bool) {
		for after, more := graph.ID(""), true; more; {
			page, err := g.Relations(ctx, graph.Filter{Modality: schema.Modalities()}, graph.MaxPage, after)
			if err != nil {
				yield(nil, err)
				return
			}
			for i := range page.Items {
				if !yield(&page.Items[i].Relation, nil) {
					return
				}
				after = page.Items[i].Relation.ID
			}
			more = page.More
		}
	}
}

// edtf lists the stated intervals that can be shown so.
func edtf(vs []graph.Interval) []string {
	var out []string
	for _, v := range vs {
		if s := v.EDTF(); s != "" {
			out = append(out, s)
		}
	}
	return out
}
