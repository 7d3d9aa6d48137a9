package refer

import "entente/loaders/text"

// pilots resolves who has the use of a weapon, whoever made it: "Soviet MiGs flown by Egyptian pilots", "Polish guns given to X hit",
// "Soviet tanks of the Syrian army". It tells whether somebody has, even where he has no name.
func (d *Document) pilots(n, i int) ([]text.Party, bool) {
	t := d.Trees[n]
	if k := t.Child(i, "nmod"); k > i && t.Case(k) == "of" && weapons[t.Tokens[i].Lemma] && services[t.Tokens[k].Lemma] {
		if who := d.Parties(n, k, text.Acting); len(who) > 0 {
			return who, true
		}
	}
	a := t.Child(i, "acl")
	if a < i || t.Tokens[a].XPOS != "VBN" {
		return nil, false
	}
	if c := t.Child(a, "conj"); c > a && t.Tokens[c].XPOS == "VBN" && using[t.Tokens[c].Lemma] {
		a = c // "made in X and fired by Y"
	}
	prep := ""
	switch l := t.Tokens[a].Lemma; {
	case using[l]:
		prep = "by"
	case handing[l] && t.Is(i, "nsubj"):
		prep = "to"
	default:
		return nil, false
	}
	for _, k := range t.Kids(a) {
		if t.Is(k, "obl") && t.Nominal(k) && t.Case(k) == prep {
			return d.Parties(n, k, text.Acting), true
		}
	}
	return nil, false
}

var (
	using    = text.Set("fly pilot operate drive fire launch")
	handing  = text.Set("give sell donate supply deliver lend")
	weapons  = text.Set("tank jet plane aircraft fighter bomber helicopter gunship missile rocket drone frigate warship submarine gun howitzer fighter-bomber warplane")
	services = text.Set("army navy force guard guards corps militia")
)
