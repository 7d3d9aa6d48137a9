package refer

import "entente/loaders/text"

// itsAlly resolves "its" of "Turkey, its main ally, sent troops", where the sentence names nobody before: it is whom the text spoke of before.
func (d *Document) itsAlly(n, i, own int, fits fit) []text.Party {
	t := d.Trees[n]
	h := t.Head(i)
	if n == 0 || h < 0 || !t.Is(i, "nmod:poss") || !t.Is(h, "appos") || t.Head(h) < 0 || t.Head(h) > i || d.depth > 4 {
		return nil
	}
	m := t.Mention(t.Head(h))
	if m < 0 || t.Tokens[t.S.Mentions[m].Last+1].Text != "," || t.S.Mentions[m].Last+2 != i {
		return nil
	}
	for k := range t.S.Mentions[m].First {
		if t.Mention(k) >= 0 {
			return nil
		}
	}
	if before := d.Trees[n-1]; len(before.S.Mentions) > 0 { // "Brazil, its creditor, … Turkey, its ally, …": the same again
		if k := before.S.Mentions[0].Last + 2; k < len(before.Tokens) && before.Tokens[k-1].Text == "," && before.Tokens[k].Lower == t.Tokens[i].Lower && before.Is(k, "nmod:poss") {
			return fits(d.Parties(n-1, k, text.Acting))
		}
	}
	return d.earlier(n, i, own, d.Parties(n, t.Head(h), text.Acting|text.NewName), fits)
}
