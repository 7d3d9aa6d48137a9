package graph

import (
	"slices"
	"strings"

	"entente/schema/fold"
	"entente/schema/gazetteer"
)

// Trigrams returns the distinct trigrams of a folded key between blanks, sorted: "us" gives " us" and "us ".
func Trigrams(key string) []string {
	runes := []rune(" " + key + " ")
	var out []string
	for i := 0; i+3 <= len(runes); i++ {
		out = append(out, string(runes[i:i+3]))
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// LeastSimilarity is how similar a name must be to be found.
const LeastSimilarity = 0.3

// Similarity of two folded keys: 3 if they are equal, between 2 and 3 if the name begins with what was asked (more, the shorter the rest), else the
// share of trigrams that they have in common (Jaccard), 0 to 1.
func Similarity(asked, name string) float64 {
	switch {
	case asked == "" || name == "":
		return 0
	case asked == name:
		return 3
	case strings.HasPrefix(name, asked):
		return 2 + float64(len(asked))/float64(len(name))
	}
	a, b := Trigrams(asked), Trigrams(name)
	common := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] == b[j]:
			common, i, j = common+1, i+1, j+1
		case a[i] < b[j]:
			i++
		default:
			j++
		}
	}
	return float64(common) / float64(len(a)+len(b)-common)
}

// nameIndex finds gazetteer entries by their names.
type nameIndex struct {
	keys    []string // folded
	entries []ID     // beside keys
	grams   map[string][]int32
}

func newNameIndex(g *gazetteer.Gazetteer) *nameIndex {
	x := &nameIndex{grams: make(map[string][]int32)}
	for _, e := range g.Entries() {
		for _, n := range slices.Concat([]string{e.Name}, e.Aliases, g.Foreign(e.ID)) {
			k := fold.Key(n)
			for _, t := range Trigrams(k) {
				x.grams[t] = append(x.grams[t], int32(len(x.keys)))
			}
			x.keys, x.entries = append(x.keys, k), append(x.entries, ID(e.ID))
		}
	}
	return x
}

// similar returns the entries with a name similar enough to the key, and how similar that is.
func (x *nameIndex) similar(key string) map[ID]float64 {
	seen := make(map[int32]bool)
	found := make(map[ID]float64)
	for _, t := range Trigrams(key) {
		for _, i := range x.grams[t] {
			if seen[i] {
				continue
			}
			seen[i] = true
			if s := Similarity(key, x.keys[i]); s >= LeastSimilarity {
				found[x.entries[i]] = max(found[x.entries[i]], s)
			}
		}
	}
	return found
}
