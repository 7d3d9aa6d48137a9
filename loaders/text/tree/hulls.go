package tree

import "entente/schema"

// hulls hangs the name of a ship on the noun right before it that says what she is: "the frigate X sank", where the parser took the
// name for a subject or an object of its own.
func (t *Tree) hulls() {
	for m := range t.S.Mentions {
		x := &t.S.Mentions[m]
		p := x.First - 1
		if x.Kind != schema.Vessel || p < 1 || t.mention[p] >= 0 || t.Tokens[p].XPOS != "NN" || t.Tokens[p].Capital() {
			continue
		}
		h := t.MentionHead(m)
		if t.Tokens[h].Head == p || t.Tokens[p].Head == h || t.Is(p, "root") || t.Is(h, "nsubj") && t.Tokens[h].Head >= 0 && t.Tokens[t.Tokens[h].Head].Head == t.Tokens[p].Head {
			continue
		}
		for k := range t.Tokens { // what the name had for its own belongs to the noun, but for what follows it
			if t.Tokens[k].Head == h && k < p {
				t.Tokens[k].Head = p
			}
		}
		t.Tokens[h].Head, t.Tokens[h].Rel = p, "appos"
	}
}
