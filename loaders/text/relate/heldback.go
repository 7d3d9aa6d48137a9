package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// heldBack reads "X has not gone so far", "X stopped short of that", "X held back", "X withheld its signature": what the clause before
// tells of another, X has not done.
func (d *document) heldBack(v int) {
	if !d.abstains(v) {
		return
	}
	who := d.subject(v, text.Acting)
	if who.empty() || len(who.tokens) == 0 {
		return
	}
	told, leaders := d.toldBefore(d.openingOf(who.tokens[0]))
	for _, c := range told {
		if n := d.sentenceOf(c.Start); n < 0 || d.r.Trees[n].S.Paragraph != d.t.S.Paragraph {
			continue // what was told last there is not what this is about
		}
		if c.Type == schema.Urges || d.t.Tokens[v].Lemma == "withhold" && c.Type != schema.SignsAgreementWith && c.Type != schema.Supports {
			continue
		}
		for _, x := range who.parties {
			d.omitted(v, c, x, leaders, schema.Negated, who.tokens)
		}
	}
}

// openingOf returns the first token of the phrase of a subject.
func (d *document) openingOf(i int) int {
	if m := d.t.Mention(i); m >= 0 {
		i = min(i, d.t.S.Mentions[m].First)
	}
	for i > 0 && d.t.Tokens[i-1].UPOS == "DET" {
		i--
	}
	return i
}

// abstains tells whether a verb, with the words behind it, says that somebody does not do what others have done.
func (d *document) abstains(v int) bool {
	word := func(k int) string {
		if v+k >= len(d.t.Tokens) {
			return ""
		}
		return d.t.Tokens[v+k].Lower
	}
	denied := false
	for _, k := range d.t.Kids(v) {
		denied = denied || k < v && negations[d.t.Tokens[k].Lower]
	}
	if d.t.Child(v, "ccomp") >= 0 || d.t.Passive(v) && d.t.Tokens[v].Lemma != "go" {
		return false
	}
	switch d.t.Tokens[v].Lemma {
	case "go":
		return denied && tree.Listed("so,that,as,quite,this", word(1)) && word(2) == "far" && d.clauseEnds(v+3) ||
			denied && word(1) == "quite" && word(3) == "far" && d.clauseEnds(v+4)
	case "stop":
		return !denied && word(1) == "short" && (d.clauseEnds(v+2) || word(2) == "of" && tree.Listed("that,this,it", word(3)) && d.clauseEnds(v+4))
	case "hold", "hang", "stand":
		return !denied && tree.Listed("back,off,aloof,aside,apart", word(1)) && d.clauseEnds(v+2)
	case "withhold":
		o := d.t.Object(v)
		return !denied && o > v && d.t.Tokens[o].Lemma == "signature" && d.clauseEnds(o+1)
	}
	return false
}
