package relate

import "entente/loaders/text"

// sameOffice reads "A, Turkey's prime minister, and B, Greece's,": the office of the man before, in another state.
func (d *document) sameOffice(m int) (*text.Party, string, int) {
	x := &d.t.S.Mentions[m]
	i := x.Last + 1
	if m == 0 || i+3 >= len(d.t.Tokens) || d.t.Tokens[i].Text != "," {
		return nil, "", 0
	}
	for i++; i < len(d.t.Tokens) && d.t.Tokens[i].UPOS == "DET"; i++ {
	}
	if i >= len(d.t.Tokens) || d.t.Mention(i) < 0 {
		return nil, "", 0
	}
	of := &d.t.S.Mentions[d.t.Mention(i)]
	if p := of.Last + 2; p >= len(d.t.Tokens) || d.t.Tokens[p-1].XPOS != "POS" || d.t.Tokens[p].UPOS == "NOUN" || d.t.Tokens[p].UPOS == "ADJ" || d.t.Tokens[p].UPOS == "PROPN" || d.t.Tokens[p].UPOS == "NUM" {
		return nil, "", 0
	}
	for k := m - 1; k >= 0; k-- {
		a := &d.t.S.Mentions[k]
		if _, ok := d.r.Links.Office(a.Entity); !ok || a.Entity == x.Entity {
			continue
		}
		if role, _, ok := d.roleBefore(a.First); ok {
			return &text.Party{Entity: of.Entity, Anchor: d.t.Tokens[of.First].Start}, role, of.Last
		}
		for _, noun := range d.descriptions(k, d.t.MentionHead(k)) {
			if role, ok := d.roleOf(noun); ok {
				return &text.Party{Entity: of.Entity, Anchor: d.t.Tokens[of.First].Start}, role, of.Last
			}
		}
		return nil, "", 0
	}
	return nil, "", 0
}
