package tree

import "entente/loaders/text"

// saidIn hangs what is said on the verb in "said in a statement that X had bombed Y", "denied at a news conference that it had": the
// parser took it for what the statement is, and what somebody says or denies was told as a fact.
func (t *Tree) saidIn(i int) {
	h := t.Tokens[i].Head
	t.andThat(i)
	if h < 1 || h > i || !t.Is(i, "acl") || t.Tokens[h].UPOS != "NOUN" || !t.Is(h, "obl", "nmod") {
		return
	}
	m := t.below(i, "mark")
	if m < 0 && h+1 < i && t.Tokens[h+1].Head == i && t.Is(h+1, "obj") && t.objectOfOwn(i, h+1) {
		m = h + 1 // "at a conference that X had bombed Y" is no relative clause: it has its object
	}
	if m != h+1 || t.Tokens[m].Lower != "that" {
		return
	}
	c := t.below(h, "case")
	if c < 0 || c > h || !mediumPreps[t.Tokens[c].Lower] {
		return
	}
	v := t.Tokens[h].Head
	for steps := 0; v >= 0 && !t.Verbal(v) && t.Is(v, "obl", "nmod", "obj") && steps < 4; steps++ {
		v = t.Tokens[v].Head
	}
	if v < 0 || v > c || !t.Verbal(v) || !takesThat[t.Tokens[v].Lemma] || t.below(v, "ccomp") >= 0 {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = v, "ccomp"
	t.Tokens[m].Rel, t.Tokens[m].XPOS, t.Tokens[m].UPOS = "mark", "IN", "SCONJ"
}

// objectOfOwn tells whether a verb has an object behind it, besides a token before it.
func (t *Tree) objectOfOwn(v, but int) bool {
	for k := v + 1; k < len(t.Tokens); k++ {
		if k != but && t.Tokens[k].Head == v && t.Is(k, "obj") {
			return true
		}
	}
	return false
}

// andThat joins "and that Y had" to what is said before it, where the parser took it for a second statement of the text itself.
func (t *Tree) andThat(i int) {
	h := t.Tokens[i].Head
	if h < 0 || h > i || t.Tokens[i].Rel != "conj" || !takesThat[t.Tokens[h].Lemma] || !t.Verbal(h) {
		return
	}
	m := t.below(i, "mark")
	if m < 1 || t.Tokens[m].Lower != "that" || t.Tokens[m-1].UPOS != "CCONJ" {
		return
	}
	if c := t.below(h, "ccomp"); c > h && c < i {
		t.Tokens[i].Head = c
	}
}

var mediumPreps = text.Set("in at by through during on over via from to with")
