package tree

import "entente/loaders/text"

// inserted hangs "at war with Y" between commas on the name before it, not on the clause.
func (t *Tree) inserted(i int) {
	if i < 3 || !t.Is(i, "obl") || !standing[t.Tokens[i].Lower] || t.Tokens[i-1].Lower != "at" || t.Tokens[i-2].Text != "," {
		return
	}
	m := t.Mention(i - 3)
	if m < 0 {
		return
	}
	if h := t.MentionHead(m); t.Tokens[h].Head >= 0 && h < i {
		t.Tokens[i].Head, t.Tokens[i].Rel = h, "nmod"
	}
}

// standing are the relations in which a state is "at".
var standing = text.Set("war odds loggerheads peace")

// newcomer reads "X has men in A, and B, C and D have sent some": names right before a verb
// without a subject, behind ", and", are its subject, not more of what stands before.
func (t *Tree) newcomer(v int) {
	if !t.Is(v, "conj") || t.Tokens[v].UPOS != "VERB" || !t.finite(v) || t.below(v, "nsubj", "expl") >= 0 {
		return
	}
	e := v - 1
	for e > 0 && (t.Tokens[e].UPOS == "AUX" || t.Tokens[e].UPOS == "ADV") {
		e--
	}
	first := t.openedBy(e)
	if first < 0 {
		return
	}
	h := t.MentionHead(first)
	u := t.Tokens[h].Head
	if !t.Is(h, "conj") || u < 0 || u > h || t.Is(u, "nsubj") || t.Within(v, h) {
		return
	}
	t.Tokens[h].Head, t.Tokens[h].Rel = v, "nsubj"
	for m := first + 1; m < len(t.S.Mentions) && t.S.Mentions[m].Last <= e; m++ {
		k := t.MentionHead(m)
		t.Tokens[k].Head, t.Tokens[k].Rel = h, "conj"
	}
}

// openedBy returns the first of the list of names that ends at a token and has ", and" before
// it, -1 if there is none.
func (t *Tree) openedBy(e int) int {
	m := t.Mention(e)
	if m < 0 || t.S.Mentions[m].Last != e {
		return -1
	}
	for ; m >= 0; m-- {
		k := t.S.Mentions[m].First - 1
		if k > 0 && t.Tokens[k].Lower == "the" {
			k--
		}
		switch {
		case k < 2:
			return -1
		case t.Tokens[k].Lower == "and" && t.Tokens[k-1].Text == ",":
			return m
		case m == 0 || t.Tokens[k].Lower != "and" && t.Tokens[k].Text != "," || t.S.Mentions[m-1].Last != k-1:
			return -1
		}
	}
	return -1
}

// headless reads "X, chaired by Y, called on Z": where a name is the root, the last of the
// participles behind it, after a comma, is the verb.
func (t *Tree) headless(r int) {
	if t.Tokens[r].Head >= 0 || t.Mention(r) < 0 || t.below(r, "cop", "case") >= 0 {
		return
	}
	v, n := -1, 0
	for k := r + 1; k < len(t.Tokens); k++ {
		if t.Tokens[k].Head == r && t.Is(k, "acl") && (t.Tokens[k].XPOS == "VBN" || t.Tokens[k].XPOS == "VBD") {
			v = k
			n++
		}
	}
	if n < 2 || t.Tokens[v-1].Text != "," || t.below(v, "aux", "nsubj", "obl:agent") >= 0 || t.below(v, "obj", "obl", "ccomp") < v {
		return
	}
	t.Tokens[v].Head, t.Tokens[v].Rel, t.Tokens[v].XPOS = -1, "root", "VBD"
	t.Tokens[r].Head, t.Tokens[r].Rel = v, "nsubj"
}
