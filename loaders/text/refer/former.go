package refer

import (
	"entente/loaders/text"
	"entente/schema"
)

// formerLatter resolves "the former" and "the latter" where no noun follows: the first and the second of the two parties
// named last before them, in their own sentence or in one of the two before it. A list of two goes before all others.
func (d *Document) formerLatter(n, i int) ([]text.Party, bool) {
	t := d.Trees[n]
	w := t.Tokens[i].Lower
	if w != "former" && w != "latter" || i == 0 || t.Tokens[i-1].Lower != "the" || t.Is(i, "amod") || t.Mention(i) >= 0 {
		return nil, false
	}
	for back := 0; back <= 2 && n-back >= 0; back++ {
		pair := d.namedPair(n, n-back, i)
		if len(pair) == 0 {
			continue
		}
		x := pair[0]
		if w == "latter" {
			x = pair[1]
		}
		x.Anchor, x.Words = t.Tokens[i].Start, t.Tokens[i].Text
		return []text.Party{x}, true
	}
	return nil, true
}

// namedPair returns two parties that a sentence names before a token of a later one or of its own: those joined by
// "and" last, else its only two.
func (d *Document) namedPair(n, in, i int) []text.Party {
	t := d.Trees[in]
	end := len(t.Tokens)
	if in == n {
		end = i
	}
	for k := end - 1; k >= 0; k-- {
		if c := t.Conjuncts(k); len(c) == 2 && c[1] < end && t.Nominal(k) {
			a, b := d.one(in, k, text.Acting), d.one(in, c[1], text.Acting)
			if len(a) == 1 && len(b) == 1 && a[0].Entity != b[0].Entity {
				return append(a, b...)
			}
		}
	}
	var all []text.Party
	for m := range t.S.Mentions {
		x := &t.S.Mentions[m]
		if x.Last >= end || !party(x.Kind) && x.Kind != schema.Person || x.Kind == schema.Organization && !x.Sure {
			continue
		}
		h := t.MentionHead(m)
		if v := t.Head(h); t.Is(h, "flat") || t.Is(h, "amod", "compound") && v >= 0 && !agents[t.Tokens[v].Lemma] {
			continue
		}
		if p := d.serving(in, m); !text.Holds(all, p.Entity) {
			all = append(all, p)
		}
	}
	if len(all) != 2 {
		return nil
	}
	return all
}
