package main

import (
	"encoding/json"
	"fmt"
	"html"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"entente/loaders/text"
	"entente/loaders/text/split"
)

// readFactbook returns the sentences of the texts of the Factbook's JSON files, in order of
// file name and of the fields' names, without repeats.
func readFactbook(dir string) ([][]text.Token, error) {
	var out [][]text.Token
	seen := map[string]bool{}
	err := filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || filepath.Ext(path) != ".json" {
			return err
		}
		b, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		var page any
		if err := json.Unmarshal(b, &page); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		for _, t := range texts(page, nil) {
			for _, s := range sentences(t) {
				if words := s.In(t); !seen[words] {
					seen[words] = true
					out = append(out, s.Tokens)
				}
			}
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read factbook: %w", err)
	}
	return out, nil
}

// texts collects the strings below a JSON value, tags taken out.
func texts(value any, out []string) []string {
	switch v := value.(type) {
	case string:
		if t := plain(v); strings.Contains(t, " ") {
			out = append(out, t)
		}
	case []any:
		for _, e := range v {
			out = texts(e, out)
		}
	case map[string]any:
		var keys []string
		for k := range v {
			keys = append(keys, k)
		}
		slices.Sort(keys)
		for _, k := range keys {
			out = texts(v[k], out)
		}
	}
	return out
}

func plain(s string) string {
	s = breaks.ReplaceAllString(s, "\n")
	return html.UnescapeString(tags.ReplaceAllString(s, ""))
}

var (
	breaks = regexp.MustCompile(`(?i)</?(p|br|li|ul|div|h[1-6])\b[^>]*>`)
	tags   = regexp.MustCompile(`<[^>]*>`)
)

// sentences splits a text whose lines are paragraphs.
func sentences(t string) []text.Sentence {
	var blocks []text.Block
	at := 0
	for line := range strings.SplitAfterSeq(t, "\n") {
		blocks = append(blocks, text.Block{Span: text.Span{Start: at, End: at + len(line)}})
		at += len(line)
	}
	return split.Sentences(t, blocks)
}
