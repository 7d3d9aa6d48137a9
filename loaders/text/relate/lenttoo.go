package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// lentToo resolves to whom a bank lends "90 million dollars" where the clause before tells who gets money: "India is to pay Pakistan
// £62m. The Bank will lend 90 million dollars", "A lent X a billion. B lent another million".
func (d *document) lentToo(v int, sources found) found {
	if !d.t.Verbal(v) || d.t.Passive(v) || !lendings[d.t.Tokens[v].Lemma] || len(sources.parties) != 1 || d.phraseBehind(v, "to,for,in,at") || d.t.Child(v, "iobj") >= 0 {
		return found{}
	}
	if o := d.t.Object(v); o < v || d.t.Mention(o) >= 0 || !d.isThing(o, "@money", true) && !d.isThing(o, "@loan", true) && !tree.Listed("another,more,further,rest,much", d.t.Tokens[o].Lower) {
		return found{}
	}
	return d.lastTarget(handouts, func(c *text.Claim) bool {
		k := d.r.Kind(c.Target)
		return (c.Modality == schema.Asserted || c.Modality == schema.Planned) && c.Target != sources.parties[0].Entity && (k == schema.State || k == schema.Organization) && c.Anchor < d.t.Tokens[v].Start
	})
}

var (
	lendings = text.Set("lend advance loan approve release unlock disburse grant")
	handouts = types(schema.LendsTo, schema.ProvidesAidTo, schema.Pays)
)
