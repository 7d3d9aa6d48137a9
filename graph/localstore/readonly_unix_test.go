//go:build unix

package localstore

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"entente/graph"
)

// readerFolder tells this test binary, run as a child that may not write there, to read the store in that folder.
const readerFolder = "ENTENTE_TEST_READER_FOLDER"

// TestReadOnly reads stores in a folder that cannot be written: closed in order, and while another process has it open.
func TestReadOnly(t *testing.T) {
	if dir := os.Getenv(readerFolder); dir != "" {
		readOnly(t, dir)
		return
	}
	parent, err := os.MkdirTemp("", "entente-readonly-") // those of the testing package are closed to other users
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(parent, "store")
	t.Cleanup(func() {
		if err := errors.Join(os.Chmod(dir, 0o755), os.RemoveAll(parent)); err != nil {
			t.Error(err)
		}
	})
	if err := os.Chmod(parent, 0o755); err != nil {
		t.Fatal(err)
	}
	s := openTest(t, dir)
	fill(t, s, 3)
	for _, file := range []string{databaseName, databaseName + "-wal", databaseName + "-shm"} {
		if err := os.Chmod(filepath.Join(dir, file), 0o444); err != nil {
			t.Fatal(err)
		}
	}
	want := export(t, s)
	if err := os.WriteFile(filepath.Join(parent, "want"), want, 0o644); err != nil {
		t.Fatal(err)
	}
	t.Run("open elsewhere", func(t *testing.T) { mustRead(t, parent, dir) })
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(s.Database() + "-wal"); !errors.Is(err, fs.ErrNotExist) {
		t.Fatalf("closed, with a log: %v", err)
	}
	t.Run("closed", func(t *testing.T) { mustRead(t, parent, dir) })
	t.Run("with changes that cannot be taken in", func(t *testing.T) {
		if err := os.WriteFile(s.Database()+"-wal", bytes.Repeat([]byte("log"), 99), 0o444); err != nil {
			t.Fatal(err)
		}
		if out, err := reader(t, parent, dir); err == nil || !strings.Contains(out, "read-only: the last changes are still in entente.db-wal") {
			t.Errorf("%v: %s", err, out)
		}
	})
}

func mustRead(t *testing.T, parent, dir string) {
	t.Helper()
	if out, err := reader(t, parent, dir); err != nil {
		t.Errorf("%v: %s", err, out)
	}
}

// reader runs readOnly in a process that may not write in the folder: of another user, where this one may write anywhere.
func reader(t *testing.T, parent, dir string) (string, error) {
	t.Helper()
	if err := os.Chmod(dir, 0o555); err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := os.Chmod(dir, 0o755); err != nil {
			t.Error(err)
		}
	}()
	program := filepath.Join(parent, "reader")
	body, err := os.ReadFile(os.Args[0])
	if err == nil {
		err = os.WriteFile(program, body, 0o755)
	}
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(program, "-test.run=^TestReadOnly$")
	cmd.Dir = parent
	cmd.Env = append(os.Environ(), readerFolder+"="+dir)
	if os.Geteuid() == 0 {
		const nobody = 65534
		cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: nobody, Gid: nobody}}
	}
	out, err := cmd.CombinedOutput()
	return string(out), err
}

// readOnly reads a store and tries to change it.
func readOnly(t *testing.T, dir string) {
	s, err := Open(dir, Options{Gazetteer: reference(t)})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	}()
	want, err := os.ReadFile(filepath.Join(filepath.Dir(dir), "want"))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(export(t, s), want) {
		t.Error("another export than where it can be written")
	}
	g := graph.New(s, s.gazetteer)
	_, put := g.Put(t.Context(), load(9))
	_, purged := g.Purge(t.Context(), time.Time{}, firstDocument(t, s))
	for name, err := range map[string]error{"put": put, "purge": purged, "stage": s.Stage(t.Context(), "x", 1, graph.Bundle{})} {
		if !errors.Is(err, graph.ErrReadOnly) || strings.Count(err.Error(), "read-only") != 1 || !strings.Contains(err.Error(), dir) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if err := s.Check(t.Context()); err != nil {
		t.Error(err)
	}
}

func firstDocument(t *testing.T, s *Store) graph.ID {
	t.Helper()
	for h, err := range s.Histories(t.Context(), graph.HistoryQuery{}) {
		if err != nil {
			t.Fatal(err)
		}
		return h.ID
	}
	t.Fatal("no document")
	return ""
}
