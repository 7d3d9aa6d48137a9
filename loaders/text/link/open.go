package link

import (
	"entente/loaders/text"
	"entente/schema"
)

// Entry returns the entity of a gazetteer id, whether or not a mention named it.
func (d *Document) Entry(id string) (int, bool) { return d.byEntry(id) }

// Create returns the entity of that kind and name, made if there is none.
func (d *Document) Create(kind schema.Kind, sub schema.Subkind, name string) int {
	return d.create(kind, sub, name)
}

// Use notes that words between two bytes name an entity.
func (d *Document) Use(n int, words string, start, end int) { d.use(n, words, start, end) }

// OrganOf returns the state that an entity is an organ of.
func (d *Document) OrganOf(n int) (int, bool) { return d.stateOf(n) }

// Office returns the state or body that a person acts for.
func (d *Document) Office(person int) (int, bool) {
	of, ok := d.office[person]
	return of, ok
}

// Offices is how many persons are known to act for a state or body.
func (d *Document) Offices() int { return len(d.office) }

// Words returns what the tokens first to last of a sentence look like in the text.
func (d *Document) Words(s *text.Sentence, first, last int) string { return d.words(s, first, last) }

// Tails returns the entities whose name ends in a folded word, the latest last.
func (d *Document) Tails(word string) []int { return d.byTail[word] }

// WithWord returns the organizations in whose name a folded word stands.
func (d *Document) WithWord(word string) []int { return d.byWord[word] }

// IsOrgan tells whether an entity is an organ of a state.
func (d *Document) IsOrgan(n int) bool { _, ok := d.stateOf(n); return ok }

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

// Known returns the entity of a gazetteer id that the text names.
func (d *Document) Known(id string) (int, bool) {
	n, ok := d.byID[id]
	return n, ok
}
