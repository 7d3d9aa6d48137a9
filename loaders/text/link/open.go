package link

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// Office returns the state or body that a person acts for.
func (d *Document) Office(person int) (int, bool) {
	of, ok := d.office[person]
	return of, ok
}

// Homeland returns the state that is a person's own, whether he acts for it or not.
func (d *Document) Homeland(person int) (int, bool) {
	state, ok := d.land[person]
	return state, ok
}

// Offices is how many persons are known to act for a state or body.
func (d *Document) Offices() int { return len(d.office) }

// Tails returns the entities whose name ends in a folded word, the latest last.
func (d *Document) Tails(word string) []int { return d.byTail[word] }

// WithWord returns the organizations in whose name a folded word stands.
func (d *Document) WithWord(word string) []int { return d.byWord[word] }

// Standing returns how well an entity is known.
func (d *Document) Standing(entity int) text.Standing {
	e := &d.Entities[entity]
	if _, ok := d.office[entity]; ok || e.ID != "" || e.Kind == schema.LegalInstrument || e.Kind == schema.Programme {
		return text.Known
	}
	if _, ok := d.organs[entity]; ok {
		return text.Known
	}
	if d.sure[entity] && e.Kind != schema.Person {
		return text.Named
	}
	return text.Guessed
}

// SetSure notes that an entity is what its kind says.
func (d *Document) SetSure(entity int) { d.sure[entity] = true }

// Known returns the entity of a gazetteer id that the text names.
func (d *Document) Known(id string) (int, bool) {
	n, ok := d.byID[id]
	return n, ok
}

// Named returns the entity of a gazetteer id, whether a mention names it or not.
func (d *Document) Named(id string) (int, bool) { return d.byEntry(id) }

// StateOf returns the state in which a place of the gazetteer lies.
func (d *Document) StateOf(place int) (int, bool) {
	e, ok := d.lookup.Entry(d.Entities[place].ID)
	for range 3 {
		if !ok {
			return 0, false
		}
		if e.Kind == schema.State {
			return d.byEntry(e.ID)
		}
		e, ok = d.lookup.Entry(e.Parent)
	}
	return 0, false
}

// Departments returns the United States, if a text names a department of theirs by its full name or a bureau that is known:
// "the Department of Commerce" is then theirs, too.
func (d *Document) Departments() (int, bool) {
	for i := range d.Entities {
		if e := &d.Entities[i]; strings.HasPrefix(e.ID, "org/us-") && len(e.Spans) > 0 {
			return d.under(i, schema.GovernmentBody)
		}
	}
	return 0, false
}
