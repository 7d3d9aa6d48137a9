package localstore

import (
	"context"
	"database/sql"
	"errors"
	"runtime"
	"sync"
	"time"

	"entente/graph"
	"entente/graph/snapshot"
)

// batch is how many histories the readers of a build hand over at once.
const batch = 64

// build makes a snapshot of all histories, as of a time. They are read and decoded in several parts at once.
func (s *Store) build(ctx context.Context, at time.Time) (*snapshot.Snapshot, error) {
	begun := time.Now()
	parts, stamp, err := s.cuts(ctx, max(2, min(4, runtime.GOMAXPROCS(0))))
	if err != nil {
		return nil, err
	}
	defer func() {
		for _, tx := range parts {
			tx.Rollback() //nolint:errcheck // it only read
		}
	}()
	judgements, err := scanAll(ctx, parts[0], scanJudgement, judgementQuery)
	if err != nil {
		return nil, err
	}
	b := snapshot.NewBuilder(at)
	if err := feed(ctx, parts, b); err != nil {
		return nil, err
	}
	v := b.Snapshot(judgements, stamp, s.gazetteer, s)
	if at.IsZero() && time.Since(begun) > time.Second {
		s.saveLater(v)
	}
	return v, nil
}

// cuts opens read transactions that all see the same change as the last.
func (s *Store) cuts(ctx context.Context, n int) ([]*sql.Tx, graph.Stamp, error) {
	for {
		var parts []*sql.Tx
		var first graph.Stamp
		equal := true
		for i := range n {
			tx, err := s.reads.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
			if err == nil {
				parts = append(parts, tx)
				var at graph.Stamp
				if at, err = lastChange(ctx, tx); i == 0 {
					first = at
				}
				equal = equal && at == first
			}
			if err != nil {
				return nil, first, errors.Join(err, rollback(parts))
			}
		}
		if equal {
			return parts, first, nil
		}
		if err := rollback(parts); err != nil {
			return nil, first, err
		}
	}
}

func rollback(parts []*sql.Tx) error {
	var all error
	for _, tx := range parts {
		all = errors.Join(all, ignoreDone(tx.Rollback()))
	}
	return all
}

// feed reads each part of the documents in its transaction and adds them to the builder.
func feed(ctx context.Context, parts []*sql.Tx, b *snapshot.Builder) error {
	var least, most sql.NullInt64
	if err := parts[0].QueryRowContext(ctx, `SELECT min(n), max(n) FROM document`).Scan(&least, &most); err != nil || !most.Valid {
		return err
	}
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	full := make(chan []*graph.History, 4*len(parts))
	var readers sync.WaitGroup
	width := (most.Int64-least.Int64)/int64(len(parts)) + 1
	for i, tx := range parts {
		from := least.Int64 + int64(i)*width
		readers.Go(func() {
			if err := readPart(ctx, tx, from, from+width, full); err != nil {
				cancel(err)
			}
		})
	}
	go func() {
		readers.Wait()
		close(full)
	}()
	for hs := range full {
		for _, h := range hs {
			b.Add(h)
		}
	}
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	return nil
}

// readPart hands over the histories of the documents numbered from, up to before to.
func readPart(ctx context.Context, tx *sql.Tx, from, to int64, out chan<- []*graph.History) error {
	rows, err := tx.QueryContext(ctx, `SELECT history, NULL FROM document WHERE n >= ? AND n < ?`, from, to)
	if err != nil {
		return err
	}
	defer rows.Close() //nolint:errcheck // a reader's end loses nothing
	var hs []*graph.History
	for rows.Next() {
		h, err := scanHistory(rows)
		if err != nil {
			return err
		}
		if hs = append(hs, h); len(hs) == batch {
			select {
			case out <- hs:
			case <-ctx.Done():
				return ctx.Err()
			}
			hs = nil
		}
	}
	if len(hs) > 0 {
		select {
		case out <- hs:
		case <-ctx.Done():
			return ctx.Err()
		}
	}
	return rows.Err()
}
