package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// tellingOf returns what a relative clause tells of in which a possessive stands beside the relative word: "its" is of
// somebody else in "X, whose embassy its leader accuses" and in "X, before which its ambassador spoke".
func (d *document) tellingOf(i int) []int {
	noun := d.t.Head(i)
	if noun < 0 || !d.t.Is(noun, "nsubj", "nsubj:pass") {
		return nil
	}
	v := d.t.Head(noun)
	if v < 0 || !d.t.Is(v, "acl:relcl") || d.t.Head(v) < 0 {
		return nil
	}
	for k := noun - 1; k > d.t.Head(v); k-- {
		if w := d.t.Tokens[k].Lower; w == "whose" || w == "which" || w == "whom" || w == "where" {
			h := d.t.Head(v)
			for d.t.Is(h, "conj") && d.t.Head(h) >= 0 {
				h = d.t.Head(h)
			}
			return d.t.Conjuncts(h)
		}
	}
	return nil
}

// served resolves "his" before an office to the state or body for which the person acts: "his deputy, X".
func (d *document) served(i int) *text.Party {
	if w := d.t.Tokens[i].Lower; w != "his" && w != "her" {
		return nil
	}
	list := d.r.Parties(d.n, i, text.Acting)
	if len(list) != 1 || d.r.Kind(list[0].Entity) != schema.State && d.r.Kind(list[0].Entity) != schema.Organization {
		return nil
	}
	return &text.Party{Entity: list[0].Entity, Anchor: d.t.Tokens[i].Start}
}

// ofBody tells whether the people's name before an office only says whence its bearer comes: "the Chilean founder of X" is an
// official of X, and "the Chilean owner" of nobody's state.
func (d *document) ofBody(noun, at int) bool {
	m := d.t.Mention(at)
	if at >= noun || m < 0 || d.t.S.Mentions[m].Use != text.ByDemonym {
		return false
	}
	if ownersOf[d.t.Tokens[noun].Lemma] {
		return true
	}
	for _, k := range d.t.Kids(noun) {
		x := d.t.Mention(k)
		if k > noun && x >= 0 && d.t.Is(k, "nmod") && d.t.Case(k) == "of" && d.t.S.Mentions[x].Kind == schema.Organization && d.t.S.Mentions[x].Subkind != schema.GovernmentBody {
			return true
		}
	}
	return false
}

// ownersOf found, own or run a firm, never a state.
var ownersOf = text.Set("founder co-founder owner editor ceo boss co-owner cofounder")
