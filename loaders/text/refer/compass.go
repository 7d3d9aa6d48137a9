package refer

import (
	"entente/loaders/text"
	"entente/schema"
)

// compass resolves a part of a land that is told by where it lies, "the north of X", "X's east", to the state; "the north" alone to the
// one state other than who acts that the sentence names before it, or that the sentences before speak of.
func (d *Document) compass(n, i int, want text.Want) []text.Party {
	t := d.Trees[n]
	if !directions[t.Tokens[i].Lower] || !t.Is(i, "obj", "obl", "nmod") || t.Is(i, "obl:agent") || d.depth > 4 {
		return nil
	}
	if want&text.Territory == 0 && (t.Is(i, "obj") || !sceneBefore[t.Case(i)] && t.Case(i) != "to") {
		return nil
	}
	if p := t.Child(i, "nmod:poss"); p >= 0 {
		return d.renamed(d.bodies(d.Parties(n, p, text.Acting)), n, i)
	}
	for _, k := range t.Kids(i) {
		if k > i && t.Is(k, "nmod") && t.Case(k) == "of" {
			return d.renamed(d.onMap(d.Parties(n, k, text.Acting|text.Territory)), n, i)
		}
	}
	if want&text.Territory == 0 || !t.Modified(i, "the") || !d.alone(n, i) {
		return nil
	}
	for back := 1; back <= 2 && n-back >= 0; back++ {
		if d.Trees[n-back].S.Paragraph != t.S.Paragraph {
			return d.soleOtherWithin(n, i, back-1)
		}
	}
	return d.soleOther(n, i)
}

// directions are what parts of a land are called by where they lie.
var directions = text.Set("north south east west centre center interior northeast northwest southeast southwest north-east north-west south-east south-west")

// alone tells whether a noun has nothing but an article and words of measure before it, and nothing behind it.
func (d *Document) alone(n, i int) bool {
	t := d.Trees[n]
	for _, k := range t.Kids(i) {
		if k > i && !t.Is(k, "punct") || k < i && !t.Is(k, "case", "det", "punct") && !measures[t.Tokens[k].Lower] {
			return false
		}
	}
	return true
}

var measures = text.Set("far deep remote extreme whole entire north south")

// onMap keeps the states and places of a list.
func (d *Document) onMap(list []text.Party) []text.Party {
	return d.ofKinds(list, schema.State, schema.Place)
}

// soleOther returns the one state other than who acts that the sentence names before a noun, or that the sentences before speak of.
func (d *Document) soleOther(n, i int) []text.Party { return d.soleOtherWithin(n, i, 2) }

// soleOtherWithin looks no more than so many sentences back.
func (d *Document) soleOtherWithin(n, i, reach int) []text.Party {
	barred := d.ownSubject(n, i)
	for back := 0; back <= reach && n-back >= 0; back++ {
		s := d.Trees[n-back].S
		found := -1
		for m := range s.Mentions {
			of, ok := d.stateOf(&s.Mentions[m], true)
			if !ok || back == 0 && s.Mentions[m].Last >= i || text.Holds(barred, of) || of == found {
				continue
			}
			if found >= 0 {
				return nil // it may be of either
			}
			found = of
		}
		if found >= 0 {
			return d.renamed([]text.Party{{Entity: found}}, n, i)
		}
	}
	return nil
}
