package gazetteer

import (
	"embed"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"entente/schema"
	"entente/schema/fold"
)

//go:embed data/*.tsv data/*.txt
var data embed.FS

// tables are the files that hold entries.
var tables = []string{"states.tsv", "organizations.tsv", "government.tsv", "companies.tsv", "armed.tsv", "instruments.tsv", "places.tsv", "cities.tsv"}

// readTable reads a table of entries.
func readTable(name string) ([]*Entry, error) {
	var out []*Entry
	err := eachRow(name, func(columns, cells []string) error {
		e, err := newEntry(columns, cells)
		out = append(out, e)
		return err
	})
	return out, err
}

// eachRow reads a table: tab-separated, the first line names the columns, lists are
// divided by "; ", lines that begin with # are remarks, trailing cells may be missing.
func eachRow(name string, read func(columns, cells []string) error) error {
	text, err := data.ReadFile("data/" + name)
	if err != nil {
		return fmt.Errorf("gazetteer: %w", err)
	}
	var columns []string
	number := 0
	for line := range strings.Lines(string(text)) {
		number++
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
			return fmt.Errorf("gazetteer: %s:%d: %d cells, want at most %d", name, number, len(cells), len(columns))
		}
		if err := read(columns, cells); err != nil {
			return fmt.Errorf("gazetteer: %s:%d: %w", name, number, err)
		}
	}
	return nil
}

// newEntry makes an entry of one line.
func newEntry(columns, cells []string) (*Entry, error) {
	e := &Entry{}
	for i, cell := range cells {
		if err := e.set(columns[i], cell); err != nil {
			return nil, fmt.Errorf("column %s: %w", columns[i], err)
		}
	}
	prefix, rest, _ := strings.Cut(e.ID, "/")
	kind, ok := kindOfPrefix[prefix]
	if !ok || rest == "" || e.Name == "" {
		return nil, fmt.Errorf("id %q, name %q: want an id with a known prefix and a name", e.ID, e.Name)
	}
	e.Kind = kind
	return e, nil
}

// kindOfPrefix gives the kinds that entries of the reference have.
var kindOfPrefix = map[string]schema.Kind{
	"state": schema.State, "org": schema.Organization, "instrument": schema.LegalInstrument,
	"programme": schema.Programme, "place": schema.Place,
}

func (e *Entry) set(column, cell string) (err error) {
	switch column {
	case "id":
		e.ID = cell
	case "subkind":
		err = e.Subkind.UnmarshalText([]byte(cell))
	case "name":
		e.Name = cell
	case "aliases":
		e.Aliases = list(cell)
	case "demonyms":
		e.Demonyms = list(cell)
	case "seats":
		e.Seats = list(cell)
	case "parent":
		e.Parent = cell
	case "years":
		e.From, e.To, err = years(cell)
	case "identifiers":
		e.Identifiers, err = pairs(cell)
	default:
		err = fmt.Errorf("unknown")
	}
	return err
}

func list(cell string) []string {
	if cell == "" {
		return nil
	}
	return strings.Split(cell, "; ")
}

// years reads "1922-1991", "1945-" or "-1806".
func years(cell string) (from, to int, err error) {
	first, last, ok := strings.Cut(cell, "-")
	if cell == "" {
		return 0, 0, nil
	}
	if !ok {
		return 0, 0, fmt.Errorf("%q: want FROM-TO", cell)
	}
	if first != "" {
		if from, err = strconv.Atoi(first); err != nil {
			return 0, 0, err
		}
	}
	if last != "" {
		to, err = strconv.Atoi(last)
	}
	return from, to, err
}

// pairs reads "iso2=KP; cow=731".
func pairs(cell string) (map[string]string, error) {
	out := map[string]string{}
	for _, pair := range list(cell) {
		key, value, ok := strings.Cut(pair, "=")
		if !ok || value == "" {
			return nil, fmt.Errorf("%q: want scheme=value", pair)
		}
		out[key] = value
	}
	return out, nil
}

// foreignNames are names in other languages, by entry and by key.
type foreignNames struct {
	byID  map[string][]string
	byKey map[string][]string // ids, sorted
}

func readForeign() (foreignNames, error) {
	names := foreignNames{byID: map[string][]string{}, byKey: map[string][]string{}}
	text, err := data.ReadFile("data/foreign.tsv")
	if err != nil {
		return names, fmt.Errorf("gazetteer: %w", err)
	}
	for line := range strings.Lines(string(text)) {
		id, cell, _ := strings.Cut(strings.TrimRight(line, "\n"), "\t")
		names.byID[id] = list(cell)
		for _, name := range names.byID[id] {
			key := fold.Key(name)
			if !slices.Contains(names.byKey[key], id) {
				names.byKey[key] = append(names.byKey[key], id)
			}
		}
	}
	return names, nil
}

// readCased reads the acronyms that count only when written with capitals.
func readCased() (map[string]bool, error) {
	text, err := data.ReadFile("data/cased.txt")
	if err != nil {
		return nil, fmt.Errorf("gazetteer: %w", err)
	}
	out := map[string]bool{}
	for line := range strings.Lines(string(text)) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			out[fold.Key(line)] = true
		}
	}
	return out, nil
}
