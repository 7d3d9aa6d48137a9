package tree

// second tells whether "and" at p opens a second main clause without a comma before it: "X attacked Y and Z bombed W". Before it stands a
// verb with an object, behind it a short subject and its verb.
func (c *cutter) second(p int) bool {
	if w := c.word(p); w != "and" && w != "but" {
		return false
	}
	return c.subjectAt(p+1) && c.objectBefore(p)
}

// subjectAt tells whether a name, or a noun with its article, begins at p, with a finite verb right behind it.
func (c *cutter) subjectAt(p int) bool {
	noun := false
	for q := p; q < len(c.kept) && q < p+6; q++ {
		t := c.token(q)
		switch {
		case noun && (finiteTag(t) || t.UPOS == "ADV" && c.finiteAt(q)):
			return t.Lower != "that"
		case t.UPOS == "PROPN" || t.UPOS == "NOUN" || t.UPOS == "PRON" && t.XPOS != "WDT" && t.XPOS != "WP":
			noun = true
		case t.UPOS == "DET" || t.UPOS == "ADJ" || t.UPOS == "NUM" || t.XPOS == "POS" || t.XPOS == "PRP$":
		default:
			return noun && c.hiddenVerb(q)
		}
	}
	return false
}

// objectBefore tells whether the clause that ends before p has a finite verb and behind it a noun, and nothing that could go on behind p: no
// verb of saying, no relative word, no "between".
func (c *cutter) objectBefore(p int) bool {
	noun := false
	for q := p - 1; q > 0; q-- {
		t := c.token(q)
		switch {
		case finiteTag(t) && t.UPOS != "AUX" || (t.XPOS == "VBN" || t.XPOS == "VB" || t.XPOS == "VBG") && c.auxBefore(q):
			return noun && !takesThat[t.Lemma] && q > 0
		case finiteTag(t), relativeWords[t.Lower], t.Lower == "that", t.Lower == "between", t.Lower == "both", subordinators[t.Lower] && t.UPOS == "SCONJ",
			t.Text == "," || t.Text == ";" || t.Text == ":", t.Text == "“" || t.Text == `"` || t.Text == "”":
			return false
		case nominal(t):
			if q > 0 && t.UPOS == "PROPN" && c.token(q-1).UPOS == "NOUN" && q == p-1 {
				return false // "the arms [that] X and Y sent"
			}
			noun = true
		}
	}
	return false
}

// auxBefore tells whether an auxiliary stands right before p, adverbs apart.
func (c *cutter) auxBefore(p int) bool {
	for q := p - 1; q >= 0; q-- {
		switch t := c.token(q); {
		case t.UPOS == "AUX":
			return true
		case t.UPOS != "ADV" && t.UPOS != "PART":
			return false
		}
	}
	return false
}
