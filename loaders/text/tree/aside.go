package tree

import "entente/loaders/text"

// antecedent finds what a relative clause that begins after p refers to: the noun right
// before it; for "who" the last person there; for a plural verb the whole of a list.
func (c *cutter) antecedent(p int, w string, q int) int {
	last := p - 1
	if w == "who" || w == "whom" {
		for i := last; i >= 0 && i > last-8; i-- {
			t := c.token(i)
			if finiteTag(t) {
				break
			}
			if nominal(t) && (persons[t.Lemma] || i == last && t.UPOS == "PROPN" && !c.afterOf(i)) {
				return c.kept[i]
			}
		}
	}
	if c.pluralVerb(p+2, q) && last >= 2 {
		if x := c.word(last - 1); x == "and" || x == "the" && c.word(last-2) == "and" {
			i := last - 2
			if x == "the" {
				i--
			}
			if i >= 0 && c.token(i).UPOS == "PROPN" {
				for {
					switch {
					case i >= 2 && c.word(i-1) == "," && c.token(i-2).UPOS == "PROPN":
						i -= 2
						continue
					case i >= 1 && c.token(i-1).UPOS == "PROPN" && c.kept[i] == c.kept[i-1]+2 && c.tokens[c.kept[i]-1].Text == ",": // that was left out
						i--
						continue
					}
					break
				}
				return c.kept[i]
			}
		}
	}
	if w == "which" {
		if i := c.answered(p, q); i >= 0 {
			return c.kept[i]
		}
		if i := c.imputed(p, q); i >= 0 {
			return c.kept[i]
		}
	}
	if last > 0 && c.token(last).UPOS == "NUM" && c.token(last-1).UPOS == "NOUN" {
		last-- // "resolution 502, which demands"
	}
	return c.kept[last]
}

// answered finds the offer or treaty that ", which X turned down" means where a name stands between: "an offer of talks with
// Y, which X turned down"; -1 if none.
func (c *cutter) answered(p, q int) int {
	if c.token(p-1).UPOS != "PROPN" {
		return -1
	}
	verb := false
	for k := p + 2; k < q && k < p+14; k++ {
		if t := c.token(k); t.UPOS == "VERB" && (finiteTag(t) || t.XPOS == "VBN" || t.XPOS == "VB") {
			if verb = answers[t.Lemma]; t.Lemma == "turn" {
				verb = c.word(k+1) == "down"
			}
			break
		}
	}
	for i := p - 2; verb && i >= 0 && i > p-10; i-- {
		t := c.token(i)
		if t.UPOS == "NOUN" && answerable[t.Lemma] {
			return i
		}
		if t.UPOS == "VERB" || t.Text == "," || t.XPOS == "CC" {
			break
		}
	}
	return -1
}

var (
	answers    = text.Set("turn reject refuse decline dismiss rebuff spurn deny accept veto ratify approve ignore repudiate endorse")
	answerable = text.Set("offer proposal demand request plan treaty agreement accord pact resolution appeal invitation ultimatum accusation charge claim draft plea overture protest warning")
)

func (c *cutter) afterOf(i int) bool {
	for i--; i >= 0; i-- {
		if c.word(i) == "of" {
			return true
		}
		if t := c.token(i); t.UPOS != "DET" && t.UPOS != "ADJ" {
			return false
		}
	}
	return false
}

// pluralVerb tells whether the first finite verb after p is no singular.
func (c *cutter) pluralVerb(p, q int) bool {
	for ; p < q; p++ {
		if t := c.token(p); finiteTag(t) {
			return t.XPOS != "VBZ" && t.Lower != "was"
		}
	}
	return false
}

// apposition cuts ", a body that …," between a subject and its verb.
func (c *cutter) apposition(p int) bool {
	first := c.token(p + 1)
	if reflexive[first.Lower] && p+3 < len(c.kept) { // "X, itself owned by Y, holds"
		first = c.participle(p + 2)
	}
	if first.UPOS != "DET" && first.XPOS != "PRP$" && first.UPOS != "NOUN" && first.UPOS != "ADJ" && first.UPOS != "PROPN" && first.UPOS != "ADV" && first.UPOS != "VERB" {
		return false
	}
	if first.UPOS == "VERB" && first.XPOS != "VBN" {
		return false
	}
	if c.finiteIn(c.clauseStart(p), p) {
		return false
	}
	relative := false
	for q := p + 2; q < len(c.kept) && q < p+28; q++ {
		t := c.token(q)
		switch {
		case relativeWords[t.Lower] || t.Lower == "that" || t.Lower == "where":
			relative = true
		case t.Text == ",":
			if c.finiteAt(q + 1) {
				rel := "appos"
				if first.UPOS == "VERB" {
					rel = "acl"
				}
				c.cut(p, q+1, c.kept[p-1], rel)
				return true
			}
			if w := c.word(q + 1); w == "and" || w == "or" {
				return false // a list
			}
		case finiteTag(t) && !relative:
			return false
		case t.Text == ";" || t.Text == ":" || t.Text == "“" || t.Text == `"`:
			return false
		}
	}
	return false
}

