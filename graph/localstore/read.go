package localstore

import (
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"iter"

	"github.com/fxamacker/cbor/v2"

	"entente/graph"
)

// Stage implements graph.Store.
func (s *Store) Stage(ctx context.Context, load string, part int, b graph.Bundle) error {
	if err := s.usable(ctx); err != nil {
		return err
	}
	if err := s.writable(); err != nil {
		return err
	}
	body, err := cbor.Marshal(stagedBundle{b, b.Document.Text})
	if err != nil {
		return fmt.Errorf("stage part %d of load %s: %w", part, load, err)
	}
	s.writing.Lock()
	defer s.writing.Unlock()
	const put = `INSERT INTO staged (load, part, body) VALUES (?, ?, ?) ON CONFLICT (load, part) DO UPDATE SET body = excluded.body`
	if _, err = s.writes.ExecContext(ctx, put, load, part, body); err != nil {
		return s.fault(ctx, err)
	}
	return nil
}

// stagedBundle is a bundle with what its own encoding leaves out.
type stagedBundle struct {
	Bundle graph.Bundle `cbor:"1,keyasint"`
	Text   string       `cbor:"2,keyasint"`
}

// bundle returns the bundle as it was staged.
func (b *stagedBundle) bundle() graph.Bundle {
	out := b.Bundle
	out.Document.Text = b.Text
	for i := range out.Claims {
		c := &out.Claims[i]
		c.Document = out.Document.ID
		if c.End <= len(b.Text) {
			c.Quote = b.Text[c.Start:c.End]
		}
	}
	return out
}

// Staged implements graph.Store.
func (s *Store) Staged(ctx context.Context, load string) ([]graph.Bundle, error) {
	return collect(ctx, s, func(rows *sql.Rows) (graph.Bundle, error) {
		var body []byte
		var b stagedBundle
		if err := rows.Scan(&body); err != nil {
			return graph.Bundle{}, err
		}
		err := cbor.Unmarshal(body, &b)
		return b.bundle(), err
	}, `SELECT body FROM staged WHERE load = ? ORDER BY part`, load)
}

// Judgements implements graph.Store.
func (s *Store) Judgements(ctx context.Context) ([]graph.Judgement, error) {
	return collect(ctx, s, scanJudgement, judgementQuery)
}

const judgementQuery = `SELECT body, change, micros, ended, ended_micros FROM judgement ORDER BY n`

func scanJudgement(rows *sql.Rows) (j graph.Judgement, err error) {
	var body string
	var r graph.Recorded
	if err := rows.Scan(&body, &r.From.Change, &r.From.Micros, &r.To.Change, &r.To.Micros); err != nil {
		return j, err
	}
	err = json.Unmarshal([]byte(body), &j)
	j.Recorded = r
	return j, err
}

// Editions implements graph.Store.
func (s *Store) Editions(ctx context.Context) ([]graph.Edition, error) {
	return collect(ctx, s, func(rows *sql.Rows) (e graph.Edition, err error) {
		var body string
		if err := rows.Scan(&body); err != nil {
			return e, err
		}
		return e, json.Unmarshal([]byte(body), &e)
	}, `SELECT body FROM edition ORDER BY id`)
}

// collect reads all rows of a query.
func collect[T any](ctx context.Context, s *Store, scan func(*sql.Rows) (T, error), query string, args ...any) ([]T, error) {
	if err := s.usable(ctx); err != nil {
		return nil, err
	}
	out, err := scanAll(ctx, s.reads, scan, query, args...)
	if err != nil {
		return nil, s.fault(ctx, err)
	}
	return out, nil
}

// rower is a database, a connection or a transaction.
type rower interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

func scanAll[T any](ctx context.Context, q rower, scan func(*sql.Rows) (T, error), query string, args ...any) (out []T, err error) {
	rows, err := q.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer func() {
		if closed := rows.Close(); err == nil {
			err = closed
		}
	}()
	for rows.Next() {
		v, err := scan(rows)
		if err != nil {
			return nil, err
		}
		out = append(out, v)
	}
	return out, rows.Err()
}

// Histories implements graph.Store.
func (s *Store) Histories(ctx context.Context, q graph.HistoryQuery) iter.Seq2[*graph.History, error] {
	return func(yield func(*graph.History, error) bool) {
		if err := s.usable(ctx); err != nil {
			yield(nil, err)
			return
		}
		query, args, err := historyQuery(q)
		if err != nil {
			yield(nil, err)
			return
		}
		rows, err := s.reads.QueryContext(ctx, query, args...)
		if err != nil {
			yield(nil, s.fault(ctx, err))
			return
		}
		defer rows.Close() //nolint:errcheck // a reader's end loses nothing
		for rows.Next() {
			h, err := scanHistory(rows)
			if err != nil {
				yield(nil, s.fault(ctx, err))
				return
			}
			if !yield(h, nil) {
				return
			}
		}
		if err := rows.Err(); err != nil {
			yield(nil, s.fault(ctx, err))
		}
	}
}

// historyQuery makes a query of history and text, in order of id.
func historyQuery(q graph.HistoryQuery) (query string, args []any, err error) {
	text, join, where := `NULL`, ``, ` WHERE d.id > ?`
	if q.Text {
		text, join = `t.text`, ` JOIN text t ON t.n = d.n`
	}
	args = []any{string(q.After)}
	if q.IDs != nil {
		list, err := json.Marshal(q.IDs)
		if err != nil {
			return "", nil, err
		}
		where += ` AND d.id IN (SELECT value FROM json_each(?))`
		args = append(args, string(list))
	}
	if q.File != "" {
		where += ` AND d.n IN (SELECT n FROM file WHERE name = ?)`
		args = append(args, q.File)
	}
	return `SELECT d.history, ` + text + ` FROM document d` + join + where + ` ORDER BY d.id`, args, nil
}

func scanHistory(rows *sql.Rows) (*graph.History, error) {
	var body, text sql.RawBytes
	if err := rows.Scan(&body, &text); err != nil {
		return nil, err
	}
	h, err := graph.DecodeHistory(body)
	if err != nil {
		return nil, err
	}
	h.Text = string(text)
	return h, nil
}

// Bundles implements snapshot.Cold.
func (s *Store) Bundles(ctx context.Context, docs []graph.ID) ([]*graph.History, error) {
	query, args, err := historyQuery(graph.HistoryQuery{IDs: docs, Text: true})
	if err != nil {
		return nil, err
	}
	return collect(ctx, s, scanHistory, query, args...)
}
