package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

var memberBareRule = &rule{name: "be a member of it", typ: schema.MemberOf}

// memberBare reads "The union met in May. X, not then a member, sent no one": of which body is told by the sentence before.
func (d *document) memberBare(i int) {
	if d.t.Tokens[i].Lemma != "member" || d.t.Tokens[i].XPOS != "NN" || d.t.Mention(i) >= 0 || !d.t.Modified(i, "a,no") || d.t.Child(i, "nmod", "nmod:poss", "compound", "acl", "amod") >= 0 {
		return
	}
	at := d.t.Subject(i)
	if h := d.t.Head(i); d.t.Is(i, "appos") && h >= 0 {
		at = h
	} else if d.t.Child(i, "cop") < 0 {
		return
	}
	who := d.at(at, text.Acting)
	if len(who.parties) != 1 || d.r.Kind(who.parties[0].Entity) != schema.State {
		return
	}
	body, ok := d.blocBefore(i)
	if !ok {
		return
	}
	if m, says, ok := d.nounMood(i, -1, who.parties); ok {
		d.emit(claim{rule: memberBareRule, source: who.parties[0], target: text.Party{Entity: body}, anchor: i, tokens: who.tokens, modality: m, says: says, theme: -1})
	}
}

// blocBefore returns the one body of states that this sentence names before a token, or the one before.
func (d *document) blocBefore(i int) (int, bool) {
	for back := 0; back <= 1 && d.n-back >= 0; back++ {
		s, out := d.r.Trees[d.n-back].S, -1
		for m := range s.Mentions {
			x := &s.Mentions[m]
			if x.Kind != schema.Organization || x.Subkind != schema.Intergovernmental || back == 0 && x.Last >= i {
				continue
			}
			if out >= 0 && out != x.Entity {
				return 0, false
			}
			out = x.Entity
		}
		if out >= 0 {
			return out, true
		}
	}
	return 0, false
}

var outsideRule = &rule{name: "be outside it", typ: schema.MemberOf, means: schema.Negated}

// keepsOut reads "X, which is outside the union, …", "X has stayed out of the union".
func (d *document) keepsOut(v int) {
	at, who := -1, found{}
	switch lemma := d.t.Tokens[v].Lemma; {
	case d.t.Case(v) == "outside" && d.t.Child(v, "cop") >= 0:
		at, who = v, d.subject(v, text.Acting)
	case tree.Listed("stay,remain,keep", lemma) && !d.t.Passive(v) && d.t.Child(v, "obj") < 0:
		for _, x := range d.t.Tails(v) {
			if x.Prep == "out of" || x.Prep == "outside" {
				at, who = x.Noun, d.subject(v, text.Acting)
			}
		}
	}
	if at < 0 || len(who.parties) == 0 {
		return
	}
	body := d.at(at, text.NewName)
	if len(body.parties) != 1 || d.r.Kind(body.parties[0].Entity) != schema.Organization || d.r.Links.Entities[body.parties[0].Entity].Subkind != schema.Intergovernmental {
		return
	}
	m, says, ok := d.mood(v, who.parties)
	if !ok || m == schema.Planned || m == schema.Hypothetical {
		return
	}
	for _, p := range who.parties {
		if d.r.Kind(p.Entity) == schema.State {
			d.emit(claim{rule: outsideRule, source: p, target: body.parties[0], anchor: v, tokens: append(append([]int{}, who.tokens...), at), modality: m, says: says, theme: -1})
		}
	}
}
