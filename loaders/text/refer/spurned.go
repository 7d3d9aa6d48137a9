package refer

import "entente/loaders/text"

var (
	spurning = text.Set("reject spurn dismiss rebuff decline refuse turn ignore accept")
	offers   = text.Set("offer proposal overture request demand invitation ultimatum appeal entreaty plea bid accusation allegation charge protest terms term condition")
)

// spurned tells whether a possessive stands before an offer, a demand or a charge that its verb turns down: it is the
// other side's. With "accept" too, where it is no claim of one's own.
func (d *Document) spurned(n, i, own int) bool {
	t := d.Trees[n]
	h := t.Head(i)
	return own >= 0 && h >= 0 && (t.Tokens[i].Lower == "its" || t.Tokens[i].Lower == "their") && spurning[t.Tokens[own].Lemma] && !t.Passive(own) &&
		offers[t.Tokens[h].Lemma] && t.Is(h, "obj") && t.Head(h) == own && t.Subject(own) >= 0
}

// offerer finds whose it is that a subject turns down: the last state or body named before it that is not the
// subject itself, in its sentence or as a subject of the one before.
func (d *Document) offerer(n, own int) []text.Party {
	t := d.Trees[n]
	s := t.Subject(own)
	who := d.one(n, s, text.Acting|text.NewName)
	for m := len(t.S.Mentions) - 1; m >= 0; m-- {
		x := &t.S.Mentions[m]
		if x.Last >= s || !party(x.Kind) || !x.Sure || x.Use == text.ByDemonym {
			continue
		}
		if out := []text.Party{d.organ(n, m)}; !overlap(out, who) {
			return out
		}
	}
	for back := 1; back <= 2 && back <= n; back++ {
		b := d.Trees[n-back]
		for v := range b.Tokens {
			if b.Head(v) >= 0 || b.Subject(v) < 0 {
				continue
			}
			if out := d.bodies(d.Parties(n-back, b.Subject(v), text.Acting)); len(out) == 1 && !overlap(out, who) {
				return out
			}
		}
	}
	return nil
}
