package refer

import (
	"entente/loaders/text"
	"entente/schema"
)

// judicial are those who sit in court, or the court itself.
var judicial = text.Set("court judge tribunal magistrate prosecutor bench jury investigator")

// bench resolves "the judges", "prosecutors", "the court" to the state of the court, or of those in
// court, that the last sentences speak of: "a court in Paris jailed X. The judges also …".
func (d *Document) bench(n, i int) []text.Party {
	for back := 0; back <= 3 && n-back >= 0; back++ {
		t := d.Trees[n-back]
		for k := len(t.Tokens) - 1; k >= 0; k-- {
			if back == 0 && k >= i {
				continue
			}
			if x, ok := d.namedCourt(n-back, k); ok {
				return []text.Party{{Entity: x, Anchor: d.Trees[n].Tokens[i].Start, Words: d.Trees[n].Tokens[i].Text}}
			}
			if t.Tokens[k].UPOS != "NOUN" || !judicial[t.Tokens[k].Lemma] || t.Mention(k) >= 0 || d.bare(n-back, k) || d.naked(n-back, k) {
				continue
			}
			if out := d.owners(n-back, k, text.Acting); len(out) == 1 {
				out[0].Anchor, out[0].Words = d.Trees[n].Tokens[i].Start, d.Trees[n].Tokens[i].Text
				return out
			}
		}
	}
	return nil
}

// namedCourt returns the court that is named at a token, "the International Criminal Court", or the state whose court it is.
func (d *Document) namedCourt(n, k int) (int, bool) {
	t := d.Trees[n]
	m := t.Mention(k)
	if m < 0 || t.MentionHead(m) != k {
		return 0, false
	}
	x := &t.S.Mentions[m]
	if x.Kind != schema.Organization || x.Entity < 0 {
		return 0, false
	}
	entity := x.Entity
	if state, ok := d.Links.OrganOf(x.Entity); ok {
		entity = state
	} else if x.Subkind != schema.Intergovernmental {
		return 0, false
	}
	for j := x.First; j <= x.Last; j++ {
		if w := t.Tokens[j].Lower; w == "court" || w == "tribunal" {
			return entity, true
		}
	}
	return 0, false
}
