package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"entente/schema/fold"
)

// correction is one line of curated.tsv. What it states replaces the name, parent and
// years of the sources and adds to their lists.
type correction struct {
	id, name                 string
	aliases, demonyms, seats []string
	parent, years            string
	identifiers              []string
	drop                     []string // names that the sources have wrong
}

// curated are the tables kept by hand.
type curated struct {
	states  []correction
	allowed map[string]bool // folded names that may be short or English words
	taken   map[string]bool // folded names and aliases of the other tables
}

func readCurated(dir string) (curated, error) {
	own := curated{allowed: map[string]bool{}, taken: map[string]bool{}}
	rows, err := readRows(filepath.Join(dir, "curated.tsv"))
	if err != nil {
		return own, err
	}
	for _, row := range rows {
		own.states = append(own.states, correction{
			id: row["id"], name: row["name"], aliases: split(row["aliases"]), demonyms: split(row["demonyms"]),
			seats: split(row["seats"]), parent: row["parent"], years: row["years"],
			identifiers: split(row["identifiers"]), drop: split(row["drop"]),
		})
	}
	allowed, err := os.ReadFile(filepath.Join(dir, "allow.txt"))
	if err != nil {
		return own, fmt.Errorf("curated: %w", err)
	}
	for line := range strings.Lines(string(allowed)) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			own.allowed[fold.Key(line)] = true
		}
	}
	for _, table := range []string{"organizations", "government", "armed", "instruments", "places", "cities"} {
		rows, err := readRows(filepath.Join(dir, table+".tsv"))
		if err != nil {
			return own, err
		}
		for _, row := range rows {
			for _, name := range append(split(row["aliases"]), row["name"]) {
				own.taken[fold.Key(name)] = true
			}
		}
	}
	return own, nil
}

// readRows reads a tab-separated table whose first line names the columns.
func readRows(path string) ([]map[string]string, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("curated: %w", err)
	}
	var columns []string
	var out []map[string]string
	for line := range strings.Lines(string(raw)) {
		line = strings.TrimRight(line, "\n")
		if line == "" || line[0] == '#' {
			continue
		}
		cells := strings.Split(line, "\t")
		if columns == nil {
			columns = cells
			continue
		}
		if len(cells) > len(columns) {
			return nil, fmt.Errorf("curated: %s: %s: %d cells, want at most %d", path, cells[0], len(cells), len(columns))
		}
		row := map[string]string{}
		for i, cell := range cells {
			row[columns[i]] = cell
		}
		out = append(out, row)
	}
	return out, nil
}

func split(cell string) []string {
	if cell == "" {
		return nil
	}
	return strings.Split(cell, "; ")
}
