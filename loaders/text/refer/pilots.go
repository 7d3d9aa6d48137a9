package refer

import "entente/loaders/text"

// pilots resolves who has the use of a weapon, whoever made it: "Soviet MiGs flown by Egyptian pilots", "Polish guns given to X hit".
func (d *Document) pilots(n, i int) []text.Party {
	t := d.Trees[n]
	a := t.Child(i, "acl")
	if a < i || t.Tokens[a].XPOS != "VBN" {
		return nil
	}
	prep := ""
	switch l := t.Tokens[a].Lemma; {
	case using[l]:
		prep = "by"
	case handing[l] && t.Is(i, "nsubj"):
		prep = "to"
	default:
		return nil
	}
	for _, k := range t.Kids(a) {
		if t.Is(k, "obl") && t.Nominal(k) && t.Case(k) == prep {
			return d.Parties(n, k, text.Acting)
		}
	}
	return nil
}

var (
	using   = text.Set("fly pilot man crew operate drive")
	handing = text.Set("give sell donate supply deliver lend")
)
