package refer

import "entente/loaders/text"

// struckOwn tells whether "its" is said of what another has hit: "A cut the road after B's jets killed twelve of its
// soldiers" speaks of A's, the main clause's.
func (d *Document) struckOwn(n, i, own int) bool {
	t := d.Trees[n]
	if !t.Is(own, "advcl") || !hitting[t.Tokens[own].Lemma] || t.Passive(own) || d.depth > 4 {
		return false
	}
	o := t.Head(i)
	if o >= 0 && t.Is(o, "nmod") {
		o = t.Head(o)
	}
	if o < 0 || !t.Is(o, "obj") || t.Head(o) != own {
		return false
	}
	switch c := t.Child(own, "mark"); {
	case c < 0:
		return false
	case !afterward[t.Tokens[c].Lower]:
		return false
	}
	s, above := t.Subject(own), t.Subject(t.Head(own))
	return s >= 0 && above >= 0 && s != above && len(d.bodies(d.Parties(n, s, text.Acting))) > 0 && len(d.bodies(d.Parties(n, above, text.Acting|text.NewName))) > 0
}

var (
	// hitting are deeds that nobody does to what is his own.
	hitting = text.Set("attack shell bomb strike invade seize detain arrest kill raid destroy sink down shoot murder massacre wound injure capture abduct kidnap expel board hijack violate breach enter occupy annex bombard torpedo storm ambush behead execute hit hack fire cross ram sabotage steal infiltrate undermine harass ambush burn loot overrun intercept mine")
	// afterward are words before what has moved somebody.
	afterward = text.Set("after because since when as before until once")
)
