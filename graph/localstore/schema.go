package localstore

import (
	"context"
	"database/sql"
	"fmt"

	"entente/graph"
)

// migrations lead from each version of the schema to the next; the version is SQLite's user_version. Those that were once
// released never change.
var migrations = [...]string{
	`CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
	CREATE TABLE change (number INTEGER PRIMARY KEY, micros INTEGER NOT NULL);
	CREATE TABLE document (
		n         INTEGER PRIMARY KEY,
		id        TEXT NOT NULL UNIQUE,
		change    INTEGER NOT NULL, -- the last that it had
		retracted INTEGER NOT NULL,
		sum       BLOB NOT NULL,    -- of the last bundle
		history   BLOB NOT NULL     -- graph.History.Encode
	);
	CREATE INDEX document_change ON document (change);
	CREATE TABLE text (n INTEGER PRIMARY KEY, text BLOB NOT NULL); -- beside document
	CREATE TABLE file (name TEXT NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (name, n)) WITHOUT ROWID;
	CREATE INDEX file_document ON file (n);
	CREATE TABLE judgement (
		n INTEGER PRIMARY KEY, a TEXT NOT NULL, b TEXT NOT NULL, body TEXT NOT NULL,
		change INTEGER NOT NULL, micros INTEGER NOT NULL,
		ended INTEGER NOT NULL DEFAULT 0, ended_micros INTEGER NOT NULL DEFAULT 0
	);
	CREATE INDEX judgement_pair ON judgement (a, b);
	CREATE TABLE edition (id TEXT PRIMARY KEY, body TEXT NOT NULL) WITHOUT ROWID;
	CREATE TABLE staged (load TEXT NOT NULL, part INTEGER NOT NULL, body BLOB NOT NULL, PRIMARY KEY (load, part));`,

	// Snapshots must learn what was purged.
	`CREATE TABLE purged (change INTEGER NOT NULL, id TEXT NOT NULL, PRIMARY KEY (change, id)) WITHOUT ROWID;`,
}

// migrate brings the schema forward.
func migrate(ctx context.Context, db *sql.DB) error {
	version, err := schemaVersion(ctx, db)
	if err != nil || version == len(migrations) {
		return err
	}
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() //nolint:errcheck // after Commit it has nothing to do
	if version, err = schemaVersion(ctx, tx); err != nil {
		return err
	}
	if version > len(migrations) {
		return newer(version)
	}
	for _, step := range migrations[version:] {
		if _, err := tx.ExecContext(ctx, step); err != nil {
			return fmt.Errorf("schema version %d: %w", version+1, err)
		}
		version++
	}
	if _, err := tx.ExecContext(ctx, fmt.Sprintf(`PRAGMA user_version = %d`, version)); err != nil {
		return err
	}
	return tx.Commit()
}

// newer is the error of a schema that a later version of this program made.
func newer(version int) error {
	return fmt.Errorf("schema version %d: %w: this program knows up to %d", version, graph.ErrNewer, len(migrations))
}

// querier is a database or a transaction.
type querier interface {
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

func schemaVersion(ctx context.Context, q querier) (version int, err error) {
	return version, q.QueryRowContext(ctx, `PRAGMA user_version`).Scan(&version)
}
