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
		if t.Tokens[h].Head == p || t.Tokens[p].Head == h || t.Is(p, "root") || !t.freed(p, h) {
			continue
		}
		for k := range t.Tokens { // what the name had for its own belongs to the noun, but for what follows it
			if t.Tokens[k].Head == h && k < p {
				t.Tokens[k].Head = p
			}
		}
		t.Tokens[h].Head, t.Tokens[h].Rel = p, "appos"
		t.strandedPrep(p)
	}
}

// strandedPrep hangs a ship's noun on the noun before its preposition, where the parser took that for a mark of the verb: "the bombing of the
// tanker X killed nine".
func (t *Tree) strandedPrep(p int) {
	k := p - 1
	for k > 0 && (t.Tokens[k].Head == p || t.Tokens[k].UPOS == "DET") {
		k--
	}
	if k < 1 || t.Tokens[k].UPOS != "ADP" || !t.Is(k, "mark") || t.Tokens[k].Head != t.Tokens[p].Head || !nominal(&t.Tokens[k-1]) {
		return
	}
	t.Tokens[p].Head, t.Tokens[p].Rel = k-1, "nmod"
	t.Tokens[k].Head, t.Tokens[k].Rel = p, "case"
}

// freed makes a noun above a ship's the subject of the verb that the parser gave the ship's name for one. It is false where that is a
// predicate, which says what the noun is.
func (t *Tree) freed(ship, h int) bool {
	n, v := t.Tokens[ship].Head, t.Tokens[h].Head
	if !t.Is(h, "nsubj") || v < h || n < 0 || n > ship || t.Tokens[v].Head != n {
		return true
	}
	if t.below(v, "cop") >= 0 {
		return false
	}
	rel := t.Tokens[h].Rel
	t.Tokens[v].Head, t.Tokens[v].Rel = t.Tokens[n].Head, t.Tokens[n].Rel
	t.Tokens[n].Head, t.Tokens[n].Rel = v, rel
	for k := h + 1; k < len(t.Tokens); k++ {
		if (t.Tokens[k].Head == h || t.Tokens[k].Head == n) && k != v && (k < v || t.Is(k, "punct")) {
			if t.Tokens[k].Head = v; k < v {
				t.Tokens[k].Head = n
			}
		}
	}
	return true
}
