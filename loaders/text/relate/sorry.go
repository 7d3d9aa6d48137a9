package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

var sorryRule = &rule{name: "apologise to whom one meets", typ: schema.ApologizesTo}

// sorry tells whether a verb apologises without saying to whom: "met X and apologised", "told X that …, and offered his
// apologies".
func (d *document) sorry(v int) bool {
	switch d.t.Tokens[v].Lemma {
	case "apologise", "apologize":
	case "sorry", "contrite":
		return d.t.Child(v, "cop") >= 0 && !d.hasTail(v, "for") && !d.hasTail(v, "to")
	case "beg", "ask":
		o := d.t.Object(v)
		if o < v || d.t.Tokens[o].Lemma != "pardon" && d.t.Tokens[o].Lemma != "forgiveness" {
			return false
		}
	case "offer", "express", "voice", "extend", "present", "convey", "make":
		o := d.t.Object(v)
		if o < v || !d.isThing(o, "@apology", false) && !d.ownRegret(o) || d.hasTail(o, "to") || d.t.Child(v, "iobj") >= 0 {
			return false
		}
	default:
		return false
	}
	return !d.hasTail(v, "to") && !d.t.Passive(v)
}

// apologised claims that who meets or addresses somebody, and apologises, does so to him.
func (d *document) apologised(v int) {
	u := d.t.Head(v)
	for steps := 0; u >= 0 && steps < 3 && !hearing[d.t.Tokens[u].Lemma]; steps++ {
		u = d.t.Head(u)
	}
	if u < 0 || u > v || !hearing[d.t.Tokens[u].Lemma] || d.t.Passive(u) || d.t.Child(v, "nsubj") >= 0 && d.t.Child(v, "cop") < 0 {
		d.apologisedToCritic(v)
		return
	}
	o := d.t.Child(u, "iobj", "obj")
	if o < 0 {
		return
	}
	who, whom := d.subject(u, text.Acting), d.at(o, text.Acting)
	if who.empty() || whom.empty() {
		return
	}
	m, says, ok := d.mood(v, who.parties)
	if x := d.t.Tokens[v].XPOS; m == schema.Planned && d.t.Tokens[v].Lemma == "offer" && (x == "VBD" || x == "VBZ") {
		m = schema.Asserted // an apology that is offered is made
	}
	if !ok || m == schema.Alleged {
		return
	}
	d.across(claim{rule: sorryRule, anchor: v, tokens: append(append([]int{}, who.tokens...), whom.tokens...), modality: m, says: says, theme: -1}, who, whom)
}

// ownRegret tells of somebody's regret for what he did: "its regret", and not "its regret at the vote".
func (d *document) ownRegret(o int) bool {
	if w := d.t.Tokens[o].Lemma; w != "regret" && w != "contrition" && w != "remorse" || d.t.Child(o, "nmod:poss") < 0 {
		return false
	}
	return d.clauseEnds(o+1) || d.t.Tokens[o+1].Lower == "and"
}

// apologisedToCritic claims that who apologises, and meets nobody, does so to who has just protested to him or blamed him.
func (d *document) apologisedToCritic(v int) {
	who := d.subject(v, text.Acting)
	if len(who.parties) != 1 {
		return
	}
	m, says, ok := d.mood(v, who.parties)
	if !ok || m == schema.Alleged {
		return
	}
	for n := len(d.claims) - 1; n >= 0 && d.claims[n].Start > d.t.Tokens[0].Start-nearby; n-- {
		c := &d.claims[n]
		asked := c.Type == schema.Urges && m == schema.Hypothetical && c.Start >= d.t.Tokens[0].Start // "wants X to apologise"
		if (blames[c.Type] || asked) && c.Target == who.parties[0].Entity && c.Modality == schema.Asserted && c.Start < d.t.Tokens[v].Start {
			whom := found{parties: []text.Party{{Entity: c.Source}}}
			d.across(claim{rule: sorryRule, anchor: v, tokens: append([]int{v}, who.tokens...), modality: m, says: says, theme: -1}, who, whom)
			return
		}
	}
}

// nearby is how far back, in bytes, an apology without an address looks for who is owed it.
const nearby = 400

// blames are what an apology may answer.
var blames = types(schema.ProtestsAgainst, schema.Accuses, schema.Condemns)

// hearing are verbs whose object hears what is said.
var hearing = text.Set("meet tell receive phone telephone call assure inform address see greet visit host welcome")
