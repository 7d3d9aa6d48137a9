package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// joinsMeasure reads "B has not joined the sanctions", "C takes part in the embargo": on whom they are the sentences before tell.
func (d *document) joinsMeasure(v int) {
	if d.t.Passive(v) || !joining[d.t.Tokens[v].Lemma] {
		return
	}
	o := d.t.Child(v, "obj")
	for _, x := range d.t.Tails(v) {
		if x.Via < 0 && (x.Prep == "in" || x.Prep == "to" || x.Prep == "with") && barred[d.t.Tokens[x.Noun].Lemma] {
			o = x.Noun
		}
	}
	if o < v || !d.theMeasures(o) && !(d.t.Tokens[o].Lower == "them" && adopting[d.t.Tokens[v].Lemma] && d.measuresBefore()) {
		return
	}
	who := d.subject(v, text.Acting)
	if who.empty() {
		return
	}
	c, ok := d.lastOf(burdens, func(c *text.Claim) bool {
		return c.Type != schema.LiftsSanctionsOn && c.Modality != schema.Negated && d.r.Kind(c.Target) != schema.Group && !text.Holds(who.parties, c.Target)
	})
	if !ok {
		return
	}
	m, says, ok := d.mood(v, who.parties)
	if !ok {
		return
	}
	typ := c.Type
	if d.t.Tokens[o].Lemma == "sanction" {
		typ = schema.Sanctions
	}
	for _, x := range who.parties {
		d.emit(claim{rule: followedRule.of(typ), source: x, target: text.Party{Entity: c.Target}, anchor: v, tokens: who.tokens, modality: m, says: says, theme: -1})
	}
}

// theMeasures tells whether a noun stands for sanctions of which the text has told: "the sanctions", "this embargo".
func (d *document) theMeasures(o int) bool {
	lemma := d.t.Tokens[o].Lemma
	return (barred[lemma] || lemma == "boycott" || lemma == "blockade") && d.t.Modified(o, "the,these,those,this,that") && d.untargeted(o)
}

// measuresBefore tells whether the sentence before speaks of sanctions, and of nothing else that "them" could mean.
func (d *document) measuresBefore() bool {
	if d.n == 0 {
		return false
	}
	t := d.r.Trees[d.n-1]
	found := false
	for i := range t.Tokens {
		switch w := &t.Tokens[i]; {
		case w.XPOS != "NNS":
		case barred[w.Lemma]:
			found = true
		case t.Is(i, "obj", "nsubj"):
			return false
		}
	}
	return found
}

var adopting = text.Set("join adopt apply observe enforce")

var joining = text.Set("join adopt apply observe enforce endorse follow participate take subscribe adhere comply")
