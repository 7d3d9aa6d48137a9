package refer

import (
	"entente/loaders/text"
	"entente/schema"
)

// newborn resolves "the new state", "the young republic" to the state of whose independence or admission a text has told last:
// "Fiji was granted independence. Peru recognised the new state".
func (d *Document) newborn(n, i int) []text.Party {
	t := d.Trees[n]
	head := t.Tokens[i].Lemma
	if t.Tokens[i].XPOS != "NN" || head != "newcomer" && (stateWords[head] == "" || !t.Modified(i, "new,newest,newborn,infant,fledgling,young")) || !t.Modified(i, "the,this") {
		return nil
	}
	for back := 0; back <= 6 && n-back >= 0; back++ {
		u := d.Trees[n-back]
		for k := len(u.Tokens) - 1; k >= 0; k-- {
			if back == 0 && k >= i || !births[u.Tokens[k].Lemma] {
				continue
			}
			if x, ok := d.bornIn(n-back, k, i, back == 0); ok {
				return []text.Party{{Entity: x, Anchor: t.Tokens[i].Start, Words: t.Tokens[i].Text}}
			}
		}
	}
	return nil
}

// bornIn returns the state of whose independence a word tells: its owner, to whom it is granted, or who declares it.
func (d *Document) bornIn(n, k, i int, here bool) (int, bool) {
	u := d.Trees[n]
	state := func(x int) (int, bool) {
		if x < 0 || here && x >= i {
			return 0, false
		}
		m := u.Mention(x)
		if m < 0 || u.S.Mentions[m].Kind != schema.State || u.S.Mentions[m].Use == text.BySeat {
			return 0, false
		}
		return u.S.Mentions[m].Entity, true
	}
	if u.Verbal(k) { // "admitted Fiji"
		return state(u.Object(k))
	}
	for _, x := range u.Kids(k) {
		if u.Is(x, "nmod:poss") || u.Is(x, "nmod") && (u.Case(x) == "of" || u.Case(x) == "for") {
			if e, ok := state(x); ok {
				return e, true
			}
		}
	}
	v := u.Governor(k)
	if v < 0 || !u.Verbal(v) {
		return 0, false
	}
	if e, ok := state(u.Child(v, "iobj")); ok {
		return e, true
	}
	for _, x := range u.Tails(v) {
		if x.Prep == "to" {
			if e, ok := state(x.Noun); ok {
				return e, true
			}
		}
	}
	switch u.Tokens[v].Lemma {
	case "declare", "proclaim", "gain", "win", "achieve", "attain", "receive":
		return state(u.Subject(v))
	case "grant", "give":
		if u.Passive(v) {
			return state(u.Subject(v))
		}
	}
	return 0, false
}

// births are words for how a state comes to be one.
var births = text.Set("independence statehood secession admission admit secede recognise recognize")
