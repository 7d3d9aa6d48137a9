package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// server is `entente serve` in this process.
type server struct {
	url    string
	stop   context.CancelFunc
	code   chan int
	stdout *bufio.Reader
}

// serve starts a server and waits for its address.
func serve(t *testing.T, args ...string) *server {
	ctx, cancel := context.WithCancel(t.Context())
	r, w := io.Pipe()
	s := &server{stop: cancel, code: make(chan int, 1), stdout: bufio.NewReader(r)}
	var stderr bytes.Buffer
	go func() {
		code := run(ctx, append([]string{"serve", "--listen", "127.0.0.1:0", "--log-level", "error"}, args...), strings.NewReader(""), w, &stderr)
		_ = w.Close() // ends what reads it
		s.code <- code
	}()
	line, err := s.stdout.ReadString('\n')
	if err != nil {
		t.Fatalf("serve %v: no address: exit code %d: %s", args, <-s.code, &stderr)
	}
	s.url = strings.TrimSuffix(line, "\n")
	t.Cleanup(cancel)
	return s
}

// end tells the server to end and checks that it does, having printed nothing more.
func (s *server) end(t *testing.T) {
	s.stop()
	rest, err := io.ReadAll(s.stdout)
	if err != nil || len(rest) > 0 {
		t.Errorf("serve printed %q after its address (%v)", rest, err)
	}
	select {
	case code := <-s.code:
		if code != exitOK {
			t.Errorf("serve: exit code %d", code)
		}
	case <-time.After(shutdownTimeout):
		t.Error("serve does not end")
	}
}

// ask runs `entente query`.
func ask(t *testing.T, args ...string) string {
	var stdout, stderr bytes.Buffer
	if code := run(t.Context(), append([]string{"query"}, args...), strings.NewReader(""), &stdout, &stderr); code != exitOK {
		t.Fatalf("query %v: exit code %d: %s", args, code, &stderr)
	}
	var compact bytes.Buffer
	if err := json.Compact(&compact, stdout.Bytes()); err != nil {
		t.Fatal(err)
	}
	return compact.String()
}

func TestServe(t *testing.T) {
	dir := t.TempDir()
	store, file := "local:"+filepath.Join(dir, "store"), filepath.Join(dir, "peru.txt")
	if err := os.WriteFile(file, []byte("Peru imported rifles from Chile.\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	const query, want = `{ entity(name: "Chile") { relations { edges { reading other { name } } } } }`,
		`{"data":{"entity":{"relations":{"edges":[{"reading":"EXPORTS_MUNITIONS_TO","other":{"name":"Peru"}}]}}}}`
	s := serve(t, "--store", store, "--cors", "http://localhost:5173", file)
	if got := ask(t, "--server", s.url, query); got != want {
		t.Errorf("%s, want %s", got, want)
	}
	for _, path := range []string{"/healthz", "/readyz", "/graphiql/", "/"} {
		res, err := http.Get(s.url + path)
		if err != nil {
			t.Fatal(err)
		}
		if err := res.Body.Close(); err != nil || res.StatusCode != http.StatusOK {
			t.Errorf("%s: status %s, %v", path, res.Status, err)
		}
	}
	s.end(t)

	// Started again on the same folder it knows what it knew.
	s = serve(t, "--store", store)
	if got := ask(t, "--server", s.url+"/graphql", query); got != want {
		t.Errorf("again: %s, want %s", got, want)
	}
	s.end(t)
}

// TestServeWhileLoading loads into the folder of a server, which must see it within a second.
func TestServeWhileLoading(t *testing.T) {
	dir := t.TempDir()
	store, file := "local:"+filepath.Join(dir, "store"), filepath.Join(dir, "peru.txt")
	if err := os.WriteFile(file, []byte("Peru imported rifles from Chile.\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	s := serve(t, "--store", store)
	var stdout, stderr bytes.Buffer
	if code := run(t.Context(), []string{"load", "--store", store, file}, strings.NewReader(""), &stdout, &stderr); code != exitOK {
		t.Fatalf("load: exit code %d: %s", code, &stderr)
	}
	const query, want = `{ stats { documents } }`, `{"data":{"stats":{"documents":1}}}`
	end := time.Now().Add(time.Second)
	got := ask(t, "--server", s.url, query)
	for got != want && time.Now().Before(end) {
		time.Sleep(50 * time.Millisecond)
		got = ask(t, "--server", s.url, query)
	}
	if got != want {
		t.Errorf("a second after the load: %s, want %s", got, want)
	}
	s.end(t)
}
