package refer

import (
	"strings"

	"entente/loaders/text"
	"entente/schema"
	"entente/schema/fold"
)

// namedBody resolves "the Authority", "the directorate", "the coast guard" to the body named last whose name has the word at its head, before
// "the authority" is taken for that of the state spoken of.
func (d *Document) namedBody(n, i int, want text.Want) []text.Party {
	t := d.Trees[n]
	w := &t.Tokens[i]
	the := i - 1
	if w.Lower == "guard" && the > 0 && t.Tokens[the].Lower == "coast" {
		the--
	}
	if the < 0 || t.Tokens[the].Lower != "the" || w.XPOS == "NNS" || w.XPOS == "NNPS" || t.Mention(the+1) >= 0 {
		return nil
	}
	near := 4
	switch {
	case calledByHead[w.Lower], w.Capital() && calledByCapital[w.Lower]:
	case calledNearby[w.Lower] && t.Is(i, "nsubj", "obl:agent", "nmod:poss", "obj"):
		near = 2
	default:
		return nil
	}
	if w.Lower == "guard" && the == i-1 && !w.Capital() {
		return nil
	}
	if k := t.Child(i, "nmod", "appos", "flat"); k > i && (t.Mention(k) >= 0 || t.Case(k) == "of" && !d.verbsOf(n, i)) {
		return nil
	}
	if i+1 < len(t.Tokens) && t.Tokens[i+1].UPOS == "PROPN" {
		return nil // "the Authority Board"
	}
	body := -1
	for back := 0; back <= near && n-back >= 0 && body < 0; back++ {
		s := d.Trees[n-back].S
		for m := len(s.Mentions) - 1; m >= 0; m-- {
			x := &s.Mentions[m]
			if back == 0 && x.Last >= i || x.Kind != schema.Organization && x.Kind != schema.State || !headed(d.Links.Words(s, x.First, x.Last), w.Lower) && (x.Kind == schema.State || !headed(d.Links.Entities[x.Entity].Name, w.Lower)) {
				continue
			}
			if body >= 0 && body != x.Entity {
				return nil // either may be meant
			}
			body = x.Entity
		}
	}
	if body < 0 && w.Capital() {
		body = d.onlyHeaded(n, i)
	}
	if body < 0 || text.Holds(d.ownSubject(n, i), body) {
		return nil
	}
	return []text.Party{d.acting(body, n, i, want)}
}

// onlyHeaded returns the one body that the text has named, however long before a token, and whose name has the token's word at its head; -1 if
// there is none or more than one.
func (d *Document) onlyHeaded(n, i int) int {
	w := d.Trees[n].Tokens[i].Lower
	list := d.Links.WithWord(w)
	if len(list) > 8 {
		return -1
	}
	body := -1
	for _, x := range list {
		if !headed(d.Links.Entities[x].Name, w) || !d.before(x, n, i) {
			continue
		}
		if body >= 0 {
			return -1
		}
		body = x
	}
	return body
}

// headed tells whether a word is at the head of a name: its last, or the last before a preposition.
func headed(name, word string) bool {
	words := strings.Fields(fold.Key(name))
	for i, w := range words {
		if w == word && (i == len(words)-1 || nameLinks[words[i+1]]) {
			return true
		}
	}
	return false
}

var (
	nameLinks = text.Set("of for on to against in")
	// calledByHead are heads by which a body is called later on, with a capital or without.
	calledByHead = text.Set("authority directorate inspectorate bureau guard coastguard")
	// calledNearby are heads that mean a body named just before, and other things as well.
	calledNearby = text.Set("office service panel police bureau board tribunal")
	// calledByCapital are heads that mean a body named before where they have a capital.
	calledByCapital = text.Set("office service board army navy front police customs treasury court union chamber presidency initiative bank")
)
