package relate

import (
	"entente/loaders/text"
	"entente/loaders/text/tree"
)

// withOthers tells whether a verb says with whom several do something, where those are nobody known: "X and Y would not bargain with the
// gang" does not tell that they bargained with each other.
func (d *document) withOthers(v int, r *rule) bool {
	if !tree.Listed(r.target, "with") {
		return false
	}
	for _, x := range d.t.Tails(v) {
		if x.Prep != "with" {
			continue
		}
		switch w := &d.t.Tokens[x.Noun]; {
		case w.Lower == "it", w.Lower == "them", w.Lower == "him", w.Lower == "her", others[w.Lemma]:
			return true
		}
	}
	return false
}

var others = text.Set("gang cell band rebel guerrilla insurgent kidnapper hijacker captor terrorist bandit separatist mutineer gunman pirate enemy foe rival adversary opponent smuggler militia militant")
