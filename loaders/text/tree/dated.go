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
