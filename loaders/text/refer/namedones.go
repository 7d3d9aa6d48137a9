package refer

import (
	"entente/loaders/text"
	"entente/schema"
)

// namedCountryman resolves "a Russian, Ivan Petrov," to the man who is named behind it.
func (d *Document) namedCountryman(n, i int, want text.Want) []text.Party {
	t := d.Trees[n]
	if i+2 >= len(t.Tokens) || t.Tokens[i+1].Text != "," || !t.Modified(i, "a,an") {
		return nil
	}
	if m := t.Mention(i + 2); m >= 0 && t.S.Mentions[m].Kind == schema.Person {
		return d.one(n, t.MentionHead(m), want)
	}
	return nil
}

// suchAs resolves "firms such as X", "officials including X" to those who are named of the many.
func (d *Document) suchAs(n, i int, want text.Want) []text.Party {
	t := d.Trees[n]
	if t.Tokens[i].XPOS != "NNS" {
		return nil
	}
	if _, ok := d.counted(n, i); ok {
		return nil
	}
	for _, k := range t.Kids(i) {
		if c := t.Case(k); k > i && t.Is(k, "nmod") && t.Mention(k) >= 0 && (c == "such as" || c == "such" || c == "including") {
			return d.Parties(n, k, want)
		}
	}
	return nil
}
