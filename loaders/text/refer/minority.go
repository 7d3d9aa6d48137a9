package refer

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// minority resolves "Kosovo Serbs", "Crimea Russians": a people of a land are not the state that has their name.
func (d *Document) minority(n, i int, m *text.Mention, want text.Want) ([]text.Party, bool) {
	t := d.Trees[n]
	k := m.First - 1
	if k < 0 || !strings.HasSuffix(t.Tokens[m.Last].Lower, "s") || t.Mention(k) < 0 {
		return nil, false
	}
	land := &t.S.Mentions[t.Mention(k)]
	if land.Kind != schema.State && land.Kind != schema.Place || land.Entity == m.Entity || land.Use == text.BySeat {
		return nil, false
	}
	if want&text.Collective == 0 {
		return nil, true
	}
	words := d.Links.Words(t.S, land.First, m.Last)
	e := d.Links.Create(schema.Group, 0, words)
	d.Links.Use(e, words, t.Tokens[land.First].Start, t.Tokens[m.Last].End)
	return []text.Party{d.party(n, e, land.First, m.Last)}, true
}
