package main

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
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
