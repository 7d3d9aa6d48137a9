package refer

import "entente/loaders/text"

// leading tells whether one of some parties is a subject in the sentences before a token: those of whom a text tells, not the lands
// that it names besides.
func (d *Document) leading(n, i int, list []text.Party) bool {
	for back := 0; back <= 3 && n-back >= 0; back++ {
		t := d.Trees[n-back]
		for m := range t.S.Mentions {
			x := &t.S.Mentions[m]
			if back == 0 && x.Last >= i || !text.Holds(list, x.Entity) {
				continue
			}
			h := t.MentionHead(m)
			for steps := 0; steps < 4 && t.Is(h, "conj") && t.Head(h) >= 0; steps++ {
				h = t.Head(h)
			}
			if t.Is(h, "nsubj", "nmod:poss", "obl:agent") {
				return true
			}
			if up := t.Head(h); up >= 0 && t.Is(h, "nmod", "amod") && t.Is(up, "nsubj") {
				return true // "the presidents of A and B met"
			}
		}
	}
	return false
}
