package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// wrongedBy resolves who is charged in "charged that its bridge had been bombed by X", and, where no "by" tells it, the one who was told just
// before to have done something to those who say so.
func (d *document) wrongedBy(v, c int, f found, want text.Want) found {
	own := d.subject(v, text.Acting)
	if a := d.t.Agent(c); a >= 0 {
		if by := d.at(a, want); !by.empty() && len(without(by.parties, own.parties)) > 0 {
			return by
		}
		return f
	}
	if len(own.parties) != 1 || len(without(f.parties, own.parties)) > 0 {
		return found{} // "charged that X had been bribed" is no charge against X
	}
	last, ok := d.lastOf(hostilities, func(c *text.Claim) bool {
		return c.Target == own.parties[0].Entity && c.Modality == schema.Asserted && d.r.Kind(c.Source) != schema.Group
	})
	if !ok || d.t.Subject(c) < 0 || len(d.r.Possessor(d.n, d.t.Subject(c))) == 0 {
		return f
	}
	return found{parties: []text.Party{{Entity: last.Source}}, tokens: []int{c}}
}

// wronger resolves who did what is charged without "by": "X bombed Y. Y charged that its territory had been violated".
func (d *document) wronger(v int) found {
	h := d.t.Head(v)
	if h < 0 || !d.t.Is(v, "ccomp") || !charging[d.t.Tokens[h].Lemma] || !d.t.Passive(v) || d.t.Agent(v) >= 0 {
		return found{}
	}
	return d.wrongedBy(h, v, d.subject(v, text.Acting), text.Acting)
}

// charging are verbs of which the content is a charge.
var charging = text.Set("charge allege complain")
