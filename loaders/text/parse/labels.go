package parse

import (
	"maps"
	"slices"
	"strings"

	"entente/loaders/text"
)

// subtypes are the relations with a subtype that the parser tells apart; others lose theirs.
var subtypes = text.Set("nsubj:pass nsubj:outer csubj:pass aux:pass obl:agent obl:unmarked obl:tmod nmod:poss nmod:unmarked nmod:desc acl:relcl advcl:relcl compound:prt")

// Relation is the relation that the parser uses for one of Universal Dependencies.
func Relation(rel string) string {
	if subtypes[rel] {
		return rel
	}
	return Universal(rel)
}

// Universal is a relation without its subtype.
func Universal(rel string) string {
	plain, _, _ := strings.Cut(rel, ":")
	return plain
}

// labelsOf are the relations of a treebank, sorted.
func labelsOf(sentences [][]text.Token) []string {
	found := map[string]bool{"dep": true, "root": true, "parataxis": true}
	for _, s := range sentences {
		for i := range s {
			found[Relation(s[i].Rel)] = true
		}
	}
	return slices.Sorted(maps.Keys(found))
}
