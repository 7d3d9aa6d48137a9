package tree

import "entente/loaders/text"

// likewise reads "A welcomed it, as did B and C": they are subjects of the verb before, too.
func (t *Tree) likewise(i int) {
	if i < 3 || i+1 >= len(t.Tokens) || t.Tokens[i].Lemma != "do" && t.Tokens[i].Lemma != "have" || t.Tokens[i-1].Lower != "as" || t.Tokens[i-2].Text != "," {
		return
	}
	b := i + 1
	if t.Tokens[b].Lower == "the" && b+1 < len(t.Tokens) {
		b++
	}
	m := t.Mention(b)
	if m < 0 || t.S.Mentions[m].First != b {
		return
	}
	h := t.MentionHead(m)
	v := t.mainBefore(i - 2)
	if v < 0 || h < i {
		return
	}
	s := t.below(v, "nsubj")
	if s < 0 || t.below(h, "amod", "compound") >= i || t.Is(h, "amod", "compound", "nmod:poss") {
		return
	}
	before := t.Tokens[h]
	t.Tokens[h].Head, t.Tokens[h].Rel = s, "conj"
	if t.loops(h) {
		t.Tokens[h] = before
		return
	}
	for _, k := range [...]int{i - 1, i} {
		t.Tokens[k].Head, t.Tokens[k].Rel = v, "dep"
	}
}

// mainBefore returns the last finite verb before a token that has a subject of its own and stands
// in no relative clause, -1 if there is none.
func (t *Tree) mainBefore(end int) int {
	for v := end - 1; v >= 0; v-- {
		if t.Tokens[v].UPOS == "VERB" && t.finite(v) && !t.Is(v, "acl", "acl:relcl") && t.below(v, "nsubj") >= 0 {
			return v
		}
	}
	return -1
}

// posted reads "has 500 troops stationed in X" as "has 500 troops in X".
func (t *Tree) posted(i int) {
	o := t.Tokens[i].Head
	if o < 0 || o > i || t.Tokens[i].XPOS != "VBN" || !t.Is(i, "acl") || !placing[t.Tokens[i].Lower] || !t.Is(o, "obj") {
		return
	}
	if v := t.Tokens[o].Head; v < 0 || t.Tokens[v].Lemma != "have" && t.Tokens[v].Lemma != "keep" && t.Tokens[v].Lemma != "maintain" {
		return
	}
	for k := i + 1; k < len(t.Tokens); k++ {
		if t.Tokens[k].Head == i && t.Is(k, "obl") {
			t.Tokens[k].Head, t.Tokens[k].Rel = o, "nmod"
		}
	}
}

// placing are participles that tell but where troops are.
var placing = text.Set("stationed based deployed posted garrisoned")
