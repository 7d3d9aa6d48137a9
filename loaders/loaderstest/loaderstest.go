// Package loaderstest runs loaders over golden files. A testdata/*.txtar holds the input and all that the loader must make of it:
//
//	format: jsonl
//	publisher: The Paper
//	-- in --
//	{"text": "…"}
//	-- out --
//	document {…}
//	record {…}
//	claim {…}
//	unreadable in:2: …
//
// The lines before the first file are the options; "format" must be there. go test -update writes what is made into "out".
package loaderstest

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"entente/graph"
	"entente/loaders"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// Golden runs the loader over every file of the pattern.
func Golden(t *testing.T, l loaders.Loader, pattern string) {
	files, err := filepath.Glob(pattern)
	if err != nil || len(files) == 0 {
		t.Fatalf("%s: no golden files (%v)", pattern, err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			golden(t, l, file)
		})
	}
}

func golden(t *testing.T, l loaders.Loader, file string) {
	a, err := txtar.ParseFile(file)
	if err != nil {
		t.Fatal(err)
	}
	in, err := input(a)
	if err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	got, err := Run(t.Context(), l, in)
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		set(a, "out", got)
		if err := os.WriteFile(file, txtar.Format(a), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	if d := cmp.Diff(string(get(a, "out")), got); d != "" {
		t.Errorf("%s: (-want +got)\n%s", file, d)
	}
}

// Run loads an input and prints all that it gives, a line each.
func Run(ctx context.Context, l loaders.Loader, in loaders.Input) (string, error) {
	var out bytes.Buffer
	for b, err := range l.Load(ctx, in) {
		if p, ok := loaders.AsProblem(err); ok {
			fmt.Fprintf(&out, "%s %s", severities[p.Severity], p)
			if p.Count > 0 {
				fmt.Fprintf(&out, " (%d)", p.Count)
			}
			out.WriteByte('\n')
			continue
		}
		if err != nil {
			return "", err
		}
		if err := printBundle(&out, &b); err != nil {
			return "", err
		}
	}
	return out.String(), nil
}

var severities = map[loaders.Severity]string{
	loaders.Unreadable: "unreadable", loaders.Rejected: "rejected", loaders.Noted: "noted",
}

func printBundle(out *bytes.Buffer, b *graph.Bundle) error {
	e := json.NewEncoder(out)
	e.SetEscapeHTML(false)
	out.WriteString("document ")
	if err := e.Encode(b.Document); err != nil {
		return err
	}
	for _, r := range b.Records {
		out.WriteString("record ")
		if err := e.Encode(r); err != nil {
			return err
		}
	}
	for _, c := range b.Claims {
		out.WriteString("claim ")
		if err := e.Encode(c); err != nil {
			return err
		}
	}
	return nil
}

// input reads the options and the input of an archive.
func input(a *txtar.Archive) (loaders.Input, error) {
	in := loaders.Input{Name: "in", Reader: bytes.NewReader(get(a, "in"))}
	for line := range strings.Lines(string(a.Comment)) {
		name, value, ok := strings.Cut(strings.TrimSpace(line), ": ")
		var err error
		switch name {
		case "format":
			in.Format = value
		case "publisher":
			in.Options.Publisher = value
		case "charset":
			in.Options.Charset = value
		case "published":
			in.Options.Published, err = graph.ParseDay(value)
		case "max-document":
			in.Options.MaxDocument, err = strconv.ParseInt(value, 10, 64)
		default:
			if ok {
				err = fmt.Errorf("option %q: not known", name)
			}
		}
		if err != nil {
			return in, err
		}
	}
	return in, nil
}

func get(a *txtar.Archive, name string) []byte {
	for _, f := range a.Files {
		if f.Name == name {
			return f.Data
		}
	}
	return nil
}

func set(a *txtar.Archive, name, data string) {
	for i := range a.Files {
		if a.Files[i].Name == name {
			a.Files[i].Data = []byte(data)
			return
		}
	}
	a.Files = append(a.Files, txtar.File{Name: name, Data: []byte(data)})
}
