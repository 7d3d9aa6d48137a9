package refer

import (
	"slices"

	"entente/loaders/text"
	"entente/schema"
)

// twoFirms resolves "the two banks", "both airlines" to the companies that were named together last, or else are the only ones of the
// sentences around.
func (d *Document) twoFirms(n, i, count int) []text.Party {
	if count < 2 || !slices.Contains(subkindWords[d.Trees[n].Tokens[i].Lemma], schema.Company) {
		return nil
	}
	var all []text.Party
	for s := n; s >= max(n-4, 0); s-- {
		if run := d.firmsTogether(s, n, i, count); len(run) == count {
			return run
		}
		if s < n-2 {
			continue
		}
		for m := range d.Trees[s].S.Mentions {
			if x := &d.Trees[s].S.Mentions[m]; commercial(x) && (s < n || x.Last < i) && !text.Holds(all, x.Entity) {
				all = append(all, d.party(n, x.Entity, i, i))
			}
		}
	}
	if len(all) == count {
		return all
	}
	return nil
}

// firmsTogether returns the last list of so many companies in a sentence: "A and B", "A, B and C".
func (d *Document) firmsTogether(s, n, i, count int) []text.Party {
	t := d.Trees[s]
	var run, out []text.Party
	last := -3
	for m := range t.S.Mentions {
		x := &t.S.Mentions[m]
		if s == n && x.First >= i {
			break
		}
		if !commercial(x) {
			run = nil
			continue
		}
		if gap := t.Tokens[max(x.First-1, 0)]; x.First-last != 2 || gap.Lower != "and" && gap.Text != "," {
			run = nil
		}
		run, last = append(run, d.party(n, x.Entity, i, i)), x.Last
		if len(run) == count && t.Tokens[x.First-1].Lower == "and" && (x.Last+1 >= len(t.Tokens) || t.Tokens[x.Last+1].Lower != "and") {
			out = run
		}
	}
	return out
}

// commercial tells a name that may be a company's.
func commercial(x *text.Mention) bool {
	return x.Kind == schema.Organization && (x.Subkind == schema.Company || x.Subkind == schema.Other)
}
