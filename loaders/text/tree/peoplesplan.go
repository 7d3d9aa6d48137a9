package tree

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// resolver returns whose an intent is that is called after a people or a body: in "France regretted the Kenyan decision to leave"
// Kenya leaves; -1 if it is nobody's.
func (t *Tree) resolver(noun int) int {
	if !intents[t.Tokens[noun].Lemma] {
		return -1
	}
	for _, k := range t.Kids(noun) {
		m := t.Mention(k)
		if k > noun || m < 0 || !t.Is(k, "amod", "compound", "nmod:desc", "nmod") || t.Child(k, "case") >= 0 || t.partOfWord(k) {
			continue
		}
		if x := &t.S.Mentions[m]; x.Kind == schema.State || x.Kind == schema.Organization {
			return k
		}
	}
	return -1
}

// partOfWord tells whether a name is a part of a word such as "US-backed" or "Franco-German".
func (t *Tree) partOfWord(k int) bool {
	return strings.Contains(t.Tokens[k].Text, "-") || k+1 < len(t.Tokens) && strings.HasPrefix(t.Tokens[k+1].Text, "-")
}

// intents are nouns of what somebody means to do, or not to do.
var intents = text.Set("decision plan offer pledge promise vow threat refusal move proposal bid attempt effort intention resolve determination readiness willingness wish commitment undertaking reluctance failure desire endeavour endeavor scheme agreement eagerness inability choice")
