package tree

import (
	"entente/loaders/text"
	"entente/loaders/text/verbs"
)

// contents cuts "that …" after verbs of saying and after nouns for what is said.
func (c *cutter) contents() {
	c.whetherFirst()
	for p := 0; p+4 < len(c.kept); p++ {
		t := c.token(p)
		if t.UPOS == "VERB" && takesThat[t.Lemma] && c.bare(p+1) {
			c.bareContent(p)
			continue
		}
		if c.word(p+1) != "that" || c.token(p+2).Text == "," {
			continue
		}
		rel := ""
		switch {
		case t.UPOS == "NOUN" && contentNouns[t.Lemma]:
			rel = "acl"
		case t.UPOS == "VERB" && takesThat[t.Lemma]:
			rel = "ccomp"
		default:
			continue
		}
		if !c.clauseAt(p + 2) {
			continue
		}
		end := len(c.kept)
		for end > p && c.token(end-1).UPOS == "PUNCT" && c.token(end-1).Text != "”" {
			end--
		}
		for q := p + 3; q < end; q++ {
			if c.token(q).Text == ";" || c.token(q).Text == "”" || c.token(q).Text == "“" {
				end = q
				break
			}
			if c.token(q).Text == "," && conceding[c.word(q+1)] && c.finiteIn(p+2, q) && c.finiteIn(q+2, end) {
				end = q
				break
			}
			if c.token(q).Text == "," && c.finiteIn(p+2, q) && (c.finiteAt(q+1) && rel == "acl" && !c.finiteIn(0, p) || c.token(q+1).XPOS == "VBG") {
				end = q
				break
			}
		}
		if rel == "acl" && !c.finiteIn(0, p) {
			if end = c.mainVerb(p+2, end); end < 0 {
				continue
			}
		}
		that := c.token(p + 1)
		that.XPOS, that.UPOS = "IN", "SCONJ"
		c.cut(p+1, end, c.kept[p], rel)
	}
}

// whetherFirst cuts the clause that is the subject of "Whether X will attack Y remains unclear".
func (c *cutter) whetherFirst() {
	if len(c.kept) < 6 || c.word(0) != "whether" || !c.clauseAt(1) {
		return
	}
	if end := c.mainVerb(1, len(c.kept)); end > 0 {
		c.cut(0, end, c.kept[end], "csubj")
	}
}

// conceding open clauses that go with the verb of saying, not with what is said.
var conceding = text.Set("though although whereas")

// bare tells whether a clause follows a verb of saying without "that": a subject and a
// finite verb and nothing else between.
func (c *cutter) bare(p int) bool {
	if p >= len(c.kept) {
		return false
	}
	switch t := c.token(p); t.UPOS {
	case "DET", "PROPN", "PRON", "NOUN", "ADJ":
		if t.Lower == "that" || relativeWords[t.Lower] || t.XPOS == "PRP$" && c.token(p+1).UPOS == "PUNCT" {
			return false
		}
	default:
		return false
	}
	for q := p; q < len(c.kept) && q < p+12; q++ {
		t := c.token(q)
		if finiteTag(t) {
			return q > p && c.token(q-1).UPOS != "CCONJ" // "denied it and has left": no clause, but its object
		}
		switch t.UPOS {
		case "DET", "PROPN", "PRON", "NOUN", "ADJ", "ADP", "ADV", "NUM", "PART":
			if t.Lower == "that" || relativeWords[t.Lower] || t.XPOS == "TO" {
				return false
			}
		case "CCONJ":
		default:
			return false
		}
	}
	return false
}

// bareContent cuts what follows a verb of saying at p.
func (c *cutter) bareContent(p int) {
	end := len(c.kept)
	for end > p && c.token(end-1).UPOS == "PUNCT" && c.token(end-1).Text != "”" {
		end--
	}
	for q := p + 2; q < end; q++ {
		w := c.token(q).Text
		if w == ";" || w == "”" || w == "“" || w == "," && c.finiteIn(p+1, q) && c.token(q+1).XPOS == "VBG" {
			end = q
			break
		}
	}
	c.cut(p+1, end, c.kept[p], "ccomp")
}

