package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// alike reads "Like Kenya, Uganda has left the pact" and "Togo, like Benin, voted for it": what the sentence tells of its subject is
// true of the one that it is likened to. The claims from a number on are those of the sentence.
func (d *document) alike(from int) {
	for i := range d.t.Tokens {
		x := d.likened(i)
		if x.empty() {
			continue
		}
		v := d.t.Governor(i)
		if v < 0 || !d.t.Verbal(v) || d.own(v) == schema.Negated {
			continue
		}
		leaders := d.subject(v, text.Acting).parties
		for _, c := range d.claims[from:] {
			if k := d.token(c.Anchor); k < 0 || k != v && !d.t.Within(k, v) || !imitated[c.Type] && !ofBodies[c.Type] || !d.within(c.Anchor, v) {
				continue
			}
			for _, who := range x.parties {
				d.likewise(i, c, who, leaders, x.tokens)
			}
		}
	}
}

// likened resolves the party behind "like" before a subject, or between commas behind it.
func (d *document) likened(i int) found {
	if d.t.Tokens[i].Lower != "like" || i+2 >= len(d.t.Tokens) || i > 0 && d.t.Tokens[i-1].Text != "," {
		return found{}
	}
	k := i + 1
	for k < len(d.t.Tokens) && d.t.Tokens[k].UPOS == "DET" {
		k++
	}
	if k >= len(d.t.Tokens) || d.t.Mention(k) < 0 {
		return found{}
	}
	m := &d.t.S.Mentions[d.t.Mention(k)]
	if next := m.Last + 1; m.Use == text.ByDemonym || next >= len(d.t.Tokens) || d.t.Tokens[next].Text != "," && d.t.Tokens[next].Lower != "and" {
		return found{}
	}
	return d.at(d.t.MentionHead(d.t.Mention(k)), text.Acting)
}

// likewise makes the claim of another who does as the subject does.
func (d *document) likewise(i int, c text.Claim, who text.Party, leaders []text.Party, tokens []int) {
	other := c.Target
	if c.Type.Symmetric() && text.Holds(leaders, c.Target) {
		other = c.Source
	} else if !text.Holds(leaders, c.Source) {
		return
	}
	if text.Holds(leaders, who.Entity) || d.r.Kind(who.Entity) != d.r.Kind(leaders[0].Entity) {
		return
	}
	d.emit(claim{rule: followedRule.of(c.Type), source: who, target: text.Party{Entity: other}, anchor: i, tokens: tokens, modality: c.Modality, says: c.Attribution, theme: -1})
}
