package tree

// midRelative cuts a participle between commas out of a clause that has its subject before it and its verb behind: "an ambush in which
// troops, firing from a hill, killed X", "said that jets, flying low, bombed X".
func (c *cutter) midRelative(p int) bool {
	if p+4 >= len(c.kept) || c.token(p+1).UPOS != "VERB" || c.token(p+1).XPOS != "VBG" && c.token(p+1).XPOS != "VBN" && c.token(p+1).XPOS != "VBD" || !c.opensClause(p-1) {
		return false
	}
	for q := p + 2; q+1 < len(c.kept) && q < p+16; q++ {
		t := c.token(q)
		if t.Text == ";" || t.XPOS == "CC" && c.finiteAt(q+1) || finiteTag(t) {
			return false
		}
		if t.Text != "," {
			continue
		}
		if !finiteTag(c.token(q+1)) && !c.pastAt(q+1) {
			return false
		}
		if c.token(p+1).XPOS == "VBD" {
			c.token(p + 1).XPOS = "VBN"
		}
		c.cut(p, q+1, c.kept[p-1], "acl")
		return true
	}
	return false
}

// opensClause tells whether the noun at p is the subject right behind a word that opens a clause.
func (c *cutter) opensClause(p int) bool {
	for q := p; q > 0 && q > p-7; q-- {
		t := c.token(q)
		switch {
		case q < p && (relativeWords[t.Lower] || t.Lower == "where" || t.Lower == "that" && t.XPOS != "DT" || t.UPOS == "SCONJ"):
			return true
		case t.UPOS == "DET", t.UPOS == "ADJ", t.UPOS == "NUM", t.XPOS == "PRP$", t.XPOS == "POS", nominal(t):
		default:
			return false
		}
	}
	return false
}

// saidAside cuts what the subject says by the way out of "X, saying it had not been asked, has protested", before what it says is taken for
// all that follows.
func (c *cutter) saidAside() {
	for p := 1; p+4 < len(c.kept); p++ {
		if finiteTag(c.token(p)) {
			return
		}
		if c.word(p) != "," || !nominal(c.token(p-1)) || c.token(p+1).XPOS != "VBG" || !takesThat[c.token(p+1).Lemma] {
			continue
		}
		for q := p + 3; q+1 < len(c.kept) && q < p+26; q++ {
			if c.word(q) == "," && finiteTag(c.token(q+1)) && c.finiteIn(p+2, q) {
				c.cut(p, q+1, c.kept[p-1], "acl")
				return
			}
		}
		return
	}
}

// quoted returns where the quotation marks close that open at q, q if none open there or they close far behind.
func (c *cutter) quoted(q int) int {
	if w := c.token(q); w.Text != `"` && w.Text != "“" {
		return q
	}
	for r := q + 2; r+1 < len(c.kept) && r < q+16; r++ {
		if w := c.token(r).Text; w == `"` || w == "”" {
			return r
		}
	}
	return q
}
