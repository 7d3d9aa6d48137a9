package refer

import "entente/loaders/text"

// goesOnAbout returns whom the object "it" of a main clause means, where its subject is one of whom the text has not
// spoken before: "The Export-Import Bank is lending it ten million dollars" is about the debtor.
func (d *Document) goesOnAbout(n int, spoken []told) (told, bool) {
	t := d.Trees[n]
	for k := range t.Tokens {
		w := t.Tokens[k].Lower
		if w != "it" && w != "them" || !t.Is(k, "obj", "iobj", "obl") || t.Head(k) < 0 || !t.Is(t.Head(k), "root") {
			continue
		}
		s := t.Child(t.Head(k), "nsubj")
		if s < 0 || s > k || t.Mention(s) < 0 || len(spoken) == 0 || len(spoken[0].parties) != 1 || d.namedBefore(n, spoken[0].parties[0].Entity) {
			return told{}, false
		}
		out := d.Parties(n, k, text.Acting|text.NewName)
		return told{out, w == "them"}, len(out) > 0
	}
	return told{}, false
}

// namedBefore tells whether a text names an entity before a sentence, or an organ of it.
func (d *Document) namedBefore(n, entity int) bool {
	for s := max(n-window, 0); s < n; s++ {
		for m := range d.Trees[s].S.Mentions {
			if d.organ(s, m).Entity == entity {
				return true
			}
		}
	}
	return false
}
