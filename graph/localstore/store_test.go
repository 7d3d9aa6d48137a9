package localstore

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"entente/graph"
)

// fill loads n batches.
func fill(t *testing.T, s *Store, n int) {
	t.Helper()
	g := graph.New(s, s.gazetteer)
	for i := range n {
		if _, err := g.Put(t.Context(), load(i)); err != nil {
			t.Fatal(err)
		}
	}
}

// TestMigrations opens stores of every earlier schema.
func TestMigrations(t *testing.T) {
	for version := range migrations {
		dir := t.TempDir()
		db, err := sql.Open("sqlite", filepath.Join(dir, databaseName))
		if err != nil {
			t.Fatal(err)
		}
		for i, step := range migrations[:version] {
			if _, err := db.Exec(step + "; PRAGMA user_version = " + string(rune('1'+i))); err != nil {
				t.Fatal(err)
			}
		}
		if err := db.Close(); err != nil {
			t.Fatal(err)
		}
		s := openTest(t, dir)
		fill(t, s, 2)
		got, err := schemaVersion(t.Context(), s.reads)
		if err != nil || got != len(migrations) {
			t.Errorf("from version %d: version %d, %v, want %d", version, got, err, len(migrations))
		}
	}
}

func TestNewer(t *testing.T) {
	dir := t.TempDir()
	s := openTest(t, dir)
	if _, err := s.writes.Exec(`PRAGMA user_version = 99`); err != nil {
		t.Fatal(err)
	}
	_, err := Open(dir, Options{Gazetteer: s.gazetteer})
	if !errors.Is(err, graph.ErrNewer) || !strings.Contains(err.Error(), "99") {
		t.Errorf("a store of a newer version: %v", err)
	}
}

// TestTwoStores has two stores on one folder: each sees what the other commits.
func TestTwoStores(t *testing.T) {
	dir := t.TempDir()
	a, b := openTest(t, dir), openTest(t, dir)
	for i := range 4 {
		writer, reader := a, b
		if i%2 == 1 {
			writer, reader = b, a
		}
		if _, err := graph.New(writer, writer.gazetteer).Put(t.Context(), load(i)); err != nil {
			t.Fatal(err)
		}
		waitFor(t, reader, uint64(i+1))
	}
	if !bytes.Equal(export(t, a), export(t, b)) {
		t.Error("the stores differ")
	}
}

func TestLocked(t *testing.T) {
	dir := t.TempDir()
	a := openTest(t, dir)
	b, err := Open(dir, Options{Gazetteer: a.gazetteer, Patience: 20 * time.Millisecond})
	if err != nil {
		t.Fatal(err)
	}
	defer b.Close()
	tx, err := a.writes.Begin()
	if err != nil {
		t.Fatal(err)
	}
	defer tx.Rollback()
	if _, err := graph.New(b, b.gazetteer).Put(t.Context(), load(0)); !errors.Is(err, graph.ErrLocked) {
		t.Errorf("put while another writes: %v, want %v", err, graph.ErrLocked)
	}
}

func TestCancelled(t *testing.T) {
	s := openTest(t, t.TempDir())
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := s.View(ctx, time.Time{}); !errors.Is(err, context.Canceled) {
		t.Errorf("view: %v", err)
	}
	if _, err := s.Commit(ctx, graph.Change{}); !errors.Is(err, context.Canceled) {
		t.Errorf("commit: %v", err)
	}
}

// TestNoFolder opens stores where none can be.
func TestNoFolder(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, []byte("no folder"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(file, Options{}); err == nil || !strings.Contains(err.Error(), file) {
		t.Errorf("a file as folder: %v", err)
	}
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, databaseName), bytes.Repeat([]byte("no database "), 1000), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(dir, Options{}); !errors.Is(err, graph.ErrUnavailable) {
		t.Errorf("no database: %v, want %v", err, graph.ErrUnavailable)
	}
	if os.Geteuid() == 0 {
		return // root may write anywhere
	}
	dir = t.TempDir()
	if err := os.Chmod(dir, 0o500); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(dir, Options{}); err == nil || !strings.Contains(err.Error(), dir) {
		t.Errorf("a folder that cannot be written: %v", err)
	}
}

// TestTemporary looks that nothing stays of a temporary store.
func TestTemporary(t *testing.T) {
	s, err := OpenTemp(Options{Gazetteer: reference(t)})
	if err != nil {
		t.Fatal(err)
	}
	fill(t, s, 1)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(s.Dir()); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("its folder is still there: %v", err)
	}
	if _, err := s.View(t.Context(), time.Time{}); !errors.Is(err, graph.ErrUnavailable) {
		t.Errorf("view of a closed store: %v", err)
	}
}

