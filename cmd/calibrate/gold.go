package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"entente/graph"
	"entente/loaders/text"
	"entente/loaders/text/extract"
	"entente/loaders/text/relate"
	"entente/loaders/text/score"
	"entente/schema"
	"entente/schema/gazetteer"
)

// article is a gold passage with the edges that are extracted from it.
type article struct {
	id    string
	edges []edge
}

// edge is an extracted edge: the signs of each claim of it.
type edge struct {
	claims []text.Signs
	right  bool
}

// read extracts the passages of files and folders, in order.
func read(ctx context.Context, names []string) ([]article, error) {
	return eachText(names, func(x *extract.Extractor, t *score.Text, day graph.Day) (article, error) {
		return extracted(ctx, x, t, day)
	})
}

// readGuesses extracts the passages for the ends that they leave unsaid.
func readGuesses(ctx context.Context, names []string) ([][]guess, error) {
	return eachText(names, func(x *extract.Extractor, t *score.Text, day graph.Day) ([]guess, error) {
		return guesses(ctx, x, t, day)
	})
}

// eachText calls a function for each passage of files and folders, in order. An id may stand once.
func eachText[T any](names []string, one func(*extract.Extractor, *score.Text, graph.Day) (T, error)) ([]T, error) {
	z, err := gazetteer.New()
	if err != nil {
		return nil, err
	}
	x, err := extract.New(z)
	if err != nil {
		return nil, err
	}
	var out []T
	from := map[string]string{}
	for _, name := range names {
		files, err := filesOf(name)
		if err != nil {
			return nil, err
		}
		for _, file := range files {
			texts, err := readFile(file)
			if err != nil {
				return nil, fmt.Errorf("read %s: %w", file, err)
			}
			for i := range texts {
				t := &texts[i]
				if before, ok := from[t.ID]; ok {
					return nil, fmt.Errorf("read %s: record %s stands in %s too", file, t.ID, before)
				}
				from[t.ID] = file
				var day graph.Day
				if t.Date != "" {
					if day, err = graph.ParseDay(t.Date); err != nil {
						return nil, fmt.Errorf("read %s: record %s: %w", file, t.ID, err)
					}
				}
				a, err := one(x, t, day)
				if err != nil {
					return nil, fmt.Errorf("extract record %s: %w", t.ID, err)
				}
				out = append(out, a)
			}
		}
	}
	return out, nil
}

// filesOf returns a file itself, of a folder its *.json in order of name.
func filesOf(name string) ([]string, error) {
	info, err := os.Stat(name)
	if err != nil || !info.IsDir() {
		return []string{name}, err
	}
	files, err := filepath.Glob(filepath.Join(name, "*.json"))
	if err == nil && len(files) == 0 {
		err = fmt.Errorf("read %s: no *.json", name)
	}
	return files, err
}

// readFile reads gold with the texts that stand beside it.
func readFile(file string) ([]score.Text, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	texts, err := score.ReadGold(data)
	for i := range texts {
		t := &texts[i]
		if t.Text != "" || err != nil {
			continue
		}
		if !filepath.IsLocal(t.File) {
			return nil, fmt.Errorf("record %s: file %q: not beside gold", t.ID, t.File)
		}
		var b []byte
		b, err = os.ReadFile(filepath.Join(filepath.Dir(file), t.File))
		t.Text = strings.TrimPrefix(string(b), "\ufeff")
	}
	return texts, err
}

// said is what tells the edges of a text apart: names as the score compares them.
type said struct {
	source, target string
	typ            schema.RelationType
	modality       schema.Modality
}

func saidOf(e *score.Edge) said {
	s := said{score.Norm(e.Source), score.Norm(e.Target), e.Type, e.Modality}
	if e.Type.Symmetric() && s.target < s.source {
		s.source, s.target = s.target, s.source
	}
	return s
}

// extracted reads a text, and holds its edges against gold.
func extracted(ctx context.Context, x *extract.Extractor, t *score.Text, day graph.Day) (article, error) {
	a := article{id: t.ID}
	res, err := x.Extract(ctx, extract.Source{Text: t.Text, Published: day})
	if err != nil {
		return a, err
	}
	record := score.Record{ID: t.ID, Edges: t.Edges, Optional: t.Optional, Answered: true}
	at := map[said]int{}
	for _, c := range res.Claims {
		if c.Signs.Has(int(relate.Unsaid)) {
			continue // it was inferred by weights that were fitted to this very gold
		}
		e := score.Edge{Source: res.Entities[c.Source].Name, Target: res.Entities[c.Target].Name, Type: c.Type, Modality: c.Modality}
		n, ok := at[saidOf(&e)]
		if !ok {
			n = len(a.edges)
			at[saidOf(&e)] = n
			a.edges = append(a.edges, edge{right: true})
			record.Predicted = append(record.Predicted, e)
		}
		a.edges[n].claims = append(a.edges[n].claims, c.Signs)
	}
	for _, wrong := range score.Score([]score.Record{record}).Wrong {
		a.edges[at[saidOf(&wrong.Edge)]].right = false
	}
	return a, nil
}
