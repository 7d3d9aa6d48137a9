package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"entente/loaders"
	"entente/loaders/text"
	"entente/loaders/text/clean"
	"entente/loaders/text/score"
	"entente/loaders/text/split"
)

// goldText is a gold record with the file that it was read from, and what hindered reading its text.
type goldText struct {
	score.Text
	file  string
	fault error
}

// readGold reads a file or a folder of gold, and the texts beside it.
func readGold(name string) ([]goldText, error) {
	var out []goldText
	from := map[string]string{}
	err := eachFile(name, nil, func(file string, data []byte) error {
		texts, err := score.ReadGold(data)
		if err != nil {
			return err
		}
		for _, t := range texts {
			if from[t.ID] != "" {
				return fmt.Errorf("record %s stands in %s too", t.ID, from[t.ID])
			}
			from[t.ID] = file
			g := goldText{Text: t, file: file}
			g.Text.Text, g.fault = readText(filepath.Dir(file), &t)
			out = append(out, g)
		}
		return nil
	})
	if err == nil && len(out) == 0 {
		err = fmt.Errorf("%s: gold is empty", name)
	}
	return out, err
}

// readText returns the record's text, if need be from the file that it names.
func readText(dir string, t *score.Text) (string, error) {
	switch {
	case t.Text != "":
		return t.Text, nil
	case t.File == "":
		return "", fmt.Errorf("record %s: neither text nor file", t.ID)
	case !filepath.IsLocal(t.File):
		return "", fmt.Errorf("record %s: file %s: not beside gold", t.ID, t.File)
	}
	b, err := os.ReadFile(filepath.Join(dir, t.File))
	if err != nil {
		return "", fmt.Errorf("record %s: file %s: %w", t.ID, t.File, cause(err))
	}
	if !utf8.Valid(b) {
		return "", fmt.Errorf("record %s: file %s: not utf-8", t.ID, t.File)
	}
	return strings.TrimPrefix(string(b), "\ufeff"), nil
}

// readPredicted reads a file, a folder, or standard input ("-").
func readPredicted(name string, stdin io.Reader) ([]score.Prediction, error) {
	var out []score.Prediction
	from := map[string]string{}
	err := eachFile(name, stdin, func(file string, data []byte) error {
		predictions, err := score.ReadPredicted(data)
		for _, p := range predictions {
			if from[p.ID] != "" {
				return fmt.Errorf("record %s stands in %s too", p.ID, from[p.ID])
			}
			from[p.ID] = file
		}
		out = append(out, predictions...)
		return err
	})
	return out, err
}

// eachFile reads a file, or the *.json of a folder in order of name without its sub-folders. An error of take is given file and line.
func eachFile(name string, stdin io.Reader, take func(file string, data []byte) error) error {
	files := []string{name}
	if info, err := os.Stat(name); err == nil && info.IsDir() {
		entries, err := os.ReadDir(name)
		if err != nil {
			return inFile(name, err)
		}
		files = nil
		for _, e := range entries {
			if !e.IsDir() && filepath.Ext(e.Name()) == ".json" {
				files = append(files, filepath.Join(name, e.Name()))
			}
		}
	}
	for _, file := range files {
		data, err := readAll(file, stdin)
		if err == nil {
			err = take(file, data)
		}
		if err != nil {
			return inFile(file, err)
		}
	}
	return nil
}

func readAll(name string, stdin io.Reader) ([]byte, error) {
	if name == "-" && stdin != nil {
		return io.ReadAll(stdin)
	}
	return os.ReadFile(name)
}

// inFile says in which file, and on which line, something is wrong.
func inFile(name string, err error) error {
	p := &loaders.Problem{File: name, Reason: err.Error(), Err: err}
	var at *score.LineError
	var path *fs.PathError
	switch {
	case errors.As(err, &at):
		p.Line, p.Reason = at.Line, at.Err.Error()
	case errors.As(err, &path):
		p.Reason = path.Err.Error()
	}
	return p
}

// sentences are the spans of a text's sentences.
func sentences(body string) []text.Span {
	var out []text.Span
	for _, s := range split.Sentences(body, clean.Read(body).Blocks) {
		out = append(out, s.Span)
	}
	return out
}
