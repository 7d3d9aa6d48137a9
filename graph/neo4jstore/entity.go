package neo4jstore

import (
	"slices"

	"entente/graph"
	"entente/schema"
)

// entity is an entity that a change touches, with the faces of its live records.
type entity struct {
	id      graph.ID
	stored  bool
	kind    schema.Kind // as stored
	faces   []string    // as stored, sorted
	names   []string    // as stored
	added   []string
	lost    []string
	rebuilt bool // added are all its faces
}

func (e *entity) add(face string) {
	if i, found := slices.BinarySearch(e.added, face); !found {
		e.added = slices.Insert(e.added, i, face)
	}
}

// final returns the faces that it has after the change.
func (e *entity) final() []string {
	if e.rebuilt {
		return e.added
	}
	out := slices.Clone(e.added)
	for _, f := range e.faces {
		if !slices.Contains(e.lost, f) {
			out = append(out, f)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// rebuild returns a touched entity; that without id is nobody's.
func (d *derivation) rebuild(id graph.ID) *entity {
	e := d.entities[id]
	if e == nil {
		e = &entity{id: id}
		if id != "" {
			d.entities[id] = e
		}
	}
	return e
}

// readEntities reads the faces of entities that get or lose one.
func (d *derivation) readEntities() error {
	pairs := make(map[[2]string]bool)
	for _, m := range d.members {
		if m.record != nil && !m.gathered && m.live {
			d.rebuild(m.entity).add(m.face)
		}
	}
	for _, r := range d.dropped {
		if e := d.rebuild(r.entity); r.live && !e.rebuilt {
			pairs[[2]string{string(r.entity), r.face}] = true
		}
	}
	if len(d.entities) == 0 {
		return nil
	}
	ids := make([]graph.ID, 0, len(d.entities))
	for id := range d.entities {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	err := d.rows(cypherFaces, params{"ids": idStrings(ids)}, func(v []any) error {
		e := d.entities[id(v[0])]
		e.stored, e.faces, e.names, e.kind = true, strings_(v[1]), strings_(v[2]), kindOf(v[3])
		return nil
	})
	if err != nil || len(pairs) == 0 {
		return err
	}
	rows := make([]any, 0, len(pairs))
	for p := range pairs {
		rows = append(rows, []any{p[0], p[1]})
	}
	return d.rows(cypherLostFaces, params{"rows": rows}, func(v []any) error {
		e := d.entities[id(v[0])]
		e.lost = append(e.lost, text(v[1]))
		return nil
	})
}

// writeEntities creates and changes entities and their names. Those that have no face any more are dropped at the end.
func (d *derivation) writeEntities() error {
	add, put := make(map[schema.Kind][]any), make(map[schema.Kind][]any)
	var dropNames, addNames []any
	for _, e := range sortedValues(d.entities) {
		faces := e.final()
		if len(faces) == 0 || e.stored && slices.Equal(faces, e.faces) {
			continue
		}
		parsed := make([]graph.Face, len(faces))
		for i, f := range faces {
			var err error
			if parsed[i], err = parseFace(f); err != nil {
				return own{err}
			}
		}
		derived := graph.DeriveEntity(e.id, parsed, d.s.gazetteer)
		row := entityValues(&derived, faces)
		if e.stored {
			put[derived.Kind] = append(put[derived.Kind], row)
		} else {
			add[derived.Kind] = append(add[derived.Kind], row)
		}
		dropped, added := nameChanges(e.id, e.names, nameStrings(derived.Names))
		dropNames, addNames = append(dropNames, dropped...), append(addNames, added...)
	}
	for _, k := range schema.Kinds() {
		if err := d.unwind(cypherAddEntities(k), add[k]); err != nil {
			return err
		}
		if err := d.unwind(cypherPutEntities(k), put[k]); err != nil {
			return err
		}
	}
	if err := d.unwind(cypherDropNames, dropNames); err != nil {
		return err
	}
	return d.unwind(cypherAddNames, addNames)
}

// nameChanges are the rows by which an entity's old names become the new ones.
func nameChanges(id graph.ID, old, want []string) (drop, add []any) {
	for _, s := range old {
		if !slices.Contains(want, s) {
			drop = append(drop, []any{string(id), parseName(s).Key})
		}
	}
	for _, s := range want {
		if !slices.Contains(old, s) {
			n := parseName(s)
			add = append(add, []any{string(id), n.Key, int64(n.Tier), grams(n.Key)})
		}
	}
	return drop, add
}

// writeRecords creates records, and moves those whose entity changed.
func (d *derivation) writeRecords() error {
	byEntity := make(map[graph.ID][]any)
	var early, moveLive, moveEarly, markLive, markEarly []any
	for _, m := range sortedValues(d.members) {
		switch {
		case m.record != nil && m.live:
			byEntity[m.entity] = append(byEntity[m.entity], m.values())
		case m.record != nil:
			early = append(early, append(m.values(), string(m.entity)))
		default:
			if m.old != m.entity {
				row := []any{string(m.id), string(m.entity)}
				moveLive, moveEarly = either(m.live, row, moveLive, moveEarly)
			}
			if m.oldMark != m.mark {
				row := []any{string(m.id), orNil(m.mark)}
				markLive, markEarly = either(m.live, row, markLive, markEarly)
			}
		}
	}
	groups := make(map[graph.ID]any, len(byEntity))
	for id, rows := range byEntity {
		groups[id] = []any{string(id), rows}
	}
	for _, do := range []struct {
		statement string
		rows      []any
	}{{cypherAddRecords, sortedValues(groups)}, {cypherAddEarlier, early}, {cypherMoveLive, moveLive}, {cypherMoveEarly, moveEarly},
		{cypherMarkLive, markLive}, {cypherMarkEarly, markEarly}} {
		if err := d.unwind(do.statement, do.rows); err != nil {
			return err
		}
	}
	return nil
}

func either(first bool, row any, a, b []any) ([]any, []any) {
	if first {
		return append(a, row), b
	}
	return a, append(b, row)
}

// values is the row by which a record is created.
func (m *member) values() []any {
	ids, classes := make([]string, len(m.ids)), make([]int64, len(m.ids))
	for i, c := range m.ids {
		ids[i], classes[i] = string(c.ID), int64(c.Class)
	}
	return []any{string(m.id), m.record.Key, m.record.Names[0], lower(m.record.Kind), ids, classes, m.face, orNil(m.mark)}
}

// dropEntities deletes the entities of which no live record is left.
func (d *derivation) dropEntities() error {
	var drop, names []any
	for _, e := range sortedValues(d.entities) {
		if e.stored && len(e.final()) == 0 {
			drop = append(drop, string(e.id))
			dropped, _ := nameChanges(e.id, e.names, nil)
			names = append(names, dropped...)
		}
	}
	if err := d.unwind(cypherDropNames, names); err != nil {
		return err
	}
	return d.unwind(cypherDropEntities, drop)
}
