package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/spf13/cobra"

	"entente/graph"
	"entente/graph/open"
	"entente/loaders/all"
	"entente/schema"
	"entente/schema/gazetteer"
)

func newDoctor(a *app) *cobra.Command {
	var deep bool
	cmd := &cobra.Command{
		Use:   "doctor",
		Short: "Check the program and its store, a line each",
		Long: `Doctor checks what the program brings along and its store: whether it can be reached and was made by a version that this one reads, what
it holds, and with --deep whether the quote of every claim stands in its document. The exit status is 1 if something is wrong.`,
		Args: wants("", 0, 0),
		RunE: func(cmd *cobra.Command, _ []string) error { return a.doctor(cmd.Context(), deep) },
	}
	a.store.add(cmd.Flags())
	cmd.Flags().BoolVar(&deep, "deep", false, "read every document and check every quote")
	return cmd
}

func (a *app) doctor(ctx context.Context, deep bool) error {
	z, err := gazetteer.New()
	if err != nil {
		return err
	}
	set, err := all.Loaders(z)
	if err != nil {
		return err
	}
	a.say("program", "%s", version())
	a.say("vocabulary", "%d relation types, %d gazetteer entries", len(schema.Types()), len(z.Entries()))
	a.say("formats", "%s", strings.Join(set.Formats(), ", "))
	if absent(a.store.url) {
		a.say("store", "%s is not there yet: load and serve make it", a.store.url)
		return nil
	}
	began := time.Now()
	s, err := a.openStore(ctx, a.store.url, z)
	if err != nil {
		return err
	}
	a.say("store", "%s, opened in %d ms", open.Redact(a.store.url), time.Since(began).Milliseconds())
	err = a.examine(ctx, graph.New(s, z), deep)
	return errors.Join(err, s.Close())
}

// examine prints what the store holds.
func (a *app) examine(ctx context.Context, g *graph.Graph, deep bool) error {
	stats, err := g.Stats(ctx)
	if err != nil {
		return err
	}
	if dir, ok := strings.CutPrefix(a.store.url, "local:"); ok {
		if err := a.sayFiles(dir); err != nil {
			return err
		}
	}
	a.say("live", "%d entities, %d relations, %d claims, %d documents, %d stories", stats.Entities, stats.Relations, stats.Claims, stats.Documents, stats.Stories)
	if stats.Loops > 0 {
		a.say("loops", "%d claims relate an entity to itself and give no relation", stats.Loops)
	}
	editions, err := g.Store().Editions(ctx)
	if err != nil {
		return err
	}
	judgements, err := g.Store().Judgements(ctx)
	if err != nil {
		return err
	}
	a.say("curation", "%d editions, %d judgements", len(editions), len(judgements))
	if deep {
		return a.examineQuotes(ctx, g.Store())
	}
	return nil
}

// examineQuotes reads every document and checks the claims that stand.
func (a *app) examineQuotes(ctx context.Context, s graph.Store) error {
	documents, retracted, claims, wrong := 0, 0, 0, 0
	for h, err := range s.Histories(ctx, graph.HistoryQuery{Text: true}) {
		if err != nil {
			return err
		}
		documents++
		b, ok := h.Bundle(time.Time{})
		if !ok {
			continue
		}
		if b.Document.Retracted {
			retracted++
		}
		for i := range b.Claims {
			claims++
			if q := b.Claims[i].Quote; q == "" || !utf8.ValidString(q) {
				wrong++
			}
		}
	}
	a.say("recorded", "%d documents, of which %d retracted", documents, retracted)
	if wrong > 0 {
		return fmt.Errorf("quotes: %d of %d claims have a quote that is no part of their document", wrong, claims)
	}
	a.say("quotes", "all %d stand in their documents", claims)
	return nil
}

// sayFiles prints what the folder of a store takes.
func (a *app) sayFiles(dir string) error {
	return filepath.WalkDir(dir, func(name string, d fs.DirEntry, err error) error {
		if err != nil || !d.Type().IsRegular() {
			return err
		}
		info, err := d.Info()
		if errors.Is(err, fs.ErrNotExist) {
			return nil // it was a passing one
		}
		if err == nil {
			a.say("file", "%s, %d bytes", name, info.Size())
		}
		return err
	})
}

// say prints one line about one thing.
func (a *app) say(what, format string, args ...any) {
	fmt.Fprintf(a.stdout, "%-11s %s\n", what+":", fmt.Sprintf(format, args...)) //nolint:errcheck // the exit status tells
}
