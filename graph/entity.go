package graph

import (
	"cmp"
	"maps"
	"slices"

	"entente/schema"
	"entente/schema/fold"
	"entente/schema/gazetteer"
)

// Entity is a node: a cluster of records.
type Entity struct {
	ID          ID
	Kind        schema.Kind
	Subkind     schema.Subkind
	Count       int // of a group; 0 elsewhere
	Name        string
	Aliases     []string          // every other name, in bytewise order
	Identifiers map[string]string // by scheme
	Names       []Name            // what it can be found by, without the gazetteer's own
}

// Name is a folded name of an entity with the tier in which entity(name:) tries it.
type Name struct {
	Key  string // fold.Key of the name
	Tier NameTier
}

// NameTier orders the names that entity(name:) tries: the first tier that hits decides.
type NameTier uint8

// Name tiers, first tried first.
const (
	GazetteerName NameTier = iota
	GazetteerAlias
	ListName
	TextName
	OtherAlias
)

// Face is what a record says of its entity, without its document: equal records have one face.
type Face struct {
	Tier        Tier
	Kind        schema.Kind
	Subkind     schema.Subkind
	Count       int
	Names       []string
	Identifiers map[string]string
}

// Face returns the record's face.
func (r *Record) Face() Face {
	return Face{r.Tier(), r.Kind, r.Subkind, r.Count, r.Names, r.Identifiers}
}

// compare orders faces by tier, then bytewise.
func (f *Face) compare(o *Face) int {
	return cmp.Or(cmp.Compare(f.Tier, o.Tier), slices.Compare(f.Names, o.Names), cmp.Compare(f.Kind, o.Kind),
		cmp.Compare(f.Subkind, o.Subkind), cmp.Compare(f.Count, o.Count), compareMaps(f.Identifiers, o.Identifiers))
}

func compareMaps(a, b map[string]string) int {
	ka, kb := slices.Sorted(maps.Keys(a)), slices.Sorted(maps.Keys(b))
	if c := slices.Compare(ka, kb); c != 0 {
		return c
	}
	for _, k := range ka {
		if c := cmp.Compare(a[k], b[k]); c != 0 {
			return c
		}
	}
	return 0
}

// DeriveEntity makes an entity out of the faces of its live records, in any order and with any repeats. Its properties are
// the gazetteer's, then a list's, then a text's, then bytewise the first. At least one face is needed.
func DeriveEntity(id ID, faces []Face, g *gazetteer.Gazetteer) Entity {
	faces = slices.Clone(faces)
	slices.SortFunc(faces, func(a, b Face) int { return a.compare(&b) })
	first := &faces[0]
	e := Entity{ID: id, Kind: first.Kind, Subkind: first.Subkind, Count: first.Count, Name: first.Names[0]}
	names := make(map[string]struct{})
	entry, known := g.Entry(string(id))
	if known {
		e.Kind, e.Subkind, e.Name, e.Count = entry.Kind, entry.Subkind, entry.Name, 0
		addAll(names, entry.Aliases)
		e.Identifiers = maps.Clone(entry.Identifiers)
	}
	tiers := make(map[string]NameTier)
	for i := range faces {
		f := &faces[i]
		addAll(names, f.Names)
		e.addIdentifiers(f.Identifiers)
		addTiers(tiers, f)
	}
	delete(names, e.Name)
	e.Aliases = slices.Sorted(maps.Keys(names))
	for _, k := range slices.Sorted(maps.Keys(tiers)) {
		e.Names = append(e.Names, Name{k, tiers[k]})
	}
	return e
}

func addAll(set map[string]struct{}, names []string) {
	for _, n := range names {
		set[n] = struct{}{}
	}
}

func (e *Entity) addIdentifiers(ids map[string]string) {
	for k, v := range ids {
		if _, ok := e.Identifiers[k]; !ok {
			if e.Identifiers == nil {
				e.Identifiers = make(map[string]string)
			}
			e.Identifiers[k] = v
		}
	}
}

// addTiers enters a face's folded names: its own name in its tier's, the others as other aliases.
func addTiers(tiers map[string]NameTier, f *Face) {
	own := TextName
	if f.Tier == TierList {
		own = ListName
	}
	for i, n := range f.Names {
		t := OtherAlias
		if i == 0 {
			t = own
		}
		k := fold.Key(n)
		if old, ok := tiers[k]; k != "" && (!ok || t < old) {
			tiers[k] = t
		}
	}
}
