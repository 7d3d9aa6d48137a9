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

// fronted tells of the state that a clause finds its subject in, whatever it says of it: "Under Israeli occupation, X has no
// airport".
func (d *document) fronted(i int) bool {
	h := d.t.Head(i)
	return h > i && d.t.Is(i, "obl") && d.t.Case(i) == "under" && d.t.Subject(h) > i && tree.Listed("occupation,rule,control,command,auspices,aegis,mediation", d.t.Tokens[i].Lemma)
}
