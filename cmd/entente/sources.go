package main

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"entente/loaders"
)

// source is a file, or standard input, that is to be read.
type source struct {
	name   string // as given, or as found in a folder
	loader loaders.Loader
	format string
	stream io.Reader // what is no regular file, and can be read once only; else nil
}

// intake finds what there is to read.
type intake struct {
	set    *loaders.Set
	format string // of --format, "" to detect it
	stdin  io.Reader

	sources  []source
	problems []*loaders.Problem
	skipped  int // files in folders that no loader reads
}

// add takes one argument: a file, a folder with all below it, a pattern, or "-".
func (in *intake) add(arg string) error {
	if arg == "-" {
		in.addStream(arg, in.stdin)
		return nil
	}
	info, err := os.Stat(arg)
	if errors.Is(err, fs.ErrNotExist) && strings.ContainsAny(arg, "*?[") {
		return in.addPattern(arg)
	}
	switch {
	case err != nil:
		in.addProblem(arg, err)
	case info.IsDir():
		in.addFolder(arg)
	case !info.Mode().IsRegular():
		in.addPipe(arg)
	default:
		in.addFile(filepath.Clean(arg), false)
	}
	return nil
}

func (in *intake) addPattern(pattern string) error {
	names, err := filepath.Glob(pattern)
	if err != nil {
		return usagef("pattern %s: %w", pattern, err)
	}
	if len(names) == 0 {
		in.addProblem(pattern, errors.New("no such file, and no file of that pattern"))
	}
	slices.Sort(names)
	for _, n := range names {
		if err := in.add(n); err != nil {
			return err
		}
	}
	return nil
}

// addFolder takes the files below a folder in order of name, but hidden ones and those that no loader reads.
func (in *intake) addFolder(root string) {
	before := len(in.sources) + len(in.problems)
	err := filepath.WalkDir(root, func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			in.addProblem(name, err)
		case strings.HasPrefix(d.Name(), ".") && name != root:
			if d.IsDir() {
				return fs.SkipDir
			}
		case d.Type().IsRegular(), d.Type()&fs.ModeSymlink != 0 && isFile(name):
			in.addFile(name, true)
		case d.Type()&fs.ModeSymlink != 0:
			if _, err := os.Stat(name); err != nil { // it points nowhere
				in.addProblem(name, err)
			}
		}
		return nil
	})
	if err != nil {
		in.addProblem(root, err)
	}
	if len(in.sources)+len(in.problems) == before {
		in.addProblem(root, errors.New("folder without a file that can be read"))
	}
}

func isFile(name string) bool {
	info, err := os.Stat(name)
	return err == nil && info.Mode().IsRegular()
}

// addFile finds the loader of a file. In a folder, a file of another kind is passed over.
func (in *intake) addFile(name string, inFolder bool) {
	head, err := readHead(name)
	if err != nil {
		in.addProblem(name, err)
		return
	}
	s, ok := in.detect(name, head)
	switch {
	case ok:
		in.sources = append(in.sources, s)
	case inFolder:
		in.skipped++
	default:
		in.addProblem(name, in.unknown(head))
	}
}

// unknown says that no loader claims an input.
func (in *intake) unknown(head []byte) error {
	what := "not of a format that is read"
	if bytes.IndexByte(head, 0) >= 0 {
		what = "binary bytes, not of a format that is read"
	}
	return fmt.Errorf("%s (%s); --format names one", what, strings.Join(in.set.Formats(), ", "))
}

// addPipe takes what is no regular file, as the shell's <(command).
func (in *intake) addPipe(name string) {
	f, err := os.Open(name)
	if err != nil {
		in.addProblem(name, err)
		return
	}
	in.addStream(name, f)
}

// addStream finds the loader of what can be read once only. One that is a file stays open to the end of the program.
func (in *intake) addStream(name string, r io.Reader) {
	b := bufio.NewReaderSize(r, loaders.HeadSize)
	head, err := b.Peek(loaders.HeadSize)
	if err != nil && err != io.EOF {
		in.addProblem(name, err)
		return
	}
	s, ok := in.detect(name, head)
	if !ok {
		in.addProblem(name, in.unknown(head))
		return
	}
	s.stream = b
	in.sources = append(in.sources, s)
}

// detect goes by --format, else by name and first bytes.
func (in *intake) detect(name string, head []byte) (source, bool) {
	if in.format != "" {
		l, err := in.set.Lookup(in.format)
		return source{name: name, loader: l, format: in.format}, err == nil
	}
	l, format, ok := in.set.Detect(name, head)
	return source{name: name, loader: l, format: format}, ok
}

func (in *intake) addProblem(name string, err error) {
	var path *fs.PathError
	if errors.As(err, &path) {
		err = path.Err // the name stands before it
	}
	in.problems = append(in.problems, &loaders.Problem{File: name, Reason: err.Error(), Err: err})
}

func readHead(name string) ([]byte, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close() //nolint:errcheck // nothing was written
	head := make([]byte, loaders.HeadSize)
	n, err := io.ReadFull(f, head)
	if err == io.EOF || err == io.ErrUnexpectedEOF {
		err = nil
	}
	return head[:n], err
}

// hashFile returns the file's raw hash, as "sha256:…".
func hashFile(name string) (string, error) {
	f, err := os.Open(name)
	if err != nil {
		return "", err
	}
	defer f.Close() //nolint:errcheck // nothing was written
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return "", err
	}
	return "sha256:" + hex.EncodeToString(h.Sum(nil)), nil
}
