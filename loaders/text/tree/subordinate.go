package tree

import "entente/loaders/text"

// subordinators open clauses that stand beside the main one. Some are prepositions too: they
// count where a subject and a finite verb follow.
var subordinators = text.Set("after before because although though while whereas when as since until once if unless whenever")

// subordinates cuts clauses such as "after X had left", with a measure of time before them
// ("a day after …"), out of the main clause.
func (c *cutter) subordinates() {
	for p := 0; p+3 < len(c.kept); p++ {
		if !subordinators[c.word(p)] || c.token(p).Capital() && p > 0 || len(c.out) > 12 {
			continue
		}
		end := c.clauseEnd(p)
		if end < 0 {
			continue
		}
		from := c.measure(p)
		if from == 0 {
			if end >= len(c.kept)-2 || c.token(end).Text != "," || !c.finiteIn(end, len(c.kept)) {
				continue // there is nothing but it
			}
			c.open(p)
			c.cut(p, end+1, -1, "advcl")
			p = -1
			continue
		}
		if !c.finiteIn(0, from) {
			continue // the main verb is still to come, or the parser must tell
		}
		c.open(p)
		c.drop(from, p)
		c.cut(from, end-(p-from), -1, "advcl")
		p = from - 1
	}
}

// open tags a preposition that opens a clause as one that does, for the parser to see.
func (c *cutter) open(p int) {
	if t := c.token(p); t.UPOS == "ADP" {
		t.UPOS = "SCONJ"
	}
}

// drop leaves tokens out of all parts.
func (c *cutter) drop(from, to int) {
	c.kept = append(append([]int{}, c.kept[:from]...), c.kept[to:]...)
}

// clauseEnd returns where the clause that a subordinator at p opens ends: at a comma or at
// the end; -1 if no subject and finite verb follow.
func (c *cutter) clauseEnd(p int) int {
	verb := -1
	for q := p + 1; q < len(c.kept) && q < p+40; q++ {
		t := c.token(q)
		switch {
		case finiteTag(t) && verb < 0:
			if before := c.word(q - 1); q == p+1 || before == "and" || before == "but" {
				return -1 // "serves as chairman and owns"
			}
			verb = q
		case verb < 0 && t.Text == "," && c.listed(q):
		case verb < 0 && t.Text == "," && c.within(p, q) > 0:
			q = c.within(p, q)
		case verb < 0 && (t.XPOS == "VBG" || t.XPOS == "TO" || t.Text == "," || relativeWords[t.Lower] || subordinators[t.Lower] || t.Lower == "that"):
			return -1
		case t.Text == ";" || t.Text == ":" || t.Text == "”" || t.Text == `"` || t.Text == "“" || t.Text == "–" || t.Text == "—":
			if verb < 0 {
				return -1
			}
			return q
		case t.Text == ",":
			if c.listed(q) {
				continue
			}
			return q
		case verb >= 0 && subordinators[t.Lower] && c.clauseAt(q+1):
			return q
		}
	}
	if verb < 0 {
		return -1
	}
	end := len(c.kept)
	for end > p && c.token(end-1).UPOS == "PUNCT" {
		end--
	}
	return end
}

// within returns the comma that closes an aside between the subject of a clause that a subordinator at p opens and its verb, "a day after A
// and B, under pressure from C, agreed", "as rebels of A, still holding B, advanced"; 0 if the comma at q opens none. Where the aside is no
// participle a measure of time stands before such a clause, or nothing tells whether what stands behind the aside belongs to it.
func (c *cutter) within(p, q int) int {
	if q < p+2 || !nominal(c.token(q-1)) || q+3 >= len(c.kept) {
		return 0
	}
	first := q + 1
	if c.token(first).UPOS == "ADV" {
		first++
	}
	if x := c.token(first).XPOS; x != "VBN" && x != "VBG" || !c.finiteIn(0, p) {
		if from := c.measure(p); from == p || from == 0 || c.token(q+1).UPOS != "ADP" {
			return 0
		}
	}
	for k := first + 1; k+1 < len(c.kept) && k < q+14; k++ {
		t := c.token(k)
		if finiteTag(t) || t.Text == ";" {
			return 0
		}
		if t.Text == "," {
			if c.finiteAt(k + 1) {
				return k
			}
			return 0
		}
	}
	return 0
}

