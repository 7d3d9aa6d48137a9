package refer

import "entente/loaders/text"

// pilots resolves who has the use of a weapon, whoever made it: "Soviet MiGs flown by Egyptian pilots".
func (d *Document) pilots(n, i int) []text.Party {
	t := d.Trees[n]
	a := t.Child(i, "acl")
	if a < i || !using[t.Tokens[a].Lemma] || t.Tokens[a].XPOS != "VBN" {
		return nil
	}
	for _, k := range t.Kids(a) {
		if t.Is(k, "obl") && t.Nominal(k) && t.Case(k) == "by" {
			return d.Parties(n, k, text.Acting)
		}
	}
	return nil
}

var using = text.Set("fly pilot man crew operate drive")
