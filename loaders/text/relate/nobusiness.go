package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

var noBusinessRule = &rule{name: "say that it is not their business", typ: schema.Rejects}

// noBusiness reads "X replied that Y had no business with its defences", "X's missiles were none of Y's business, it said": X rejects what
// Y says or asks.
func (d *document) noBusiness(i int) {
	top, whom := i, found{}
	switch lemma := d.t.Tokens[i].Lemma; {
	case lemma == "have" && d.t.Verbal(i):
		o := d.t.Child(i, "obj")
		if o < i || !standings[d.t.Tokens[o].Lemma] || !d.t.Modified(o, "no") {
			return
		}
		whom = d.subject(i, text.Acting)
	case (lemma == "business" || lemma == "concern" || lemma == "affair") && d.t.Mention(i) < 0:
		h := d.t.Head(i)
		if h < 0 || d.t.Tokens[h].Lower != "none" && !d.t.Modified(i, "no") {
			return
		}
		if d.t.Tokens[h].Lower == "none" {
			top = h
		}
		if d.t.Child(top, "cop") < 0 {
			return
		}
		whom = d.owner(i, text.Acting)
	default:
		return
	}
	says := d.told(top)
	if h := d.t.Head(top); says < 0 && h >= 0 && d.t.Is(top, "ccomp") && retorting[d.t.Tokens[h].Lemma] && !d.t.Passive(h) {
		says = h
	}
	if says >= 0 && len(whom.parties) == 1 && d.own(says) == schema.Asserted {
		d.judgement(noBusinessRule, i, says, whom)
	}
}

// retorting are verbs of who says so to another.
var retorting = text.Set("reply retort answer respond rejoin counter snap tell remind")

// standings are what somebody has who may speak in a matter.
var standings = text.Set("business right say standing jurisdiction authority competence mandate voice title")
