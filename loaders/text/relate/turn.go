package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// turn reads "on Tuesday it was the turn of B", "then it was B's turn": what the clause before tells of A is true of B, too. The
// token is "turn".
func (d *document) turn(i int) {
	if d.t.Tokens[i].Lower != "turn" || i+2 < len(d.t.Tokens) && d.t.Tokens[i+1].Lower == "to" && d.t.Tokens[i+2].Lower == "be" || d.t.Child(i, "cop") < 0 && (d.t.Head(i) < 0 || d.t.Tokens[d.t.Head(i)].Lemma != "be" && d.t.Tokens[d.t.Head(i)].Lemma != "come") {
		return
	}
	who := found{parties: d.r.Doer(d.n, i), tokens: []int{i}}
	for _, x := range d.t.NounTails(i) {
		if x.Prep == "of" && x.Noun > i {
			who = d.at(x.Noun, text.Acting)
		}
	}
	if who.empty() {
		return
	}
	told, leaders := d.toldBefore(d.clauseStart(i))
	for _, x := range who.parties {
		for _, c := range told {
			d.inTurn(i, c, x, leaders, who.tokens)
		}
	}
}

// clauseStart is the token with which the clause of a noun begins.
func (d *document) clauseStart(i int) int {
	for i > 0 && d.t.Tokens[i-1].Text != ";" && d.t.Tokens[i-1].UPOS != "CCONJ" {
		i--
	}
	return i
}

// inTurn makes the claim of whose turn it is: another victim of a blow, else another who does the like.
func (d *document) inTurn(i int, c text.Claim, who text.Party, leaders []text.Party, tokens []int) {
	if c.Modality != schema.Asserted || text.Holds(leaders, who.Entity) || len(leaders) != 1 {
		return
	}
	source, target := who, text.Party{Entity: c.Target}
	switch {
	case suffered[c.Type], c.Type == schema.CutsRelationsWith && d.t.Is(i, "root") && d.tied != nil && d.r.Kind(c.Target) == schema.State && d.repeatsTie(c, who):
		source, target = leaders[0], who
	case c.Type.Symmetric() && text.Holds(leaders, c.Target):
		target.Entity = c.Source
	}
	if d.r.Kind(source.Entity) != d.r.Kind(leaders[0].Entity) && source.Entity == who.Entity {
		return
	}
	m, says, ok := d.mood(i, []text.Party{source})
	if !ok {
		return
	}
	d.emit(claim{rule: followedRule.of(c.Type), source: source, target: target, anchor: i, tokens: tokens, modality: m, says: says, theme: -1})
}

// repeatsTie tells whether the sentence of a turn names who broke with another, as the one with whom it had ties: "it was the turn
// of B, which had recognised A": A breaks with B as with the one before.
func (d *document) repeatsTie(c text.Claim, who text.Party) bool {
	for m := range d.t.S.Mentions {
		if e := d.t.S.Mentions[m].Entity; e == c.Source && e != who.Entity {
			return true
		}
	}
	return false
}

// suffered are types of what is done to one after the other.
var suffered = types(schema.Attacks, schema.Invades, schema.Expels, schema.Detains, schema.Sanctions, schema.Occupies, schema.Visits, schema.SeizesAssetsOf, schema.Prosecutes)
