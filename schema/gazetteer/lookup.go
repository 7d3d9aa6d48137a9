package gazetteer

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"entente/schema/fold"
)

// index finds entries by folded name.
type index map[string][]*Entry

func (x index) add(name string, e *Entry) {
	key := fold.Key(name)
	if key != "" && !slices.Contains(x[key], e) {
		x[key] = append(x[key], e)
	}
}

func (g *Gazetteer) build() error {
	g.names, g.aliases, g.demonyms, g.seats = index{}, index{}, index{}, index{}
	g.identifiers = map[string][]*Entry{}
	for _, e := range g.entries {
		if g.byID[e.ID] != nil {
			return fmt.Errorf("gazetteer: %s: stands twice", e.ID)
		}
		g.byID[e.ID] = e
		g.names.add(e.Name, e)
		for _, name := range e.Aliases {
			g.aliases.add(name, e)
		}
		for _, name := range e.Demonyms {
			g.demonyms.add(name, e)
		}
		for _, name := range e.Seats {
			g.seats.add(name, e)
		}
		g.identify(e)
	}
	return nil
}

// identify enters the identifiers of e; those of an "other_" scheme stand under the scheme.
func (g *Gazetteer) identify(e *Entry) {
	for scheme, values := range e.Identifiers {
		for value := range strings.FieldsSeq(values) {
			key := identifierKey(strings.TrimPrefix(scheme, "other_"), value)
			g.identifiers[key] = append(g.identifiers[key], e)
		}
	}
}

func identifierKey(scheme, value string) string { return scheme + ":" + strings.ToLower(value) }

// ByName returns the entries whose Name folds to the same key as name. A name that is
// also an English word (Quad, SWIFT) is found only in its own capitals, see Cased.
func (g *Gazetteer) ByName(name string) []*Entry {
	key := fold.Key(name)
	return g.capitalized(key, name, g.names[key], func(e *Entry) []string { return []string{e.Name} })
}

// ByAlias returns the entries that have name as an alias, else those that are called so
// in another language. An acronym that is also an English word (US, WHO) is found only in
// its own capitals, see Cased.
func (g *Gazetteer) ByAlias(name string) []*Entry {
	key := fold.Key(name)
	if found := g.capitalized(key, name, g.aliases[key], func(e *Entry) []string { return e.Aliases }); len(found) > 0 {
		return found
	}
	if g.cased[key] {
		return nil
	}
	return g.byForeign(key)
}

// Cased tells whether name is also an English word, so that a text means an entry by it
// only where it is written as the entry writes it, or all in capitals.
func (g *Gazetteer) Cased(name string) bool { return g.cased[fold.Key(name)] }

// capitalized leaves the entries that write a cased key as name does. All others pass.
func (g *Gazetteer) capitalized(key, name string, found []*Entry, spellings func(*Entry) []string) []*Entry {
	if !g.cased[key] || strings.ToUpper(name) == name {
		return slices.Clone(found)
	}
	var out []*Entry
	for _, e := range found {
		same := func(s string) bool { return bare(s) == bare(name) }
		if slices.ContainsFunc(spellings(e), same) {
			out = append(out, e)
		}
	}
	return out
}

// bare returns the letters and digits of a name.
func bare(name string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, name)
}

// ByDemonym returns the entries whose people or adjective is name: "Thais", "Dutch".
func (g *Gazetteer) ByDemonym(name string) []*Entry {
	return slices.Clone(g.demonyms[fold.Key(name)])
}

// BySeat returns the entries for whose government name stands: "Kremlin". It may be more
// than one: Brussels is the seat of Belgium and of the European Union, Moscow that of the
// Soviet Union too, see From and To. Seats that are also English words are found only in
// their own capitals, see Cased.
func (g *Gazetteer) BySeat(name string) []*Entry {
	key := fold.Key(name)
	return g.capitalized(key, name, g.seats[key], func(e *Entry) []string { return e.Seats })
}

// ByIdentifier returns the entries with an identifier of the scheme ("iso2", "iso3",
// "cow", "qid"), whatever its case, sorted by id.
func (g *Gazetteer) ByIdentifier(scheme, value string) []*Entry {
	found := slices.Clone(g.identifiers[identifierKey(scheme, value)])
	slices.SortFunc(found, func(a, b *Entry) int { return cmp.Compare(a.ID, b.ID) })
	return found
}

// Foreign returns the names of an entry in other languages and scripts and its rarer
// spellings: names to look up, not to find in an English text.
func (g *Gazetteer) Foreign(id string) []string {
	names, err := g.foreign()
	if err != nil {
		return nil // unreachable: the table is embedded and read by a test
	}
	return slices.Clone(names.byID[id])
}

func (g *Gazetteer) byForeign(key string) []*Entry {
	names, err := g.foreign()
	if err != nil {
		return nil // unreachable, as above
	}
	var found []*Entry
	for _, id := range names.byKey[key] {
		if e := g.byID[id]; e != nil {
			found = append(found, e)
		}
	}
	return found
}
