package relate

import "entente/loaders/text/tree"

// blamedFor returns who is blamed or accused for the deed that a noun tells, -1 if nobody.
func (d *document) blamedFor(i int) int {
	h := d.t.Head(i)
	if h < 0 || !d.t.Is(i, "obl", "nmod") || !tree.Listed("for,of,over", d.t.Case(i)) {
		return -1
	}
	if d.t.Tokens[h].UPOS == "NOUN" || d.t.Tokens[h].UPOS == "PROPN" { // the parser hung it on the object
		if !d.t.Is(h, "obj") || d.t.Head(h) < 0 || d.t.Case(i) == "of" && !accusing[d.t.Tokens[d.t.Head(h)].Lemma] {
			return -1
		}
		h = d.t.Head(h)
	}
	if lemma := d.t.Tokens[h].Lemma; !accusing[lemma] && !blaming[lemma] {
		return -1
	}
	if d.t.Child(i, "nmod:poss") >= 0 {
		return -1
	}
	return d.t.Object(h)
}
