package refer

import (
	"entente/loaders/text"
	"entente/schema"
)

// atHome resolves what a report tells of the place where it was written: "raided this city", "police here charged X", and
// before any state is named "a judge jailed Y". What is quoted is told from elsewhere.
func (d *Document) atHome(n, i int, want text.Want) []text.Party {
	t := d.Trees[n]
	head := t.Tokens[i].Lemma
	place := hereWords[head] && t.Tokens[i].XPOS == "NN" && t.Modified(i, "this")
	organ := want&text.Acting != 0 && (judicial[head] || head == "police" || head == "customs") && (d.standsHere(i, n) || n == 0 && d.unnamed(i))
	if !place && !organ {
		return nil
	}
	if _, quoted := d.Speaker(n, i); quoted {
		return nil
	}
	out := d.Dateline()
	if organ && len(out) == 1 && courtSeats[d.Links.Entities[out[0].Entity].ID] {
		return nil
	}
	for k := range out {
		out[k].Anchor, out[k].Words = t.Tokens[i].Start, t.Tokens[i].Text
	}
	return out
}

// standsHere tells whether "here" stands right behind a noun.
func (d *Document) standsHere(i, n int) bool {
	t := d.Trees[n]
	return i+1 < len(t.Tokens) && t.Tokens[i+1].Lower == "here"
}

// unnamed tells whether a noun of the first sentence says nothing of whose it is, and no state stands before it.
func (d *Document) unnamed(i int) bool {
	t := d.Trees[0]
	for k := max(i-3, 0); k < i; k++ {
		if w := t.Tokens[k].Lower; w == "un" || crossborder[w] || t.Tokens[k].XPOS == "POS" || t.Tokens[k].XPOS == "PRP$" {
			return false
		}
	}
	if k := t.Child(i, "nmod"); k > i && t.Case(k) != "on" {
		return false
	}
	for m := range t.S.Mentions {
		if x := &t.S.Mentions[m]; x.First < i && (x.Kind == schema.State || x.Kind == schema.Place || x.Kind == schema.Organization) {
			return false
		}
	}
	return true
}

var (
	// hereWords are what a reporter calls the place where he is.
	hereWords = text.Set("city town capital port country nation island kingdom republic harbour harbor village")
	// crossborder are words before a court of many states.
	crossborder = text.Set("international crimes rights hybrid special european world arbitration")
	// courtSeats are the states in which such courts sit.
	courtSeats = text.Set("state/nl state/ch state/be state/lu state/at")
)
