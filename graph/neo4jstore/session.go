package neo4jstore

import (
	"context"
	"strings"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// params are a statement's parameters.
type params = map[string]any

// each takes one row of a result.
type each func(v []any) error

func (s *Store) session(ctx context.Context, mode neo4j.AccessMode, fetch int) neo4j.SessionWithContext {
	return s.driver.NewSession(ctx, neo4j.SessionConfig{AccessMode: mode, DatabaseName: s.database, BookmarkManager: s.bookmarks, FetchSize: fetch})
}

// read runs one statement in a read transaction of its own, which a cluster may serve from a follower. It goes out in one
// round trip; where that fails in a way that may pass, it is tried again as a managed transaction. Rows that were given before a
// failure are given again from the first: reads whose f keeps rows use collect.
func (s *Store) read(ctx context.Context, cypher string, p params, f each) error {
	rows, err := s.collect(ctx, cypher, p)
	if err != nil {
		return err
	}
	for _, v := range rows {
		if err := f(v); err != nil {
			return err
		}
	}
	return nil
}

// readList runs a statement that returns rowsOf, and gives each of the rows in its list to f. The server sends, and the driver takes, one
// long record far quicker than many short ones.
func (s *Store) readList(ctx context.Context, cypher string, p params, f each) error {
	return s.read(ctx, cypher, p, func(v []any) error { return eachOf(v[0], f) })
}

// eachOf gives each row of a list to f.
func eachOf(list any, f each) error {
	rows, _ := list.([]any)
	for _, r := range rows {
		row, _ := r.([]any)
		if err := f(row); err != nil {
			return err
		}
	}
	return nil
}

// rowsOf is what a statement returns for readList: its rows, in order, as one list.
func rowsOf(columns ...string) string { return "collect([" + strings.Join(columns, ", ") + "])" }

// collect is read for all rows at once.
func (s *Store) collect(ctx context.Context, cypher string, p params) (rows [][]any, err error) {
	if s.isClosed() {
		return nil, s.closedError()
	}
	s.gate.RLock()
	defer s.gate.RUnlock()
	session := s.session(ctx, neo4j.AccessModeRead, neo4j.FetchAll)
	defer func() {
		if cerr := session.Close(ctx); err == nil && cerr != nil {
			err = s.wrap(ctx, cerr)
		}
	}()
	result, err := session.Run(ctx, cypher, p)
	if err == nil {
		rows, err = drain(ctx, result)
	}
	if err != nil && neo4j.IsRetryable(err) && ctx.Err() == nil {
		s.log.Debug("neo4j read is tried again", "cause", err)
		_, err = session.ExecuteRead(ctx, func(tx neo4j.ManagedTransaction) (any, error) {
			result, err := tx.Run(ctx, cypher, p)
			if err != nil {
				return nil, err
			}
			rows, err = drain(ctx, result)
			return nil, err
		})
	}
	return rows, s.wrap(ctx, err)
}

func drain(ctx context.Context, result neo4j.ResultWithContext) ([][]any, error) {
	var rows [][]any
	for result.Next(ctx) {
		rows = append(rows, result.Record().Values)
	}
	return rows, result.Err()
}

// stream runs one statement in a read transaction and gives its rows as they come, a thousand at a time. f ends it by
// returning false. It is not tried again.
func (s *Store) stream(ctx context.Context, cypher string, p params, f func(v []any) bool) (err error) {
	if s.isClosed() {
		return s.closedError()
	}
	s.gate.RLock()
	defer s.gate.RUnlock()
	session := s.session(ctx, neo4j.AccessModeRead, neo4j.FetchDefault)
	defer func() {
		if cerr := session.Close(ctx); err == nil && cerr != nil {
			err = s.wrap(ctx, cerr)
		}
	}()
	result, err := session.Run(ctx, cypher, p)
	if err != nil {
		return s.wrap(ctx, err)
	}
	for result.Next(ctx) {
		if !f(result.Record().Values) {
			_, err = result.Consume(ctx)
			return s.wrap(ctx, err)
		}
	}
	return s.wrap(ctx, result.Err())
}

// tx is a write transaction.
type tx struct {
	ctx context.Context
	neo4j.ManagedTransaction
}

// write runs f in one write transaction, which the driver tries again where the server says that it may pass: f must not keep
// anything from one call to the next. While the server commits, no read of this process runs: Neo4j shows a change to others bit by
// bit as it is applied.
func (s *Store) write(ctx context.Context, f func(t tx) error) (err error) {
	if s.isClosed() {
		return s.closedError()
	}
	session := s.session(ctx, neo4j.AccessModeWrite, neo4j.FetchAll)
	defer func() {
		if cerr := session.Close(context.WithoutCancel(ctx)); err == nil && cerr != nil {
			err = s.wrap(ctx, cerr)
		}
	}()
	shut := false
	open := func() {
		if shut {
			s.gate.Unlock()
			shut = false
		}
	}
	defer open()
	_, err = session.ExecuteWrite(ctx, func(m neo4j.ManagedTransaction) (any, error) {
		open()
		if err := f(tx{ctx, m}); err != nil {
			return nil, err
		}
		s.gate.Lock()
		shut = true
		return nil, nil
	})
	return s.wrap(ctx, err)
}

// rows runs a statement and gives its rows to f.
func (t tx) rows(cypher string, p params, f each) error {
	result, err := t.Run(t.ctx, cypher, p)
	if err != nil {
		return err
	}
	for result.Next(t.ctx) {
		if err := f(result.Record().Values); err != nil {
			return err
		}
	}
	return result.Err()
}

// exec runs a statement for its effect.
func (t tx) exec(cypher string, p params) error {
	result, err := t.Run(t.ctx, cypher, p)
	if err != nil {
		return err
	}
	_, err = result.Consume(t.ctx)
	return err
}

// batch is how many rows one UNWIND takes.
const batch = 10_000

// each unwinds rows, if there are any, as $rows, in batches.
func (t tx) unwind(cypher string, rows []any) error {
	for len(rows) > 0 {
		n := min(len(rows), batch)
		if err := t.exec(cypher, params{"rows": rows[:n]}); err != nil {
			return err
		}
		rows = rows[n:]
	}
	return nil
}
