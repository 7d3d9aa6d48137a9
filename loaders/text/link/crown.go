package link

import (
	"slices"
	"strings"

	"entente/loaders/text"
	"entente/schema"
	"entente/schema/fold"
	"entente/schema/gazetteer"
)

// sovereign keeps a king apart from somebody of the same name who is none: "King Hussein" beside "Saddam Hussein".
func (d *Document) sovereign(s *text.Sentence, m *text.Mention, words string) (int, bool) {
	parts := strings.Fields(fold.Key(words))
	if len(parts) == 0 {
		return 0, false
	}
	last := parts[len(parts)-1]
	titled := m.First > 0 && (s.Tokens[m.First-1].Lower == "king" || s.Tokens[m.First-1].Lower == "queen")
	switch {
	case titled && len(parts) == 1:
		if n, ok := d.crowns[last]; ok {
			return n, true
		}
		n, ok := d.persons.find(last)
		switch {
		case ok && !d.reigns(fold.Key(d.Entities[n].Name)) && d.reigns(last):
			n = d.Create(schema.Person, 0, words)
		case !ok && d.reigns(last):
			n = d.namesake(words)
		default:
			return 0, false
		}
		d.crowns[last] = n
		return n, true
	case len(parts) > 1 && !titled:
		if n, ok := d.crowns[last]; ok && fold.Key(d.Entities[n].Name) == last && !d.reigns(fold.Key(words)) {
			for _, k := range d.byTail[last] {
				if k != n && d.goesBy(d.persons, k, fold.Key(words)) {
					return k, true
				}
			}
			return d.Create(schema.Person, 0, words), true
		}
	}
	return 0, false
}

// reigns tells whether the reference has a king or queen of a folded name.
func (d *Document) reigns(name string) bool {
	words := strings.Fields(name)
	return slices.ContainsFunc(d.leadersNamed(words), func(l *gazetteer.Leader) bool {
		return roleClass(l.Role) == "crown" && (len(words) == 1 || sameName(l, words))
	})
}

// Realm finds the one state of which the reference has kings and queens of a name.
func (d *Document) Realm(name string) (state int, ok bool) {
	words := strings.Fields(fold.Key(name))
	if len(words) == 0 {
		return 0, false
	}
	return d.oneState(d.leadersNamed(words), func(l *gazetteer.Leader) bool {
		return roleClass(l.Role) == "crown" && sameName(l, words)
	})
}
