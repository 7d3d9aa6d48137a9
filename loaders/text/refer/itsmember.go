package refer

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
)

// itsMember resolves "its member", "the bloc's newest member" to the one state of which the sentences around speak, of bodies whose members
// are known to the one that is a member.
func (d *Document) itsMember(n, i int) []text.Party {
	t := d.Trees[n]
	p := t.Child(i, "nmod:poss")
	if t.Tokens[i].Lemma != "member" || t.Tokens[i].XPOS != "NN" || p < 0 || d.depth > 4 || t.Child(i, "cop") >= 0 || t.Is(i, "appos") || t.Child(i, "nmod", "appos") > i || t.Modified(i, "founding,oldest,largest,biggest,former,another,other,every,no") {
		return nil
	}
	owners := d.Parties(n, p, text.Acting)
	if len(owners) != 1 || d.Links.Entities[owners[0].Entity].Subkind != schema.Intergovernmental {
		return nil
	}
	codes := regions[strings.ToLower(d.Links.Entities[owners[0].Entity].Name)]
	out, found := 0, false
	for s := max(n-3, 0); s <= n; s++ {
		for m := range d.Trees[s].S.Mentions {
			x := &d.Trees[s].S.Mentions[m]
			of, ok := d.stateOf(x, true)
			if !ok || s == n && x.First > i || codes != "" && !strings.Contains(codes, " "+strings.TrimPrefix(d.Links.Entities[of].ID, "state/")+" ") {
				continue
			}
			if found && of != out {
				return nil
			}
			out, found = of, true
		}
	}
	if !found {
		return nil
	}
	return d.renamed([]text.Party{{Entity: out}}, n, i)
}
