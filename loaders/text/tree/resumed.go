package tree

// resumed tells whether a verb right behind a comma goes on with the main clause that an insertion has parted from its
// subject, the root: "X, acting at Y's request, imposed sanctions". A participle
// that has an object is none, and what is joined to the insertion has an "and".
func (t *Tree) resumed(r, v int) bool {
	w := &t.Tokens[v]
	if w.UPOS != "VERB" || w.XPOS != "VBD" && w.XPOS != "VBN" && w.XPOS != "VBZ" || v < r+4 || t.Tokens[v-1].Text != "," || t.Tokens[r+1].Text != "," {
		return false
	}
	if t.below(v, "nsubj", "nsubj:pass", "csubj", "mark", "cc", "aux:pass", "expl") >= 0 {
		return false
	}
	open := &t.Tokens[r+2]
	return (open.XPOS == "VBG" || open.XPOS == "VBN") && t.Is(v, "acl", "conj", "advcl") && t.Head(v) > r && t.below(v, "obj") > v
}

// whereAside cuts ", where Y did it," between a subject and its verb.
func (c *cutter) whereAside(p int) bool {
	if c.word(p+1) != "where" || p == 0 || !nominal(c.token(p-1)) || c.finiteIn(c.clauseStart(p), p) {
		return false
	}
	for q := p + 3; q < len(c.kept) && q < p+24; q++ {
		switch t := c.token(q); {
		case t.Text == ";" || t.Text == "“" || t.Text == ":":
			return false
		case t.Text == "," && (c.finiteAt(q+1) || c.pastAt(q+1)):
			c.cut(p, q+1, c.kept[p-1], "acl:relcl")
			return true
		}
	}
	return false
}