// listed tells whether a comma stands in a list of names: "A, B and C".
func (c *cutter) listed(q int) bool {
	if q+2 >= len(c.kept) || c.token(q-1).UPOS != "PROPN" || c.token(q+1).UPOS != "PROPN" && c.token(q+1).UPOS != "DET" {
		return false
	}
	for i := q + 2; i < len(c.kept) && i < q+5; i++ {
		if w := c.word(i); w == "and" || w == "," {
			return c.token(i-1).UPOS == "PROPN"
		}
	}
	return false
}

// measure goes back from a subordinator over "a day", "two weeks", "just hours" and a comma.
func (c *cutter) measure(p int) int {
	from := p
	for from > 0 && from > p-5 {
		t := c.token(from - 1)
		if times[t.Lemma] || from < p && (t.UPOS == "DET" || t.UPOS == "NUM" || t.UPOS == "ADV" || t.Lower == "few" || t.Lower == "several") || from == p && (t.Lower == "shortly" || t.Lower == "soon" || t.Lower == "just" || t.Lower == "long" || t.Lower == "even" || t.Lower == "only") {
			from--
			continue
		}
		break
	}
	if from > 0 && c.token(from-1).Text == "," {
		from--
	}
	return from
}

var times = text.Set("day week month year hour minute decade moment")

// coordinates cuts second main clauses: ", and X did", "; Y did".
func (c *cutter) coordinates() {
	for p := 3; p+2 < len(c.kept); p++ {
		from := p + 1
		switch t := c.token(p); {
		case t.Text == ";" || t.Text == ":" && c.finiteIn(p+1, len(c.kept)):
			if w := c.word(p + 1); w == "and" || w == "but" {
				from++
			}
		case t.Text == "," && (c.word(p+1) == "and" || c.word(p+1) == "but"):
			from++
		case (c.word(p) == "and" || c.word(p) == "but") && c.finiteAt(p+1) && c.finiteIn(0, p) && !c.objectAhead(p-1), c.second(p):
			end := len(c.kept)
			for end > from && c.token(end-1).UPOS == "PUNCT" {
				end--
			}
			c.drop(p, p+1) // "X did A and has done B", "X did A and Y did B"
			c.cut(p, end-1, -1, "conj")
			return
		default:
			continue
		}
		if !c.clauseAt(from) && !(c.token(p).Text == ";" && len(c.kept)-from > 3) || !c.verbIn(0, p) {
			continue
		}
		end := len(c.kept)
		for end > from && c.token(end-1).UPOS == "PUNCT" {
			end--
		}
		rel := "conj"
		if c.word(from) == "that" && c.word(0) != "that" {
			rel = "ccomp" // "X denied that …; that …": the same verb governs it
		}
		c.resumed(p, from)
		c.drop(p+1, from)
		c.cut(p, end-(from-p-1), -1, rel)
		return
	}
}

// resumed makes a past of a participle right behind a semicolon: "X condemned Y; recognised Z; and …".
func (c *cutter) resumed(p, verb int) {
	if t := c.token(verb); c.token(p).Text == ";" && t.XPOS == "VBN" && c.word(verb+1) != "by" {
		t.XPOS, t.UPOS = "VBD", "VERB"
	}
}

// objectAhead tells whether the word at p is a verb in a list of verbs, whose object stands behind the last of them: "attacked, occupied [and]".
func (c *cutter) objectAhead(p int) bool {
	t := c.token(p)
	return t.UPOS == "VERB" && (t.XPOS == "VBD" || t.XPOS == "VBN" || t.XPOS == "VBZ" || t.XPOS == "VBP")
}

// clauseAt tells whether a clause with a subject of its own begins at p.
func (c *cutter) clauseAt(p int) bool {
	if p >= len(c.kept) {
		return false
	}
	switch t := c.token(p); t.UPOS {
	case "DET", "PROPN", "PRON", "NOUN", "ADJ", "NUM", "ADP", "CCONJ":
		if t.Lower == "that" || relativeWords[t.Lower] {
			return false
		}
	default:
		return false
	}
	for q := p + 1; q < len(c.kept) && q < p+25; q++ {
		t := c.token(q)
		if finiteTag(t) {
			return true
		}
		if t.XPOS == "VBG" || t.Text == ";" || t.Text == "," && q < p+3 {
			return false
		}
	}
	return false
}

// verbIn tells whether a verb that may be finite stands between p and q.
func (c *cutter) verbIn(p, q int) bool {
	for ; p < q; p++ {
		if t := c.token(p); finiteTag(t) || t.XPOS == "VBN" {
			return true
		}
	}
	return false
}
