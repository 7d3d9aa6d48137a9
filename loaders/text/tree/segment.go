package tree

import (
	"entente/loaders/text"
	"entente/loaders/text/verbs"
)

// segment is a part of a sentence that is parsed by itself: a relative clause or an
// apposition between commas, ", X said", an aside. Such parts lead a parser astray, and what
// they hang on is plain from where they stand.
type segment struct {
	at     []int  // tokens of the sentence
	anchor int    // the token that it hangs on, -1 for the root of the rest
	rel    string // its relation to that
	parent int    // the part that it was cut from, 0 for the main one
}

// segments cuts the segments out of a sentence of which the tokens kept are given, and
// returns them and the tokens that are left.
func segments(s *text.Sentence, kept []int) ([]int, []segment) {
	c := cutter{tokens: s.Tokens, kept: kept}
	c.dated()
	c.tail()
	c.saidAside()
	c.contents()
	c.opening()
	c.whom()
	for p := 1; p+2 < len(c.kept); p++ {
		if c.word(p) == "," && c.parting(p-1) && c.report(p) {
			p = 0
			continue
		}
		if c.word(p) != "," || !nominal(c.token(p-1)) {
			continue
		}
		switch {
		case c.relative(p), c.midRelative(p), c.report(p), c.shared(p), c.apposition(p), c.named(p), c.described(p), c.aside(p), c.whereAside(p):
			p = 0 // what was cut has shortened the rest
		}
		if len(c.out) > 12 {
			break
		}
	}
	c.subordinates()
	c.coordinates()
	return c.kept, c.out
}

type cutter struct {
	tokens []text.Token
	kept   []int
	out    []segment
}

func (c *cutter) token(p int) *text.Token { return &c.tokens[c.kept[p]] }

func (c *cutter) word(p int) string {
	if p < 0 || p >= len(c.kept) {
		return ""
	}
	return c.token(p).Lower
}

// cut takes the tokens from p to q, which is left out, away; commas at both ends and a semicolon before go with them.
func (c *cutter) cut(p, q int, anchor int, rel string) {
	first, last := p, q
	for first < last && (c.token(first).Text == "," || c.token(first).Text == ";") {
		first++
	}
	for last > first && c.token(last-1).Text == "," {
		last--
	}
	at := append([]int{}, c.kept[first:last]...)
	c.kept = append(append([]int{}, c.kept[:p]...), c.kept[q:]...)
	if len(at) > 0 {
		c.out = append(c.out, segment{at: at, anchor: anchor, rel: rel})
	}
}

func finiteTag(t *text.Token) bool {
	switch t.XPOS {
	case "VBD", "VBZ", "VBP", "MD":
		return true
	}
	return false
}

func nominal(t *text.Token) bool {
	switch t.UPOS {
	case "NOUN", "PROPN", "PRON", "NUM":
		return true
	}
	return false
}

// finiteAt tells whether a finite verb stands at p, adverbs apart.
func (c *cutter) finiteAt(p int) bool {
	for ; p < len(c.kept) && p >= 0; p++ {
		t := c.token(p)
		if finiteTag(t) {
			return true
		}
		if t.UPOS != "ADV" {
			return c.hiddenVerb(p)
		}
	}
	return false
}

// hiddenVerb finds a verb that the tagger took for a noun: one of the list, with an object
// or a preposition right behind it.
func (c *cutter) hiddenVerb(p int) bool {
	t := c.token(p)
	if t.UPOS != "NOUN" && t.UPOS != "ADJ" || t.Capital() || p+1 >= len(c.kept) {
		return false
	}
	next := c.token(p + 1)
	if next.UPOS != "PROPN" && next.UPOS != "DET" && next.UPOS != "PRON" && next.UPOS != "ADP" && next.UPOS != "ADV" || next.Lower == "of" {
		return false
	}
	r, ok := verbs.Finite(t.Lower)
	if !ok && verbs.Base(t.Lower) && !c.secondNoun(p) {
		r, ok = verbs.Reading{Lemma: t.Lower, Tag: "VBP"}, true
	}
	if ok {
		t.XPOS, t.UPOS, t.Lemma = r.Tag, "VERB", r.Lemma
	}
	return ok
}

// secondNoun tells that a word is the second of two nouns rather than a verb in the base form: "voiced its
// sympathy and support for X", where the verb before is in another form.
func (c *cutter) secondNoun(p int) bool {
	if p < 2 || c.token(p-1).XPOS != "CC" || c.token(p-2).UPOS != "NOUN" {
		return false
	}
	for q := range p {
		if x := c.token(q).XPOS; x == "VBP" || x == "VB" || x == "MD" {
			return false
		}
	}
	return true
}

// finiteIn tells whether a finite verb stands between p and q, which is left out.
func (c *cutter) finiteIn(p, q int) bool {
	for ; p < q && p < len(c.kept); p++ {
		if finiteTag(c.token(p)) {
			return true
		}
	}
	return false
}

var relativeWords = text.Set("which who whose whom")

