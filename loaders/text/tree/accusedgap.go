package tree

import (
	"strings"

	"entente/loaders/text"
	"entente/loaders/text/verbs"
)

// accusing are verbs that say of what somebody is accused with a preposition and a gerund.
var accusing = text.Set("accuse suspect blame convict acquit reproach charge criticise criticize condemn denounce")

// accusedGap reads the relative clauses of those who accuse: in "the rebels whom X accuses Y of arming" it is Y who is accused, and the
// rebels are armed; in "Y, whose army X accuses of looting" the army is accused.
func (t *Tree) accusedGap(v int) {
	if !t.Verbal(v) || !accusing[t.Tokens[v].Lemma] {
		return
	}
	t.gerundOfCharge(v)
	if !t.Is(v, "acl:relcl") || t.Tokens[v].Head < 0 {
		return
	}
	if t.whoseAccused(v) {
		return
	}
	for k := t.Tokens[v].Head + 1; k < v; k++ {
		w := &t.Tokens[k]
		if w.Head != v || w.Lower != "which" && w.Lower != "whom" && w.Lower != "that" || !t.Is(k, "obj", "nsubj") || t.below(k, "case") >= 0 {
			continue
		}
		if o := t.objectBehind(v); o >= 0 && t.subjectBetween(k, v) {
			w.Rel = "dep"
		}
	}
}

// objectBehind returns the object of a verb that stands behind it, -1 if none does.
func (t *Tree) objectBehind(v int) int {
	for k := v + 1; k < len(t.Tokens) && k < v+12; k++ {
		if t.Tokens[k].Head == v && t.Is(k, "obj") {
			return k
		}
	}
	return -1
}

// subjectBetween tells whether a verb has a subject behind a word.
func (t *Tree) subjectBetween(from, v int) bool {
	for k := from + 1; k < v; k++ {
		if t.Tokens[k].Head == v && t.Is(k, "nsubj") {
			return true
		}
	}
	return false
}

// whoseAccused makes an object of the noun behind "whose", where the accuser is named behind it and nobody else is accused.
func (t *Tree) whoseAccused(v int) bool {
	for k := t.Tokens[v].Head + 1; k+1 < v; k++ {
		if t.Tokens[k].Lower != "whose" {
			continue
		}
		noun := t.Tokens[k].Head
		if noun != k+1 && noun != k+2 || t.Tokens[noun].Head != v || !t.Is(noun, "nsubj", "obl", "nmod", "obj", "dep") || t.objectBehind(v) >= 0 {
			return false
		}
		if t.subjectBetween(noun, v) {
			t.Tokens[noun].Rel = "obj"
			return true
		}
		for by := noun + 1; by < v; by++ {
			if t.Tokens[by].Head == noun && t.Is(by, "appos", "flat", "compound", "nmod") && t.Mention(by) >= 0 && t.Tokens[noun+1].Text != "," {
				t.Tokens[by].Head, t.Tokens[by].Rel = v, "nsubj"
				t.Tokens[noun].Rel = "obj"
				return true
			}
		}
		return false
	}
	return false
}

// neighbouring makes an adjective of the word in "accused neighbouring X of shelling it", where the parser hangs the name and the deed on it
// as on a verb.
func (t *Tree) neighbouring(i int) {
	w := &t.Tokens[i]
	if w.XPOS != "VBG" || w.Lower != "neighbouring" && w.Lower != "neighboring" || i == 0 || i+1 >= len(t.Tokens) || t.Mention(i+1) < 0 {
		return
	}
	v, o := w.Head, t.MentionHead(t.Mention(i+1))
	if t.Is(i, "amod") {
		v = t.Tokens[o].Head
	}
	if v < 0 || v >= i || !t.Verbal(v) || t.below(i, "aux", "nsubj") >= 0 || t.Tokens[o].Head != i && w.Head != o {
		return
	}
	if t.Tokens[o].Head == i {
		t.Tokens[o].Head, t.Tokens[o].Rel = v, "obj"
	}
	for k := o + 1; k < len(t.Tokens); k++ {
		if t.Tokens[k].Head == i {
			t.Tokens[k].Head = v
		}
	}
	w.UPOS, w.XPOS, w.Head, w.Rel = "ADJ", "JJ", o, "amod"
}

// gerundOfCharge makes a verb of "backing" in "accuses X of backing, said", where the parser takes the gerund for a noun.
func (t *Tree) gerundOfCharge(v int) {
	for g := v + 2; g+1 < len(t.Tokens) && g < v+10; g++ {
		w := &t.Tokens[g]
		if w.XPOS == "VBG" && w.UPOS == "VERB" && w.Head == v && w.Rel == "obl" && t.Tokens[g-1].Lower == "of" {
			w.Rel = "advcl"
		}
		if w.UPOS != "NOUN" || !strings.HasSuffix(w.Lower, "ing") || t.Tokens[g-1].Lower != "of" || !t.Is(v, "acl:relcl") || !t.Is(g, "nmod", "obl") {
			continue
		}
		if h := w.Head; h != v && (h < 0 || t.Tokens[h].Head != v) || t.Tokens[g+1].UPOS != "PUNCT" || !verbs.Base(stem(w.Lower)) {
			continue
		}
		w.UPOS, w.XPOS, w.Lemma, w.Head, w.Rel = "VERB", "VBG", stem(w.Lower), v, "advcl"
		t.Tokens[g-1].Head, t.Tokens[g-1].Rel = g, "mark"
	}
}

// chargedOf returns the noun of a relative clause that is the object of the deed of which it tells that somebody is accused: the rebels
// of "the rebels whom X accuses Y of arming"; -1 if the verb is no such deed.
func (t *Tree) chargedOf(v int) int {
	top := t.Head(v)
	if top < 0 || !t.Is(v, "advcl") || !t.Is(top, "acl:relcl") || !accusing[t.Tokens[top].Lemma] || t.Head(top) < 0 || !Listed("of,for,with", t.Case(v)) {
		return -1
	}
	if t.Child(v, "obj", "ccomp", "xcomp") >= 0 || t.objectBehind(top) < 0 || t.Subject(top) == t.Head(top) || t.ofWhich(top) || intransitive[t.Tokens[v].Lemma] {
		return -1
	}
	for k := t.Head(top) + 1; k < top; k++ {
		if w := t.Tokens[k].Lower; w == "where" || w == "when" || w == "whose" || w == "which" && t.Tokens[k-1].UPOS == "ADP" {
			return -1
		}
	}
	return t.Head(top)
}

// intransitive are deeds that are done to nobody.
var intransitive = text.Set("lie cheat tamper meddle interfere conspire collude stall act side connive dither backslide scheme profit deal behave fail plot intrude")
