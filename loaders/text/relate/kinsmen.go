package relate

import (
	"entente/loaders/text"
	"entente/schema"
)

// kinsmen reads "the Danish couple Jens and Karen Holm", "two Syrian brothers, A and B": those who are named so are of one family, and
// of the people that stands before.
func (d *document) kinsmen(i int) {
	if !kinPlurals[d.t.Tokens[i].Lower] {
		return
	}
	list := d.namesBehind(i, schema.Person)
	if len(list) < 2 {
		return
	}
	people := -1
	for k := i - 1; k >= 0 && k > i-4 && people < 0 && d.t.Tokens[k].UPOS != "PUNCT"; k-- {
		if m := d.t.Mention(k); m >= 0 && d.t.S.Mentions[m].Kind == schema.State && d.t.S.Mentions[m].Use == text.ByDemonym {
			people = m
		}
	}
	for a, m := range list {
		if people >= 0 {
			d.citizenClaim(m, people)
		}
		for _, o := range list[a+1:] {
			d.emit(claim{
				rule: kinRule, source: text.Party{Entity: d.t.S.Mentions[m].Entity}, target: text.Party{Entity: d.t.S.Mentions[o].Entity},
				anchor: i, tokens: []int{d.t.MentionHead(m), d.t.MentionHead(o)}, modality: schema.Asserted, theme: -1,
			})
		}
	}
}

// kinPlurals are nouns for several who are of one family with each other.
var kinPlurals = text.Set("brothers sisters twins siblings spouses couple cousins half-brothers half-sisters newlyweds stepbrothers")

var kinRule = &rule{name: "kinsmen", typ: schema.FamilyOf}
