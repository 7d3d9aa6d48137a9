package refer

import (
	"entente/loaders/text"
	"entente/schema"
)

// twoPeople resolves "the two" to the people whom the sentence before names together last, and after them no states: "charged his sons A
// and B. The two own X".
func (d *Document) twoPeople(n, i, count int) []text.Party {
	t := d.Trees[n]
	if n == 0 || i == 0 || t.Tokens[i-1].Lower != "the" || !t.Is(i, "nsubj", "nsubj:pass") {
		return nil
	}
	before := d.Trees[n-1]
	var run []text.Party
	last := -3
	for m := range before.S.Mentions {
		x := &before.S.Mentions[m]
		if x.Kind != schema.Person {
			continue
		}
		if x.First-last == 2 && (before.Tokens[x.First-1].Lower == "and" || before.Tokens[x.First-1].Text == ",") {
			run = append(run, d.party(n, x.Entity, i, i))
		} else if len(run) != count || before.Tokens[max(x.First-1, 0)].Lower == "and" {
			run = []text.Party{d.party(n, x.Entity, i, i)}
		}
		last = x.Last
	}
	if len(run) != count {
		return nil
	}
	for m := range before.S.Mentions { // two states that are named together are meant before two people
		x := &before.S.Mentions[m]
		if x.Kind == schema.State && x.Use != text.ByDemonym && m+1 < len(before.S.Mentions) && before.S.Mentions[m+1].Kind == schema.State && before.S.Mentions[m+1].First == x.Last+2 {
			return nil
		}
	}
	return run
}
