package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// echoed reads a verb that only takes up what the sentences before have told somebody to mean, owe or be told to do: "was ordered to pay X
// a million. It has yet to pay", "promised planes. It never delivered", "agreed to withdraw. It did not".
func (d *document) echoed(v int) {
	types := echoVerbs[d.t.Tokens[v].Lemma]
	if types == nil || d.n == 0 || d.t.Passive(v) || !d.echoBare(v) {
		return
	}
	who, m, says, ok := d.loneDoer(v)
	if !ok {
		return
	}
	doer := who.parties[0].Entity
	c, ok := d.lastOf(types, func(c *text.Claim) bool {
		by := c.Source
		if bought[c.Type] {
			by = c.Target
		}
		return by == doer && c.Anchor < d.t.Tokens[v].Start && d.turned(c.Modality, m)
	})
	if ok {
		d.emit(claim{rule: echoRule.of(c.Type), source: text.Party{Entity: c.Source}, target: text.Party{Entity: c.Target}, anchor: v, tokens: who.tokens, modality: m, says: says, theme: -1})
	}
}

// echoBare tells whether nothing stands behind a verb that would say more than the sentence before: no object but a part of it ("half",
// "nothing", "them", "a cent"), nobody to whom or with whom.
func (d *document) echoBare(v int) bool {
	if d.t.Child(v, "ccomp", "xcomp", "iobj") >= 0 {
		return false
	}
	if o := d.t.Child(v, "obj"); o >= 0 {
		if w := &d.t.Tokens[o]; d.t.Mention(o) >= 0 || !echoParts[w.Lower] && !echoParts[w.Lemma] {
			return false
		}
	}
	for _, x := range d.t.Tails(v) {
		if x.Noun > v && !d.temporal(x.Noun) && tree.Listed("to,for,with,from,in,on,into,by,of,against", x.Prep) && !echoParts[d.t.Tokens[x.Noun].Lemma] {
			return false
		}
	}
	return true
}

var (
	echoRule = rule{name: "do what one was to do"}
	// echoVerbs are verbs that may take up a deed of some types.
	echoVerbs = map[string]map[schema.RelationType]bool{
		"pay": types(schema.Pays, schema.ProvidesAidTo, schema.LendsTo), "deliver": types(schema.ImportsMunitionsFrom, schema.ImportsFrom, schema.ProvidesAidTo, schema.Pays), "send": types(schema.DeploysForcesTo, schema.ImportsMunitionsFrom, schema.ProvidesAidTo),
		"withdraw": types(schema.WithdrawsForcesFrom, schema.Leaves), "join": types(schema.Joins), "sign": types(schema.SignsAgreementWith), "apologise": types(schema.ApologizesTo), "apologize": types(schema.ApologizesTo), "attack": types(schema.Attacks), "invade": types(schema.Invades),
		"buy": types(schema.Owns, schema.ImportsMunitionsFrom), "lend": types(schema.LendsTo), "leave": types(schema.Leaves, schema.WithdrawsForcesFrom), "come": types(schema.Visits), "go": types(schema.Visits), "ship": types(schema.ImportsMunitionsFrom, schema.ImportsFrom),
	}
	echoParts = text.Set("any half nothing none most some all it them so anything everything cent penny third quarter part rest little dollar time instalment installment")
)

// itDid reads a pronoun with nothing but an auxiliary: "promised to pay. It never did", "was to leave. It has not", "threatened to strike.
// They did, in May". The token is the auxiliary.
func (d *document) itDid(i int) {
	if d.n == 0 || i == 0 || !omitting[d.t.Tokens[i].Lower] || i > 6 {
		return
	}
	denied, s := false, i-1
	for s > 0 && negations[d.t.Tokens[s].Lower] {
		denied, s = true, s-1
	}
	if !selfNames[d.t.Tokens[s].Lower] || !d.clauseEnds(i+1) && !d.shortened(i+1) {
		return
	}
	for k := i + 1; k < len(d.t.Tokens) && k < i+3; k++ {
		denied = denied || negations[d.t.Tokens[k].Lower]
	}
	m := d.force(i, denied)
	who := d.at(s, text.Acting)
	if len(who.parties) != 1 || m != schema.Negated && m != schema.Asserted {
		return
	}
	c, ok := d.lastOf(echoable, func(c *text.Claim) bool {
		by := c.Source
		if bought[c.Type] {
			by = c.Target
		}
		return by == who.parties[0].Entity && c.Start < d.t.S.Start && d.turned(c.Modality, m)
	})
	if ok {
		d.emit(claim{rule: echoRule.of(c.Type), source: text.Party{Entity: c.Source}, target: text.Party{Entity: c.Target}, anchor: i, tokens: []int{s}, modality: m, theme: -1})
	}
}

var echoable = types(schema.Pays, schema.ProvidesAidTo, schema.LendsTo, schema.ImportsMunitionsFrom, schema.ImportsFrom, schema.DeploysForcesTo, schema.WithdrawsForcesFrom, schema.Leaves, schema.Joins, schema.SignsAgreementWith, schema.ApologizesTo, schema.Attacks, schema.Invades, schema.Owns,
	schema.Visits, schema.Recognizes, schema.CutsRelationsWith, schema.Sanctions, schema.LiftsSanctionsOn, schema.Expels, schema.Embargoes, schema.MeetsWith)
