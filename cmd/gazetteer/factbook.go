package main

import (
	"encoding/json"
	"fmt"
	"html"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"entente/schema/fold"
)

// facts is what the Factbook says of a place, under its names.
type facts struct {
	names    []string // short and long form
	demonyms []string
	capitals []string
}

type text struct {
	Text string `json:"text"`
}

// page is the part of a Factbook file that is read.
type page struct {
	Government struct {
		Name    map[string]json.RawMessage `json:"Country name"`
		Capital struct{ Name text }        `json:"Capital"`
	}
	People struct {
		Nationality struct{ Noun, Adjective text }
	} `json:"People and Society"`
}

// readFactbook returns the facts by folded name. Files are named by FIPS codes, which
// clash with ISO's, so places are told by name alone.
func readFactbook(dir string) (map[string]facts, error) {
	paths, err := filepath.Glob(filepath.Join(dir, "*", "*.json"))
	if err != nil || len(paths) == 0 {
		return nil, fmt.Errorf("factbook %s: no */*.json: %w", dir, orNotExist(err))
	}
	out := map[string]facts{}
	for _, path := range paths {
		if filepath.Base(filepath.Dir(path)) == "meta" {
			continue
		}
		raw, err := os.ReadFile(path)
		if err != nil {
			return nil, fmt.Errorf("factbook: %w", err)
		}
		var p page
		if err := json.Unmarshal(raw, &p); err != nil {
			return nil, fmt.Errorf("factbook: %s: %w", path, err)
		}
		f := p.facts()
		for _, name := range f.names {
			out[fold.Key(name)] = f
		}
	}
	return out, nil
}

func (p page) facts() facts {
	var f facts
	for _, form := range []string{"short", "long"} {
		var name text
		// Absent forms leave the text empty.
		_ = json.Unmarshal(p.Government.Name["conventional "+form+" form"], &name)
		if s := plainName(name.Text); s != "" {
			f.names = append(f.names, s)
		}
	}
	n := p.People.Nationality
	f.demonyms = demonyms(n.Noun.Text, n.Adjective.Text)
	f.capitals = capitals(p.Government.Capital.Name.Text)
	return f
}

var bracket = regexp.MustCompile(`\s*(\[[^\]]*\]|\((\[[^\]]*\]|[^()\[\]])*\))`)

// plainName strips brackets and notes; "none" is no name.
func plainName(s string) string {
	s, _, _ = strings.Cut(html.UnescapeString(s), ";")
	s = strings.TrimSpace(bracket.ReplaceAllString(s, ""))
	if s == "none" {
		return ""
	}
	return strings.TrimPrefix(s, "The ")
}

// ending is a plural in brackets, as in "Algerian(s)" or "Frenchman(men)".
var ending = regexp.MustCompile(`^(.*?) ?\((s|es|n|men|women)\)`)

var listing = regexp.MustCompile(`,| or | and |;`)

// demonyms reads "Algerian(s)", "Briton(s), British (collective plural)",
// "Motswana (singular), Batswana (plural)".
func demonyms(texts ...string) []string {
	var out []string
	for _, s := range texts {
		s, _, _ = strings.Cut(html.UnescapeString(s), "note")
		s = strings.ReplaceAll(s, "singular and plural", "both")
		for _, part := range listing.Split(s, -1) {
			for _, word := range forms(strings.TrimSpace(part)) {
				if len(word) > 2 && !slices.Contains(out, word) && startsUpper(word) {
					out = append(out, word)
				}
			}
		}
	}
	return out
}

// forms returns the singular and the plural that one part of a listing spells.
func forms(part string) []string {
	m := ending.FindStringSubmatch(part)
	if m == nil {
		return []string{strings.TrimSpace(bracket.ReplaceAllString(part, ""))}
	}
	stem, plural := m[1], m[2]
	switch plural {
	case "men":
		return []string{stem, strings.TrimSuffix(stem, "man") + "men"}
	case "women":
		return []string{stem, strings.TrimSuffix(stem, "woman") + "women"}
	}
	return []string{stem, stem + plural}
}

// capitals reads "La Paz (administrative capital); Sucre (constitutional …)".
func capitals(s string) []string {
	s, _, _ = strings.Cut(html.UnescapeString(s), "note")
	s = bracket.ReplaceAllString(s, "")
	var out []string
	for part := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == ';' || r == ',' }) {
		part = strings.TrimSpace(part)
		if startsUpper(part) && part != "D.C." && len(strings.Fields(part)) < 4 {
			out = append(out, part)
		}
	}
	return out
}
