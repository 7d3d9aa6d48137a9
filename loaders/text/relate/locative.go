package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// Clauses that say no more than where somebody is: in a bloc, out of a land.

var inBlocRule = &rule{name: "be in a bloc", typ: schema.MemberOf}

// inBloc reads "Ukraine is not in NATO" and "Ukraine is outside NATO".
func (d *document) inBloc(h, bloc int) {
	c, s := d.t.Child(h, "case"), d.t.Subject(h)
	if c < 0 || d.t.Tokens[c].Lower != "in" && d.t.Tokens[c].Lower != "outside" || d.t.Child(h, "cop") < 0 || s < 0 || d.t.Mention(s) < 0 && d.t.Tokens[s].UPOS != "PRON" {
		return
	}
	who := d.subject(h, text.Acting)
	mood, says, ok := d.mood(h, who.parties)
	if !ok {
		return
	}
	if d.t.Tokens[c].Lower == "outside" {
		if mood != schema.Asserted {
			return
		}
		mood = schema.Negated
	}
	for _, p := range who.parties {
		if d.r.Kind(p.Entity) == schema.State && len(p.By) == 0 {
			d.emit(claim{rule: inBlocRule, source: p, target: text.Party{Entity: bloc}, anchor: h, tokens: append([]int{h}, who.tokens...), modality: mood, says: says, theme: -1})
		}
	}
}

var goneRule = &rule{name: "be out of", typ: schema.WithdrawsForcesFrom}

// gone reads "Soviet troops would be out of X within six weeks".
func (d *document) gone(h, land int) {
	s := d.t.Subject(h)
	if s < 0 || d.t.Child(h, "cop") < 0 || !d.isThing(s, "@units", false) {
		return
	}
	who := d.subject(h, text.Acting)
	mood, says, ok := d.mood(h, who.parties)
	if !ok {
		return
	}
	if mood == schema.Hypothetical {
		mood = schema.Planned
	}
	for _, p := range who.parties {
		d.emit(claim{rule: goneRule, source: p, target: text.Party{Entity: land}, anchor: h, tokens: append([]int{h}, who.tokens...), modality: mood, says: says, theme: -1})
	}
}
