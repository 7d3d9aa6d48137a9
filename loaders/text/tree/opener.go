package tree

// opener makes the subject of "X, where … , has asked Y" of the name that opens the sentence, if the verb of the sentence has
// none and a clause that tells of the name stands between.
func (t *Tree) opener() {
	i, comma := t.openingName()
	if i < 0 || len(t.Tokens) < comma+5 || t.Tokens[comma+1].Lower != "where" && !relativeWords[t.Tokens[comma+1].Lower] && !relativeWords[t.Tokens[comma+2].Lower] {
		return
	}
	r := t.mainBehind(i, comma)
	if r < 0 || comma+2 >= r || t.below(r, "nsubj", "csubj", "expl") >= 0 {
		return
	}
	if x := t.Tokens[r].XPOS; !t.Verbal(r) || x != "VBD" && x != "VBZ" && x != "VBP" && t.below(r, "aux") < 0 {
		return
	}
	if t.Tokens[i].Head != r && !t.Is(i, "vocative", "dislocated", "dep") {
		return
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = r, "nsubj"
	if t.below(r, "aux:pass") >= 0 {
		t.Tokens[i].Rel = "nsubj:pass"
	}
}

// openingName returns the head of the name that opens a sentence and the comma behind it, -1 if there is none.
func (t *Tree) openingName() (i, comma int) {
	first := 0
	if len(t.Tokens) > 1 && t.Tokens[0].Lower == "the" {
		first = 1
	}
	if len(t.Tokens) < 6 || t.Mention(first) < 0 || t.S.Mentions[t.Mention(first)].First != first {
		return -1, 0
	}
	m := t.Mention(first)
	comma = t.S.Mentions[m].Last + 1
	if i = t.MentionHead(m); comma >= len(t.Tokens) || t.Tokens[comma].Text != "," || t.below(i, "case") >= 0 {
		return -1, 0
	}
	return i, comma
}

// mainBehind returns the root. Where that is the verb of the clause between the commas, what the parser set beside it
// becomes the root instead.
func (t *Tree) mainBehind(i, comma int) int {
	r := t.root(-1)
	if r < 0 || t.Tokens[comma+1].Lower != "where" || t.Tokens[comma+1].Head != r {
		return r
	}
	v := t.below(r, "parataxis")
	if v < r || !t.Verbal(v) || t.below(v, "nsubj") >= 0 {
		return r
	}
	t.Tokens[v].Head, t.Tokens[v].Rel = -1, "root"
	t.Tokens[r].Head, t.Tokens[r].Rel = i, "acl:relcl"
	t.Tokens[i].Head, t.Tokens[i].Rel = v, "dep"
	return v
}
