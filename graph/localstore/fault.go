package localstore

import (
	"errors"
	"fmt"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"entente/graph"
)

// explain says in our words what SQLite found wrong.
func explain(err error) error {
	var fault *sqlite.Error
	if !errors.As(err, &fault) {
		return err
	}
	switch fault.Code() & 0xff {
	case sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED:
		return fmt.Errorf("%w by another process: %w", graph.ErrLocked, err)
	case sqlite3.SQLITE_FULL:
		return fmt.Errorf("disk full: %w", err)
	case sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM:
		return fmt.Errorf("%w: cannot be written: %w", graph.ErrReadOnly, err)
	case sqlite3.SQLITE_CANTOPEN:
		return fmt.Errorf("cannot be opened or made (is the folder writable?): %w", err)
	case sqlite3.SQLITE_NOTADB:
		return fmt.Errorf("%w: %s is no database: %w", graph.ErrUnavailable, databaseName, err)
	case sqlite3.SQLITE_CORRUPT:
		return fmt.Errorf("%w: %s is damaged: %w", graph.ErrUnavailable, databaseName, err)
	case sqlite3.SQLITE_IOERR:
		return fmt.Errorf("disk error: %w", err)
	}
	return err
}
