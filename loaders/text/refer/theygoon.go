package refer

import "entente/loaders/text"

// theyGoOn resolves the "They" with which a paragraph of a communiqué opens by the paragraph before, if that opens with "They", too, or
// with "The Ministers", "The Heads of State", "The two sides": all of them tell of the same.
func (d *Document) theyGoOn(n, i int) []text.Party {
	t := d.Trees[n]
	if i != 0 || t.Tokens[0].Text != "They" || n == 0 || d.Trees[n-1].S.Paragraph == t.S.Paragraph || d.depth > maxDepth-2 {
		return nil
	}
	k := n - 1
	for k > 0 && d.Trees[k-1].S.Paragraph == d.Trees[k].S.Paragraph {
		k--
	}
	u := d.Trees[k]
	for v := range u.Tokens {
		if u.Head(v) >= 0 || !u.Verbal(v) {
			continue
		}
		s := u.Subject(v)
		if s < 0 || s > 8 || !(gatherers[u.Tokens[s].Lemma] && u.Tokens[s].XPOS != "NN" && u.Tokens[s].XPOS != "NNP") && u.Tokens[s].Lower != "they" {
			return nil
		}
		return d.Parties(k, s, text.Acting|text.NewName)
	}
	return nil
}
