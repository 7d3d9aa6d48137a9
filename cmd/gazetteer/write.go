package main

import (
	"bytes"
	"cmp"
	"strings"
	"unicode"
	"unicode/utf8"
)

const generated = "# Written by cmd/gazetteer from the sources named in README.md; changes belong in curated.tsv.\n"

// statesTable writes the entries with the names that an English text may have.
func statesTable(states []*state) []byte {
	var b bytes.Buffer
	b.WriteString(generated)
	b.WriteString("id\tname\taliases\tdemonyms\tseats\tparent\tyears\tidentifiers\n")
	for _, s := range states {
		cells := []string{s.id, s.name, join(s.aliases), join(s.demonyms), join(s.seats), s.parent, s.years, join(s.identifiers)}
		b.WriteString(strings.TrimRight(strings.Join(cells, "\t"), "\t") + "\n")
	}
	return b.Bytes()
}

// foreignTable writes the names in other languages, one line an entry, without a header.
func foreignTable(states []*state) []byte {
	var b bytes.Buffer
	for _, s := range states {
		if len(s.foreign) > 0 {
			b.WriteString(s.id + "\t" + join(s.foreign) + "\n")
		}
	}
	return b.Bytes()
}

func join(list []string) string { return strings.Join(list, "; ") }

func compare(a, b string) int { return cmp.Compare(a, b) }

func startsUpper(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}
