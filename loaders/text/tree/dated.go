package tree

// dated cuts the date off an entry of a chronology: "- May 18, 2022: X applies", "June 1998 – X left".
func (c *cutter) dated() {
	if w := c.word(0); len(c.kept) > 4 && c.kept[0] > 0 && (w == ":" || w == "–" || w == "—" || w == "--" || w == "-") {
		c.drop(0, 1) // the date has been left out already
		return
	}
	if c.labelled() {
		return
	}
	from := 0
	if w := c.word(0); w == "-" || w == "*" || w == "•" || w == "–" {
		from = 1
	}
	day := false
	for p := from; p+3 < len(c.kept) && p < from+8; p++ {
		t := c.token(p)
		switch {
		case months[t.Lemma] || months[t.Lower] || t.Lower == "aug" || p == from && t.UPOS == "NUM" && len(t.Text) == 4:
			day = true
		case t.UPOS == "NUM" || t.Text == "," || t.Text == "." || today[t.Lower]:
		case day && p > from && (t.Text == ":" || t.Text == "–" || t.Text == "—" || t.Text == "--" || t.Text == "-" && !t.Tight):
			c.drop(p, p+1)
			c.cut(from, p, -1, "obl:unmarked")
			c.drop(0, from)
			return
		default:
			return
		}
	}
}

// labelled leaves out the place that heads a brief: "Lisbon: X put off recognition of Y." A speaker's words begin with his own person.
func (c *cutter) labelled() bool {
	at := 1
	if c.word(1) != ":" {
		at = 2
	}
	if c.word(at) != ":" || len(c.kept) < at+5 {
		return false
	}
	for p := range at {
		if t := c.token(p); t.UPOS != "PROPN" {
			return false
		}
	}
	next := c.token(at + 1)
	if next.UPOS == "PRON" || next.Text == "“" || next.Text == `"` || !next.Capital() || !c.finiteIn(at+1, len(c.kept)) {
		return false
	}
	c.drop(at, at+1)
	c.cut(0, at, -1, "obl:unmarked")
	return true
}

// dateCloses cuts a phrase that opens a sentence and that a date closes, without a comma: "At a meeting in Rome in May Kenya accused X". The
// date itself has been left out already.
func (c *cutter) dateCloses() bool {
	rel := "obl"
	switch first := c.token(0); {
	case first.Lower != "following" && first.XPOS != "IN" && first.XPOS != "TO" && first.UPOS != "ADP" && first.UPOS != "SCONJ" || first.Lower == "that" || first.Lower == "if":
		return false
	case c.token(1).XPOS == "VBG":
		rel = "advcl"
	}
	for p := 1; p+2 < len(c.kept) && p < 16; p++ {
		t := c.token(p)
		if finiteTag(t) || t.UPOS == "PUNCT" && t.Text != "-" || relativeWords[t.Lower] {
			return false
		}
		if c.dateBehind(p) && nominal(t) && c.subjectOpens(p+1) {
			c.cut(0, p+1, -1, rel)
			return true
		}
	}
	return false
}

// dateBehind tells whether a date stood between a token that is kept and the next one.
func (c *cutter) dateBehind(p int) bool {
	if p+1 >= len(c.kept) || c.kept[p+1] < c.kept[p]+2 {
		return false
	}
	date := false
	for k := c.kept[p] + 1; k < c.kept[p+1]; k++ {
		t := &c.tokens[k]
		if t.UPOS == "PUNCT" {
			return false
		}
		date = date || months[t.Lower] || today[t.Lower] || t.UPOS == "NUM" && len(t.Text) == 4 && (c.tokens[k-1].UPOS == "ADP" || months[c.tokens[k-1].Lower])
	}
	return date
}

// subjectOpens tells whether a clause begins at a token with its subject, and a finite verb follows before any comma.
func (c *cutter) subjectOpens(p int) bool {
	switch c.token(p).UPOS {
	case "DET", "PROPN", "PRON", "NOUN", "ADJ":
	default:
		return false
	}
	for q := p + 1; q < len(c.kept) && q < p+14; q++ {
		t := c.token(q)
		if finiteTag(t) {
			return true
		}
		if t.Text == "," || t.Text == ";" || t.UPOS == "SCONJ" || relativeWords[t.Lower] {
			return false
		}
	}
	return false
}
