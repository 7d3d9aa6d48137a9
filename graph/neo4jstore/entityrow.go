package neo4jstore

import (
	"encoding/json"
	"strconv"
	"strings"

	"entente/graph"
)

// shownEntity are the properties of an entity's node without its id, in the order of readShown; names are written as "tier key".
var shownEntity = []string{"kind", "subkind", "count", "name", "aliases", "identifiers", "names"}

// briefEntity are the properties of one that is only named.
var briefEntity = []string{"kind", "name"}

// entityColumns are what is read of an entity's node.
var entityColumns = append([]string{"id"}, shownEntity...)

// storedEntity are all properties of an entity's node but sort, in the order of entityValues.
var storedEntity = append(append([]string{}, entityColumns...), "faces")

func entityValues(e *graph.Entity, faces []string) []any {
	return []any{string(e.ID), lower(e.Kind), orNil(e.Subkind.String()), orNil(e.Count), e.Name, listOrNil(e.Aliases),
		jsonOf(e.Identifiers, len(e.Identifiers) == 0), listOrNil(nameStrings(e.Names)), faces}
}

// readEntity reads a row of entityColumns.
func readEntity(v []any) *graph.Entity { return readShown(id(v[0]), v[1:]) }

// readShown reads a row of shownEntity.
func readShown(id graph.ID, v []any) *graph.Entity {
	e := &graph.Entity{ID: id, Kind: kindOf(v[0]), Subkind: subkindOf(v[1]), Count: int(integer(v[2])), Name: text(v[3]), Aliases: strings_(v[4]),
		Identifiers: fromJSON[map[string]string](v[5])}
	for _, s := range strings_(v[6]) {
		e.Names = append(e.Names, parseName(s))
	}
	return e
}

func nameStrings(names []graph.Name) []string {
	out := make([]string, len(names))
	for i, n := range names {
		out[i] = strconv.Itoa(int(n.Tier)) + " " + n.Key
	}
	return out
}

func parseName(s string) graph.Name {
	tier, key, _ := strings.Cut(s, " ")
	n, err := strconv.Atoi(tier)
	if err != nil {
		return graph.Name{Key: key} // unreachable: nameStrings wrote it
	}
	return graph.Name{Key: key, Tier: graph.NameTier(n)}
}

// grams are the words by which a name is found in the full-text index: its trigrams, with blanks as underscores.
func grams(key string) string {
	return strings.Join(gramWords(key), " ")
}

func gramWords(key string) []string {
	ts := graph.Trigrams(key)
	for i, t := range ts {
		ts[i] = strings.ReplaceAll(t, " ", "_")
	}
	return ts
}

// faceText writes a face so that equal faces are equal texts.
func faceText(f graph.Face) string {
	b, err := json.Marshal(f)
	if err != nil {
		return "" // unreachable: strings and numbers
	}
	return string(b)
}

func parseFace(s string) (graph.Face, error) {
	var f graph.Face
	err := json.Unmarshal([]byte(s), &f)
	return f, err
}
