package localstore

import (
	"context"
	"crypto/rand"
	"database/sql"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"entente/graph"
)

// create makes the database file if there is none: under another name first, so that it is there whole or not at all, whenever this process
// is killed. An empty file is therefore no store that is being made but one that was emptied, and is refused.
func (s *Store) create(ctx context.Context, patience time.Duration) error {
	info, err := os.Stat(s.Database())
	switch {
	case err == nil && info.Size() == 0:
		return fmt.Errorf("%w: %s has 0 bytes, what it held is lost: put a copy of it in its place, or remove it to begin anew", graph.ErrUnavailable, databaseName)
	case err == nil || !errors.Is(err, fs.ErrNotExist):
		return err
	}
	making := s.Database() + ".new-" + rand.Text()
	err = makeDatabase(ctx, making, address(making, patience))
	if err == nil {
		err = place(making, s.Database())
	}
	for _, suffix := range []string{"", "-wal", "-shm"} {
		if gone := os.Remove(making + suffix); gone != nil && !errors.Is(gone, fs.ErrNotExist) {
			err = errors.Join(err, gone)
		}
	}
	return err
}

// makeDatabase makes an empty database of the newest schema. Closing it leaves one file.
func makeDatabase(ctx context.Context, path, address string) error {
	db, err := sql.Open("sqlite", address)
	if err != nil {
		return err
	}
	db.SetMaxOpenConns(1)
	if err := errors.Join(migrate(ctx, db), db.Close()); err != nil {
		return fmt.Errorf("%s: %w", filepath.Base(path), err)
	}
	return nil
}

// place gives a finished file its name, unless another process was quicker with one of its own.
func place(made, name string) error {
	err := os.Link(made, name)
	if err == nil || errors.Is(err, fs.ErrExist) {
		return nil
	}
	if _, missing := os.Stat(name); !errors.Is(missing, fs.ErrNotExist) {
		return missing
	}
	return os.Rename(made, name) // the file system has no links
}
