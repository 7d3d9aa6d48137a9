package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// onTop reads a name with a sum behind it and no verb: "A lent C $40 million, and B another $25 million": B gives, too; "A gave C
// $4 million and D two" gives D, if D is of the kind of C. The token is the last of the name.
func (d *document) onTop(i int) {
	m := d.t.Mention(i)
	if m < 0 || d.t.S.Mentions[m].Last != i || d.t.S.Mentions[m].Use == text.ByDemonym {
		return
	}
	more, ok := d.sumBehind(i + 1)
	first := d.t.S.Mentions[m].First
	for first > 0 && d.t.Tokens[first-1].UPOS == "DET" {
		first--
	}
	if !ok || first < 4 || d.t.Tokens[first-1].UPOS != "CCONJ" && d.t.Tokens[first-1].Text != "," && d.t.Tokens[first-1].Text != ";" {
		return
	}
	who := d.at(d.t.MentionHead(m), text.Acting)
	if len(who.parties) != 1 {
		return
	}
	told := d.claims
	for k := len(told) - 1; k >= 0 && told[k].Start >= d.t.Tokens[0].Start; k-- {
		if c := told[k]; funding[c.Type] && c.Anchor < d.t.Tokens[first].Start {
			d.alsoGives(i, c, who, more)
			return
		}
	}
}

// thoseOf reads "A represents B's interests and C those of D": C does of D what A does of B. The token is the last of a name.
func (d *document) thoseOf(i int) {
	m := d.t.Mention(i)
	if m < 0 || d.t.S.Mentions[m].Last != i || i+3 >= len(d.t.Tokens) || d.t.Tokens[i+1].Lower != "those" || d.t.Tokens[i+2].Lower != "of" {
		return
	}
	k := i + 3
	for k < len(d.t.Tokens)-1 && d.t.Tokens[k].UPOS == "DET" {
		k++
	}
	first := d.t.S.Mentions[m].First
	if d.t.Mention(k) < 0 || first < 3 || d.t.Tokens[first-1].UPOS != "CCONJ" && d.t.Tokens[first-1].Text != "," && d.t.Tokens[first-1].Text != ";" {
		return
	}
	who, whom := d.at(d.t.MentionHead(m), text.Acting), d.at(d.t.MentionHead(d.t.Mention(k)), text.Acting)
	for n := len(d.claims) - 1; n >= 0 && d.claims[n].Start >= d.t.Tokens[0].Start; n-- {
		c := d.claims[n]
		if c.Anchor < d.t.Tokens[first].Start && !c.Type.Symmetric() && len(who.parties) == 1 && len(whom.parties) == 1 {
			d.emit(claim{rule: followedRule.of(c.Type), source: who.parties[0], target: whom.parties[0], anchor: i, tokens: append(who.tokens, whom.tokens...), modality: c.Modality, says: c.Attribution, theme: -1})
			return
		}
	}
}

// alsoGives makes the claim of another giver, or of another to whom is given.
func (d *document) alsoGives(i int, c text.Claim, who found, more bool) {
	x := who.parties[0]
	from, to := text.Party{Entity: c.Source, By: c.By}, text.Party{Entity: c.Target}
	if bought[c.Type] {
		from, to = to, from
	}
	if !more && d.r.Kind(x.Entity) == d.r.Kind(to.Entity) && !d.behindPreposition(c, to.Entity) {
		to = x
	} else {
		from = x
	}
	if bought[c.Type] {
		from, to = to, from
	}
	if from.Entity == c.Source && to.Entity == c.Target {
		return
	}
	d.emit(claim{rule: followedRule.of(c.Type), source: from, target: to, anchor: i, tokens: who.tokens, modality: c.Modality, says: c.Attribution, theme: -1})
}

// behindPreposition tells whether to whom is given stands behind "to" or the like, which a further one would share: in "A gave $4
// million to C and D two" D gives.
func (d *document) behindPreposition(c text.Claim, to int) bool {
	anchor := d.token(c.Anchor)
	for m := range d.t.S.Mentions {
		x := &d.t.S.Mentions[m]
		if x.Entity != to || x.First < anchor {
			continue
		}
		first := x.First
		for first > 0 && d.t.Tokens[first-1].UPOS == "DET" {
			first--
		}
		return first > 0 && d.t.Tokens[first-1].XPOS == "IN"
	}
	return false
}

// sumBehind tells whether nothing but a sum stands from a token to the end of its clause, and whether it comes on top of another:
// "a further $10 million".
func (d *document) sumBehind(i int) (more, ok bool) {
	for ; i < len(d.t.Tokens); i++ {
		switch w := &d.t.Tokens[i]; {
		case further[w.Lower]:
			more = true
		case w.UPOS == "NUM" || w.UPOS == "SYM" || w.Text == "$" || w.Text == "£" || w.Text == "€":
			ok = true
		case w.UPOS == "PUNCT" || w.UPOS == "CCONJ" || w.UPOS == "ADP":
			return more, ok
		case w.UPOS == "NOUN" && (d.isThing(i, "@troops", false) || d.isThing(i, "@arms", false) || units[w.Lemma]):
			return more, true
		case w.UPOS == "DET" || w.UPOS == "ADJ" || sums[w.Lemma] || d.temporal(i) || w.UPOS == "ADV":
		default:
			return false, false
		}
	}
	return more, ok
}

var (
	further = text.Set("another further more additional again")
	sums    = text.Set("million billion trillion dollar euro pound franc mark rouble ruble yen yuan rupee rand crown krona krone peso riyal dinar dirham shilling naira lira us$ ton tonne bn m bushel barrel")
	units   = text.Set("company platoon battalion regiment brigade squadron contingent division detachment")
	funding = types(schema.LendsTo, schema.ProvidesAidTo, schema.Pays, schema.InvestsIn, schema.ImportsMunitionsFrom, schema.ImportsFrom, schema.DeploysForcesTo)
)
