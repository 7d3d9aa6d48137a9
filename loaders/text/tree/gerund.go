package tree

import (
	"strings"

	"entente/loaders/text"
	"entente/loaders/text/verbs"
)

// gerunds makes complements of the participles that the parser took for adjectives of the
// object: "denied attacking X", "ruled out imposing sanctions".
func (t *Tree) gerunds() {
	for g := 1; g+1 < len(t.Tokens); g++ {
		v, n := t.gerundAt(g)
		if v < 0 {
			continue
		}
		t.Tokens[g].Head, t.Tokens[g].Rel = v, "xcomp"
		t.Tokens[g].UPOS, t.Tokens[g].XPOS, t.Tokens[g].Lemma = "VERB", "VBG", stem(t.Tokens[g].Lower)
		t.Tokens[n].Head, t.Tokens[n].Rel = g, "obj"
	}
}

// gerundAt returns the verb that a participle completes and the noun that is its object, -1
// if it does not.
func (t *Tree) gerundAt(g int) (v, n int) {
	n = t.Tokens[g].Head
	if n <= g || n > g+8 || !t.Is(g, "amod", "compound") || !strings.HasSuffix(t.Tokens[g].Lower, "ing") {
		return -1, -1
	}
	v = t.Tokens[n].Head
	if v < 0 || v >= g || t.Tokens[v].UPOS != "VERB" || !t.Is(n, "obj", "ccomp", "xcomp", "obl") || !takesGerund[t.Tokens[v].Lemma] {
		return -1, -1
	}
	if between := g - v; between > 2 || between == 2 && t.Tokens[v+1].UPOS != "ADP" && t.Tokens[v+1].UPOS != "ADV" {
		return -1, -1
	}
	if t.below(n, "case") >= 0 || adjectival[t.Tokens[g].Lower] || !verbs.Base(stem(t.Tokens[g].Lower)) {
		return -1, -1
	}
	return v, n
}

// adjectival are participles that describe a noun more often than they have it as object.
var adjectival = text.Set("visiting ruling opposing existing growing remaining outstanding leading continuing rising neighbouring neighboring warring following missing working standing living being pending ongoing serving mounting lasting")
