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
	if t.Tokens[i].Lower != "it" || v < 0 {
		return nil, false
	}
	works := worked[t.Tokens[v].Lemma]
	if !works && (want&text.Territory == 0 || !entered[t.Tokens[v].Lemma] || t.Passive(v)) {
		return nil, false
	}
	if !t.Is(i, "obj") && !(t.Is(i, "obl") && tree.Listed("into,in,on,from,through", t.Case(i))) && !(works && (t.Is(i, "nsubj:pass") || t.Is(i, "nmod") && t.Case(i) == "of")) {
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
			if x.Kind == schema.State && (works || u.Is(h, "obl", "nmod") && d.placeSubject(s)) {
				continue // "the valley lies in X"
			}
			if site := d.Links.Site(x.Entity); works && !site && s == n && !u.Is(h, "obj", "nsubj:pass") {
				continue // "X, which operates the mine, owns 40 per cent of it": who does it
			} else if works && !site || x.Kind != schema.Place || x.ID == "" && !x.Sure || !u.Is(h, "obj", "nsubj", "obl", "nmod") {
				return nil, false
			}
			return []text.Party{d.party(s, x.Entity, x.First, x.Last)}, true
		}
	}
	return nil, false
}

// placeSubject tells whether the subject of a sentence is the name of a place.
func (d *Document) placeSubject(s int) bool {
	u := d.Trees[s]
	for m := range u.S.Mentions {
		if x := &u.S.Mentions[m]; x.Kind == schema.Place && u.Is(u.MentionHead(m), "nsubj") {
			return true
		}
	}
	return false
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

// worked are deeds that are done to a mine, a port or the like.
var worked = text.Set("own buy acquire purchase finance fund bankroll operate sell hold")

// entered are deeds that are done to a place.
var entered = text.Set("enter cross invade occupy take retake hold seize capture recapture overrun annex reannex shell bomb bombard garrison storm conquer reconquer liberate march")
