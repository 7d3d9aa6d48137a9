package refer

import (
	"slices"

	"entente/loaders/text"
	"entente/schema"
)

// band resolves forces by whom they follow: "forces led by X", "troops loyal to X", "fighters under the command of X". Whose country
// they come from is not who acts. It is false where nothing is said of that.
func (d *Document) band(n, i int, want text.Want) ([]text.Party, bool) {
	k := d.follows(n, i)
	if k < 0 || missions[d.Trees[n].Tokens[i].Lemma] && len(d.Possessor(n, i)) > 0 { // "a Zambian delegation led by X"
		return nil, false
	}
	out := d.Parties(n, k, want|text.Acting|text.NewName)
	if outlaws[d.Trees[n].Tokens[i].Lemma] {
		out = slices.DeleteFunc(out, func(x text.Party) bool { return d.Links.Entities[x.Entity].Kind == schema.State })
	}
	return out, true
}

// follows returns the noun that names whom forces follow, -1 if none does.
func (d *Document) follows(n, i int) int {
	t := d.Trees[n]
	for _, k := range t.Kids(i) {
		if k < i {
			continue
		}
		switch lemma := t.Tokens[k].Lemma; {
		case t.Is(k, "acl") && leading[lemma] && t.Passive(k):
			if a := t.Agent(k); a >= 0 {
				return a
			}
		case t.Is(k, "acl", "amod") && (lemma == "loyal" || lemma == "faithful"):
			for _, x := range t.Kids(k) {
				if t.Is(x, "obl", "nmod") && t.Case(x) == "to" {
					return x
				}
			}
		case t.Is(k, "nmod") && (lemma == "command" || lemma == "leadership") && t.Case(k) == "under":
			for _, x := range t.Kids(k) {
				if t.Is(x, "nmod") && t.Case(x) == "of" {
					return x
				}
			}
		}
	}
	return -1
}

// leading are what a leader does with forces.
var leading = text.Set("lead command head")

// bandOf resolves "soldiers led by X", "a consortium headed by Y", who are called by nobody else's name, to their leader.
func (d *Document) bandOf(n, i int, want text.Want) []text.Party {
	t := d.Trees[n]
	if !bands[t.Tokens[i].Lemma] || t.Mention(i) >= 0 || t.Child(i, "nummod") >= 0 || t.Modified(i, "the") {
		return nil
	}
	a := t.Child(i, "acl")
	if a < i || !leading[t.Tokens[a].Lemma] || t.Tokens[a].XPOS != "VBN" {
		return nil
	}
	for _, k := range t.Kids(i) {
		if k < i && t.Mention(k) >= 0 {
			return nil // "Kenyan soldiers led by X"
		}
	}
	by := t.Child(a, "obl:agent")
	if by < a || t.Mention(by) < 0 {
		return nil
	}
	if k := t.S.Mentions[t.Mention(by)].Kind; k != schema.Person && k != schema.Organization {
		return nil
	}
	return d.one(n, by, want|text.NewName)
}

var bands = text.Set("soldier gunman rebel group consortium gang band squad commando guerrilla mutineer fighter raider assassin attacker militant plotter consortia")

// muster are words for how many armed men there are, or in what they come.
var muster = text.Set("force party boatload shipload planeload lorryload truckload busload army column contingent expedition horde wave")

// mustered resolves "a force of 200 Indonesians", "two boatloads of Indonesian marines" to those whose men they are.
func (d *Document) mustered(n, i int, want text.Want) []text.Party {
	t := d.Trees[n]
	k := t.Child(i, "nmod")
	if want&text.Acting == 0 || k < i || t.Case(k) != "of" || t.Tokens[i].Capital() {
		return nil
	}
	if m := t.Mention(k); m >= 0 {
		x := &t.S.Mentions[m]
		if x.Kind != schema.State || x.Use != text.ByDemonym || !d.peopleAt(n, k) {
			return nil
		}
		return []text.Party{d.party(n, x.Entity, x.First, x.Last)}
	}
	if t.Tokens[k].XPOS != "NNS" || !agents[t.Tokens[k].Lemma] {
		return nil
	}
	return d.one(n, k, want&^(text.Collective|text.CountFirst))
}
