package refer

import (
	"entente/loaders/text"
	"entente/schema"
)

// sonOf resolves "his" in a list of somebody's people by whose the first of them is: "X's son A, his widow B and his partner C".
func (d *Document) sonOf(n, i int, want text.Want) []text.Party {
	t := d.Trees[n]
	if !t.Is(i, "nmod:poss") || t.Head(i) < 0 || !relation(t.Tokens[t.Head(i)].Lemma) {
		return nil
	}
	at := i
	for steps := 0; steps < 5; steps++ {
		k := at - 1
		for k > 0 && (t.Tokens[k].Text == "," || t.Tokens[k].Lower == "and") {
			k--
		}
		m := -1
		if k > 0 && k < at-1 {
			m = t.Mention(k)
		}
		if m < 0 || t.S.Mentions[m].Kind != schema.Person {
			return nil
		}
		k = t.S.Mentions[m].First - 1 // the noun before the name
		if k < 1 || !relation(t.Tokens[k].Lemma) {
			return nil
		}
		for k--; k > 0 && (t.Tokens[k].UPOS == "ADJ" || t.Tokens[k].UPOS == "NOUN"); k-- {
		}
		switch {
		case t.Tokens[k].XPOS == "PRP$":
			at = k
		case t.Tokens[k].XPOS == "POS" && k > 0 && t.Mention(k-1) >= 0 && t.S.Mentions[t.Mention(k-1)].Kind == schema.Person:
			return d.inOffice(t.S.Mentions[t.Mention(k-1)].Entity, want)
		default:
			return nil
		}
	}
	return nil
}

// relation tells a noun for somebody's kin, or for who works with him.
func relation(lemma string) bool {
	return kin[lemma] || personal[lemma] || lemma == "widow" || lemma == "widower" || lemma == "friend" || lemma == "lawyer" || lemma == "driver"
}
