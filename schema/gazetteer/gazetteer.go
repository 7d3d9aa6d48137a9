// Package gazetteer is the built-in reference of states and of the bodies that act
// beside them: international organizations, organs of the great powers, armed groups,
// treaties, weapons programmes, disputed regions. It gives them the ids that every
// source and every store agrees on.
//
// The data are tables in data/, embedded in the program: states.tsv and foreign.tsv are
// written by cmd/gazetteer from freely licensed sources (see README.md), the others by
// hand. An entry is a reference and no evidence: it has no document.
package gazetteer

import (
	"cmp"
	"slices"
	"sync"

	"entente/schema"
)

// Entry is what the reference holds of one entity. Entries are shared: do not change them.
type Entry struct {
	ID      string // "state/kp", "org/un-security-council"
	Kind    schema.Kind
	Subkind schema.Subkind

	Name     string   // the common English name: "North Korea"
	Aliases  []string // other names and acronyms, as an English text may have them
	Demonyms []string // adjectives and nouns for people: "Thai", "Thais"
	Seats    []string // capitals and buildings that stand for a government: "Moscow", "Kremlin"

	Identifiers map[string]string // "iso2", "iso3", "cow", "qid", "other_qid" (several, by spaces)
	From, To    int               // years of existence; 0 is unknown or open
	Parent      string            // id of the body that it is part of, "" if none
}

// Gazetteer is the reference with its indexes. It is safe for concurrent use.
type Gazetteer struct {
	entries []*Entry
	byID    map[string]*Entry

	names, aliases, demonyms, seats index
	identifiers                     map[string][]*Entry

	cased   map[string]bool // keys of acronyms that are English words
	foreign func() (foreignNames, error)
	leaders func() (leaders, error)
}

// New reads the embedded tables. Each call gives a reference of its own.
func New() (*Gazetteer, error) {
	g := &Gazetteer{
		byID:    map[string]*Entry{},
		foreign: sync.OnceValues(readForeign), leaders: sync.OnceValues(readLeaders),
	}
	for _, name := range tables {
		entries, err := readTable(name)
		if err != nil {
			return nil, err
		}
		g.entries = append(g.entries, entries...)
	}
	slices.SortFunc(g.entries, func(a, b *Entry) int { return cmp.Compare(a.ID, b.ID) })
	var err error
	if g.cased, err = readCased(); err != nil {
		return nil, err
	}
	return g, g.build()
}

// Entry returns the entry of an id.
func (g *Gazetteer) Entry(id string) (*Entry, bool) {
	e, ok := g.byID[id]
	return e, ok
}

// Entries returns all entries, sorted by id. The slice is the caller's.
func (g *Gazetteer) Entries() []*Entry { return slices.Clone(g.entries) }
