package tree

import (
	"entente/loaders/text"
	"entente/schema"
)

// ownsSubject mends "soldiers equipped with rifles patrolled the town", where the parser took the participle for the verb of the
// clause: the verb behind it, with nothing that would join the two, is that. It tells whether it did.
func (t *Tree) ownsSubject(v, i int) bool {
	s := v - 1
	if v > i || v < 1 || t.Tokens[v].XPOS != "VBD" || !alikePast(t.Tokens[v].Lower) || t.Tokens[i].XPOS != "VBD" || !t.Is(i, "advcl", "ccomp", "conj", "parataxis") || !t.Is(s, "nsubj") || t.Tokens[s].Head != v || t.Tokens[v+1].UPOS != "ADP" {
		return false
	}
	for k := v + 1; k < i; k++ {
		if t.Tokens[k].UPOS == "PUNCT" || t.Tokens[k].UPOS == "CCONJ" || t.Tokens[k].XPOS == "PRP" || t.Is(k, "mark", "aux", "aux:pass", "nsubj") {
			return false
		}
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = t.Tokens[v].Head, t.Tokens[v].Rel
	t.Tokens[s].Head, t.Tokens[v].Head, t.Tokens[v].Rel, t.Tokens[v].XPOS = i, s, "acl", "VBN"
	return true
}

// against reads "X is against recognising Y": "is" is no auxiliary of what X is against.
func (t *Tree) against(i int) {
	if t.Tokens[i].XPOS != "VBG" {
		return
	}
	if c, b := t.below(i, "mark", "case"), t.below(i, "aux"); c > 0 && c < i && b >= 0 && b < c && t.Tokens[b].Lemma == "be" && t.Tokens[c].UPOS != "PART" {
		t.Tokens[b].Rel = "cop"
	}
}

// noneOf gives a verb its subject in "None of the three has recognised X", where the parser made it a relative clause.
func (t *Tree) noneOf(i int) {
	if i < 3 || len(t.Tokens) < 4 || !quantities[t.Tokens[0].Lower] || t.Tokens[1].Lower != "of" || t.Tokens[0].Head >= 0 || t.Tokens[i].XPOS != "VBN" && t.Tokens[i].XPOS != "VBD" || !t.Is(i, "acl", "acl:relcl", "nmod") {
		return
	}
	s := t.below(i, "nsubj", "nsubj:pass")
	for k := 1; k < i; k++ {
		if t.Tokens[k].UPOS == "VERB" || t.Tokens[k].Text == "," {
			return
		}
		if t.Tokens[k].Head < i && t.Tokens[k].UPOS == "ADP" {
			t.Tokens[k].Head = 0
		}
	}
	for k := i + 1; k < len(t.Tokens); k++ {
		if t.Tokens[k].Head == 0 {
			t.Tokens[k].Head = i
		}
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = -1, "root"
	if s >= 0 {
		t.Tokens[s].Head, t.Tokens[s].Rel = 0, "nmod"
		for k := 1; k < s; k++ {
			t.Tokens[k].Head = s
		}
		t.Tokens[1].Rel = "case"
	}
	t.Tokens[0].Head, t.Tokens[0].Rel = i, "nsubj"
}

var quantities = text.Set("none neither each all both some many few most")

// thatClause makes a conjunction of "that" in "stories that X had annexed Y": the verb has its object.
func (t *Tree) thatClause(i int) {
	v := t.Tokens[i].Head
	if i == 0 || t.Tokens[i].XPOS != "WDT" || t.Tokens[i].Lower != "that" || !contentNouns[t.Tokens[i-1].Lemma] || v < i || !t.Is(i, "obj") || !t.Is(v, "acl:relcl") || t.Tokens[v].Head != i-1 || t.below(v, "nsubj") < i {
		return
	}
	for k := v + 1; k < len(t.Tokens); k++ {
		if t.Tokens[k].Head == v && t.Is(k, "obj") {
			t.Tokens[i].XPOS, t.Tokens[i].UPOS, t.Tokens[i].Rel, t.Tokens[v].Rel = "IN", "SCONJ", "mark", "acl"
			return
		}
	}
}

// gappedShare reads "A sent a brigade to B, and C a company", where the parser made C one more place.
func (t *Tree) gappedShare(i int) {
	b := i + 1
	if t.Tokens[i].Lower != "and" || i < 4 || t.Tokens[i-1].Text != "," || b >= len(t.Tokens) || t.Mention(b) < 0 || t.S.Mentions[t.Mention(b)].First != b {
		return
	}
	h, n := t.MentionHead(t.Mention(b)), t.S.Mentions[t.Mention(b)].Last+1
	o := t.Tokens[h].Head
	if n+1 >= len(t.Tokens) || t.Tokens[n].XPOS != "DT" && t.Tokens[n].XPOS != "CD" || !t.Is(h, "conj") || o < 0 || !t.Is(o, "obl", "nmod") {
		return
	}
	for n < len(t.Tokens) && t.Tokens[n].UPOS != "NOUN" && t.Tokens[n].UPOS != "PUNCT" {
		n++
	}
	v := o
	for v >= 0 && !t.Verbal(v) {
		v = t.Tokens[v].Head
	}
	if n >= len(t.Tokens) || t.Tokens[n].UPOS != "NOUN" || v < 0 || t.below(v, "obj") < 0 || t.below(v, "obj") > i {
		return
	}
	for k := i; k < len(t.Tokens); k++ {
		if t.Verbal(k) {
			return
		}
	}
	t.Tokens[h].Head, t.Tokens[h].Rel = v, "dep"
	t.Tokens[n].Head, t.Tokens[n].Rel = h, "dep"
}

// saidBefore finds who says what stands before, in "…, Minister X made plain": the name before the verb is its subject.
func (t *Tree) saidBefore(v, i int) bool {
	s := i - 1
	if s < 1 || v >= s || t.Tokens[i].XPOS != "VBD" || !t.Is(i, "acl", "acl:relcl") || t.Mention(s) < 0 || t.S.Mentions[t.Mention(s)].Kind != schema.Person || !t.Is(s, "nmod", "appos", "conj") || t.below(s, "case") >= 0 || t.below(i, "mark") >= 0 {
		return false
	}
	for k := s; k > v; k-- {
		if t.Tokens[k].Text == "," {
			t.Tokens[s].Head, t.Tokens[s].Rel, t.Tokens[i].Rel = i, "nsubj", "parataxis"
			return true
		}
	}
	return false
}

// purposeBefore returns the infinitive right before a name that hangs on a noun and lacks its object, -1 if there is none.
func (t *Tree) purposeBefore(i int) int {
	m := t.Mention(i)
	if m < 0 {
		return -1
	}
	k := t.S.Mentions[m].First - 1
	if k > 0 && t.Tokens[k].UPOS == "DET" {
		k--
	}
	if k < 2 || t.Tokens[k].XPOS != "VB" || t.Tokens[k-1].XPOS != "TO" || !t.Is(k, "acl") || t.below(k, "obj") >= 0 {
		return -1
	}
	if n := t.Tokens[k].Head; n < 0 || t.Tokens[n].Head != t.Tokens[i].Head || !t.Is(n, "nsubj", "nsubj:pass") {
		return -1
	}
	return k
}

// formerSelf gives a verb its subject back in "X, once a close friend of Y, bought grain": what stands between the commas only says what X
// was.
func (t *Tree) formerSelf(v int) {
	if !finiteTag(&t.Tokens[v]) {
		return
	}
	n := t.below(v, "nsubj")
	if n < 4 || n > v {
		return
	}
	open := n
	for open > 1 && t.Tokens[open].Text != "," {
		open--
	}
	s := open - 1
	if t.Tokens[open].Text != "," || !lately[t.Tokens[open+1].Lower] || t.Mention(s) < 0 || !opensNoun(&t.Tokens[open+2]) || t.Tokens[v-1].Text != "," {
		return
	}
	h := t.MentionHead(t.Mention(s))
	switch {
	case t.Tokens[v].Head == h:
		t.Tokens[v].Head, t.Tokens[v].Rel = t.Tokens[h].Head, t.Tokens[h].Rel
	case t.Tokens[h].Head != v:
		return
	}
	t.Tokens[h].Head, t.Tokens[h].Rel = v, "nsubj"
	t.Tokens[n].Head, t.Tokens[n].Rel = h, "appos"
	t.Tokens[open+1].Head, t.Tokens[open+1].Rel = n, "advmod"
}

var lately = text.Set("once long formerly now then already still itself himself herself currently presently today nowadays")

// cleftClause hangs "that accused Y" of "It was X that accused Y" on X, as any relative clause.
func (t *Tree) cleftClause(v int) {
	if h := t.Tokens[v].Head; t.Is(v, "advcl:relcl") && h >= 0 && h+1 < v && t.Nominal(h) && t.Tokens[h+1].XPOS == "WDT" && t.Tokens[h+1].Head == v {
		t.Tokens[v].Rel = "acl:relcl"
	}
}
