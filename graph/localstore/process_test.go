package localstore

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"testing"
	"time"

	"entente/graph"
	"entente/graph/snapshot"
)

// writerFolder tells this test binary, run as a child, to write to the store in that folder.
const writerFolder = "ENTENTE_TEST_WRITER_FOLDER"

func TestMain(m *testing.M) {
	if dir := os.Getenv(writerFolder); dir != "" {
		if err := write(dir); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		return
	}
	os.Exit(m.Run())
}

// load yields the batches that the child loads.
func load(n int) graph.Batch {
	w := world{rand.New(rand.NewPCG(uint64(n), 9)), false}
	b := graph.Batch{Bundles: []graph.Bundle{w.bundle(), w.bundle(), w.bundle()}, At: time.UnixMilli(int64(n))}
	for i := range b.Bundles {
		b.Bundles[i].Document.Text += fmt.Sprintf(" batch %d", n)
	}
	return b
}

// write loads batch after batch and says of each when it is committed.
func write(dir string) error {
	s, err := Open(dir, Options{})
	if err != nil {
		return err
	}
	g := graph.New(s, s.gazetteer)
	for n := range 1000 {
		if _, err := g.Put(context.Background(), load(n)); err != nil {
			return err
		}
		fmt.Println(n)
	}
	return s.Close()
}

// child starts a process that writes to the folder and returns what it says.
func child(t *testing.T, dir string) (*exec.Cmd, *bufio.Scanner) {
	t.Helper()
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), writerFolder+"="+dir)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	return cmd, bufio.NewScanner(out)
}

func export(t *testing.T, s *Store) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := graph.New(s, s.gazetteer).Export(context.Background(), &b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// TestKilled kills a writer at several moments: what it said it had committed is there, and loading all again gives what an undisturbed
// load gives.
func TestKilled(t *testing.T) {
	dir, whole := t.TempDir(), 0
	for _, after := range []int{3, 11, 2} {
		cmd, said := child(t, dir)
		for range after {
			said.Scan()
		}
		if err := cmd.Process.Kill(); err != nil {
			t.Fatal(err)
		}
		for said.Scan() {
			after++
		}
		if err := cmd.Wait(); err == nil {
			t.Fatal("the writer ended by itself")
		}
		whole = max(whole, after)
		s := openTest(t, dir)
		if err := s.Check(t.Context()); err != nil {
			t.Fatal(err)
		}
		for n := range whole {
			for i, b := range load(n).Bundles {
				if !hasText(t, s, b.Document.Text) {
					t.Errorf("batch %d: document %d was committed and is not there", n, i)
				}
			}
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
	killed, calm := openTest(t, dir), openTest(t, t.TempDir())
	for n := range whole + 20 {
		for _, s := range []*Store{killed, calm} {
			if _, err := graph.New(s, s.gazetteer).Put(t.Context(), load(n)); err != nil {
				t.Fatal(err)
			}
		}
	}
	if !bytes.Equal(export(t, killed), export(t, calm)) {
		t.Error("after kills and loading again the export is not that of an undisturbed load")
	}
}

func hasText(t *testing.T, s *Store, text string) bool {
	t.Helper()
	var n int
	if err := s.reads.QueryRowContext(t.Context(), `SELECT count(*) FROM text WHERE text = ?`, []byte(text)).Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n > 0
}

// TestTwoProcesses reads while another process writes: what that committed is seen within a second, and in the end all of it.
func TestTwoProcesses(t *testing.T) {
	dir := t.TempDir()
	s := openTest(t, dir)
	cmd, said := child(t, dir)
	for n := 0; n < 60 && said.Scan(); n++ {
		if n%20 == 19 {
			waitFor(t, s, uint64(n+1))
		}
	}
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait() // it was killed
	last, err := lastChange(t.Context(), s.reads)
	if err != nil {
		t.Fatal(err)
	}
	waitFor(t, s, last.Change)
	compare(t, s, world{rand.New(rand.NewPCG(1, 1)), false}, []*graph.Filter{{}})
}

// waitFor waits up to a second until a store sees a change.
func waitFor(t *testing.T, s *Store, change uint64) {
	t.Helper()
	for begun := time.Now(); ; time.Sleep(10 * time.Millisecond) {
		v, err := s.View(t.Context(), time.Time{})
		if err != nil {
			t.Fatal(err)
		}
		if v.(*snapshot.Snapshot).Stamp().Change >= change {
			return
		}
		if time.Since(begun) > time.Second {
			t.Fatalf("after a second change %d is not seen", change)
		}
	}
}
