package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// dealtLast returns the two who were told last, in the sentences just before, to have signed something or to have talked: "X had mediated
// in the talks".
func (d *document) dealtLast(v int) found {
	from := d.r.Trees[max(d.n-3, 0)].S.Start
	for k := len(d.claims) - 1; k >= 0 && d.claims[k].Start >= from; k-- {
		c := &d.claims[k]
		if c.Type != schema.SignsAgreementWith && c.Type != schema.NegotiatesWith && c.Type != schema.CeasesFireWith || c.Modality == schema.Negated || c.Anchor >= d.t.Tokens[v].Start {
			continue
		}
		return found{parties: []text.Party{{Entity: c.Source}, {Entity: c.Target}}, tokens: []int{v}}
	}
	return found{}
}
