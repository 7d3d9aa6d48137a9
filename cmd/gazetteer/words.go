package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"unicode"

	"entente/schema/fold"
)

// readWords returns the words that stand in lower case in English treebanks: a name that
// is among them would be found where nobody is named.
func readWords(dir string) (map[string]bool, error) {
	paths, err := filepath.Glob(filepath.Join(dir, "*.conllu"))
	if err != nil || len(paths) == 0 {
		return nil, fmt.Errorf("words %s: no *.conllu: %w", dir, orNotExist(err))
	}
	out := map[string]bool{}
	for _, path := range paths {
		if err := addWords(out, path); err != nil {
			return nil, fmt.Errorf("words: %w", err)
		}
	}
	return out, nil
}

// addWords adds the forms of one file, the second of its tab-separated columns. Names
// that a careless writer left in lower case (PROPN) are no words.
func addWords(out map[string]bool, path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		cells := strings.Split(lines.Text(), "\t")
		if len(cells) < 4 || cells[3] == "PROPN" || strings.ContainsFunc(cells[1], unicode.IsUpper) {
			continue
		}
		out[fold.Key(cells[1])] = true
	}
	return lines.Err()
}
