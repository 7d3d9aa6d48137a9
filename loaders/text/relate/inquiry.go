package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

var inquiryRule = &rule{name: "look into what they are charged with", typ: schema.Investigates}

// inquiry reads "X accused Y of torture. Z has opened an inquiry", "Z sent investigators", "is looking into the matter": into whom is told
// by who was accused last.
func (d *document) inquiry(v int) {
	planned, ok := d.inquires(v)
	if !ok {
		return
	}
	who := d.subject(v, text.Acting)
	if len(who.parties) != 1 || d.r.Kind(who.parties[0].Entity) == schema.Person {
		return
	}
	whom, ok := d.accusedLast(v, who.parties)
	if !ok {
		return
	}
	m, says, ok := d.mood(v, who.parties)
	if !ok {
		return
	}
	if planned && m == schema.Asserted {
		m = schema.Planned
	}
	d.emit(claim{rule: inquiryRule, source: who.parties[0], target: text.Party{Entity: whom}, anchor: v, tokens: who.tokens, modality: m, says: says, theme: -1})
}

// inquires tells whether a verb tells an investigation that names nobody, and whether it is only to come.
func (d *document) inquires(v int) (planned, ok bool) {
	if d.t.Passive(v) || d.t.Is(v, "amod") {
		return false, false
	}
	lemma, o := d.t.Tokens[v].Lemma, d.t.Child(v, "obj")
	switch {
	case lemma == "investigate" && o < 0 && d.bareVerb(v):
		return false, true
	case lemma == "look" || lemma == "inquire":
		for _, x := range d.t.Tails(v) {
			if x.Prep == "into" && d.theMatter(x.Noun) {
				return false, true
			}
		}
		return false, false
	case o < v || d.t.Mention(o) >= 0 || d.phraseBehind(o, "into,of,against,on,for") || d.phraseBehind(v, "into,to,against"):
		return false, false
	case (lemma == "investigate" || lemma == "examine" || lemma == "probe" || lemma == "study") && d.theMatter(o):
		return false, true
	case probing[lemma] && probes[d.t.Tokens[o].Lemma] && d.t.Child(o, "acl", "nmod:poss") < 0:
		return lemma == "order" || lemma == "promise" || lemma == "announce" || lemma == "pledge", true
	case (lemma == "send" || lemma == "dispatch" || lemma == "despatch") && (d.t.Tokens[o].Lemma == "investigator" || d.t.Tokens[o].Lemma == "inspector" || d.t.Modified(o, "fact-finding")):
		return false, true
	}
	return false, false
}

// theMatter tells whether a noun stands for the charges of which the text has told.
func (d *document) theMatter(i int) bool {
	return tree.Listed("matter,affair,charge,allegation,claim,accusation,complaint,case,incident", d.t.Tokens[i].Lemma) && d.t.Modified(i, "the,these,those,this,that,its,their") && d.t.Child(i, "nmod", "acl") < 0
}

// accusedLast returns who was accused last, in this sentence or the two before.
func (d *document) accusedLast(v int, who []text.Party) (int, bool) {
	for k := len(d.claims) - 1; k >= 0 && d.nearby(&d.claims[k]); k-- {
		c := &d.claims[k]
		x := c.Target
		switch {
		case c.Anchor >= d.t.Tokens[v].Start:
			continue
		case c.Modality == schema.Alleged:
			x = c.Source
		case c.Type != schema.Accuses || c.Modality != schema.Asserted:
			continue
		}
		if !text.Holds(who, x) && d.r.Kind(x) != schema.Group {
			return x, true
		}
	}
	n := d.n
	defer d.enter(n)
	for back := 0; back <= 1 && n-back >= 0; back++ { // "X is accused of bribing ministers"
		d.enter(n - back)
		for u := range d.t.Tokens {
			if (back > 0 || u < v) && d.t.Verbal(u) && d.t.Passive(u) && (accusing[d.t.Tokens[u].Lemma] || d.t.Tokens[u].Lemma == "blame" || d.t.Tokens[u].Lemma == "suspect") && d.own(u) == schema.Asserted {
				if f := d.at(d.t.Subject(u), text.Acting); len(f.parties) == 1 && !text.Holds(who, f.parties[0].Entity) && d.r.Kind(f.parties[0].Entity) != schema.Group {
					return f.parties[0].Entity, true
				}
			}
		}
	}
	return 0, false
}

var (
	probing = text.Set("open launch begin start order hold announce promise pledge conduct make initiate commission mount")
	probes  = text.Set("investigation inquiry probe enquiry examination")
)
