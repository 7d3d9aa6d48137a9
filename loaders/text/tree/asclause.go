package tree

import (
	"entente/loaders/text"
	"entente/schema"
)

// asClause makes a clause of "fled the town as X's guns shelled it", where the parser took "as" for a preposition and the verb for one that
// says more of its noun: a past tense with an object is no participle.
func (t *Tree) asClause(i int) {
	n := t.Tokens[i].Head
	if t.Tokens[i].XPOS != "VBD" || !t.Is(i, "acl", "acl:relcl") || n < 1 || n > i || !t.Is(n, "obl", "nmod") || t.below(i, "obj") < i || t.below(i, "nsubj", "aux:pass", "obl:agent") >= 0 {
		return
	}
	c := t.below(n, "case")
	if c < 0 || c > n || t.Tokens[c].Lower != "as" && t.Tokens[c].Lower != "while" || t.Tokens[n].XPOS == "NN" && c == n-1 {
		return // "as chairman": an office
	}
	up := t.Tokens[n].Head
	t.Tokens[i].Head, t.Tokens[i].Rel = up, "advcl"
	t.Tokens[n].Head, t.Tokens[n].Rel = i, "nsubj"
	t.Tokens[c].Head, t.Tokens[c].Rel = i, "mark"
}

// served reads "X has served notice that it will leave", where the parser took the verb for an adjective of its object.
func (t *Tree) served(i int) {
	h := t.Tokens[i].Head
	if t.Tokens[i].XPOS != "VBN" || !t.Is(i, "amod") || h != i+1 || t.Tokens[h].UPOS != "NOUN" || i < 1 || t.Tokens[i-1].Lemma != "have" || t.Tokens[i-1].Lower == "having" || t.Tokens[i-1].Head != i {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel, t.Tokens[i].UPOS = t.Tokens[h].Head, t.Tokens[h].Rel, "VERB"
	for k := range t.Tokens {
		if t.Tokens[k].Head == h && k < i {
			t.Tokens[k].Head = i
		}
	}
	t.Tokens[h].Head, t.Tokens[h].Rel = i, "obj"
	t.Tokens[i-1].Rel = "aux"
}

// someOfThem reads "talks between X and British and American spies": the peoples' names before the noun say whose they are.
func (t *Tree) someOfThem(i int) {
	if t.Tokens[i].UPOS != "NOUN" || !t.Is(i, "obl", "nmod", "dep", "obj") || i < 3 || t.Mention(i) >= 0 {
		return
	}
	first := -1
	for k := i - 1; k > 0; k-- {
		m := t.Mention(k)
		if m >= 0 && t.S.Mentions[m].Use == text.ByDemonym && t.Is(k, "conj") {
			first = k
		} else if t.Tokens[k].Lower != "and" {
			break
		}
	}
	if c := t.below(i, "case"); first < 2 || c > first || t.Mention(i-1) < 0 || t.Tokens[first-1].Lower != "and" {
		return
	}
	a := t.Tokens[first].Head
	if a >= 0 && t.Tokens[a].Head == i && t.Is(a, "compound") && t.Mention(a) >= 0 && t.S.Mentions[t.Mention(a)].Kind == schema.Person {
		t.Tokens[a].Head, t.Tokens[a].Rel = t.Tokens[i].Head, t.Tokens[i].Rel
		for k := range a {
			if t.Tokens[k].Head == i {
				t.Tokens[k].Head = a
			}
		}
	}
	if a < 0 || a >= first-1 || t.Mention(a) < 0 || t.S.Mentions[t.Mention(a)].Use == text.ByDemonym {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = a, "conj"
	t.Tokens[first-1].Head, t.Tokens[first-1].Rel = i, "cc"
	t.Tokens[first].Head, t.Tokens[first].Rel = i, "amod"
	for k := first + 1; k < i; k++ {
		if t.Mention(k) >= 0 {
			t.Tokens[k].Head, t.Tokens[k].Rel = first, "conj"
		} else {
			t.Tokens[k].Head, t.Tokens[k].Rel = k+1, "cc"
		}
	}
}

// secondCalling hangs "brother of Y" of "X, head of Z and brother of Y" on the office, where the parser took it for one more body.
func (t *Tree) secondCalling(i int) {
	h := t.Tokens[i].Head
	if h < 0 || h > i || !t.Is(i, "conj") || t.Tokens[i].UPOS != "NOUN" || t.Mention(i) >= 0 || !bearing[t.Tokens[i].Lemma] || t.Mention(h) < 0 || !t.Is(h, "nmod") || t.S.Mentions[t.Mention(h)].Kind == schema.Person {
		return
	}
	o := t.Tokens[h].Head
	if o < 0 || o > h || t.Tokens[o].UPOS != "NOUN" || !bearing[t.Tokens[o].Lemma] || t.below(i, "det") >= 0 && t.Tokens[t.below(i, "det")].Lower == "the" {
		return
	}
	t.Tokens[i].Head = o
}

// sentTo hangs "to Y" of "ordered the carrier X to Y" on the verb: a ship has no "to".
func (t *Tree) sentTo(i int) {
	h := t.Tokens[i].Head
	if h < 0 || h > i || !t.Is(i, "nmod") || t.Mention(h) < 0 || t.S.Mentions[t.Mention(h)].Kind != schema.Vessel {
		return
	}
	c := t.below(i, "case")
	if c < h || t.Tokens[c].Lower != "to" && t.Tokens[c].Lower != "into" {
		return
	}
	o := h
	if t.Is(o, "appos") && t.Tokens[o].Head >= 0 {
		o = t.Tokens[o].Head
	}
	if v := t.Tokens[o].Head; v >= 0 && v < o && t.Is(o, "obj", "nsubj:pass") && t.Tokens[v].UPOS == "VERB" {
		t.Tokens[i].Head, t.Tokens[i].Rel = v, "obl"
	}
}

// casedObject reads "leaving X to Y's soldiers": what stands behind a preposition is no object, and of two the first is it.
func (t *Tree) casedObject(i int) {
	v := t.Tokens[i].Head
	if v < 0 || v > i || !t.Is(i, "obj") || t.Tokens[v].UPOS != "VERB" {
		return
	}
	c := t.below(i, "case")
	if c < 0 || c < v || c > i || t.Tokens[c].XPOS == "POS" || t.Tokens[c].UPOS != "ADP" {
		return
	}
	if k := t.below(v, "iobj"); k > v && k < c {
		t.Tokens[k].Rel = "obj"
		t.Tokens[i].Rel = "obl"
	}
}

// alongBehind makes a list of "X was granted asylum in Z together with Y" in the passive: what befell X befell Y.
func (t *Tree) alongBehind(i int) {
	if w := t.Tokens[i].Lower; w != "together" && w != "along" || i < 3 || i+2 >= len(t.Tokens) || t.Tokens[i+1].Lower != "with" {
		return
	}
	for k := i + 2; k < len(t.Tokens) && k < i+7; k++ {
		m := t.Mention(k)
		if m < 0 || t.S.Mentions[m].Kind != schema.Person {
			if t.Tokens[k].UPOS == "VERB" || t.Tokens[k].UPOS == "ADP" {
				return
			}
			continue
		}
		h := t.MentionHead(m)
		for s := 0; s < i; s++ {
			if n := t.Mention(s); t.Is(s, "nsubj:pass") && n >= 0 && t.S.Mentions[n].Kind == schema.Person && t.Tokens[s].Head < i && t.Tokens[s].Head > s && !t.Within(s, h) {
				if up := t.Tokens[h].Head; t.Is(h, "appos") && up > i { // "his brother, Y"
					h = up
				}
				t.Tokens[h].Head, t.Tokens[h].Rel = s, "conj"
				return
			}
		}
		return
	}
}