// participle returns the participle that stands shortly behind, else the next token: "itself majority-owned by X".
func (c *cutter) participle(p int) *text.Token {
	for i := p; i < len(c.kept) && i < p+4 && c.word(i) != ","; i++ {
		if c.token(i).XPOS == "VBN" {
			return c.token(i)
		}
	}
	return c.token(p)
}

var reflexive = text.Set("itself themselves himself herself")

// aside cuts ", for its part," between a subject and its verb.
func (c *cutter) aside(p int) bool {
	if !asides[c.word(p+1)] && !c.excepted(p+1) || c.finiteIn(c.clauseStart(p), p) {
		return false
	}
	relative := false
	for q := p + 2; q < len(c.kept) && q < p+24; q++ {
		t := c.token(q)
		relative = relative || relativeWords[t.Lower] || t.Lower == "that"
		if finiteTag(t) && !relative || t.Text == ";" || t.Text == "“" {
			return false
		}
		if t.Text == "," && (c.finiteAt(q+1) || c.pastAt(q+1)) {
			c.cut(p, q+1, -1, "obl")
			return true
		}
	}
	return false
}

// excepted tells "but not X": who is named there did not do it.
func (c *cutter) excepted(p int) bool {
	switch c.word(p) {
	case "but", "though", "although", "if", "and":
		return c.word(p+1) == "not"
	}
	return false
}

// shared cuts ", both based in X,": what several named before have in common.
func (c *cutter) shared(p int) bool {
	w := c.word(p + 1)
	if w != "both" && w != "all" && w != "each" || p+4 >= len(c.kept) || c.token(p-1).UPOS != "PROPN" && c.token(p-1).XPOS != "NNS" {
		return false
	}
	v := c.token(p + 2)
	if v.XPOS != "VBN" && v.XPOS != "VBD" || c.token(p+3).UPOS != "ADP" {
		return false
	}
	for q := p + 4; q < len(c.kept) && q < p+16; q++ {
		t := c.token(q)
		if finiteTag(t) || t.Text == "“" {
			return false
		}
		if t.UPOS != "PUNCT" || t.Text == "-" {
			continue
		}
		anchor := p - 1
		for anchor > 1 && (c.word(anchor-1) == "and" || c.word(anchor-1) == ",") && c.token(anchor-2).UPOS == "PROPN" {
			anchor -= 2
		}
		v.XPOS, v.UPOS = "VBN", "VERB"
		c.drop(p+1, p+2)
		last := q - 1
		if t.Text == "," {
			last++
		}
		c.cut(p, last, c.kept[anchor], "acl")
		return true
	}
	return false
}

// parting tells a word that a remark of who says so may part from its verb: "will not, X said, recognise", "plans, X said, to".
func (c *cutter) parting(p int) bool {
	t := c.token(p)
	return t.Lower == "not" || t.Lower == "never" || t.UPOS == "AUX" || t.XPOS == "MD" || t.UPOS == "VERB" && finiteTag(t)
}

// report cuts ", X said," within a sentence.
func (c *cutter) report(p int) bool {
	verb := false
	for q := p + 1; q < len(c.kept) && q < p+12; q++ {
		t := c.token(q)
		if t.Text == "," {
			if !verb || q-p < 3 {
				return false
			}
			c.cut(p, q+1, -1, "parataxis")
			return true
		}
		if finiteTag(t) {
			if verb || !reporters[t.Lemma] {
				return false
			}
			verb = true
		}
		if relativeWords[t.Lower] || t.Lower == "that" || t.XPOS == "CC" && !verb || t.XPOS == "VBG" {
			return false
		}
	}
	return false
}

// opening cuts a participle or a prepositional phrase that opens a sentence: "Introducing the
// text, …", "Under the accord, …".
func (c *cutter) opening() {
	if len(c.kept) < 6 {
		return
	}
	first := c.token(0)
	rel := "obl"
	if c.introduced() || c.dateCloses() {
		return
	}
	if first.Text == "That" && c.clauseAt(1) { // "That X left is false"
		if end := c.mainVerb(1, len(c.kept)); end > 0 {
			first.XPOS, first.UPOS = "IN", "SCONJ"
			c.cut(0, end, -1, "csubj")
		}
		return
	}
	switch first.XPOS {
	case "VBG", "VBN":
		rel = "advcl"
	case "IN", "TO":
		if subordinators[first.Lower] && c.finiteIn(1, min(12, len(c.kept))) && c.clauseEnd(0) > 0 || c.word(1) == "which" {
			return
		}
		if c.token(1).XPOS == "VB" || c.token(1).XPOS == "VBG" {
			rel = "advcl"
		}
	default:
		return
	}
	for p := 1; p+2 < len(c.kept) && p < 26; p++ {
		t := c.token(p)
		if finiteTag(t) || t.Text == ";" || t.Text == "“" || t.Text == `"` || relativeWords[t.Lower] {
			return
		}
		if t.Text != "," || c.listed(p) {
			continue
		}
		if relativeWords[c.word(p+1)] { // "Advised by X, which acted for Y, …"
			q := p + 2
			for q < len(c.kept) && c.word(q) != "," {
				q++
			}
			if q+2 >= len(c.kept) || !c.finiteIn(p+2, q) {
				return
			}
			p = q
		}
		switch next := c.token(p + 1); next.UPOS {
		case "DET", "PROPN", "PRON", "NOUN", "ADJ", "NUM":
			if c.finiteIn(p+1, len(c.kept)) {
				c.cut(0, p+1, -1, rel)
			}
		}
		return
	}
}

