package localstore

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"entente/graph"
)

// TestEmptied opens stores whose file lost all it had, and folders where no store was yet.
func TestEmptied(t *testing.T) {
	dir := t.TempDir()
	s := openTest(t, dir)
	fill(t, s, 2)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(s.Database(), 0); err != nil {
		t.Fatal(err)
	}
	for range 2 { // opening it must not make a store of it
		_, err := Open(dir, Options{Gazetteer: s.gazetteer})
		if !errors.Is(err, graph.ErrUnavailable) || !strings.Contains(err.Error(), "entente.db has 0 bytes") || !strings.Contains(err.Error(), dir) {
			t.Fatalf("an emptied store: %v", err)
		}
	}
	if err := os.Remove(s.Database()); err != nil {
		t.Fatal(err)
	}
	fill(t, openTest(t, dir), 1)
}

// TestFresh looks that nothing but the store stays in a folder where it was made, by two at once too.
func TestFresh(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "a", "b")
	made := make(chan error)
	for range 2 {
		go func() {
			s, err := Open(dir, Options{Gazetteer: reference(t)})
			if err == nil {
				err = s.Close()
			}
			made <- err
		}()
	}
	if err := errors.Join(<-made, <-made); err != nil {
		t.Fatal(err)
	}
	fill(t, openTest(t, dir), 1)
	files, err := filepath.Glob(filepath.Join(dir, "*new*"))
	if err != nil || len(files) > 0 {
		t.Errorf("left over: %v %v", files, err)
	}
}

// TestFrozen has a store that was opened as one that nobody changes find that somebody did.
func TestFrozen(t *testing.T) {
	s := openTest(t, t.TempDir())
	fill(t, s, 1)
	s.frozen = &frozen{1, time.Now()}
	s.due.Store(0)
	if _, err := s.View(t.Context(), time.Time{}); !errors.Is(err, graph.ErrUnavailable) || !strings.Contains(err.Error(), "open it again") {
		t.Errorf("view: %v", err)
	}
}
