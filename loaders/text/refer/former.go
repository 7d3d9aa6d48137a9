package refer

import (
	"entente/loaders/text"
	"entente/schema"
)

// formerLatter resolves "the former" and "the latter", "the one" and "the other" where no noun follows: the first and the second of the two parties
// named last before them, in their own sentence or in one of the two before it. A list of two goes before all others.
func (d *Document) formerLatter(n, i int) ([]text.Party, bool) {
	t := d.Trees[n]
	w := t.Tokens[i].Lower
	if w == "one" || w == "other" || w == "first" || w == "second" {
		w = d.theOneTheOther(n, i)
	}
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

// theOneTheOther reads "buys from the one and sells to the other" as "the former" and "the latter", "" if a sentence has
// not both.
func (d *Document) theOneTheOther(n, i int) string {
	t := d.Trees[n]
	bare := func(k int, w string) bool {
		return k > 0 && k < len(t.Tokens) && t.Tokens[k].Lower == w && t.Tokens[k-1].Lower == "the" && (k+1 == len(t.Tokens) || t.Tokens[k+1].UPOS != "NOUN" && t.Tokens[k+1].UPOS != "ADJ" && t.Tokens[k+1].UPOS != "PROPN")
	}
	one, other := -1, -1
	for k := range t.Tokens {
		switch {
		case (bare(k, "one") || bare(k, "first")) && one < 0:
			one = k
		case (bare(k, "other") || bare(k, "second")) && one >= 0:
			other = k
		}
	}
	switch {
	case other < 0:
		return ""
	case i == one:
		return "former"
	case i == other:
		return "latter"
	}
	return ""
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
