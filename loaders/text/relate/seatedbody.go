package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// seatedBody resolves "the Geneva-based agency", whose seat is told beside an epithet: the one body that this sentence before
// it, or else one of the two before, names.
func (d *document) seatedBody(noun, first int) []text.Party {
	if first == 0 || d.t.Tokens[first-1].Lower != "the" || !seatable[d.t.Tokens[noun].Lemma] {
		return nil
	}
	firm := firms[d.t.Tokens[noun].Lemma] && !bodies[d.t.Tokens[noun].Lemma]
	for n := d.n; n >= max(d.n-2, 0); n-- {
		found := -1
		for _, x := range d.r.Trees[n].S.Mentions {
			if n == d.n && x.Last >= first || x.Kind != schema.Organization || x.Subkind == schema.GovernmentBody || firm && x.Subkind == schema.Intergovernmental || x.Entity == found {
				continue
			}
			if found >= 0 {
				return nil
			}
			found = x.Entity
		}
		if found >= 0 {
			return []text.Party{{Entity: found, Anchor: d.t.Tokens[noun].Start, Words: d.t.Tokens[noun].Text}}
		}
	}
	return nil
}

var seatable = text.Set("agency tribunal court body organisation organization bloc union alliance watchdog fund bank lender group company firm corporation conglomerate airline carrier miner producer maker manufacturer broadcaster network newspaper charity federation confederation commission council institute foundation cartel insurer trader retailer brewer operator think-tank")
