package tree

import (
	"entente/loaders/text"
	"entente/schema"
)

// twoSubjects mends "the government of X and the rebels of Y signed", where the parser gives the verb two subjects: they are one list.
func (t *Tree) twoSubjects(i int) {
	v := t.Tokens[i].Head
	if v < i || !t.Is(i, "nsubj") || t.below(i, "cc") < 0 {
		return
	}
	cc := t.below(i, "cc")
	for k := cc - 1; k >= 0; k-- {
		if t.Tokens[k].Head == v && t.Is(k, "nsubj") {
			t.Tokens[i].Head, t.Tokens[i].Rel = k, "conj"
			return
		}
		if t.Verbal(k) && t.Tokens[k].Head != v {
			return
		}
	}
}

// namedGroup mends "a group allied with P, X, had threatened": the name between commas is the group's, not P's.
func (t *Tree) namedGroup(i int) {
	m := t.Mention(i)
	if m < 0 || !t.Is(i, "appos") || t.S.Mentions[m].Kind != schema.Organization {
		return
	}
	h := t.Tokens[i].Head
	if h < 0 || t.Mention(h) < 0 || t.S.Mentions[t.Mention(h)].Kind != schema.Person {
		return
	}
	for k, steps := t.Tokens[h].Head, 0; k >= 0 && steps < 4; k, steps = t.Tokens[k].Head, steps+1 {
		if t.Verbal(k) && !t.Is(k, "acl", "amod") {
			return
		}
		if t.Tokens[k].UPOS == "NOUN" && named[t.Tokens[k].Lemma] {
			t.Tokens[i].Head = k
			return
		}
	}
}

// named are bodies that a name may stand beside.
var named = text.Set("group movement militia faction party organisation organization company firm bank network outfit cell gang")
