package localstore

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"

	"entente/graph"
)

// Commit implements graph.Store.
func (s *Store) Commit(ctx context.Context, c graph.Change) (graph.Report, error) {
	if err := s.usable(ctx); err != nil {
		return graph.Report{}, err
	}
	if err := s.writable(); err != nil {
		return graph.Report{}, err
	}
	sums, err := sumsOf(c.Bundles)
	if err != nil {
		return graph.Report{}, err
	}
	s.writing.Lock()
	defer s.writing.Unlock()
	if err := s.usable(ctx); err != nil {
		return graph.Report{}, err
	}
	tx, err := s.writes.BeginTx(ctx, nil)
	if err != nil {
		return graph.Report{}, s.fault(ctx, err)
	}
	w := &writer{ctx: ctx, tx: tx}
	if err := w.change(s, &c, sums); err != nil {
		return graph.Report{}, errors.Join(s.fault(ctx, err), ignoreDone(tx.Rollback()))
	}
	if err := tx.Commit(); err != nil {
		return graph.Report{}, errors.Join(s.fault(ctx, err), ignoreDone(tx.Rollback()))
	}
	if w.changed {
		s.stale.Store(true)
	}
	if len(c.Purge) > 0 {
		return w.report, s.scrub(ctx)
	}
	return w.report, nil
}

// scrub takes what was purged off the disk too: out of the write-ahead log, and with the snapshot file. Pages that were freed are
// overwritten (secure_delete).
func (s *Store) scrub(ctx context.Context) error {
	if _, err := s.writes.ExecContext(ctx, `PRAGMA wal_checkpoint(TRUNCATE)`); err != nil {
		return s.fault(ctx, err)
	}
	s.saved.Store(0)
	if err := os.Remove(s.SnapshotFile()); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("store %s: %w", s.dir, err)
	}
	return nil
}

func ignoreDone(err error) error {
	if errors.Is(err, sql.ErrTxDone) {
		return nil
	}
	return err
}

// fault names the store in an error, once, and lets a context's end be what it is.
func (s *Store) fault(ctx context.Context, err error) error {
	if ctx.Err() != nil {
		return ctx.Err()
	}
	return fmt.Errorf("store %s: %w", s.dir, explain(err))
}

// writer makes one change.
type writer struct {
	ctx     context.Context
	tx      *sql.Tx
	at      graph.Stamp
	report  graph.Report
	changed bool
	stmts   map[string]*sql.Stmt
}

func (w *writer) change(s *Store, c *graph.Change, sums [][]byte) error {
	last, err := lastChange(w.ctx, w.tx)
	if err != nil {
		return err
	}
	now := c.At
	if now.IsZero() {
		now = s.now()
	}
	w.at = last.After(now)
	if err := w.all(c, sums); err != nil {
		return err
	}
	if !w.changed {
		return nil
	}
	return w.exec(`INSERT INTO change (number, micros) VALUES (?, ?)`, w.at.Change, w.at.Micros)
}

// all does the parts of a change in their order.
func (w *writer) all(c *graph.Change, sums [][]byte) error {
	for i := range c.Bundles {
		if err := w.bundle(&c.Bundles[i], sums[i]); err != nil {
			return fmt.Errorf("document %s: %w", c.Bundles[i].Document.ID, err)
		}
	}
	for _, load := range c.Unstage {
		if err := w.exec(`DELETE FROM staged WHERE load = ?`, load); err != nil {
			return err
		}
	}
	for i := range c.Editions {
		if err := w.edition(&c.Editions[i]); err != nil {
			return err
		}
	}
	for i := range c.Judgements {
		if err := w.judge(&c.Judgements[i]); err != nil {
			return err
		}
	}
	for _, id := range c.Retract {
		if err := w.flag(id, true); err != nil {
			return err
		}
	}
	for _, id := range c.Restore {
		if err := w.flag(id, false); err != nil {
			return err
		}
	}
	for _, id := range c.Purge {
		if err := w.purge(id); err != nil {
			return err
		}
	}
	return nil
}

// stmt prepares a statement once for the change.
func (w *writer) stmt(query string) (*sql.Stmt, error) {
	if st, ok := w.stmts[query]; ok {
		return st, nil
	}
	st, err := w.tx.PrepareContext(w.ctx, query)
	if err != nil {
		return nil, err
	}
	if w.stmts == nil {
		w.stmts = make(map[string]*sql.Stmt)
	}
	w.stmts[query] = st
	return st, nil
}

func (w *writer) exec(query string, args ...any) error {
	st, err := w.stmt(query)
	if err != nil {
		return err
	}
	_, err = st.ExecContext(w.ctx, args...)
	return err
}

// row reads one row; found is false if there is none.
func (w *writer) row(query string, args []any, into ...any) (found bool, err error) {
	st, err := w.stmt(query)
	if err != nil {
		return false, err
	}
	err = st.QueryRowContext(w.ctx, args...).Scan(into...)
	if errors.Is(err, sql.ErrNoRows) {
		return false, nil
	}
	return err == nil, err
}

// lastChange returns the stamp of the last change.
func lastChange(ctx context.Context, q querier) (at graph.Stamp, err error) {
	err = q.QueryRowContext(ctx, `SELECT number, micros FROM change ORDER BY number DESC LIMIT 1`).Scan(&at.Change, &at.Micros)
	if errors.Is(err, sql.ErrNoRows) {
		return at, nil
	}
	return at, err
}

func (w *writer) edition(e *graph.Edition) error {
	body, err := json.Marshal(e)
	if err != nil {
		return err
	}
	var old string
	found, err := w.row(`SELECT body FROM edition WHERE id = ?`, []any{string(e.ID)}, &old)
	if err != nil || found && old == string(body) {
		return err
	}
	w.changed = true
	return w.exec(`INSERT INTO edition (id, body) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET body = excluded.body`, string(e.ID), string(body))
}

// judge records a judgement, unless it is the last of its pair already, and ends the one before.
func (w *writer) judge(j *graph.Judgement) error {
	body, err := json.Marshal(j)
	if err != nil {
		return err
	}
	var n int64
	var old string
	found, err := w.row(`SELECT n, body FROM judgement WHERE a = ? AND b = ? ORDER BY n DESC LIMIT 1`, []any{string(j.A), string(j.B)}, &n, &old)
	if err != nil || found && old == string(body) {
		return err
	}
	w.changed = true
	if found {
		if err := w.exec(`UPDATE judgement SET ended = ?, ended_micros = ? WHERE n = ?`, w.at.Change, w.at.Micros, n); err != nil {
			return err
		}
	}
	return w.exec(`INSERT INTO judgement (a, b, body, change, micros) VALUES (?, ?, ?, ?, ?)`, string(j.A), string(j.B), string(body), w.at.Change, w.at.Micros)
}
