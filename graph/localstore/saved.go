package localstore

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"entente/graph"
	"entente/graph/snapshot"
)

// worthSaving is how many claims make reading a snapshot file quicker than building.
const worthSaving = 10_000

// SnapshotFile returns the path of the snapshot file.
func (s *Store) SnapshotFile() string { return filepath.Join(s.dir, snapshotName) }

// load returns the snapshot of the file, nil if there is none that fits this database: it will be built then.
func (s *Store) load(ctx context.Context) *snapshot.Snapshot {
	f, err := os.Open(s.SnapshotFile())
	if err != nil {
		return nil
	}
	defer f.Close() //nolint:errcheck // it was only read
	info, err := f.Stat()
	if err != nil {
		return nil
	}
	v, err := snapshot.Load(f, info.Size(), s.identity, s.gazetteer, s)
	if err != nil || !s.holds(ctx, v.Stamp()) {
		return nil
	}
	s.saved.Store(v.Stamp().Change)
	return v
}

// holds reports whether a change is one of this database: not so if an older copy of it was put in its place.
func (s *Store) holds(ctx context.Context, at graph.Stamp) bool {
	var micros int64
	err := s.watch.QueryRowContext(ctx, `SELECT micros FROM change WHERE number = ?`, at.Change).Scan(&micros)
	return err == nil && micros == at.Micros
}

// saveLater writes the snapshot file while the snapshot answers. That it could not be written is no fault of the store: it
// is made anew from the database.
func (s *Store) saveLater(v *snapshot.Snapshot) {
	if s.temporary || s.readOnly {
		return
	}
	s.saving.Go(func() {
		if s.save(v) == nil {
			s.saved.Store(v.Saved().Change)
		}
	})
}

// saveLast writes the snapshot file if it is worth it.
func (s *Store) saveLast() {
	v := s.current.Load()
	if v == nil {
		return
	}
	if stats, err := v.Stats(context.Background()); err != nil || stats.Claims < worthSaving {
		return
	}
	if v.Heavy() {
		v = v.Fold()
	}
	if v.Saved().Change > s.saved.Load() && s.save(v) == nil {
		s.saved.Store(v.Saved().Change)
	}
}

// save writes the snapshot file whole or not at all.
func (s *Store) save(v *snapshot.Snapshot) (err error) {
	f, err := os.CreateTemp(s.dir, snapshotName+".*")
	if err != nil {
		return fmt.Errorf("snapshot file: %w", err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.Remove(f.Name()))
		}
	}()
	if err := v.Save(f, s.identity); err != nil {
		return errors.Join(err, f.Close())
	}
	if err := f.Close(); err != nil {
		return err
	}
	return os.Rename(f.Name(), s.SnapshotFile())
}

// Size returns how many bytes the files of the store have on disk.
func (s *Store) Size() (int64, error) {
	var total int64
	for _, name := range []string{databaseName, databaseName + "-wal", snapshotName} {
		info, err := os.Stat(filepath.Join(s.dir, name))
		if errors.Is(err, os.ErrNotExist) {
			continue
		}
		if err != nil {
			return 0, fmt.Errorf("size of store: %w", err)
		}
		total += info.Size()
	}
	return total, nil
}

// Check reads the whole database for damage, as SQLite's quick_check does, and returns the first fault that it finds.
func (s *Store) Check(ctx context.Context) error {
	if err := s.usable(ctx); err != nil {
		return err
	}
	var found string
	if err := s.reads.QueryRowContext(ctx, `PRAGMA quick_check(1)`).Scan(&found); err != nil {
		return s.fault(ctx, err)
	}
	if found != "ok" {
		return fmt.Errorf("store %s: %w: %s", s.dir, graph.ErrInvalid, found)
	}
	return nil
}
