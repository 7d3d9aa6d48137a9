package main

import (
	"bytes"
	"context"
	"database/sql"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"entente/graph"
)

// program runs the program in this process and returns its standard output.
func program(t *testing.T, args ...string) []byte {
	var stdout, stderr bytes.Buffer
	if code := run(t.Context(), args, strings.NewReader(""), &stdout, &stderr); code != exitOK {
		t.Fatalf("entente %v: exit code %d: %s", args, code, &stderr)
	}
	return stdout.Bytes()
}

// TestKilledLoad kills loads at several moments; loaded again, the graph is that of an undisturbed load.
func TestKilledLoad(t *testing.T) {
	if testing.Short() {
		t.Skip("takes seconds")
	}
	dir := t.TempDir()
	file := filepath.Join(dir, "made.jsonl")
	if err := os.WriteFile(file, program(t, "bench", "documents", "-n", "3000", "--seed", "1"), 0o600); err != nil {
		t.Fatal(err)
	}
	whole, killed := "local:"+filepath.Join(dir, "whole"), "local:"+filepath.Join(dir, "killed")
	began := time.Now()
	program(t, "load", "--store", whole, file)
	want, took := program(t, "export", "--store", whole), time.Since(began)
	for i := range 5 {
		ctx, cancel := context.WithTimeout(t.Context(), took*time.Duration(i+1)/10)
		cmd := exec.CommandContext(ctx, "entente", "load", "--store", killed, file) // is killed when ctx ends
		if err := cmd.Run(); err != nil && ctx.Err() == nil {
			t.Fatal(err)
		}
		cancel()
	}
	program(t, "load", "--store", killed, file)
	if got := program(t, "export", "--store", killed); !bytes.Equal(got, want) {
		t.Errorf("after 5 kills the export has %d bytes, undisturbed %d", len(got), len(want))
	}
}

// TestInterruptedLoad ends a load as Ctrl-C does.
func TestInterruptedLoad(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "made.jsonl")
	if err := os.WriteFile(file, program(t, "bench", "documents", "-n", "20000"), 0o600); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	time.AfterFunc(300*time.Millisecond, cancel)
	defer cancel()
	var stdout, stderr bytes.Buffer
	code := run(ctx, []string{"load", "--store", "local:" + filepath.Join(dir, "store"), file}, strings.NewReader(""), &stdout, &stderr)
	if code != exitError || stderr.String() != "entente: interrupted\n" {
		t.Errorf("exit code %d, %q", code, &stderr)
	}
}

// TestNewerStore opens a store that a newer version made.
func TestNewerStore(t *testing.T) {
	dir := t.TempDir()
	store := "local:" + dir
	program(t, "load", "--store", store, "testdata/usage.txtar", "--format", "text")
	db, err := sql.Open("sqlite", filepath.Join(dir, "entente.db"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.ExecContext(t.Context(), "PRAGMA user_version = 9999"); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	var stdout, stderr bytes.Buffer
	code := run(t.Context(), []string{"export", "--store", store}, strings.NewReader(""), &stdout, &stderr)
	if code != exitError || !strings.Contains(stderr.String(), graph.ErrNewer.Error()) || stdout.Len() > 0 {
		t.Errorf("exit code %d, %q", code, &stderr)
	}
}
