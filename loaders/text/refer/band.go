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