// mainVerb finds the second finite verb after p, which is that of the clause whose subject
// "reports that …" is; -1 if there is none.
func (c *cutter) mainVerb(p, end int) int {
	verb := false
	for q := p; q < end; q++ {
		t := c.token(q)
		if relativeWords[t.Lower] || t.Lower == "that" || t.XPOS == "CC" && verb {
			return -1
		}
		if !finiteTag(t) {
			continue
		}
		if verb && !(c.token(q-1).UPOS == "AUX" && finiteTag(c.token(q-1))) {
			return q
		}
		verb = true
	}
	return -1
}

// tail cuts ", X said on Tuesday." from the end of a sentence, with what follows about the source.
func (c *cutter) tail() {
	end := len(c.kept)
	for end > 0 && c.token(end-1).UPOS == "PUNCT" {
		end--
	}
	best := -1
	for p := end - 2; p > 2 && p > end-26; p-- {
		if c.word(p) != "," && c.token(p).Text != "”" && c.token(p).Text != `"` {
			continue
		}
		if c.isReport(p+1, end) && c.finiteIn(0, p) && !(c.parting(p-1) && c.token(p-1).UPOS != "VERB") {
			best = p
		}
	}
	if best < 0 {
		best = c.hiddenReport(end)
	}
	if best < 0 {
		return
	}
	if c.word(best) != "," {
		best++
	}
	c.cut(best, end, -1, "parataxis")
}

// hiddenReport finds ", the army claims" at the end, where the tagger took the verb for a noun.
func (c *cutter) hiddenReport(end int) int {
	if end < 6 {
		return -1
	}
	t := c.token(end - 1)
	if t.UPOS != "NOUN" {
		return -1
	}
	r, ok := verbs.Finite(t.Lower)
	if !ok || !reporters[r.Lemma] {
		return -1
	}
	for p := end - 3; p > 2 && p > end-9; p-- {
		if c.word(p) == "," && c.finiteIn(0, p) {
			t.XPOS, t.UPOS, t.Lemma = r.Tag, "VERB", r.Lemma
			return p
		}
		if t := c.token(p); finiteTag(t) || t.XPOS == "CC" {
			return -1
		}
	}
	return -1
}

// perfectOf returns the participle of "has long said", -1 if there is none before the end.
func (c *cutter) perfectOf(i, end int) int {
	for i++; i < end && c.token(i).UPOS == "ADV"; i++ {
	}
	if i < end && (c.token(i).XPOS == "VBN" || c.token(i).XPOS == "VBD") {
		return i
	}
	return -1
}

// isReport tells whether tokens say who said it, and no more.
func (c *cutter) isReport(p, q int) bool {
	verb, comma := -1, false
	for i := p; i < q; i++ {
		t := c.token(i)
		if t.Lower == "that" || relativeWords[t.Lower] || t.XPOS == "IN" && t.Lower == "as" {
			return false
		}
		if finiteTag(t) {
			if t.Lemma == "have" {
				if i = c.perfectOf(i, q); i < 0 {
					return false
				}
				t = c.token(i)
			}
			if verb >= 0 || !reporters[t.Lemma] {
				return false
			}
			verb = i
			if comma && c.word(i-1) != "," {
				return false // the comma is that of a list
			}
		}
		if t.Text == "," && verb < 0 {
			comma = true
		}
		if verb < 0 && (t.XPOS == "CC" || t.UPOS == "SCONJ") && i == p {
			return false
		}
		if t.XPOS == "VBG" && t.Lower != "citing" && t.Lower != "quoting" && t.Lower != "adding" && verb >= 0 || t.XPOS == "TO" && verb >= 0 && i+1 < q && c.token(i+1).XPOS == "VB" {
			return false
		}
	}
	return verb >= 0 && (verb > p || verb+1 < q && (nominal(c.token(verb+1)) || c.token(verb+1).UPOS == "DET" || c.token(verb+1).UPOS == "ADJ"))
}
