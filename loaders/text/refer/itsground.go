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
		end := len(u.Tokens)
		if s == n {
			end = i
		}
		if nameless := d.namelessGround(s, end); nameless {
			return nil, true // "drove them out of the valley. They had occupied it"
		}
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

// namelessGround tells whether the last ground of which a sentence speaks before a token has no name: "the valley".
func (d *Document) namelessGround(s, end int) bool {
	u := d.Trees[s]
	for k := end - 1; k >= 0; k-- {
		if m := u.Mention(k); m >= 0 && (u.S.Mentions[m].Kind == schema.Place || u.S.Mentions[m].Kind == schema.State && u.Is(k, "obj", "obl", "nmod")) {
			return false
		}
		if w := u.Tokens[k].Lemma; u.Tokens[k].XPOS == "NN" && (lands[w] || towns[w] || terrain[w]) && u.Is(k, "obj", "obl", "nmod", "nsubj") && u.Modified(k, "the") && u.Child(k, "nmod", "compound") < 0 {
			return len(d.one(s, k, text.Territory|text.Acting)) == 0
		}
	}
	return false
}

// terrain is ground that has no name of its own.
var terrain = text.Set("valley hill height ridge fort outpost bridge pass plain border frontier desert bank shoal reef islet")

// entered are deeds that are done to a place.
var entered = text.Set("enter cross invade occupy take retake hold seize capture recapture overrun annex reannex shell bomb bombard garrison storm conquer reconquer liberate march")
