package refer

import (
	"entente/loaders/text"
	"entente/schema"
)

// byLastWord resolves a noun with a capital and an article by the one body named before that has the word in its name: "the Force" of a
// peacekeeping force, "the Front" of a liberation front.
func (d *Document) byLastWord(n, i int, want text.Want) []text.Party {
	t := d.Trees[n]
	w := &t.Tokens[i]
	if i == 0 || !w.Capital() || !bodyWords[w.Lemma] && !bodyWords[w.Lower] || t.Tokens[i-1].Lower != "the" || t.Child(i, "amod", "compound", "flat", "nmod:poss") >= 0 {
		return nil
	}
	if k := t.Child(i, "nmod"); k > i && t.Case(k) == "of" {
		return nil // "the Front of National Salvation"
	}
	named := d.Links.WithWord(w.Lower)
	if len(named) != 1 || !d.before(named[0], n, i) || text.Holds(d.ownSubject(n, i), named[0]) {
		return nil
	}
	return []text.Party{d.acting(named[0], n, i, want)}
}

// siteCalled resolves "the mine" to the one mine that a name before tells of.
func (d *Document) siteCalled(n, i int) []text.Party {
	t := d.Trees[n]
	w := &t.Tokens[i]
	if i == 0 || t.Tokens[i-1].Lower != "the" || w.XPOS != "NN" || t.Child(i, "amod", "compound", "flat", "nmod:poss", "appos") >= 0 {
		return nil
	}
	if k := t.Child(i, "nmod"); k > i && (t.Case(k) == "of" || t.Case(k) == "at") {
		return nil
	}
	var place []int
	for _, x := range d.Links.WithWord(w.Lower) {
		if d.Kind(x) == schema.Place {
			place = append(place, x)
		}
	}
	if len(place) != 1 || !d.before(place[0], n, i) {
		return nil
	}
	return []text.Party{{Entity: place[0], Anchor: w.Start, Words: w.Text}}
}

// bodyWords end the names of bodies that are called by them alone later on.
var bodyWords = text.Set("guard force front mission command movement brigade legion corps army league congress commission committee agency authority group organisation organization alliance federation tribunal directorate secretariat observer battalion squadron regiment")
