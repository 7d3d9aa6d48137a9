package localstore

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"time"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"entente/graph"
)

// unwritable reports whether SQLite could not open a database because it may not write there.
func unwritable(err error) bool {
	var fault *sqlite.Error
	if !errors.As(err, &fault) {
		return false
	}
	switch fault.Code() & 0xff {
	case sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM:
		return true
	}
	return false
}

// frozen is how the database file was when it was opened as one that nobody changes.
type frozen struct {
	size int64
	at   time.Time
}

// openReadOnly opens a store that this process may read and not write. Where even the files that readers share cannot be made, it is read as
// one that nobody else changes either, which is looked after.
func (s *Store) openReadOnly(ctx context.Context, patience time.Duration) error {
	s.readOnly = true
	err := s.openReads(ctx, readOnlyAddress(s.Database(), patience, "mode", "ro"))
	if err != nil && unwritable(err) {
		if info, missing := os.Stat(s.Database() + "-wal"); missing == nil && info.Size() > 0 {
			return fmt.Errorf("%w: the last changes are still in %s-wal: open it once where it can be written", graph.ErrReadOnly, databaseName)
		}
		info, statErr := os.Stat(s.Database())
		if statErr != nil {
			return statErr
		}
		s.frozen = &frozen{info.Size(), info.ModTime()}
		err = s.openReads(ctx, readOnlyAddress(s.Database(), patience, "mode", "ro", "immutable", "1"))
	}
	if err != nil {
		return err
	}
	return s.checkReadOnly(ctx)
}

// openReads opens the connections that only read.
func (s *Store) openReads(ctx context.Context, address string) (err error) {
	if s.reads, err = sql.Open("sqlite", address); err != nil {
		return err
	}
	s.reads.SetMaxOpenConns(32)
	s.reads.SetMaxIdleConns(4)
	if s.watch, err = s.reads.Conn(ctx); err == nil {
		_, err = schemaVersion(ctx, s.watch)
	}
	if err == nil {
		return nil
	}
	if s.watch != nil {
		err = errors.Join(err, s.watch.Close())
	}
	err = errors.Join(err, s.reads.Close())
	s.watch, s.reads = nil, nil
	return err
}

// checkReadOnly refuses a database that must be brought up to date before it can be read.
func (s *Store) checkReadOnly(ctx context.Context) error {
	version, err := schemaVersion(ctx, s.watch)
	switch {
	case err != nil:
		return err
	case version > len(migrations):
		return newer(version)
	case version < len(migrations):
		return fmt.Errorf("%w: an older version made it: open it once where it can be written", graph.ErrReadOnly)
	}
	now, err := currentVocabulary()
	if err != nil {
		return err
	}
	then, err := spoken(ctx, s.watch)
	if err == nil && then != now {
		err = fmt.Errorf("%w: its vocabulary is another version's: open it once where it can be written", graph.ErrReadOnly)
	}
	if err != nil {
		return err
	}
	err = s.watch.QueryRowContext(ctx, `SELECT value FROM meta WHERE key = 'store'`).Scan(&s.identity)
	if errors.Is(err, sql.ErrNoRows) {
		return nil // it has no snapshot file then
	}
	return err
}

// unchanged reports a change by others of a database that was opened as one that nobody changes.
func (s *Store) unchanged() error {
	if s.frozen == nil {
		return nil
	}
	wal, walErr := os.Stat(s.Database() + "-wal")
	info, err := os.Stat(s.Database())
	if err != nil {
		return err
	}
	if walErr == nil && wal.Size() > 0 || info.Size() != s.frozen.size || !info.ModTime().Equal(s.frozen.at) {
		return fmt.Errorf("%w: another process has written to it since it was opened read-only: open it again", graph.ErrUnavailable)
	}
	if walErr != nil && !errors.Is(walErr, fs.ErrNotExist) {
		return walErr
	}
	return nil
}

// writable is the error that a change of a read-only store has.
func (s *Store) writable() error {
	if s.readOnly {
		return fmt.Errorf("store %s: %w: it can be read here, not changed", s.dir, graph.ErrReadOnly)
	}
	return nil
}