// relative cuts ", which …" up to the comma before the verb that goes on, or to the end.
func (c *cutter) relative(p int) bool {
	w := c.word(p + 1)
	if !relativeWords[w] && w != "where" {
		if t := c.token(p + 1); t.XPOS != "IN" && t.XPOS != "TO" || !relativeWords[c.word(p+2)] {
			return false
		}
	}
	main := c.finiteIn(c.clauseStart(p), p)
	q := p + 2
	for ; q < len(c.kept); q++ {
		t := c.token(q)
		if r := c.quoted(q); r > q && c.finiteIn(p+2, q) {
			if !main && c.word(r-1) == "," && c.finiteAt(r+1) {
				q = r + 1 // 'X, who had called it "an act of piracy," ordered'
				break
			}
		}
		if t.Text == ";" || t.Text == ":" || q == len(c.kept)-1 && t.UPOS == "PUNCT" || t.Text == "”" || t.Text == `"` {
			break
		}
		if t.Text != "," || !c.finiteIn(p+2, q) {
			continue
		}
		if !main && (c.finiteAt(q+1) || c.pastAt(q+1)) {
			q++
			break
		}
		if main && (c.word(q+1) == "and" || c.word(q+1) == "but") && !c.finiteAt(q+2) {
			break
		}
	}
	if !c.finiteIn(p+1, q) && !c.reveal(p+2, q) || q-p > 45 {
		return false
	}
	c.cut(p, q, c.antecedent(p, w, q), "acl:relcl")
	return true
}

// pastAt makes a past of the participle at p that can only be the main verb: "X, which Y attacked, appealed to Z".
func (c *cutter) pastAt(p int) bool {
	if p+1 < len(c.kept) && p > 1 && c.token(p).XPOS == "VB" && c.token(p).UPOS == "VERB" && unchanged[c.token(p).Lower] && c.word(p-1) == "," && !c.finiteIn(p, len(c.kept)) {
		c.token(p).XPOS = "VBD" // "X, which is small, shut its frontier"
		return true
	}
	if p+1 >= len(c.kept) || c.token(p).XPOS != "VBN" || c.word(p+1) == "by" || c.verbBehind(p+1) {
		return false
	}
	if r, ok := verbs.Finite(c.token(p).Lower); !ok || r.Tag != "VBD" {
		return false
	}
	c.token(p).XPOS = "VBD"
	return true
}

// verbBehind tells whether the clause that goes on at p has a finite verb further on: before a conjunction of time or cause begins another,
// or right behind a comma.
func (c *cutter) verbBehind(p int) bool {
	for ; p < len(c.kept); p++ {
		t := c.token(p)
		switch {
		case finiteTag(t), t.Lower == "and" || t.Lower == "but":
			return c.finiteIn(p, len(c.kept))
		case p > 1 && c.word(p-1) == "," && (t.Lower == "when" || t.Lower == "while" || t.Lower == "after" || t.Lower == "before" || t.Lower == "because" || t.Lower == "although" || t.Lower == "though" || t.Lower == "as"):
			return false
		}
	}
	return false
}

// reveal makes a verb of the first word between p and q that the tagger took for a noun and
// that may be one.
func (c *cutter) reveal(p, q int) bool {
	for ; p < q && p < len(c.kept); p++ {
		t := c.token(p)
		if t.Text == "," {
			return false
		}
		if t.UPOS != "NOUN" && t.UPOS != "ADJ" && t.XPOS != "VBN" || t.Capital() {
			continue
		}
		if r, ok := verbs.Finite(t.Lower); ok {
			t.XPOS, t.UPOS, t.Lemma = r.Tag, "VERB", r.Lemma
			return true
		}
	}
	return false
}

// clauseStart goes back from p to where its clause begins: after a semicolon, a colon or a conjunction before a subject.
func (c *cutter) clauseStart(p int) int {
	for i := p - 1; i >= 0; i-- {
		switch c.token(i).Text {
		case ";", ":", "“", `"`:
			return i + 1
		}
		if t := c.token(i); (t.XPOS == "CC" || t.UPOS == "SCONJ") && i+1 < p && (nominal(c.token(i+1)) || c.token(i+1).UPOS == "DET") && c.finiteIn(0, i) {
			return i + 1
		}
	}
	return 0
}

var persons = text.Set("president minister premier king queen emir leader ambassador envoy spokesman spokeswoman chancellor general commander chairman chief man woman officer diplomat official lawyer banker journalist prince director businessman trader secretary governor son brother soldier rebel")

var asides = text.Set("for in with as like unlike despite at by on under along through after before until amid during without from according")

var reporters = text.Set("stress underline emphasise emphasize caution predict charge assert complain counter reply retort boast concede admit reveal disclose read say report announce add tell state declare claim allege write confirm note insist argue explain warn maintain believe quote show suggest contend acknowledge")

// contentNouns are nouns that a clause with "that" spells out.
var contentNouns = text.Set("risk possibility danger likelihood prospect probability story concern claim allegation report fear evidence belief statement assertion accusation suggestion rumour rumor hope threat decision demand fact news sign warning assurance charge suspicion proof confirmation denial complaint insistence view worry conclusion finding announcement contention pledge promise indication speculation")

// unchanged are verbs whose past is like their plain form.
var unchanged = text.Set("shut cut put set hit let quit cost split spread shed cast hurt bid burst thrust upset")