// introduced cuts what is said of a name before it: "A member of NATO, X …", "Long an ally of X, Y …".
func (c *cutter) introduced() bool {
	from := 0
	if openers[c.word(0)] {
		from = 1
	}
	if w := c.word(from); w != "a" && w != "an" {
		return false
	}
	for p := from + 2; p+2 < len(c.kept) && p < 16; p++ {
		t := c.token(p)
		switch {
		case finiteTag(t), t.Text == ";", t.Text == "“", t.Text == `"`, relativeWords[t.Lower], t.Lower == "that":
			return false
		case t.Text == ",":
			if next := c.token(p + 1); next.UPOS != "PROPN" || !c.finiteAt(p+2) && !c.pastAt(p+2) {
				return false
			}
			c.cut(from, p+1, c.kept[p+1], "appos")
			return true
		}
	}
	return false
}

var openers = text.Set("long once already still now formerly itself until for")

// named cuts the name that tells who a noun is: "a rebel group, the X, …", "its ally, X,".
func (c *cutter) named(p int) bool {
	if c.token(p-1).UPOS != "NOUN" || c.token(p-1).XPOS == "NNS" {
		return false
	}
	q := p + 1
	if q < len(c.kept) && c.token(q).UPOS == "DET" {
		q++
	}
	if q+1 >= len(c.kept) || c.token(q).UPOS != "PROPN" {
		return false
	}
	for q+2 < len(c.kept) { // "Sheikh X", "Jean-Claude X"
		if c.token(q+1).UPOS == "PROPN" {
			q++
		} else if q+3 < len(c.kept) && c.token(q+1).Text == "-" && c.token(q+1).Tight && c.token(q+2).UPOS == "PROPN" {
			q += 2
		} else {
			break
		}
	}
	end := c.token(q + 1)
	if end.UPOS != "PUNCT" || end.Text == "“" || end.Text == `"` || end.Text == "-" {
		return false
	}
	if w := c.word(q + 2); end.Text == "," && (w == "and" || w == "or" || c.token(min(q+2, len(c.kept)-1)).UPOS == "PROPN" && c.word(q+3) != ",") {
		return false
	}
	if !c.determined(p - 1) {
		return false
	}
	last := q + 1
	if end.Text == "," && !relativeWords[c.word(q+2)] { // ", who" needs its comma
		last = q + 2
	}
	c.cut(p, last, c.kept[p-1], "appos")
	return true
}

// determined tells whether an article or a possessor stands before a noun.
func (c *cutter) determined(i int) bool {
	for k := i - 1; k >= 0 && k > i-6; k-- {
		t := c.token(k)
		switch {
		case t.UPOS == "DET" || t.XPOS == "PRP$" || t.XPOS == "POS":
			return true
		case t.UPOS != "ADJ" && t.UPOS != "NOUN" && t.UPOS != "PROPN" && t.Text != "-" && t.XPOS != "VBN" && t.Lower != "acting":
			return false
		}
	}
	return false
}

// described cuts what a name is, without a verb of its own: "X, a company based in Y, …".
func (c *cutter) described(p int) bool {
	if c.token(p-1).UPOS != "PROPN" || c.word(p+1) != "a" && c.word(p+1) != "an" {
		return false
	}
	for q := p + 2; q < len(c.kept) && q < p+16; q++ {
		t := c.token(q)
		if relativeWords[t.Lower] {
			return c.describedToEnd(p, q)
		}
		if finiteTag(t) || t.Text == "“" || t.Text == `"` || t.XPOS == "CC" && q < p+4 || q == p+2 && times[t.Lemma] {
			return false
		}
		if t.Text == "," || t.Text == ";" || t.Text == "." {
			if q-p < 3 {
				return false
			}
			last := q
			if t.Text == "," {
				last = q + 1
			}
			c.cut(p, last, c.kept[p-1], "appos")
			return true
		}
	}
	return false
}

// describedToEnd cuts what a name is together with a relative clause that closes the sentence: "if X hangs Y, a reporter of Z whom a court
// has convicted."
func (c *cutter) describedToEnd(p, relative int) bool {
	if !c.finiteIn(0, p) || relative < p+3 || c.token(relative-1).UPOS == "ADP" {
		return false
	}
	end := relative
	for end < len(c.kept) && c.token(end).UPOS != "PUNCT" {
		end++
	}
	if end-p > 40 || end < len(c.kept)-1 || end == len(c.kept)-1 && c.word(end) != "." {
		return false
	}
	c.cut(p, end, c.kept[p-1], "appos")
	return true
}
