package main

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"entente/graph"
	"entente/loaders"
	"entente/schema/gazetteer"
)

func newExtract(a *app) *cobra.Command {
	var f readFlags
	cmd := &cobra.Command{
		Use:   "extract FILE|DIR|PATTERN|-…",
		Short: "Print the relations that texts state, one line of JSON a document",
		Long: `Extract reads documents as load does and prints the relations that each states, with the quote that proves it:
  {"id", "edges": [{"source", "sourceId", "relation", "target", "targetId", "modality", "quote", "start", "end", "valid",
  "attribution", "by", "qualifiers", "confidence"}]}
There is one edge for each source, relation, target and modality, with its best quote; edges are sorted by where their quote starts.
The id is that of a line of JSON lines, of an item of a feed or of a mail, else the file's name without its extension, with the
number of the document in it where the format may hold several. Nothing is stored, and a store gives documents ids of its own.`,
		Args: wants("a file, a folder, a pattern or -", 1, -1),
		RunE: func(cmd *cobra.Command, args []string) error { return a.extract(cmd.Context(), &f, args) },
	}
	f.add(cmd.Flags())
	cmd.Flags().Var(dayValue{&f.options.Published}, "date", "publication day of texts that state none, as 2024-05-17")
	return cmd
}

func (a *app) extract(ctx context.Context, f *readFlags, args []string) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	z, err := gazetteer.New()
	if err != nil {
		return err
	}
	r, err := a.read(ctx, z, f, args)
	if err != nil {
		return err
	}
	w := bufio.NewWriter(a.stdout)
	lines := json.NewEncoder(w)
	lines.SetEscapeHTML(false)
	failed := false
	number := make(map[string]int) // of documents so far, by file
	for d, err := range r.documents {
		if p, ok := loaders.AsProblem(err); ok {
			failed = a.report(p) || failed
			continue
		}
		if err != nil {
			return err
		}
		number[d.file]++
		if err := lines.Encode(extracted{documentName(&d, number[d.file]), edges(&d.Bundle, z)}); err != nil {
			return err
		}
	}
	if err := w.Flush(); err != nil {
		return err
	}
	if failed {
		return errReported
	}
	return ctx.Err()
}

// extracted is one line of output.
type extracted struct {
	ID    string `json:"id"`
	Edges []edge `json:"edges"`
}

// documentName is the source's id, else the file's name without its extension; of the n-th document of a file of several with n.
func documentName(d *document, n int) string {
	if d.Document.SourceID != "" {
		return d.Document.SourceID
	}
	base := filepath.Base(d.file)
	base = strings.TrimSuffix(base, filepath.Ext(base))
	if d.format != "text" {
		return fmt.Sprintf("%s-%d", base, n)
	}
	return base
}

// edge is a relation as one text states it.
type edge struct {
	Source      string            `json:"source"`
	SourceID    graph.ID          `json:"sourceId"`
	Relation    string            `json:"relation"`
	Target      string            `json:"target"`
	TargetID    graph.ID          `json:"targetId"`
	Modality    string            `json:"modality"`
	Quote       string            `json:"quote"`
	Start       int               `json:"start"`
	End         int               `json:"end"`
	Valid       *valid            `json:"valid"`
	Attribution []string          `json:"attribution"`
	By          []string          `json:"by"`
	Qualifiers  map[string]string `json:"qualifiers"`
	Confidence  float64           `json:"confidence"`
}

// valid is an interval: its four days and, where it can be shown so, its EDTF.
type valid struct {
	EDTF string `json:"edtf,omitempty"`
	graph.Interval
}
