package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net"
	"os"
	"strings"

	"github.com/rogpeppe/go-internal/testscript"
)

type command = func(ts *testscript.TestScript, neg bool, args []string)

// commands are what the scripts may use beside testscript's own.
func commands() map[string]command {
	return map[string]command{
		"bytes":    writeBytes,
		"big":      writeBig,
		"same":     same,
		"field":    field,
		"taken":    taken,
		"code":     code,
		"quotes":   quotes,
		"numlines": numLines,
	}
}

// writeBytes FILE STRING writes a Go string: bytes "\xff\x00".
func writeBytes(ts *testscript.TestScript, _ bool, args []string) {
	var s string
	ts.Check(json.Unmarshal([]byte(`"`+strings.ReplaceAll(args[1], `\x`, `\u00`)+`"`), &s))
	var b []byte
	for _, r := range s {
		b = append(b, byte(r)) // each escape is one byte
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), b, 0o600))
}

// writeBig FILE N writes N bytes of text.
func writeBig(ts *testscript.TestScript, _ bool, args []string) {
	n := 0
	_, err := fmt.Sscan(args[1], &n)
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), bytes.Repeat([]byte("word "), n/5+1)[:n], 0o600))
}

// same A B checks that two files have equal bytes.
func same(ts *testscript.TestScript, neg bool, args []string) {
	if equal := ts.ReadFile(args[0]) == ts.ReadFile(args[1]); equal == neg {
		ts.Fatalf("%s and %s: equal is %t", args[0], args[1], equal)
	}
}

// field FILE PATH WANT checks a value in JSON by its path: data.stats.claims 4. An element of a list is named by its number, its length by "length".
func field(ts *testscript.TestScript, neg bool, args []string) {
	var v any
	ts.Check(json.Unmarshal([]byte(ts.ReadFile(args[0])), &v))
	for step := range strings.SplitSeq(args[1], ".") {
		switch t := v.(type) {
		case map[string]any:
			v = t[step]
		case []any:
			i := -1
			if step == "length" {
				v = len(t)
			} else if _, err := fmt.Sscan(step, &i); err == nil && i < len(t) {
				v = t[i]
			} else {
				ts.Fatalf("%s: no element %s of %d", args[1], step, len(t))
			}
		default:
			ts.Fatalf("%s: no %s in %v", args[1], step, v)
		}
	}
	if got := fmt.Sprint(v); (got == args[2]) == neg {
		ts.Fatalf("%s is %s, want %s", args[1], got, args[2])
	}
}

// taken VARIABLE sets the variable to an address at which somebody listens until the script ends.
func taken(ts *testscript.TestScript, _ bool, args []string) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	ts.Check(err)
	ts.Defer(func() { _ = l.Close() })
	ts.Setenv(args[0], l.Addr().String())
}

// code N COMMAND… checks the exit code.
func code(ts *testscript.TestScript, _ bool, args []string) {
	err := ts.Exec(args[1], args[2:]...)
	got := 0
	if exit, ok := err.(interface{ ExitCode() int }); ok {
		got = exit.ExitCode()
	} else {
		ts.Check(err)
	}
	if fmt.Sprint(got) != args[0] {
		ts.Fatalf("exit code %d, want %s", got, args[0])
	}
}

// quotes LINES checks that every edge of extracted lines names both ends and quotes the file of its line's id.
func quotes(ts *testscript.TestScript, _ bool, args []string) {
	for line := range strings.Lines(ts.ReadFile(args[0])) {
		var doc extracted
		ts.Check(json.Unmarshal([]byte(line), &doc))
		if len(doc.Edges) == 0 {
			ts.Fatalf("%s: no edges", doc.ID)
		}
		body := ts.ReadFile(doc.ID + ".txt")
		for _, e := range doc.Edges {
			if e.Source == "" || e.Target == "" || e.SourceID == "" || e.TargetID == "" || body[e.Start:e.End] != e.Quote {
				ts.Fatalf("%s: %+v", doc.ID, e)
			}
		}
	}
}

// numLines FILE N checks how many lines a file has.
func numLines(ts *testscript.TestScript, neg bool, args []string) {
	if n := strings.Count(ts.ReadFile(args[0]), "\n"); (fmt.Sprint(n) == args[1]) == neg {
		ts.Fatalf("%s: %d lines, want %s", args[0], n, args[1])
	}
}
