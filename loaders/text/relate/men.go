package relate

import (
	"strings"

	"entente/loaders/text/tree"
	"entente/schema"
)

// nameHas tells whether one of some words stands in a name.
func (d *document) nameHas(m int, words string) bool {
	x := &d.t.S.Mentions[m]
	for i := x.First; i <= x.Last; i++ {
		if tree.Listed(words, d.t.Tokens[i].Lower) {
			return true
		}
	}
	return false
}

// men tells of so many men that they are troops, or whose: "some 10,000 men", "its men".
func (d *document) men(i int) bool {
	if d.t.Tokens[i].Lemma != "man" || d.t.Tokens[i].XPOS != "NNS" {
		return false
	}
	if p := d.t.Child(i, "nmod:poss"); p >= 0 && (d.t.Tokens[p].XPOS == "PRP$" || d.t.Mention(p) >= 0 && d.t.S.Mentions[d.t.Mention(p)].Kind == schema.State) {
		return true // "pulled its men out", "Egypt's men"
	}
	n := d.t.Child(i, "nummod")
	return n >= 0 && n < i && (len(d.t.Tokens[n].Text) > 1 || d.t.Tokens[n].Lower == "thousand" || d.t.Tokens[n].Lower == "hundred") && (d.t.Tokens[n].Lower == "thousand" || d.t.Tokens[n].Lower == "hundred" || len(strings.Trim(d.t.Tokens[n].Text, "0123456789,")) == 0)
}

// unitsOf tells whether a noun means units of a people's army: "the first Soviet units", and no "Chinese unit of a bank".
func (d *document) unitsOf(i int) bool {
	t := d.t
	if t.Tokens[i].XPOS != "NNS" || t.Tokens[i].Lemma != "unit" || d.hasNounTail(i, "of") {
		return false
	}
	for _, k := range t.Kids(i) {
		if m := t.Mention(k); k < i && m >= 0 && t.S.Mentions[m].Kind == schema.State && t.Is(k, "amod", "nmod:poss") {
			return true
		}
	}
	return false
}
