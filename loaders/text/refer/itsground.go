package refer

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
	"entente/schema"
)

// grounded resolves "it" that is entered, held or shelled to the place that its own sentence or the one before has as an
// object or a subject, where it names no other after it: "X has lost the island. Y's troops crossed into it at midnight".
func (d *Document) grounded(n, i int, want text.Want) ([]text.Party, bool) {
	t := d.Trees[n]
	v := t.Governor(i)
	if want&text.Territory == 0 || t.Tokens[i].Lower != "it" || v < 0 || !entered[t.Tokens[v].Lemma] || t.Passive(v) {
		return nil, false
	}
	if !t.Is(i, "obj") && !(t.Is(i, "obl") && tree.Listed("into,in,on,from,through", t.Case(i))) {
		return nil, false
	}
	for s := n; s >= max(n-1, 0); s-- {
		u := d.Trees[s]
		for m := len(u.S.Mentions) - 1; m >= 0; m-- {
			x := &u.S.Mentions[m]
			if s == n && (x.Last >= i || u.Governor(u.MentionHead(m)) == v) || x.Kind == schema.Person {
				continue
			}
			h := u.MentionHead(m)
			if x.Kind != schema.Place || x.ID == "" || !u.Is(h, "obj", "nsubj", "obl") {
				return nil, false
			}
			return []text.Party{d.party(s, x.Entity, x.First, x.Last)}, true
		}
	}
	return nil, false
}

// entered are deeds that are done to a place.
var entered = text.Set("enter cross invade occupy take retake hold seize capture recapture overrun annex reannex shell bomb bombard garrison storm conquer reconquer liberate march")
