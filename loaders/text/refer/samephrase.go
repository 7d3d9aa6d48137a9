package refer

import "entente/loaders/text"

// samePhrase resolves "the country" to what the same words meant just before: in the sentence before, behind a preposition, they stand for
// a state of which that sentence is not.
func (d *Document) samePhrase(n, i int, want text.Want) []text.Party {
	t := d.Trees[n]
	head := t.Tokens[i].Lemma
	if stateWords[head] == "" || n == 0 || d.depth > 3 || t.Tokens[i].XPOS != "NN" || !d.bare(n, i) {
		return nil
	}
	b := d.Trees[n-1]
	for k := len(b.Tokens) - 1; k > 0; k-- {
		if b.Tokens[k].Lemma != head || b.Mention(k) >= 0 || !b.Is(k, "obl", "nmod", "obj") || !d.bare(n-1, k) {
			continue
		}
		out := d.bodies(d.one(n-1, k, text.Acting|text.Territory))
		if len(out) != 1 || overlap(out, d.ownSubject(n, i)) || overlap(out, d.ownObject(n, i)) {
			return nil
		}
		return d.renamed(out, n, i)
	}
	return nil
}
