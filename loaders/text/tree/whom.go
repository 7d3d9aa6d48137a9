package tree

import "entente/loaders/text/verbs"

// whom cuts "whom Y had abducted" out of "two nurses whom Y had abducted were freed": it goes as far as the
// finite verb behind its own, which is the main one.
func (c *cutter) whom() {
	for p := 1; p+3 < len(c.kept); p++ {
		if c.word(p) != "whom" || !nominal(c.token(p-1)) || len(c.out) > 12 {
			continue
		}
		own := c.finiteFrom(p + 2)
		if own < 0 {
			continue
		}
		main := c.finiteFrom(own + 1)
		if main < 0 && !c.finiteIn(0, p) && c.pastBefore(p+2, own) {
			main = own
		}
		if main > p+2 {
			c.cut(p, main, c.kept[p-1], "acl:relcl")
			p--
		}
	}
}

// finiteFrom returns the next finite verb from p on within the same run of words, -1 if a comma, a conjunction
// or the end comes first.
func (c *cutter) finiteFrom(p int) int {
	for ; p < len(c.kept); p++ {
		t := c.token(p)
		if t.UPOS == "PUNCT" || t.UPOS == "CCONJ" || t.UPOS == "SCONJ" || relativeWords[t.Lower] || t.Lower == "that" {
			return -1
		}
		if finiteTag(t) {
			return p
		}
	}
	return -1
}

// pastBefore makes a past of the word between p and q that the tagger took for something else.
func (c *cutter) pastBefore(p, q int) bool {
	for ; p < q; p++ {
		t := c.token(p)
		if t.XPOS != "VBN" && t.UPOS != "ADJ" && t.UPOS != "NOUN" || t.Capital() || !nominal(c.token(p-1)) {
			continue
		}
		if r, ok := verbs.Finite(t.Lower); ok && r.Tag == "VBD" {
			t.XPOS, t.UPOS, t.Lemma = "VBD", "VERB", r.Lemma
			return true
		}
	}
	return false
}
