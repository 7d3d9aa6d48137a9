package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"entente/graph"
	"entente/schema/gazetteer"
)

// curation is what retract, restore and purge do to documents.
type curation struct {
	done  string // "retracted"
	apply func(g *graph.Graph, ctx context.Context, at time.Time, docs ...graph.ID) (graph.Report, error)
}

const references = `A document is named by its id (doc/…), by the file it was loaded from, or by the raw hash of that file (sha256:…). A file that is there
is known by its content, whatever its name is now; all documents that came from it are meant.`

func newRetract(a *app) *cobra.Command {
	c := curation{"retracted", (*graph.Graph).Retract}
	return a.newCuration(c, "retract", "Take documents out of all answers",
		"Retract takes documents and all that only they support out of all answers, but those as recorded at an earlier time.")
}

func newRestore(a *app) *cobra.Command {
	c := curation{"restored", (*graph.Graph).Restore}
	return a.newCuration(c, "restore", "Take back a retraction", "Restore takes back what retract did.")
}

func newPurge(a *app) *cobra.Command {
	c := curation{"purged", (*graph.Graph).Purge}
	return a.newCuration(c, "purge", "Delete documents, also from history",
		"Purge deletes documents with their whole history. It cannot be taken back; loading them again makes them anew.")
}

func (a *app) newCuration(c curation, name, short, long string) *cobra.Command {
	cmd := &cobra.Command{
		Use: name + " DOC|FILE…", Short: short, Long: long + "\n" + references, Args: wants("a document or a file", 1, -1),
		RunE: func(cmd *cobra.Command, args []string) error { return a.curate(cmd.Context(), c, args) },
	}
	a.store.add(cmd.Flags())
	a.store.addLoadedAt(cmd.Flags())
	return cmd
}

// curate finds all documents first: if one is not there, nothing is done.
func (a *app) curate(ctx context.Context, c curation, refs []string) error {
	return a.withGraph(ctx, asks, func(g *graph.Graph, _ *gazetteer.Gazetteer) error {
		var docs []graph.ID
		for _, ref := range refs {
			ids, err := find(ctx, g, ref)
			if err != nil {
				return err
			}
			docs = append(docs, ids...)
		}
		slices.Sort(docs)
		docs = slices.Compact(docs)
		r, err := c.apply(g, ctx, a.store.loadedAt, docs...)
		if err != nil {
			return err
		}
		for _, id := range docs {
			if _, err := fmt.Fprintf(a.stdout, "%s %s\n", c.done, id); err != nil {
				return err
			}
		}
		if n := len(docs) - r.Flagged; n > 0 {
			_, err = fmt.Fprintf(a.stdout, "%d of them already were\n", n)
		}
		return err
	})
}

// find returns the documents that a reference names. A file that is there is looked up by its content first, so that neither
// another name of it nor what it held before misleads.
func find(ctx context.Context, g *graph.Graph, ref string) ([]graph.ID, error) {
	if !strings.HasPrefix(ref, "doc/") && !strings.HasPrefix(ref, "sha256:") {
		if hash, err := hashFile(ref); err == nil {
			ids, err := g.Find(ctx, hash)
			if !errors.Is(err, graph.ErrNotFound) {
				return ids, err
			}
		} else if !errors.Is(err, os.ErrNotExist) {
			return nil, fmt.Errorf("%s: %w", ref, cause(err))
		}
	}
	return g.Find(ctx, ref)
}
