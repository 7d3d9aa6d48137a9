package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

var chargeDeniedRule = &rule{name: "a charge that they deny", typ: schema.Accuses}

// chargeDenied reads "A said that B had armed the rebels, a charge denied by B", "…, an allegation B has rejected": what A says is a
// charge against B.
func (d *document) chargeDenied(v int) {
	noun := d.t.Head(v)
	if noun < 2 || noun > v || !denials[d.t.Tokens[v].Lemma] || !d.t.Is(v, "acl") || !gravest[d.t.Tokens[noun].Lemma] || !d.t.Modified(noun, "a,an,charges,another") && d.t.Tokens[noun].XPOS != "NNS" {
		return
	}
	first, _ := d.t.Extent(noun)
	if first < 1 || d.t.Tokens[first-1].Text != "," && d.t.Tokens[first].Text != "," {
		return
	}
	whom := d.slot(v, "agent", text.Acting, chargeDeniedRule, true)
	if len(whom.parties) != 1 {
		return
	}
	for n := len(d.claims) - 1; n >= 0 && d.claims[n].Start >= d.t.Tokens[0].Start; n-- {
		c := &d.claims[n]
		if c.Modality != schema.Alleged || c.Source != whom.parties[0].Entity || len(c.Attribution) == 0 || c.Attribution[0].Entity == c.Source {
			continue
		}
		who := found{parties: []text.Party{{Entity: c.Attribution[0].Entity, Words: c.Attribution[0].Words}}}
		d.across(claim{rule: chargeDeniedRule, anchor: noun, tokens: append([]int{v}, whom.tokens...), modality: schema.Asserted, theme: -1}, who, whom)
		return
	}
}

var (
	denials = text.Set("deny reject dismiss repudiate refute rebut dispute contest")
	gravest = text.Set("charge allegation accusation")
)
