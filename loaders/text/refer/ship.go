package refer

import (
	"entente/loaders/text"
	"entente/schema"
)

// ship resolves "she" to the one ship that its sentence or the one before names: to the state whose she is, if that is
// said with her name ("HMS X", "the British frigate X"), else to herself.
func (d *Document) ship(n, i int) ([]text.Party, bool) {
	x, ok := d.sole(n, i, 1, func(x int) bool { return d.Kind(x) == schema.Vessel })
	if !ok {
		return nil, false
	}
	for s := n; s >= max(n-1, 0); s-- {
		t := d.Trees[s]
		for m := range t.S.Mentions {
			if t.S.Mentions[m].Entity != x {
				continue
			}
			if of := d.flag(s, m); len(of) == 1 {
				return []text.Party{{Entity: of[0].Entity, By: []text.Ref{{Entity: x, Words: d.Links.Entities[x].Name}}}}, true
			}
		}
	}
	return []text.Party{{Entity: x}}, true
}

// flag returns the state whose a ship is, by the letters before her name or by a nationality with it.
func (d *Document) flag(n, m int) []text.Party {
	t := d.Trees[n]
	h := t.MentionHead(m)
	if first := t.S.Mentions[m].First; first > 0 {
		if id, ok := prefixed[t.Tokens[first-1].Text]; ok {
			if e, ok := d.Links.Named(id); ok {
				return []text.Party{{Entity: e}}
			}
		}
	}
	if of := d.bodies(d.inside(n, h)); len(of) == 1 {
		return of
	}
	if up := t.Head(h); up >= 0 && t.Is(h, "appos", "flat", "compound") {
		return d.bodies(d.inside(n, up))
	}
	return nil
}

// itsShip resolves "it" of "It is owned by X", "It was registered in Y" to the ship with which the sentence before began.
func (d *Document) itsShip(n, i int) ([]text.Party, bool) {
	t := d.Trees[n]
	v := t.Head(i)
	if n == 0 || v < 0 || i > 1 || !t.Is(i, "nsubj") || !shipDeeds[t.Tokens[v].Lemma] {
		return nil, false
	}
	before := d.Trees[n-1].S
	for m := range before.Mentions {
		if x := &before.Mentions[m]; x.Kind == schema.Vessel && x.First < 5 && (m == 0 || before.Mentions[m-1].Use == text.ByDemonym) {
			return []text.Party{{Entity: x.Entity}}, true
		} else if x.First > 4 {
			break
		}
	}
	return nil, false
}

// shipDeeds are what is told of ships.
var shipDeeds = text.Set("own register flag manage operate belong sail fly insure charter launch rename")

// shipNear tells of "its owner" behind the word for a ship, whose it is.
func (d *Document) shipNear(n, i int) bool {
	t := d.Trees[n]
	if p := t.Child(i, "nmod:poss"); p < 0 || t.Tokens[p].Lower != "its" || t.Child(i, "appos") >= 0 {
		return false
	}
	for k := i - 1; k >= 0 && k > i-12; k-- {
		if m := t.Mention(k); m >= 0 && t.S.Mentions[m].Kind == schema.Vessel || m < 0 && vesselWords[t.Tokens[k].Lemma] {
			return true
		}
	}
	return false
}

// seafaring are those who have to do with a ship.
var seafaring = text.Set("owner operator charterer manager captain crew skipper master insurer")
