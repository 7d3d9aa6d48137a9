package relate

import "entente/schema"

// toldOfAnchor tells whether a claim of a type has been made of a verb already.
func (d *document) toldOfAnchor(v int, typ schema.RelationType) bool {
	at := d.t.Tokens[v].Start
	for k := len(d.claims) - 1; k >= 0 && d.claims[k].Start >= d.t.S.Start; k-- {
		if d.claims[k].Anchor == at && d.claims[k].Type == typ {
			return true
		}
	}
	return false
}

// ownsNot tells whether a noun has nothing before it that says whose it is.
func (d *document) ownsNot(i int) bool {
	return d.t.Child(i, "nmod:poss", "amod", "compound") < 0
}
