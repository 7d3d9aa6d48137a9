package graphtest

import (
	"context"
	"fmt"
	"strings"
	"time"

	"entente/graph"
)

// put loads one document and keeps what was stored of it.
func (l *storyLoader) put(ctx context.Context, name string, b graph.Bundle) error {
	at, err := l.time()
	if err != nil {
		return err
	}
	out, err := l.g.Put(ctx, graph.Batch{At: at, Bundles: []graph.Bundle{b}})
	if err != nil {
		return err
	}
	if len(out.Rejected) > 0 {
		return fmt.Errorf("document %s: rejected: %v", name, out.Rejected)
	}
	b.Document.ID, err = stored(ctx, l.g.Store(), b)
	l.docs[name] = b
	return err
}

func (l *storyLoader) time() (time.Time, error) {
	if l.at == "" {
		return time.Time{}, nil
	}
	return graph.ParseTime(l.at)
}

// stored finds the id of a document that was put.
func stored(ctx context.Context, s graph.Store, b graph.Bundle) (graph.ID, error) {
	d := &b.Document
	for h, err := range s.Histories(ctx, graph.HistoryQuery{Text: true}) {
		if err != nil {
			return "", err
		}
		if row := h.Documents[len(h.Documents)-1].Row; row.Publisher == d.Publisher && row.URL == d.URL && row.SourceID == d.SourceID && h.Text == d.Text {
			return h.ID, nil
		}
	}
	return "", fmt.Errorf("document of %s: %w", d.Publisher, graph.ErrNotFound)
}

// do obeys a command.
func (l *storyLoader) do(ctx context.Context, words []string) error {
	at, err := l.time()
	if err != nil {
		return err
	}
	if len(words) < 2 {
		return fmt.Errorf("want an argument")
	}
	id := l.docs[words[1]].Document.ID
	switch words[0] {
	case "at":
		l.at = words[1]
	case "copy":
		return l.copy(ctx, words[1:])
	case "retract":
		_, err = l.g.Retract(ctx, at, id)
	case "restore":
		_, err = l.g.Restore(ctx, at, id)
	case "purge":
		_, err = l.g.Purge(ctx, at, id)
	default:
		return l.judge(ctx, at, words)
	}
	return err
}

// copy reads NAME: PUBLISHER of=NAME.
func (l *storyLoader) copy(ctx context.Context, words []string) error {
	if len(words) != 3 {
		return fmt.Errorf("want NAME: PUBLISHER of=NAME")
	}
	of, ok := l.docs[strings.TrimPrefix(words[2], "of=")]
	if !ok {
		return fmt.Errorf("no document %s", words[2])
	}
	return l.put(ctx, strings.TrimSuffix(words[0], ":"), Copy(of, unquote(words[1])))
}

// judge reads VERDICT NAME "record" NAME "record" [AUTHORITY].
func (l *storyLoader) judge(ctx context.Context, at time.Time, words []string) error {
	if len(words) < 5 {
		return fmt.Errorf("want two documents with a record's name each")
	}
	j := graph.Judgement{Verdict: graph.Verdict(words[0]), Authority: graph.Curator, By: "story"}
	if len(words) > 5 {
		j.Authority = graph.Authority(words[5])
	}
	for i, end := range []*graph.ID{&j.A, &j.B} {
		b, ok := l.docs[words[1+2*i]]
		if !ok {
			return fmt.Errorf("no document %s", words[1+2*i])
		}
		r, err := RecordNamed(b.Document.ID, b, unquote(words[2+2*i]))
		if err != nil {
			return err
		}
		*end = r
	}
	return l.g.Judge(ctx, at, j)
}
