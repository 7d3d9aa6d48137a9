package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// gapClause reads a clause without a verb behind one of the same build: "A is backed by B, C by D", "A bought its jets from B, the latter
// from D". The token is the first of the clause.
func (d *document) gapClause(i int) {
	g, ok := d.t.GapAt(i)
	if !ok {
		return
	}
	const want = text.Acting | text.NewName
	ends := d.at(g.Subject, want)
	others := d.at(g.Other, want)
	first, second := d.r.Single(d.n, g.First, want), d.r.Single(d.n, g.Second, want)
	if len(first) != 1 || len(second) != 1 || first[0].Entity == second[0].Entity {
		return
	}
	from, to := d.t.S.Start, d.t.Tokens[i].Start
	for _, c := range d.claims {
		if c.Start < from || c.Anchor >= to || c.Type == schema.HoldsOfficeIn {
			continue
		}
		source, target := first[0], second[0]
		switch {
		case text.Holds(ends.parties, c.Source) && text.Holds(others.parties, c.Target):
		case text.Holds(ends.parties, c.Target) && text.Holds(others.parties, c.Source):
			source, target = target, source
		default:
			continue
		}
		d.emit(claim{rule: gapClauseRule.of(c.Type), source: source, target: target, anchor: g.First, tokens: []int{g.Second, g.Verb}, modality: c.Modality, says: c.Attribution, theme: -1})
	}
}

var gapClauseRule = rule{name: "a clause without a verb"}
