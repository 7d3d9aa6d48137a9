package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// indicted resolves who brings the charges of "A jury in X indicted three men. A, B and C are each charged with
// theft": the state that has charged them, or so many unnamed, in this sentence or the two before.
func (d *document) indicted(v int) found {
	if !d.t.Passive(v) || d.t.Agent(v) >= 0 || d.abroad(v) || d.own(v) != schema.Asserted || d.t.Head(v) >= 0 && !d.t.Is(v, "conj") {
		return found{}
	}
	who := d.slot(v, "object", targetWant(schema.Prosecutes), &indictedRule, false)
	for k := len(d.claims) - 1; k >= 0; k-- {
		c := &d.claims[k]
		if c.Type != schema.Prosecutes || c.Modality != schema.Asserted || !d.nearby(c) || d.r.Kind(c.Source) != schema.State {
			continue
		}
		for _, p := range who.parties {
			if d.r.Kind(c.Target) == schema.Group && d.r.Kind(p.Entity) != schema.Group || c.Target == p.Entity {
				return found{parties: []text.Party{{Entity: c.Source, Anchor: d.t.Tokens[v].Start}}}
			}
		}
		return found{}
	}
	return found{}
}

var indictedRule = rule{name: "charged again", typ: schema.Prosecutes}

// bySamePaper resolves who charges somebody in a paper of which nothing says whose it is by who was told to prosecute him before: "whom
// the Tribunal had sought … The indictment charges him with murder".
func (d *document) bySamePaper(v int, r *rule, targets found) (found, bool) {
	s := d.t.Subject(v)
	if r.typ != schema.Prosecutes || s < 0 || d.t.Passive(v) || !indictments[d.t.Tokens[s].Lemma] || d.t.Mention(s) >= 0 || len(d.r.Possessor(d.n, s)) > 0 || d.hasNounTail(s, "of") {
		return found{}, false
	}
	for k := len(d.claims) - 1; k >= 0; k-- {
		if c := &d.claims[k]; c.Type == schema.Prosecutes && c.Modality == schema.Asserted && text.Holds(targets.parties, c.Target) {
			return found{parties: []text.Party{{Entity: c.Source, Anchor: d.t.Tokens[s].Start}}, tokens: []int{s}}, true
		}
	}
	return found{}, false
}
