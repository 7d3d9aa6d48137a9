package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// partyMan claims that "X of the Labour Party" is one of it.
func (d *document) partyMan(m int) {
	x := &d.t.S.Mentions[m]
	i := x.Last + 1
	if i+2 >= len(d.t.Tokens) || d.t.Tokens[i].Lower != "of" || d.t.Tokens[i+1].Lower != "the" {
		return
	}
	k := d.t.Mention(i + 2)
	if k < 0 || d.t.S.Mentions[k].First != i+2 || d.t.S.Mentions[k].Subkind != schema.Party && !d.partisans(k) {
		return
	}
	if _, from, ok := d.roleBefore(x.First); ok && from >= 0 {
		return // "the leader X of the party" has an office there
	}
	d.emit(claim{rule: partyRule, source: text.Party{Entity: x.Entity, Anchor: d.t.Tokens[x.First].Start}, target: text.Party{Entity: d.t.S.Mentions[k].Entity}, anchor: i, tokens: []int{x.First, i + 2}, modality: schema.Asserted, theme: -1})
}

var partyRule = &rule{name: "of the party", typ: schema.MemberOf}

// partisans tells whether a mention names many by their politics, who are a party: "the Free Democrats".
func (d *document) partisans(m int) bool {
	x := &d.t.S.Mentions[m]
	return x.Kind == schema.Organization && partyNames[d.t.Tokens[x.Last].Lower]
}

// partyNames are who parties are called after.
var partyNames = text.Set("greens liberals democrats conservatives socialists communists republicans nationalists radicals progressives labour labor")
