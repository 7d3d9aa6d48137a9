package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// gapping reads a name with nothing but a time behind it: it did what the clause before tells of another ("A joined
// the union in 1995, B two years later"), or it was done to it ("A recognised B in May, C in June"). The token is the
// last of the name.
func (d *document) gapping(i int) {
	m := d.t.Mention(i)
	if m < 0 || d.t.S.Mentions[m].Last != i || !d.onlyTime(i+1) {
		return
	}
	first := d.t.S.Mentions[m].First
	if first > 0 && d.t.Tokens[first-1].UPOS == "DET" {
		first--
	}
	if first < 3 || d.t.Tokens[first-1].Text != "," && d.t.Tokens[first-1].Text != ";" && d.t.Tokens[first-1].UPOS != "CCONJ" {
		return
	}
	who := d.at(d.t.MentionHead(m), text.Acting)
	told, leaders := d.toldBefore(first)
	for _, c := range told {
		if c.Start < d.t.Tokens[0].Start || c.Modality != schema.Asserted {
			continue
		}
		for _, x := range who.parties {
			if ofBodies[c.Type] || c.Rule == followedRule.name && !d.runsOn(c) || c.Type == schema.Recognizes && d.r.Seceded(c.Target) {
				d.omitted(i, c, x, leaders, schema.Asserted, []int{d.t.MentionHead(m)})
			} else if d.r.Kind(c.Target) == d.r.Kind(x.Entity) && len(leaders) == 1 && c.Source == leaders[0].Entity && !text.Holds(leaders, x.Entity) {
				d.emit(claim{rule: followedRule.of(c.Type), source: leaders[0], target: x, anchor: i, tokens: []int{d.t.MentionHead(m)}, modality: schema.Asserted, theme: -1})
			}
		}
	}
}

// runsOn tells whether a claim goes on with the deeds of somebody whose first one is told by its own rule: in "X
// recognised A in May, B in June and C in July" all of them are X's, and C did nothing to B.
func (d *document) runsOn(c text.Claim) bool {
	for _, o := range d.claims {
		if o.Rule != followedRule.name && o.Type == c.Type && o.Source == c.Source && o.Target != c.Target && o.Start <= c.Start {
			return true
		}
	}
	return false
}

// gappedCharge reads "X accused A of doing this and B of doing that": B is accused as well. The token is what B is to have done.
func (d *document) gappedCharge(i int) {
	b, of, first := d.t.Child(i, "nsubj"), d.t.Child(i, "mark"), d.t.Head(i)
	if !d.t.Is(i, "conj") || b < 0 || of < b || d.t.Tokens[of].Lower != "of" || d.t.Head(first) < 0 || d.t.Head(first) > first {
		return
	}
	v := d.t.Head(first)
	for _, c := range d.claims {
		if c.Type != schema.Accuses || c.Anchor != d.t.Tokens[v].Start {
			continue
		}
		source := text.Party{Entity: c.Source, By: c.By}
		for _, x := range d.at(b, text.Acting).parties {
			d.emit(claim{rule: followedRule.of(c.Type), source: source, target: x, anchor: i, tokens: []int{v, b}, modality: c.Modality, says: c.Attribution, theme: -1})
		}
	}
}

// ofBodies are types whose target is no party of the kind of the source, so that a name alone is another source.
var ofBodies = types(schema.Joins, schema.Leaves, schema.MemberOf, schema.VotesFor, schema.VotesAgainst)

// onlyTime tells whether an expression of time stands between a token and the end of a clause, and nothing else.
func (d *document) onlyTime(i int) bool {
	if i < len(d.t.Tokens) && d.t.Tokens[i].Text == "," {
		i++
	}
	timed := false
	for ; i < len(d.t.Tokens); i++ {
		switch t := &d.t.Tokens[i]; {
		case d.temporal(i), periods[t.Lemma], t.Lower == "later" || t.Lower == "earlier":
			timed = true
		case t.UPOS == "NUM" && i+1 < len(d.t.Tokens) && periods[d.t.Tokens[i+1].Lemma]:
		case t.Text == "." || t.Text == ";" || t.UPOS == "CCONJ" || t.Text == ",":
			return timed
		case t.UPOS != "ADP" && t.UPOS != "DET" && t.UPOS != "ADV":
			return false
		}
	}
	return timed
}
