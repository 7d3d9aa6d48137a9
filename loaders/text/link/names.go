package link

import (
	"iter"
	"strings"

	"entente/schema"
	"entente/schema/fold"
)

// names finds the first entity whose name is a given one, or one of them continues the other
// at the end that varies: "Delta Trading" and "Delta Trading Company", "Holt" and "Anna Holt".
// Names are folded.
type names struct {
	pieces func(name string) iter.Seq[string] // a name and what it continues
	whole  map[string]int
	part   map[string]int // by each piece of a name
	origin map[int]string // the fixed end of the name by which an entity was made
}

func newNames(pieces func(string) iter.Seq[string]) *names {
	return &names{pieces, map[string]int{}, map[string]int{}, map[int]string{}}
}

// add notes a name of an entity.
func (x *names) add(n int, name string) {
	first(x.whole, name, n)
	for p := range x.pieces(name) {
		first(x.part, p, n)
	}
}

func first(of map[string]int, name string, n int) {
	if before, ok := of[name]; !ok || n < before {
		of[name] = n
	}
}

// find returns the first entity that has, or had, such a name.
func (x *names) find(name string) (int, bool) {
	best, found := x.part[name]
	for p := range x.pieces(name) {
		if n, ok := x.whole[p]; ok && (!found || n < best) {
			best, found = n, true
		}
	}
	return best, found
}

// beginnings yields a name without its last words, down to its first.
func beginnings(name string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for at := len(name); at >= 0; at = strings.LastIndexByte(name[:at], ' ') {
			if !yield(name[:at]) {
				return
			}
		}
	}
}

// endings yields a name without its first words, down to its last.
func endings(name string) iter.Seq[string] {
	return func(yield func(string) bool) {
		for {
			if !yield(name) {
				return
			}
			_, rest, more := strings.Cut(name, " ")
			if !more {
				return
			}
			name = rest
		}
	}
}

// called finds the first entity of a list, those whose name had that end when they were made,
// that goes by a name. Where the index tells of a name that an entity has lost since, the
// list is searched.
func (d *Document) called(x *names, list []int, end, name string) (int, bool) {
	n, ok := x.find(name)
	if !ok || x.origin[n] == end && d.goesBy(x, n, name) {
		return n, ok
	}
	for _, n := range list {
		if d.goesBy(x, n, name) {
			return n, true
		}
	}
	return 0, false
}

// goesBy tells whether an entity's name and another are the same, or one continues the other.
func (d *Document) goesBy(x *names, n int, name string) bool {
	have := fold.Key(d.Entities[n].Name)
	if x == d.persons {
		return d.Entities[n].Kind == schema.Person && (have == name || strings.HasSuffix(have, " "+name) || strings.HasSuffix(name, " "+have))
	}
	return strings.HasPrefix(have+" ", name+" ") || strings.HasPrefix(name+" ", have+" ")
}

// rename notes that an entity has a new name.
func (d *Document) rename(n int) {
	switch e := &d.Entities[n]; e.Kind {
	case schema.Person:
		d.persons.add(n, fold.Key(e.Name))
	case schema.Organization:
		d.bodies.add(n, fold.Key(e.Name))
	}
}