// TestSnapshotFile opens with snapshot files that fit, that are older, damaged, cut off or of another store.
func TestSnapshotFile(t *testing.T) {
	w := world{rand.New(rand.NewPCG(7, 7)), false}
	saved := func(t *testing.T, s *Store) []byte {
		t.Helper()
		if _, err := s.View(t.Context(), time.Time{}); err != nil {
			t.Fatal(err)
		}
		if err := s.save(s.current.Load().Fold()); err != nil {
			t.Fatal(err)
		}
		b, err := os.ReadFile(s.SnapshotFile())
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	dir := t.TempDir()
	s := openTest(t, dir)
	fill(t, s, 10)
	good := saved(t, s)
	fill(t, s, 12)
	other := openTest(t, t.TempDir())
	fill(t, other, 10)
	flip := func(at int) []byte {
		b := bytes.Clone(good)
		b[at] ^= 0x10
		return b
	}
	for _, c := range []struct {
		name string
		file []byte
		fits bool
	}{
		{"as saved, older than the database", good, true},
		{"first byte", flip(0), false},
		{"in the header", flip(40), false},
		{"in a column", flip(len(good) / 2), false},
		{"last byte", flip(len(good) - 1), false},
		{"cut off", good[:len(good)/3], false},
		{"empty", nil, false},
		{"of another store", saved(t, other), false},
	} {
		t.Run(c.name, func(t *testing.T) {
			if err := os.WriteFile(s.SnapshotFile(), c.file, 0o600); err != nil {
				t.Fatal(err)
			}
			again := openTest(t, dir)
			if fits := again.load(t.Context()) != nil; fits != c.fits {
				t.Errorf("it is used: %v, want %v", fits, c.fits)
			}
			compare(t, again, w, []*graph.Filter{{}})
		})
	}
}

// TestOldCopy puts an older copy of the database beside a newer snapshot file, which must not be used then.
func TestOldCopy(t *testing.T) {
	dir, past := t.TempDir(), filepath.Join(t.TempDir(), "copy.db")
	s := openTest(t, dir)
	fill(t, s, 3)
	if _, err := s.writes.Exec(`VACUUM INTO ?`, past); err != nil {
		t.Fatal(err)
	}
	fill(t, s, 9)
	v, err := s.latest(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(s.save(v.Fold()), s.Close(), os.Remove(s.Database()), os.Rename(past, s.Database())); err != nil {
		t.Fatal(err)
	}
	again := openTest(t, dir)
	g := graph.New(again, again.gazetteer)
	for i := range 12 { // other changes under the same numbers
		b := load(100 + i)
		b.At = time.UnixMilli(int64(5000 + i))
		if _, err := g.Put(t.Context(), b); err != nil {
			t.Fatal(err)
		}
	}
	compare(t, again, world{rand.New(rand.NewPCG(7, 7)), false}, []*graph.Filter{{}})
}

// TestVocabulary opens a store that was written when the vocabulary had other numbers, or words that are not known.
func TestVocabulary(t *testing.T) {
	dir := t.TempDir()
	s := openTest(t, dir)
	fill(t, s, 3)
	want := export(t, s)
	old := currentWords()
	slices.Reverse(old.Types[1:])
	slices.Reverse(old.Modalities[1:])
	r, err := old.renumbering()
	if err != nil {
		t.Fatal(err)
	}
	tx, err := s.writes.Begin()
	if err != nil {
		t.Fatal(err)
	}
	// what reverses numbers turns today's histories into those of that time
	if err := errors.Join(retell(t.Context(), tx, old), tx.Commit(), keepWords(s, old)); err != nil {
		t.Fatal(err)
	}
	if h := r.types; h[1] == 1 {
		t.Fatal("the numbers are the same")
	}
	again := openTest(t, dir)
	if !bytes.Equal(export(t, again), want) {
		t.Error("the export is not as it was")
	}
	fill(t, again, 3)
	if !bytes.Equal(export(t, again), want) {
		t.Error("loading again changed something")
	}
	old.Types = append(old.Types, "LEASES_MOON_TO")
	if err := keepWords(s, old); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(dir, Options{Gazetteer: s.gazetteer}); !errors.Is(err, graph.ErrNewer) {
		t.Errorf("an unknown word: %v, want %v", err, graph.ErrNewer)
	}
}

func keepWords(s *Store, w words) error {
	text, err := json.Marshal(w)
	if err == nil {
		_, err = s.writes.Exec(`UPDATE meta SET value = ? WHERE key = 'vocabulary'`, string(text))
	}
	return err
}
