package tree

import "entente/loaders/text"

// givenHer reads "offered her shelter", "denied her asylum": what states give or refuse people is not hers before she has it.
func (t *Tree) givenHer(i int) {
	if t.Tokens[i].Lower != "her" || t.Tokens[i].XPOS != "PRP$" || i < 1 || i+1 >= len(t.Tokens) {
		return
	}
	o := t.Tokens[i].Head
	if o < i+1 || o > i+3 || !t.Is(o, "obj") || !t.Is(i, "nmod:poss") || !bestowed[t.Tokens[o].Lemma] {
		return
	}
	v := t.Tokens[o].Head
	if v != i-1 || !bestowing[t.Tokens[v].Lemma] || t.Tokens[v].XPOS == "VBN" && t.below(v, "aux:pass") >= 0 || t.below(v, "iobj") >= 0 {
		return
	}
	for k := o + 1; k < len(t.Tokens); k++ {
		if t.Tokens[k].Head == v && t.Is(k, "obl") {
			if c := t.below(k, "case"); c >= 0 && t.Tokens[c].Lower == "to" {
				return // "offered her services to X"
			}
		}
	}
	t.Tokens[i].Head, t.Tokens[i].Rel = v, "iobj"
	t.Tokens[i].UPOS, t.Tokens[i].XPOS, t.Tokens[i].Lemma = "PRON", "PRP", "she"
}

var (
	bestowing = text.Set("offer grant deny refuse promise guarantee give award afford assure accord")
	bestowed  = text.Set("asylum shelter refuge sanctuary haven protection citizenship residence residency nationality immunity clemency amnesty entry access bail leave treatment compensation papers")
)
