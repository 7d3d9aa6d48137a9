package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

var admittedRule = &rule{name: "be admitted to it", typ: schema.Joins}

// admitted reads "X applied to join Y in May. It was admitted in June", "X, which has asked to join Y, will become a member next
// year": into what is told by what X wants to join.
func (d *document) admitted(v int) {
	who, at, ok := d.entrant(v)
	if !ok || len(who.parties) != 1 {
		return
	}
	self := who.parties[0].Entity
	if k := d.r.Kind(self); k != schema.State && k != schema.Organization {
		return
	}
	c, ok := d.lastOf(joinings, func(c *text.Claim) bool {
		return c.Source == self && c.Anchor < d.t.Tokens[at].Start && d.r.Kind(c.Target) == schema.Organization
	})
	if !ok {
		return
	}
	if m, says, ok := d.mood(v, who.parties); ok {
		d.emit(claim{rule: admittedRule, source: who.parties[0], target: text.Party{Entity: c.Target}, anchor: v, tokens: append([]int{at}, who.tokens...), modality: m, says: says, theme: -1})
	}
}

// entrant resolves who is let in where nothing says into what, and returns the word that says it.
func (d *document) entrant(v int) (who found, at int, ok bool) {
	switch lemma := d.t.Tokens[v].Lemma; {
	case lettingIn[lemma] && d.t.Passive(v) && d.t.Agent(v) < 0 && !d.phraseBehind(v, "to,into,as,for,with"):
		return d.subject(v, text.Acting), v, true
	case lemma == "become":
		k := d.t.Child(v, "xcomp", "obj")
		if k < v || d.t.Tokens[k].Lemma != "member" || !d.t.Modified(k, "a,the") || d.t.Child(k, "nmod", "nmod:poss", "compound", "acl") >= 0 || d.modified(k, "founding,permanent,temporary,elected,prominent,leading,senior") {
			return found{}, 0, false
		}
		return d.subject(v, text.Acting), k, true
	}
	return found{}, 0, false
}

var (
	lettingIn  = text.Set("admit accept")
	incursions = types(schema.Attacks, schema.Invades, schema.Occupies)
	joinings   = types(schema.Joins, schema.Rejects)
)

// tookPart reads "X invaded Y. Z took part in the invasion", "Z did not take part": in what is told by the sentences before.
func (d *document) tookPart(v int) {
	if d.t.Passive(v) || !(d.t.Tokens[v].Lemma == "take" && d.t.Object(v) > v && d.t.Tokens[d.t.Object(v)].Lemma == "part") && d.t.Tokens[v].Lemma != "participate" && d.t.Tokens[v].Lemma != "join" {
		return
	}
	deed, ok := d.deedBehind(v)
	if h := d.t.Head(v); !ok || h >= 0 && denying[d.t.Tokens[h].Lemma] {
		return
	}
	who := d.subject(v, text.Acting)
	if who.empty() {
		return
	}
	c, ok := d.lastOf(incursions, func(c *text.Claim) bool {
		return c.Modality == schema.Asserted && c.Anchor < d.t.Tokens[v].Start && !text.Holds(who.parties, c.Source) && !text.Holds(who.parties, c.Target) && (deed < 0 || takenUp[d.t.Tokens[deed].Lemma][c.Type])
	})
	if !ok || d.r.Kind(c.Target) == schema.Group {
		return
	}
	m, says, ok := d.mood(v, who.parties)
	if !ok {
		return
	}
	for _, x := range who.parties {
		d.emit(claim{rule: followedRule.of(c.Type), source: x, target: text.Party{Entity: c.Target}, anchor: v, tokens: who.tokens, modality: m, says: says, theme: -1})
	}
}

// deedBehind returns the noun behind a verb of taking part that takes up a deed, -1 if nothing stands there; it is false where
// something else does.
func (d *document) deedBehind(v int) (int, bool) {
	deed := -1
	if d.t.Tokens[v].Lemma == "join" {
		deed = d.t.Child(v, "obj")
	}
	for _, x := range d.t.Tails(v) {
		switch {
		case d.temporal(x.Noun):
		case deed < 0 && x.Prep == "in" && d.t.Tokens[x.Noun].Lower == "which" && d.t.Is(v, "acl") && d.t.Head(v) >= 0: // "the raid, in which X took part"
			deed = d.t.Head(v)
			return deed, takenUp[d.t.Tokens[deed].Lemma] != nil && d.t.Modified(deed, "the,this,that") && d.t.Child(deed, "nmod", "nmod:poss", "compound") < 0
		case deed < 0 && x.Prep == "in" && d.t.Mention(x.Noun) < 0:
			deed = x.Noun
		case tree.Listed("in,with,of,to", x.Prep):
			return 0, false
		}
	}
	if deed < 0 {
		return -1, d.t.Tokens[v].Lemma != "join"
	}
	ok := takenUp[d.t.Tokens[deed].Lemma] != nil && d.t.Modified(deed, "the,this,that") && d.t.Child(deed, "nmod", "nmod:poss", "acl", "compound") < 0 && len(d.r.Doer(d.n, deed)) == 0
	return deed, ok
}
